"""The firms' brands in the admin: list, form with preview, switching off."""
