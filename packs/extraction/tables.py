"""Two columns of which one labels the other: blocks of dates or headings, then the rows beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.reading.resume.headings import section_of
from packs.domain.reading.resume.labels import field_of
from packs.domain.reading.resume.periods import has_date, is_broken, is_stacked
from packs.extraction.cuts import (
    FEWEST,
    NEAR,
    STRIP,
    Columns,
    Region,
    Row,
    best_cut,
    is_known,
    leading,
    region_of,
    sides,
    text_of,
    top_of,
)
from packs.extraction.reversed_dates import upright

ABOVE = 1.0  # of the usual distance of lines: how far above its label a block may begin
BLOCK = 1.55  # of the usual distance of lines: a wider one parts blocks
PART = re.compile(r"[-–—]?\s*['’]?\d{2,4}|[-–—]\s*\w+")  # of a period that a narrow column broke
FEW = 4  # rows of labels that show two columns
OPEN = re.compile(r"(?:[-–—]|\b(?:to|bis|à|a))$")  # a period that goes on in the next row


def by_blocks(part: Columns) -> Iterator[Region]:
    """Each block of the left side, then the rows of the right side that stand beside it."""
    part = part._replace(left=upright(part.left))
    right = list(part.right)
    whole, labels = region_of(part.right), region_of(part.left)
    inner = _inner_edge(part.left)
    blocks = blocks_of(part.left, inner)
    tops = [_top_beside(top_of(block[0]), right) for block in blocks]
    for index in range(-1, len(blocks)):
        end = tops[index + 1] if index + 1 < len(tops) else (10**6, 0.0)
        beside = [row for row in right if top_of(row) < (end[0], end[1] - 3.0)]
        right = right[len(beside) :]
        if index >= 0:
            yield from _split(labels._replace(rows=blocks[index]), inner)
        if beside:
            yield whole._replace(rows=beside)


def _top_beside(top: tuple[int, float], right: list[Row]) -> tuple[int, float]:
    """Where what stands beside a label begins: a little above it, where a block of its own does."""
    usual = leading(right)
    for above, row in zip([None, *right], right, strict=False):
        page, base = top_of(row)
        if page == top[0] and top[1] - ABOVE * usual < base < top[1]:
            apart = above is None or above[0].page != page or base - above[0].base > BLOCK * usual
            if apart:
                return page, base
    return top


def _inner_edge(rows: list[Row]) -> float | None:
    """Where the labels themselves are two columns: dates, and whom they belong to."""
    cut = best_cut(rows, FEW)
    if cut is None or cut.last - cut.first < 0.6 * len(rows):
        return None
    return cut.x


def _split(region: Region, x: float | None) -> Iterator[Region]:
    if x is None or any(word.x0 < x - NEAR and word.x1 > x - 1 for row in region.rows for word in row):
        yield region
        return
    left, right = sides(region.rows, x)
    if left:
        yield Region(left, region.left, x - STRIP)
    if right:
        yield Region(right, x, region.right)


def is_dates(rows: list[Row], share: float = 0.8) -> bool:
    """Whether a column holds dates and hardly anything else: "May 2022", and "Present" or "’23" beneath."""
    texts = [text_of(row) for row in rows]
    dates = [has_date(text) or is_stacked("2000", text) or bool(PART.fullmatch(text)) for text in texts]
    return sum(dates) >= share * len(rows) > 0 and len(rows) >= FEWEST


def blocks_of(rows: list[Row], inner: float | None = None) -> list[list[Row]]:
    """Rows cut where the distance is wide, and before each row that opens another period beside `inner`."""
    usual = leading(rows)
    blocks: list[list[Row]] = []
    dated, before = False, ""
    texts = _dating(rows, inner)
    for index, (row, text) in enumerate(zip(rows, texts, strict=True)):
        last = blocks[-1][-1] if blocks else None
        new = last is None or last[0].page != row[0].page or row[0].base - last[0].base > BLOCK * usual
        goes_on = row[0].text[:1] in "-–—" or is_stacked(before, text) or is_broken(before, text)
        another = dated and has_date(text) and not goes_on
        if new or another or _is_heading(blocks[-1], row) or _is_label(blocks[-1], rows[index : index + 2]):
            blocks.append([])
            dated = False
        dated = (dated or has_date(text)) and not OPEN.search(text)
        before = text or before
        blocks[-1].append(row)
    return blocks


def _is_heading(block: list[Row], row: Row) -> bool:
    """Whether a row heads a section, and is not the end of a heading that a narrow column broke."""
    return is_known(row) and section_of(f"{text_of(block[-1])} {text_of(row)}" if block else "") is None


def _is_label(block: list[Row], rows: list[Row]) -> bool:
    """Whether a row, or it with the next, is the label of a field, and not the end of one that was broken."""
    texts = list(map(text_of, rows))
    if field_of(texts[0]) is None and field_of(" ".join(texts)) is None:
        return False
    return field_of(" ".join([*map(text_of, block), texts[0]])) is None


def is_form(rows: list[Row]) -> bool:
    """Whether a column holds labels of fields, as forms have them."""
    texts = [" ".join(map(text_of, block)) for block in blocks_of(rows)]
    labels = sum(field_of(text) is not None for text in texts)
    return labels >= FEW and labels >= 0.5 * len(texts)


def _dating(rows: list[Row], inner: float | None) -> list[str]:
    """Of each row the part that may date it: the side of `inner` that holds more dates."""
    if inner is None:
        return [text_of(row) for row in rows]
    left = [text_of([word for word in row if word.x0 < inner - NEAR]) for row in rows]
    right = [text_of([word for word in row if word.x0 >= inner - NEAR]) for row in rows]
    return max(left, right, key=lambda texts: sum(map(has_date, texts)))
