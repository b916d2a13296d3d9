"""Columns by white space: where a page is cut, whether both sides are read apart, and in which order.

A gutter is a strip that no word crosses for many rows. What stands beside it decides how it is read:
two columns of their own (each with headings, or with unrelated rows) one after the other; a narrow table of
dates or headings at the left block by block; dates at the right row by row, which means no cut at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from packs.domain.reading.resume.headings import Section, section_of
from packs.domain.reading.resume.periods import has_date
from packs.extraction.cuts import (
    NEAR,
    Columns,
    Cut,
    Region,
    Row,
    best_cut,
    is_known,
    region_of,
    sides,
    text_of,
    widened,
    width,
)
from packs.extraction.tables import blocks_of, by_blocks, is_dates, is_form

DEEPEST = 4
SAME_GUTTER = 12.0  # points
NEAR_ROWS = 3  # above columns, in which a name may reach over the gutter
HANGING = 8.0  # points by which a heading stands out of its column
CONTACT = re.compile(r"@|https?:|www\.|\+\d|\(\d{3}\)")  # it stands beside names, above all columns
WIDER = 1.3  # than what stands beside it: no sidebar
MOSTLY = 0.6  # of the rows of a column of dates beside a sidebar
LABELS = 0.7  # of the rows at the left, which label the right side though it has headings too
DATED = 0.5  # of the rows of a column of dates, under which places may stand


def ordered(pages: Sequence[list[Row]], depth: int = 0) -> list[Region]:
    """The regions of a document in reading order. Columns that go on over pages are joined first."""
    parts: list[Columns | list[Row]] = []
    for rows in pages:
        for part in _parts(rows, depth, _last_gutter(parts)):
            _append(parts, part)
    return [region for part in parts for region in _regions(part, depth)]


def _last_gutter(parts: list[Columns | list[Row]]) -> float | None:
    return parts[-1].x if parts and isinstance(parts[-1], Columns) else None


def _append(parts: list[Columns | list[Row]], part: Columns | list[Row]) -> None:
    last = parts[-1] if parts else None
    if isinstance(part, Columns) and isinstance(last, Columns) and _goes_on(last, part):
        parts[-1] = Columns(last.x, last.left + part.left, last.right + part.right)
    elif isinstance(part, list) and isinstance(last, list):
        last.extend(part)
    else:
        parts.append(part)


def _goes_on(above: Columns, below: Columns) -> bool:
    """Whether columns are those of the page before: by their gutter, or by the edge they are flush with."""
    if abs(below.x - above.x) < SAME_GUTTER:
        return True
    (left, right), (next_left, next_right) = map(_edges, (above, below))
    return right > 0 and abs(left - next_left) < NEAR and abs(right - next_right) < NEAR


def _edges(part: Columns) -> tuple[float, float]:
    return min((row[0].x0 for row in part.left), default=0.0), _flush(part.right)


def _flush(rows: list[Row]) -> float:
    """The right edge of a column whose rows are flush with it and begin anywhere; 0 without one."""
    edge = max((row[-1].x1 for row in rows), default=0.0)
    ending = sum(edge - row[-1].x1 < NEAR for row in rows)
    ragged = len({round(row[0].x0) for row in rows}) > 0.5 * len(rows)
    return edge if ragged and ending >= MOSTLY * len(rows) else 0.0


def _parts(rows: list[Row], depth: int, before: float | None = None) -> Iterator[Columns | list[Row]]:
    cut = best_cut(rows, before=before) if depth < DEEPEST else None
    if cut is None:
        if rows:
            yield list(rows)
        return
    first, last = cut.first, cut.last
    part = _cut_elsewhere(rows[first:last], Columns(cut.x, *sides(rows[first:last], cut.x)))
    # the other gutter may be longer, and a heading may hang a little to the left of its column
    if part.x != cut.x or _hanging(rows, cut):
        first, last, x = widened(rows, cut, part)
        part = Columns(x, *sides(rows[first:last], x))
    if last < len(rows) and (below := _heads_what_follows(rows[first:last], part.x)):
        last -= below
        part = Columns(part.x, *sides(rows[first:last], part.x))
    above = rows[:first]
    if heads := _heading_right(above, part.right):  # the first of the right column, beside a wide name
        above = [row for row in above if row not in heads]
        part = part._replace(right=heads + part.right)
    yield from _parts(above, depth + 1)
    yield rows[first:last] if not heads and _by_rows(part.left, part.right) else part
    yield from _parts(rows[last:], depth + 1)


def _heads_what_follows(band: list[Row], x: float) -> int:
    """The number of last rows from a heading on that stand at the left, alone or beside dates."""
    count = 0
    for number, row in enumerate(reversed(band), 1):
        beside = [word for word in row if word.x0 >= x - NEAR]
        if beside and not has_date(text_of(beside)):
            break
        count = number if not beside and is_known(row) else count
    return count if count < len(band) - 1 else 0


def _heading_right(above: list[Row], right: list[Row]) -> list[Row]:
    """Headings among the last rows above the columns that begin where the right one does."""
    x = min((row[0].x0 for row in right), default=0.0)
    return [row for row in above[-NEAR_ROWS:] if abs(row[0].x0 - x) < HANGING and is_known(row)]


def _hanging(rows: list[Row], cut: Cut) -> bool:
    """Whether a heading right above or below the columns begins close to the left of the right one."""
    beside = [rows[at] for at in (cut.first - 1, cut.last) if 0 <= at < len(rows)]
    return any(cut.x - HANGING < row[0].x0 < cut.x and is_known(row) for row in beside)


def _cut_elsewhere(band: list[Row], part: Columns) -> Columns:
    """The columns, cut at another gutter where a column of dates was taken for one of its own."""
    for better in (_beside_sidebar, _before_sidebar):
        cut = better(band, part)
        if cut is not part:
            return cut
    return _past_dates(band, part)


def _beside_sidebar(band: list[Row], part: Columns) -> Columns:
    """The columns, cut at a sidebar where the left side held the dates of the main column too."""
    inner = best_cut(part.left)
    if inner is None:
        return part
    bar, dates = sides(part.left, inner.x)
    named = _headings(dates)
    if not _headings(bar) or width(bar) > WIDER * width(part.right):
        return part
    told = any(section_of(text_of(row)) is Section.WORK for row in _headings(bar))
    narrow = not told and width(bar) < width(part.right) and is_dates(dates, MOSTLY)
    if not (narrow or named or _headings(part.right)):
        return part
    if not is_dates([row for row in dates if row not in named], DATED):
        return part
    return Columns(inner.x, *sides(band, inner.x))


def _before_sidebar(band: list[Row], part: Columns) -> Columns:
    """The columns, cut at a sidebar at the right where its side held the dates of the main column too."""
    inner = best_cut(part.right)
    if inner is None:
        return part
    dates, bar = sides(part.right, inner.x)
    if _headings(dates) or not _headings(bar) or not is_dates(dates, MOSTLY):
        return part
    if width(bar) > width(part.left):
        return part
    return Columns(inner.x, *sides(band, inner.x))


def _past_dates(band: list[Row], part: Columns) -> Columns:
    """The columns, cut behind a gutter of dates in the middle: those belong to the heads at the left."""
    inner = best_cut(part.right)
    if inner is None or any(has_date(text_of(row)) for row in part.left):
        return part
    dates, told = sides(part.right, inner.x)
    if _headings(dates) or not is_dates(dates) or _headings(told) or width(told) < width(part.left):
        return part
    return Columns(inner.x, *sides(band, inner.x))


def _by_rows(left: list[Row], right: list[Row]) -> bool:
    """Whether the right side only completes the rows of the left one: dates, places."""
    if _headings(right[:-1]) or is_form(left):  # what stands last heads nothing
        return False
    right = [row for row in right if not CONTACT.search(text_of(row))] or right
    brief = sum(len(text_of(row)) < 32 for row in right)
    dates = sum(has_date(text_of(row)) for row in right)
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
    if is_form(left):
        return True
    headings = len(_headings(left))
    dates = sum(has_date(text_of(row)) for row in left)
    if headings and _headings(right):
        return headings + dates >= LABELS * len(left)
    parts = blocks_of(left)
    blocks = len(parts)
    named = sum(section_of(" ".join(map(text_of, part))) is not None for part in parts)
    if named >= 2 and named >= 0.5 * blocks and width(left) < width(right) and not _headings(right):
        return True
    if dates >= 2 and dates + headings >= 0.5 * blocks and width(left) < width(right):
        return True
    return headings >= 2 and headings >= 0.5 * len(left)


def _headings(rows: list[Row]) -> list[Row]:
    """The rows that head a section by their words and stand out by their look."""
    looks = [(row[0].style.bold, round(row[0].style.size), row[0].style.color) for row in rows]
    usual = max(looks, key=looks.count, default=(False, 0, 0))
    known = [is_known(row) for row in rows]
    if sum(known) >= 0.5 * len(rows):
        return [row for row, good in zip(rows, known, strict=True) if good]
    return [
        row
        for row, look, good in zip(rows, looks, known, strict=True)
        if good and (look != usual or text_of(row).isupper())
    ]


def _regions(part: Columns | list[Row], depth: int) -> Iterator[Region]:
    if isinstance(part, list):
        yield region_of(part)
    elif _table(part.left, part.right):
        yield from by_blocks(part)
    else:
        both = sorted((part.left, part.right), key=width)
        if abs(width(both[0]) - width(both[1])) < 0.15 * width(both[1]):
            both = [part.left, part.right]
        for side in both:
            yield from ordered(_pages(side), depth + 1)


def _pages(rows: list[Row]) -> list[list[Row]]:
    pages: dict[int, list[Row]] = {}
    for row in rows:
        pages.setdefault(row[0].page, []).append(row)
    return list(pages.values())
