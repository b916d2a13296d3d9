"""Plain text and Markdown → lines: indents, tabs, headings, bullets, bold; a line's end may be a wrap."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.reading.resume.page import Cell, Extracted, Line, Run, Style
from packs.domain.reading.text import without_controls

HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
RULE = re.compile(r"^\s*(?:[-=_*~#]\s?){3,}$")
BULLET = re.compile(r"^(\s*)([-*+•‣▪●○◦·–—>]|\(?\d{1,2}[.)])\s+(?=\S)")
WIDE = re.compile(r"\t+|\s{3,}|\s+\|\s+(?=\S)")
BOLD = re.compile(r"\*\*(.+?)\*\*|__(.+?)__")
ITALIC = re.compile(r"(?<![\w*])[*_]([^*_\s][^*_]*)[*_](?![\w*])")
LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
LEADING = 1.2  # of a line, in units of one character
WRAPPED = 60  # characters: shorter lines than that are no wrapped text
MAX_LINES = 5000
MAX_LINE = 20_000


def extracted_from_text(text: str) -> Extracted:
    """A text's lines, measured in characters. At most 5,000 lines of 20,000 characters are looked at."""
    rows = (
        without_controls(text).expandtabs(8).split("\n")[:MAX_LINES]
        if "\t" not in text
        else without_controls(text).split("\n")[:MAX_LINES]
    )
    width = max((len(row.rstrip()) for row in rows), default=0)
    lines = tuple(_lines(rows, float(width)))
    return Extracted(lines)


def _lines(rows: list[str], width: float) -> Iterator[Line]:
    base = 0.0
    for index, row in enumerate(rows):
        base += LEADING
        row = row.rstrip()[:MAX_LINE]
        if not row.strip() or RULE.match(row):
            base += LEADING
            continue
        underlined = (
            index + 1 < len(rows) and RULE.match(rows[index + 1]) and rows[index + 1].strip()[:1] in "=-"
        )
        yield _line(
            row,
            base,
            width,
            1 if underlined and rows[index + 1].strip()[0] == "=" else 2 if underlined else 0,
        )


def _line(row: str, base: float, width: float, level: int) -> Line:
    heading = HEADING.match(row)
    if heading:
        row, level = heading[2], len(heading[1])
    bullet = None if level else BULLET.match(row)
    mark = ""
    indent = len(row) - len(row.lstrip())
    if bullet:
        mark, indent, row = bullet[2], bullet.end(), row[bullet.end() :]
    at = float(indent)
    cells = []
    for part in WIDE.split(row.strip()):
        if part.strip(" |"):
            cells.append(Cell(tuple(_runs(part.strip(" |"), bool(level))), at, at + len(part)))
            at += len(part) + 3
    whole = max(width, 1.0) if width >= WRAPPED else 10_000.0
    return Line(
        tuple(cells) or (Cell((Run(row, Style(1.0)),), at, at),),
        mark,
        0,
        base,
        0.0,
        whole,
        float(indent),
        level,
    )


def _runs(text: str, bold: bool) -> Iterator[Run]:
    text = LINK.sub(lambda match: match[1] or match[2], text)
    at = 0
    for match in BOLD.finditer(text):
        if text[at : match.start()].strip():
            yield Run(_plain(text[at : match.start()]), Style(1.0, bold))
        yield Run(_plain(match[1] or match[2]), Style(1.0, True))
        at = match.end()
    if text[at:].strip():
        rest = text[at:].strip()
        slanted = ITALIC.fullmatch(rest)
        yield Run(_plain(slanted[1] if slanted else rest), Style(1.0, bold, bool(slanted)))


def _plain(text: str) -> str:
    return ITALIC.sub(r"\1", text).strip()
