"""Dates in a column of their own that stand beside the first highlight: they are given to the head."""

from __future__ import annotations

from collections.abc import Sequence

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.page import Cell, Line
from packs.domain.reading.resume.periods import DURATION, find_period, without_duration

PROSE = 9  # words from which a cell is no title


def beside_heads(lines: Sequence[Line]) -> list[Line]:
    """The lines, where dates at the right of a highlight stand on the undated row above it."""
    moved: list[Line] = []
    for line in lines:
        head = moved[-1] if moved else None
        if head and _is_told(line) and _is_period(line.cells[-1]) and not head.mark and not anchor_of(head):
            moved[-1] = head._replace(cells=(*head.cells, line.cells[-1]))
            line = line._replace(cells=line.cells[:-1])
        elif len(line.cells) > 1 and DURATION.fullmatch(line.cells[-1].text):
            line = line._replace(cells=line.cells[:-1])
        moved.append(line)
    return moved


def _is_told(line: Line) -> bool:
    if line.mark or len(line.cells) < 2:
        return bool(line.mark) and len(line.cells) > 1
    first = line.cells[0]
    headed = len(first.runs) > 1 and first.runs[0].style.bold and not first.runs[-1].style.bold
    return len(first.text.split()) > PROSE and not headed  # "**Engineer**, Contract Roles (one, another"


def _is_period(cell: Cell) -> bool:
    period = find_period(cell.text)
    if period is None or not period.ranged:
        return False
    rest = cell.text[: period.first] + without_duration(cell.text[period.last :])
    return not any(char.isalnum() for char in rest)
