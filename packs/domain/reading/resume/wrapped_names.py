"""Names beside their dates: a row of a head that had no room before the dates goes on in the line below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.joining import CUT, first_width, tied
from packs.domain.reading.resume.page import Cell, Line

SAME = 3.0  # points: edges that are the same
STEP = 1.5  # of the size: the distance of lines of one head
GUTTER = 2.0  # of the size: the widest room that is left between a name and a column of dates
MOST_WORDS = 8  # of the rest of a name and its place
JOINING = re.compile(r"[,&]$")


def names_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines, where a row that ends at its dates is one with the rest of its last name below."""
    joined: list[Line] = []
    narrow = any(
        _goes_on(above, below, narrow=True) and _wraps_early(above, below) for above, below in pairwise(lines)
    )
    for line in lines:
        if joined and _goes_on(joined[-1], line, narrow=narrow):
            joined[-1] = _whole(joined[-1], line)
        else:
            joined.append(line)
    return joined


def _wraps_early(above: Line, below: Line) -> bool:
    """Whether a name ends in a comma though the next word had room: its cell is narrower than it looks."""
    return bool(JOINING.search(above.cells[-2].text)) and not _no_room(above, below)


def _goes_on(above: Line, below: Line, *, narrow: bool) -> bool:
    near = above.page == below.page and 0 < below.base - above.base <= STEP * max(1.0, above.style.size)
    if above.mark or below.mark or below.level or above.whole or not near:
        return False
    if len(above.cells) < 2 or len(below.cells) != 1 or len(below.text.split()) > MOST_WORDS:
        return False
    dated = anchor_of(above)
    if dated is None or dated[0] != len(above.cells) - 1 or anchor_of(below):
        return False
    flush = abs(below.cells[0].x0 - above.cells[0].x0) <= SAME
    return flush and _alike(above.cells[-2], below.cells[0]) and (narrow or _no_room(above, below))


def _alike(name: Cell, rest: Cell) -> bool:
    return name.runs[-1].style == rest.runs[0].style or bool(JOINING.search(name.text))


def _no_room(above: Line, below: Line) -> bool:
    """Whether the first word below had no room between the name above and its dates."""
    name, dates = above.cells[-2:]
    room = dates.x0 - GUTTER * max(1.0, above.style.size) - name.x1
    return bool(CUT.search(name.text)) or first_width(below) > room


def _whole(above: Line, below: Line) -> Line:
    name, rest = above.cells[-2], below.cells[0]
    alike = name.runs[-1].style == rest.runs[0].style
    runs = tied(name.runs, rest.runs) if alike else (*name.runs, *rest.runs)
    return above._replace(
        cells=(*above.cells[:-2], name._replace(runs=runs), above.cells[-1]), base=below.base
    )
