"""A firm's weights of the score in the admin: list, form with the formula in words, back to the Method's."""
