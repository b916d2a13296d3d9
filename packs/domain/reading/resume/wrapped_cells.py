"""Heads set as rows of a table: a cell that was too narrow for its text goes on in the line below."""

from __future__ import annotations

from collections.abc import Sequence

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.page import Cell, Line

FEWEST = 3  # cells of a head that is complete: title, employer and dates
SAME = 3.0  # points: edges or middles that are the same
STEP = 1.5  # of the size: the distance of lines within a cell


def cells_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines, where a row is one with the dated one above if its cells stand under those of that row."""
    joined: list[Line] = []
    for line in lines:
        whole = _whole(joined[-1], line) if joined else None
        if whole:
            joined[-1] = whole
        else:
            joined.append(line)
    return joined


def _whole(above: Line, below: Line) -> Line | None:
    near = above.page == below.page and 0 < below.base - above.base <= STEP * max(1.0, above.style.size)
    if above.mark or below.mark or len(above.cells) < FEWEST or not near:
        return None
    if not anchor_of(above) or anchor_of(below) or above.whole:
        return None
    cells = list(above.cells)
    for cell in below.cells:
        over = next((index for index, each in enumerate(cells) if _goes_on(each, cell)), None)
        if over is None:
            return None
        cells[over] = cells[over]._replace(runs=(*cells[over].runs, *cell.runs))
    return above._replace(cells=tuple(cells), base=below.base)


def _goes_on(above: Cell, below: Cell) -> bool:
    edges = (
        below.x0 - above.x0,
        below.x1 - above.x1,
        (below.x0 + below.x1 - above.x0 - above.x1) / 2,
    )
    return above.style == below.style and min(map(abs, edges)) <= SAME
