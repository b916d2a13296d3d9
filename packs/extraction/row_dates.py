"""Dates within rows: set a little higher than their row, or at its end without a gap before them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from packs.domain.reading.resume.page import Word
from packs.domain.reading.resume.periods import find_period, has_date

LARGE = 12.0  # points: larger letters do not widen the band that is one line
BESIDE = 0.5  # of the size: dates this much higher or lower stand in the row
MOST_DATED = 8  # words of dates
MOST_READ = 16  # last words of a row, among which its dates are sought
LONG_ROW = 6  # words of text before dates that end a row
SAME_EDGE = 2.0  # points: where broken dates go on in the row below


def dates_in_row(rows: Iterable[list[Word]]) -> Iterator[list[Word]]:
    """The rows, where dates set a little higher or lower than what stands far left of them are in its row."""
    last: list[Word] | None = None
    for row in rows:
        if last and _is_beside(last, row):
            base = max(last, row, key=lambda each: each[0].style.size)[0].base
            last = sorted((word._replace(base=base) for word in [*last, *row]), key=lambda word: word.x0)
            continue
        if last:
            yield last
        last = row
    if last:
        yield last


def _is_beside(above: list[Word], below: list[Word]) -> bool:
    size = max(above[0].style.size, below[0].style.size)
    left, right = sorted((above, below), key=lambda row: row[0].x0)
    near = below[0].base - above[0].base < BESIDE * min(size, LARGE)
    apart = right[0].x0 - left[-1].x1 > 2 * size
    return near and apart and has_date(" ".join(word.text for word in right)) and len(right) <= MOST_DATED


def rest_of_date(row: list[Word], edge: float | None) -> int:
    """The number of words before the rest of a date that the row above broke; 0 without one."""
    if edge is None:
        return 0
    at = next((at for at, word in enumerate(row) if word.x0 >= edge - SAME_EDGE), 0)
    return at if len(row) - at < 3 and row[-1].text[-1].isdigit() else 0


def dates_at_end(row: list[Word]) -> int:
    """The number of words before the dates that a row of text ends with; 0 without such."""
    if len(row) <= LONG_ROW or not any(char.isdigit() for word in row[-6:] for char in word.text):
        return 0
    first = max(0, len(row) - MOST_READ)
    text = " ".join(word.text for word in row[first:])
    period = find_period(text)
    if period is None or not period.ranged or len(text) - period.last > 1:
        return 0
    before = text[: period.first].rstrip()
    count = first + len(before.split())
    return count if count >= LONG_ROW and not before.endswith("(") else 0
