"""DOCX → lines: paragraphs, tables, text boxes and headers in reading order. Runs in the sandbox only."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from packs.domain.reading.resume.page import Cell, Extracted, Line, Run, Style
from packs.extraction.archive import check_archive
from packs.extraction.limits import MAX_CHARACTERS, Refused, answered
from packs.extraction.marks import BULLETS, clean

LEADING = 14.0  # points from one paragraph to the next: their real distance is not known
DEEPEST = 6  # tables in tables
DEFAULT_SIZE = 11.0


def read(data: bytes) -> Extracted:
    """The lines of a Word document. Raises `Refused` for what is no such document, is damaged or too long."""
    check_archive(data)
    try:
        document = Document(io.BytesIO(data))
        lines = list(_document(document))
    except (PackageNotFoundError, KeyError, ValueError, SyntaxError, AttributeError) as error:
        raise Refused("it is damaged or is no Word document", "save it again as .docx") from error
    if sum(len(line.text) for line in lines) > MAX_CHARACTERS:
        raise Refused(f"it holds more than {MAX_CHARACTERS:,} characters", "send the resume alone")
    placed = tuple(
        line._replace(base=LEADING * (index + 1)) for index, line in enumerate(lines) if line.text.strip()
    )
    pictures = int(not placed and b"image" in data)
    return Extracted(placed, 1, pictures, tuple(_links(document)))


def job(data: bytes) -> Extracted | Refused:
    """What the sandbox runs."""
    return answered(read, data)


def _document(document: Any) -> Iterator[Line]:
    for section in document.sections[:1]:
        for header in (section.first_page_header, section.header):
            yield from _blocks(header, 0)
    yield from _blocks(document, 0)


def _blocks(container: Any, depth: int) -> Iterator[Line]:
    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            yield from _paragraph(block, depth)
        elif isinstance(block, Table) and depth < DEEPEST:
            yield from _table(block, depth + 1)


def _table(table: Table, depth: int) -> Iterator[Line]:
    """A row of short cells is one line; a row with more in a cell is read cell by cell."""
    for row in table.rows:
        cells = list({id(cell._tc): cell for cell in row.cells}.values())
        inner = [[line for line in _blocks(cell, depth) if line.text.strip()] for cell in cells]
        filled = [lines for lines in inner if lines]
        if len(filled) > 1 and all(len(lines) == 1 and not lines[0].mark for lines in filled):
            yield filled[0][0]._replace(cells=tuple(cell for lines in filled for cell in lines[0].cells))
        else:
            for lines in inner:
                yield from lines


def _paragraph(paragraph: Paragraph, depth: int) -> Iterator[Line]:
    yield from _lines_of(paragraph)
    if depth < DEEPEST:
        for box in paragraph._p.iter(qn("w:txbxContent")):
            if not any(parent.tag.endswith("}Fallback") for parent in box.iterancestors()):
                for inner in box.iterchildren(qn("w:p"), qn("w:tbl")):
                    if inner.tag == qn("w:p"):
                        yield from _lines_of(Paragraph(inner, paragraph._parent))
                    else:
                        yield from _table(Table(inner, paragraph._parent), depth + 1)


def _lines_of(paragraph: Paragraph) -> Iterator[Line]:
    """The lines of a paragraph: cut at line breaks; tabs part cells."""
    rows: list[list[list[Run]]] = [[[]]]
    for text, style in _pieces(paragraph):
        for number, written in enumerate(text.split("\n")):
            if number:
                rows.append([[]])
            for index, part in enumerate(written.split("\t")):
                if index:
                    rows[-1].append([])
                if part.strip():
                    rows[-1][-1].append(Run(part, style))
    level, mark = _level(paragraph), _mark(paragraph)
    for row in rows:
        cells = tuple(Cell(_tight(runs)) for runs in row if runs)
        if cells:
            yield _marked(Line(cells, mark, level=level, right=1e6, whole=True))


def _tight(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours of one style as one run; words that two runs share stay whole."""
    tight: list[Run] = []
    for run in runs:
        if tight and (tight[-1].style == run.style or _inside(tight[-1].text, run.text)):
            tight[-1] = Run(tight[-1].text + run.text, tight[-1].style)
        else:
            tight.append(run)
    return tuple(Run(" ".join(run.text.split()), run.style) for run in tight)


def _inside(before: str, after: str) -> bool:
    return before[-1:].isalnum() and after[:1].isalnum()


def _marked(line: Line) -> Line:
    """A bullet that was typed is a mark."""
    first = line.cells[0].runs[0]
    head, _space, rest = first.text.partition(" ")
    if (
        line.mark
        or head not in BULLETS
        or not (rest.strip() or len(line.cells) > 1 or len(line.cells[0].runs) > 1)
    ):
        return line
    runs = (Run(rest, first.style), *line.cells[0].runs[1:])
    return line._replace(cells=(Cell(tuple(run for run in runs if run.text)), *line.cells[1:]), mark=head)


def _pieces(paragraph: Paragraph) -> Iterator[tuple[str, Style]]:
    usual = _style_of(paragraph.style.font if paragraph.style else None)
    for item in paragraph.iter_inner_content():
        runs = item.runs if hasattr(item, "runs") else [item]
        for run in runs:
            if run.font.hidden:
                continue
            text = "".join(char if char in "\n\t" else clean(ord(char)) for char in run.text)
            if text:
                yield text, _run_style(run, usual)


def _style_of(font: Any) -> Style:
    if font is None:
        return Style(DEFAULT_SIZE)
    size = font.size.pt if font.size else DEFAULT_SIZE
    return Style(size, bool(font.bold), bool(font.italic), _color(font))


def _run_style(run: Any, usual: Style) -> Style:
    font = run.font
    bold = usual.bold if font.bold is None else bool(font.bold)
    italic = usual.italic if font.italic is None else bool(font.italic)
    return Style(font.size.pt if font.size else usual.size, bold, italic, _color(font) or usual.color)


def _color(font: Any) -> int:
    color = font.color.rgb if font.color is not None and font.color.type is not None else None
    return int(str(color), 16) if color is not None else 0


def _level(paragraph: Paragraph) -> int:
    name = str(paragraph.style.name or "") if paragraph.style else ""
    if name.startswith("Heading ") and name[8:9].isdigit():
        return int(name[8])
    return 0


def _mark(paragraph: Paragraph) -> str:
    properties = paragraph._p.pPr
    listed = properties is not None and properties.numPr is not None
    name = str(paragraph.style.name or "") if paragraph.style else ""
    return "•" if listed or name.startswith(("List Bullet", "List Number", "List Paragraph Bullet")) else ""


def _links(document: Any) -> Iterator[str]:
    for relation in list(document.part.rels.values())[:200]:
        if relation.is_external and relation.reltype.endswith("/hyperlink"):
            yield str(relation.target_ref)
