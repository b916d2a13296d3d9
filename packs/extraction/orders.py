"""Words → lines in each order in which a document may be read: by columns, as drawn, by rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from packs.domain.reading.resume.page import Line
from packs.extraction.bullets import icon_bullets, marked, shown
from packs.extraction.cuts import Row, region_of
from packs.extraction.file_order import regions_as_drawn, rows_as_drawn
from packs.extraction.furniture import Page, unlinked, without_furniture
from packs.extraction.gutters import ordered
from packs.extraction.lines import lines_of
from packs.extraction.row_dates import LARGE, dates_in_row


def orders_of(pages: Sequence[Page]) -> tuple[tuple[Line, ...], ...]:
    """The lines of all pages in each order in which they may be read, the likeliest first.

    By columns (headers first, side columns before main ones, page by page within a column), as the file draws
    them, and row by row across the page.
    """
    words = [marked(page.words) for page in pages]
    rows = _cleaned(pages, [_rows(each) for each in words])
    drawn = _cleaned(pages, [rows_as_drawn(each) for each in words])
    across = [region_of(each) for each in rows if each]
    return tuple(tuple(lines_of(regions)) for regions in (ordered(rows), regions_as_drawn(drawn), across))


def _cleaned(pages: Sequence[Page], rows: Sequence[Iterable[Row]]) -> list[list[Row]]:
    """The rows of each page without its furniture, without addresses that links printed, and with bullets."""
    whole = [list(dates_in_row(unlinked(each))) for each in rows]
    kept = without_furniture(pages, whole)
    bullets = icon_bullets(kept)
    return [[text for row in page_rows if (text := shown(row, bullets))] for page_rows in kept]


def _rows(words: Row) -> Iterator[Row]:
    """Words of one baseline, from left to right, from the top of the page down."""
    row: Row = []
    for word in sorted(words, key=lambda word: (word.base, word.x0)):
        size = max(word.style.size, max((each.style.size for each in row), default=0.0))
        if row and word.base - row[0].base > 0.3 * min(size, LARGE):
            yield sorted(row, key=lambda word: word.x0)
            row = []
        row.append(word)
    if row:
        yield sorted(row, key=lambda word: word.x0)
