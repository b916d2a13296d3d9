"""Dates set one above the other with the end first: "Present" over "January 2021"."""

from __future__ import annotations

import re

from packs.domain.reading.resume.periods import PRESENT, find_period, is_stacked
from packs.extraction.cuts import Row, leading, text_of

NOW = re.compile(PRESENT, re.IGNORECASE)
CLOSE = 1.6  # of the usual distance of lines: rows of one entry


def upright(rows: list[Row]) -> list[Row]:
    """The rows with starts above ends, where "Present" stands over a date of its own."""
    usual = CLOSE * leading(rows)
    first = next((at for at in range(len(rows) - 1) if _is_now(rows[at]) and _turned(rows, at, usual)), None)
    if first is None:
        return rows
    turned = list(rows)
    at = first
    while at < len(rows) - 1:
        if _turned(rows, at, usual):
            turned[at : at + 2] = _swapped(rows[at], rows[at + 1])
            at += 1
        at += 1
    return turned


def _is_now(row: Row) -> bool:
    return NOW.fullmatch(text_of(row).strip()) is not None


def _turned(rows: list[Row], at: int, usual: float) -> bool:
    """Whether a row is the end of a period and the next its start."""
    above, below = rows[at], rows[at + 1]
    near = above[0].page == below[0].page and below[0].base - above[0].base <= usual
    period = find_period(text_of(below))
    return near and period is not None and not period.ranged and is_stacked(text_of(below), text_of(above))


def _swapped(above: Row, below: Row) -> list[Row]:
    bases = above[0].base, below[0].base
    return [
        [word._replace(base=base) for word in row] for row, base in zip((below, above), bases, strict=True)
    ]
