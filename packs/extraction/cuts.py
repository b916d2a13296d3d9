"""Where a page can be cut: strips of white space that no word crosses, and what stands beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from packs.domain.reading.resume.headings import section_of
from packs.domain.reading.resume.page import Word
from packs.domain.reading.resume.periods import has_date
from packs.extraction.marks import BULLETS

Row = list[Word]
GAP = 0.6  # of the size: white space that may belong to a gutter
WIDER = 1.3  # than the space between words
STRIP = 5.0  # points: the least width of a gutter
FEWEST = 3  # rows that a column has at least
APART = 2.0  # of the size: white space before a column that is flush at the right
RAGGED = 10.0  # points: rows that begin farther from each other are no column that is flush at the left
FEW_DATES = 0.3  # of the rows: what is flush at the right and holds more of them dates the rows
FLUSH = 5  # rows that end at one edge
SHORTEST = 7  # rows that a gutter passes at least
NEAR = 1.6  # points: starts that are the same edge
DASHES = "-–—·*"  # bullets that are more often something else


class Region(NamedTuple):
    """Rows that are read from top to bottom, and the edges of their column."""

    rows: list[Row]
    left: float
    right: float


class Cut(NamedTuple):
    """Rows `first` to `last` (exclusive) lie on both sides of `x`."""

    first: int
    last: int
    x: float


class Columns(NamedTuple):
    """Rows left and right of a gutter, of one page or more."""

    x: float
    left: list[Row]
    right: list[Row]


def sides(rows: list[Row], x: float) -> tuple[list[Row], list[Row]]:
    """What stands left and right of a gutter; a bullet goes with its text."""
    left, right = [], []
    for row in rows:
        first = next((index for index, word in enumerate(row) if word.x0 >= x - NEAR), len(row))
        before = row[first - 1] if 0 < first < len(row) else None
        if before and before.text in BULLETS and before.text not in DASHES and row[first].x0 - before.x1 < 20:
            first -= 1
        if first:
            left.append(row[:first])
        if first < len(row):
            right.append(row[first:])
    return left, right


def best_cut(rows: list[Row], shortest: int = SHORTEST, before: float | None = None) -> Cut | None:
    """The gutter with most rows at both sides; `before`: that of the page before, which is likely again."""
    best, most = None, 0.0
    for x in _edges(rows):
        again = before is not None and abs(x - before) < 2 * NEAR
        for first, last in _bands(rows, x, shortest):
            left = sum(row[0].x0 < x - NEAR for row in rows[first:last])
            right = sum(row[-1].x0 >= x - NEAR for row in rows[first:last])
            score = min(left, right) + (0.5 if again else 0.01) * (last - first)
            if min(left, right) >= FEWEST and last - first >= shortest and score > most:
                best, most = Cut(first, last, x), score
    return best


def _edges(rows: list[Row]) -> list[float]:
    """Where words begin after white space in several rows."""
    outer = min((row[0].x0 for row in rows), default=0.0)
    starts: Counter[int] = Counter()
    for row in rows:
        wide = WIDER * _usual_gap(row)
        for before, word in zip([None, *row], row, strict=False):
            if before is None:
                if word.x0 > outer + 40:
                    starts[round(word.x0)] += 1
            elif word.x0 - before.x1 >= max(wide, GAP * word.style.size) and before.text not in BULLETS:
                starts[round(word.x0)] += 1
    edges = []
    for x, count in starts.most_common(60):
        near = count + starts[x - 1] + starts[x + 1]
        if near >= FEWEST:
            edges.append(float(x) - (1 if starts[x - 1] else 0))
    return edges[:24] + _edges_of_ends(rows)


def _edges_of_ends(rows: list[Row]) -> list[float]:
    """Where the widest row begins of columns that are flush at the right."""
    starts: dict[int, list[Row]] = {}
    for row in rows:
        first = 0
        for at in range(1, len(row) + 1):
            if at == len(row) or row[at].x0 - row[at - 1].x1 >= APART * row[at].style.size:
                if first or row[0].x0 > min(each[0].x0 for each in rows) + 40:
                    starts.setdefault(round(row[at - 1].x1), []).append(row[first:at])
                first = at
    edges = []
    for ending in starts.values():
        begun = [row[0].x0 for row in ending]
        dated = sum(has_date(text_of(row)) for row in ending)
        if len(ending) >= FLUSH and max(begun) - min(begun) > RAGGED and dated < FEW_DATES * len(ending):
            edges.append(min(begun))
    return edges


def _usual_gap(row: Row) -> float:
    """The space between the words of a row, which is wide in typewriter's letters; 0 where few show it."""
    gaps = sorted(word.x0 - before.x1 for before, word in pairwise(row))
    return gaps[len(gaps) // 2] if len(gaps) >= FEWEST else 0.0


def _bands(rows: list[Row], x: float, shortest: int) -> Iterator[tuple[int, int]]:
    """Runs of rows that do not cross the strip left of `x`."""
    first = 0
    for index, row in enumerate([*rows, None]):
        if row is None or _crosses(row, x):
            if index - first >= shortest:
                yield _trimmed(rows, first, index, x)
            first = index + 1


def widened(rows: list[Row], cut: Cut, part: Columns) -> tuple[int, int, float]:
    """The rows around those of a cut that do not cross the gutter of other columns, and its middle."""
    edge = max((word.x1 for row in part.left for word in row), default=part.x)
    x = (min(edge, part.x) + part.x) / 2 + NEAR
    first, last = cut.first, cut.last
    while first and not _crosses(rows[first - 1], x, x - edge):
        first -= 1
    while last < len(rows) and not _crosses(rows[last], x, x - edge):
        last += 1
    return (*_trimmed(rows, first, last, x), x)


def _crosses(row: Row, x: float, strip: float = STRIP) -> bool:
    return any(word.x0 < x - NEAR and word.x1 > x - strip for word in row)


def _trimmed(rows: list[Row], first: int, last: int, x: float) -> tuple[int, int]:
    """Without rows at the top that have nothing at the right: they are headers above the columns."""
    start = first
    while start < last and rows[start][-1].x0 < x - NEAR:
        start += 1
    if start < last and start > first:
        beside = [row for row in rows[start:last] if row[0].x0 < x - NEAR]
        close = beside and rows[start][0].base - rows[start - 1][0].base < 1.3 * leading(rows[first:last])
        largest = max(word.style.size for row in rows[first:start] for word in row)
        usual = max((row[0].style.size for row in beside), default=0.0)
        if not close and largest > 1.15 * usual:
            return start, last
    return first, last


def region_of(rows: list[Row]) -> Region:
    """Rows with the edges of their text."""
    return Region(rows, min(row[0].x0 for row in rows), max(word.x1 for row in rows for word in row))


def leading(rows: list[Row]) -> float:
    """The usual distance of lines in points."""
    size = sorted(row[0].style.size for row in rows)[len(rows) // 2] if rows else 10.0
    return 1.3 * size


def top_of(row: Row) -> tuple[int, float]:
    """Where a row stands: its page and its baseline."""
    return row[0].page, row[0].base


def width(rows: list[Row]) -> float:
    """How wide a column's text is."""
    if not rows:
        return 0.0
    return max(row[-1].x1 for row in rows) - min(row[0].x0 for row in rows)


def is_known(row: Row) -> bool:
    """Whether a row's words head a section."""
    if row[-1].text.endswith("."):
        return False  # the end of a sentence, as "University." is
    apart = all(len(word.text) == 1 for word in row)  # letters set wide apart
    return (len(row) <= 6 or apart) and section_of(text_of(row)) is not None


def text_of(row: Row) -> str:
    """A row's words."""
    return " ".join(word.text for word in row)
