"""Commands of the editors' side."""
