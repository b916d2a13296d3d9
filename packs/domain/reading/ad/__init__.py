"""A job ad: lines → sections → requirements, each quoted where it stands."""
