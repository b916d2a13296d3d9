"""Columns by white space: where a page is cut, whether both sides are read apart, and in which order.

A gutter is a strip that no word crosses for many rows. What stands beside it decides how it is read:
two columns of their own (each with headings, or with unrelated rows) one after the other; a narrow table of
dates or headings at the left block by block; dates at the right row by row, which means no cut at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from packs.domain.reading.resume.headings import section_of
from packs.domain.reading.resume.page import Word
from packs.domain.reading.resume.periods import has_date
from packs.extraction.marks import BULLETS

Row = list[Word]
GAP = 0.6  # of the size: white space that may belong to a gutter
STRIP = 5.0  # points: the least width of a gutter
FEWEST = 3  # rows that a column has at least
SHORTEST = 7  # rows that a gutter passes at least
NEAR = 1.6  # points: starts that are the same edge
BLOCK = 1.55  # of the usual distance of lines: a wider one parts blocks
DEEPEST = 4
DASHES = "-–—·*"  # bullets that are more often something else
OPEN = re.compile(r"(?:[-–—]|\b(?:to|bis|à|a))$")  # a period that goes on in the next row


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


def ordered(pages: Sequence[list[Row]], depth: int = 0) -> list[Region]:
    """The regions of a document in reading order. Columns that go on over pages are joined first."""
    parts: list[Columns | list[Row]] = []
    for rows in pages:
        for part in _parts(rows, depth):
            _append(parts, part)
    return [region for part in parts for region in _regions(part, depth)]


def _append(parts: list[Columns | list[Row]], part: Columns | list[Row]) -> None:
    last = parts[-1] if parts else None
    if isinstance(part, Columns) and isinstance(last, Columns) and abs(part.x - last.x) < 12:
        parts[-1] = Columns(last.x, last.left + part.left, last.right + part.right)
    elif isinstance(part, list) and isinstance(last, list):
        last.extend(part)
    else:
        parts.append(part)


def _parts(rows: list[Row], depth: int) -> Iterator[Columns | list[Row]]:
    cut = _best_cut(rows) if depth < DEEPEST else None
    if cut is None:
        if rows:
            yield list(rows)
        return
    yield from _parts(rows[: cut.first], depth + 1)
    band = rows[cut.first : cut.last]
    left, right = _sides(band, cut.x)
    if _by_rows(left, right):
        yield band
    else:
        yield Columns(cut.x, left, right)
    yield from _parts(rows[cut.last :], depth + 1)


def _sides(rows: list[Row], x: float) -> tuple[list[Row], list[Row]]:
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


def _best_cut(rows: list[Row]) -> Cut | None:
    best, most = None, 0.0
    for x in _edges(rows):
        for first, last in _bands(rows, x):
            left = sum(row[0].x0 < x - NEAR for row in rows[first:last])
            right = sum(row[-1].x0 >= x - NEAR for row in rows[first:last])
            score = min(left, right) + 0.01 * (last - first)
            if min(left, right) >= FEWEST and last - first >= SHORTEST and score > most:
                best, most = Cut(first, last, x), score
    return best


def _edges(rows: list[Row]) -> list[float]:
    """Where words begin after white space in several rows."""
    outer = min((row[0].x0 for row in rows), default=0.0)
    starts: Counter[int] = Counter()
    for row in rows:
        for before, word in zip([None, *row], row, strict=False):
            if before is None:
                if word.x0 > outer + 40:
                    starts[round(word.x0)] += 1
            elif word.x0 - before.x1 >= GAP * word.style.size and before.text not in BULLETS:
                starts[round(word.x0)] += 1
    edges = []
    for x, count in starts.most_common(60):
        near = count + starts[x - 1] + starts[x + 1]
        if near >= FEWEST:
            edges.append(float(x) - (1 if starts[x - 1] else 0))
    return edges[:24]


def _bands(rows: list[Row], x: float) -> Iterator[tuple[int, int]]:
    """Runs of rows that do not cross the strip left of `x`."""
    first = 0
    for index, row in enumerate([*rows, None]):
        if row is None or any(word.x0 < x - NEAR and word.x1 > x - STRIP for word in row):
            if index - first >= SHORTEST:
                yield _trimmed(rows, first, index, x)
            first = index + 1


def _trimmed(rows: list[Row], first: int, last: int, x: float) -> tuple[int, int]:
    """Without rows at the top that have nothing at the right: they are headers above the columns."""
    start = first
    while start < last and rows[start][-1].x0 < x - NEAR:
        start += 1
    if start < last and start > first:
        beside = [row for row in rows[start:last] if row[0].x0 < x - NEAR]
        close = beside and rows[start][0].base - rows[start - 1][0].base < 1.3 * _leading(rows[first:last])
        largest = max(word.style.size for row in rows[first:start] for word in row)
        usual = max((row[0].style.size for row in beside), default=0.0)
        if not close and largest > 1.15 * usual:
            return start, last
    return first, last


def _by_rows(left: list[Row], right: list[Row]) -> bool:
    """Whether the right side only completes the rows of the left one: dates, places."""
    if _headings(right):
        return False
    brief = sum(len(_text(row)) < 32 for row in right)
    dates = sum(has_date(_text(row)) for row in right)
    if dates >= 0.6 * len(right) and brief >= 0.8 * len(right):
        return True
    bases = [(row[0].page, row[0].base) for row in left]
    aligned = sum(
        any(row[0].page == page and abs(row[0].base - base) < 2 for page, base in bases) for row in right
    )
    if aligned < 0.8 * len(right):
        return False
    if dates >= 0.35 * len(right):
        return brief >= 0.8 * len(right)
    if _headings(left) and not _table(left, right):
        return brief >= 0.9 * len(right) and len(left) >= len(right)
    return not _table(left, right) and aligned >= 0.8 * len(left)


def _table(left: list[Row], right: list[Row]) -> bool:
    """Whether the left side labels the right one: with dates, or with headings that the right one lacks."""
    headings = len(_headings(left))
    dates = sum(has_date(_text(row)) for row in left)
    if headings and _headings(right):
        return headings + dates >= 0.8 * len(left)
    blocks = len(_blocks(left))
    if dates >= 2 and dates + headings >= 0.5 * blocks and _width(left) < _width(right):
        return True
    return headings >= 2 and headings >= 0.5 * len(left)


def _headings(rows: list[Row]) -> list[Row]:
    """The rows that head a section by their words and stand out by their look."""
    looks = [(row[0].style.bold, round(row[0].style.size), row[0].style.color) for row in rows]
    usual = max(looks, key=looks.count, default=(False, 0, 0))
    known = [_known(row) for row in rows]
    if sum(known) >= 0.5 * len(rows):
        return [row for row, good in zip(rows, known, strict=True) if good]
    return [
        row
        for row, look, good in zip(rows, looks, known, strict=True)
        if good and (look != usual or _text(row).isupper())
    ]


def _regions(part: Columns | list[Row], depth: int) -> Iterator[Region]:
    if isinstance(part, list):
        yield _region(part)
    elif _table(part.left, part.right):
        yield from _by_blocks(part)
    else:
        sides = sorted((part.left, part.right), key=_width)
        if abs(_width(sides[0]) - _width(sides[1])) < 0.15 * _width(sides[1]):
            sides = [part.left, part.right]
        for side in sides:
            yield from ordered(_pages(side), depth + 1)


def _by_blocks(part: Columns) -> Iterator[Region]:
    """Each block of the left side, then the rows of the right side that stand beside it."""
    right = list(part.right)
    whole, labels = _region(part.right), _region(part.left)
    inner = _inner_edge(part.left)
    blocks = _blocks(part.left, inner)
    tops = [_top(block[0]) for block in blocks]
    for index in range(-1, len(blocks)):
        end = tops[index + 1] if index + 1 < len(tops) else (10**6, 0.0)
        beside = [row for row in right if _top(row) < (end[0], end[1] - 3.0)]
        right = right[len(beside) :]
        if index >= 0:
            yield from _split(labels._replace(rows=blocks[index]), inner)
        if beside:
            yield whole._replace(rows=beside)


def _inner_edge(rows: list[Row]) -> float | None:
    """Where the labels themselves are two columns: dates, and whom they belong to."""
    cut = _best_cut(rows)
    if cut is None or cut.last - cut.first < 0.6 * len(rows):
        return None
    return cut.x


def _split(region: Region, x: float | None) -> Iterator[Region]:
    if x is None or any(word.x0 < x - NEAR and word.x1 > x - 1 for row in region.rows for word in row):
        yield region
        return
    left, right = _sides(region.rows, x)
    if left:
        yield Region(left, region.left, x - STRIP)
    if right:
        yield Region(right, x, region.right)


def _blocks(rows: list[Row], inner: float | None = None) -> list[list[Row]]:
    """Rows cut where the distance is wide, and before each row that opens another period left of `inner`."""
    usual = _leading(rows)
    blocks: list[list[Row]] = []
    dated = False
    for row in rows:
        text = " ".join(word.text for word in row if inner is None or word.x0 < inner - NEAR)
        last = blocks[-1][-1] if blocks else None
        new = last is None or last[0].page != row[0].page or row[0].base - last[0].base > BLOCK * usual
        if new or (dated and has_date(text) and row[0].text[:1] not in "-–—") or _known(row):
            blocks.append([])
            dated = False
        dated = (dated or has_date(text)) and not OPEN.search(text)
        blocks[-1].append(row)
    return blocks


def _pages(rows: list[Row]) -> list[list[Row]]:
    pages: dict[int, list[Row]] = {}
    for row in rows:
        pages.setdefault(row[0].page, []).append(row)
    return list(pages.values())


def _region(rows: list[Row]) -> Region:
    return Region(rows, min(row[0].x0 for row in rows), max(word.x1 for row in rows for word in row))


def _leading(rows: list[Row]) -> float:
    """The usual distance of lines in points."""
    size = sorted(row[0].style.size for row in rows)[len(rows) // 2] if rows else 10.0
    return 1.3 * size


def _top(row: Row) -> tuple[int, float]:
    return row[0].page, row[0].base


def _width(rows: list[Row]) -> float:
    if not rows:
        return 0.0
    return max(row[-1].x1 for row in rows) - min(row[0].x0 for row in rows)


def _known(row: Row) -> bool:
    return len(row) <= 6 and section_of(_text(row)) is not None


def _text(row: Row) -> str:
    return " ".join(word.text for word in row)
