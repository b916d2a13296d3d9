"""Tables of a Word document: a head that repeats on each page, rows that stay whole, widths that hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from packs.rendering.docx.xml import Element, element, paragraph, run


class Line(NamedTuple):
    """A row: the paragraphs of each cell. A `group` names the rows below it."""

    cells: Sequence[Sequence[Element]]
    group: bool = False


def table(
    caption: str, head: Sequence[str], lines: Sequence[Line], shares: Sequence[int], width: int, soft: str
) -> Element:
    """A table of this width, in twentieths of a point. `soft` is the ground of rows that name others."""
    widths = [round(width * share / sum(shares)) for share in shares]
    columns = element("w:tblGrid", *(element("w:gridCol", w=each) for each in widths))
    names = [[paragraph("TableText", run(name))] for name in head]
    rows = [_row(line, widths, soft if line.group else "") for line in lines]
    return element("w:tbl", _properties(caption, sum(widths)), columns, _head(names, widths), *rows)


def _properties(caption: str, width: int) -> Element:
    look = {"firstRow": 1, "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    return element(
        "w:tblPr",
        element("w:tblStyle", val="PlaybookTable"),
        element("w:tblW", w=width, type="dxa"),
        element("w:tblLayout", type="fixed"),
        element("w:tblLook", val="0620", **look),
        element("w:tblCaption", val=caption),
    )


def _head(names: Sequence[Sequence[Element]], widths: Sequence[int]) -> Element:
    cells = [_cell(name, width) for name, width in zip(names, widths, strict=True)]
    return element("w:tr", element("w:trPr", element("w:cantSplit"), element("w:tblHeader")), *cells)


def _row(line: Line, widths: Sequence[int], fill: str) -> Element:
    kept = element("w:trPr", element("w:cantSplit"))
    if line.group and not any(line.cells[1:]):
        return element("w:tr", kept, _cell(line.cells[0], sum(widths), fill, span=len(widths)))
    cells = [_cell(cell, width, fill) for cell, width in zip(line.cells, widths, strict=True)]
    return element("w:tr", kept, *cells)


def _cell(inside: Sequence[Element], width: int, fill: str = "", span: int = 1) -> Element:
    properties = element("w:tcPr", element("w:tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(element("w:gridSpan", val=span))
    if fill:
        properties.append(element("w:shd", val="clear", color="auto", fill=fill))
    return element("w:tc", properties, *(inside or [paragraph("TableText")]))
