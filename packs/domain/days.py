"""Days and months as they are written: "May 4, 2026", in British English "4 May 2026"."""

from __future__ import annotations

from datetime import date

from packs.domain.spelling import AMERICAN, BRITISH

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day(value: date, locale: str = AMERICAN) -> str:
    """A date as "May 4, 2026", in British English as "4 May 2026"."""
    if locale == BRITISH:
        return f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    return f"{MONTHS[value.month - 1]} {value.day}, {value.year}"
