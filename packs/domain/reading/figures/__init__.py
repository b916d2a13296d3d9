"""Figures of a resume line: value, unit, object, period, direction."""
