"""Words → rows in the order that the file draws them, which is mostly that of the text it was made of."""

from __future__ import annotations

from collections.abc import Sequence

from packs.domain.reading.resume.page import Word
from packs.extraction.cuts import Region, Row, region_of
from packs.extraction.row_dates import LARGE

BESIDE = 0.35  # of the size: how far baselines of one row may differ
RECENT = 6  # rows, beside which words may be drawn later: dates that float at the right
UP = 1.0  # points: a row drawn this much above the last begins another column


def rows_as_drawn(words: Sequence[Word]) -> list[Row]:
    """Rows in the file's order; what is drawn a little later right of one of the last rows stands in it."""
    rows: list[Row] = []
    for word in words:
        row = next((row for row in rows[:-RECENT:-1] if _belongs(word, row, last=row is rows[-1])), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return [sorted(row, key=lambda word: word.x0) for row in rows]


def _belongs(word: Word, row: Row, *, last: bool) -> bool:
    size = min(max(word.style.size, row[0].style.size), LARGE)
    if abs(row[0].base - word.base) > BESIDE * size:
        return False
    return last or word.x0 > max(each.x1 for each in row)


def regions_as_drawn(pages: Sequence[list[Row]]) -> list[Region]:
    """Runs of rows from the top down, one under the other: each has edges of its own."""
    runs: list[Region] = []
    for row in (row for rows in pages for row in rows):
        edges = region_of([row])
        if runs and _is_below(runs[-1], edges):
            run = runs[-1]
            run.rows.append(row)
            runs[-1] = Region(run.rows, min(run.left, edges.left), max(run.right, edges.right))
        else:
            runs.append(edges)
    return runs


def _is_below(run: Region, row: Region) -> bool:
    last, first = run.rows[-1][0], row.rows[0][0]
    if first.page == last.page and first.base < last.base - UP:
        return False
    return row.left <= run.right and row.right >= run.left
