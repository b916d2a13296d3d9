"""What stands on pages but not in the text: page numbers, footers, addresses that browsers print."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from packs.domain.reading.resume.page import Word
from packs.extraction.cuts import Row

MARGIN = 0.08  # of the page: where headers and footers stand
FOOT = 0.15  # of the page: where the last rows may be a footer that tells the page's number
FOOTER_ROWS = 3
NUMBERED = re.compile(
    r"(?:page|seite|página|pagina|pág\.?)?\s*#+\s*(?:(?:of|/|von|de|sur|van)\s*#+)?", re.IGNORECASE
)
PRINTED = re.compile(r"(?:file|https?)://\S*\s+#+/#+|#+[/.]#+[/.]#+, #+:#+(?: [AP]M)?.*")
LINKED = re.compile(r"\((?:https?|file)://")
CLOSED = (")", "),", ").")
MOST_BROKEN = 3  # rows in which the rest of a broken address stands


class Page(NamedTuple):
    """A page's size in points and its words in the file's order."""

    width: float
    height: float
    words: tuple[Word, ...]


def unlinked(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows without the addresses in brackets that browsers print behind links: "(https://…)"."""
    whole = [list(row) for row in rows]
    for index, row in enumerate(whole):
        if row and LINKED.match(row[-1].text) and not row[-1].text.endswith(CLOSED):
            _drop_rest(whole[index + 1 : index + 1 + MOST_BROKEN])
        row[:] = [word for word in row if not LINKED.match(word.text)]
    return (row for row in whole if row)


def _drop_rest(below: list[Row]) -> None:
    """Takes the rest of a broken address out of the rows below, where one of them ends it."""
    for count, row in enumerate(below, 1):
        if row and row[0].text.endswith(CLOSED) and "(" not in row[0].text:
            for each in below[:count]:
                del each[0]
            return
        if len(row) != 1:
            return


def without_furniture(pages: Sequence[Page], rows: list[list[Row]]) -> list[list[Row]]:
    """The rows without page numbers and without what is repeated at the edges of pages."""
    edge: Counter[str] = Counter()
    for page, page_rows in zip(pages, rows, strict=True):
        edge.update({_shape(row) for row in page_rows if _at_edge(row, page)})
    footer = _footer(pages, rows)
    rows = [[row for row in page_rows if _spot(row) not in footer] for page_rows in rows]
    return [
        [
            row
            for row in page_rows
            if not (_at_edge(row, page) and (NUMBERED.fullmatch(_shape(row)) or PRINTED.fullmatch(_shape(row))
                    or (edge[_shape(row)] > 1 and (len(pages) > 1))))
        ]
        for page, page_rows in zip(pages, rows, strict=True)
    ]  # fmt: skip


def _footer(pages: Sequence[Page], rows: list[list[Row]]) -> set[tuple[str, int]]:
    """The last rows that all pages have in one spot, one with a number: "Page 1 – CV of" over a name."""
    if len(pages) < 2:
        return set()
    ends = (
        {_spot(row) for row in _lowest(page_rows) if row[0].base > (1 - FOOT) * page.height}
        for page, page_rows in zip(pages, rows, strict=True)
    )
    common = set.intersection(*ends)
    return common if any("#" in shape for shape, _ in common) else set()


def _lowest(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: row[0].base)[-FOOTER_ROWS:]


def _spot(row: Row) -> tuple[str, int]:
    return _shape(row), round(row[0].base)


def _at_edge(row: Row, page: Page) -> bool:
    return row[0].base < MARGIN * page.height or row[0].base > (1 - MARGIN) * page.height


def _shape(row: Row) -> str:
    return re.sub(r"\d+", "#", " ".join(word.text for word in row))
