"""Dates that a narrow column or a line's end broke, made whole again on the row where they begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packs.domain.reading.resume.joining import tied
from packs.domain.reading.resume.page import Cell, Line, Run
from packs.domain.reading.resume.periods import NUMBER, find_period, is_broken, is_stacked

OPEN = re.compile(r"(?:[-–—]|\b(?:to|bis|à|a|\d{4}|[A-Z]\w{2,8}\.?))$")
LONGEST = 120  # characters of a cell of a head
DASHES = ("-", "–", "—")
LONE_MONTH = re.compile(r"(?:" + "|".join(NUMBER) + r")\.?", re.IGNORECASE)
LONE_YEAR = re.compile(r"(?:19|20)\d\d\b")
LONE_DASH = re.compile(r"[-–—]")


def dates_joined(lines: Sequence[Line]) -> list[Line]:
    """Dates that a narrow column or a line's end broke: "06/2019 –" over "Present"."""
    joined: list[Line] = []
    for line in _with_years(lines):
        if not (joined and line.cells and _complete(joined, line)):
            joined.append(line)
    return joined


def _with_years(lines: Sequence[Line]) -> list[Line]:
    """The lines, where a column so narrow that "May 2016 –" stands over "December" over "2019" has a month
    and its year in one."""
    whole: list[Line] = []
    for line in lines:
        if len(whole) > 1 and _is_year_of(whole[-1], line) and find_period(_last(whole[-2])):
            month, (year, *rest) = whole[-1].cells[-1], line.cells
            cells = (*whole[-1].cells[:-1], month._replace(runs=tied(month.runs, year.runs)))
            whole[-1] = whole[-1]._replace(cells=cells)
            if rest:
                whole.append(line._replace(cells=tuple(rest), body=rest[0].x0))
        else:
            whole.append(line)
    return whole


def _is_year_of(last: Line, line: Line) -> bool:
    if not (last.cells and line.cells):
        return False
    month, year = last.cells[-1], line.cells[0]
    stacked = abs(month.x0 - year.x0) <= 3
    return stacked and bool(LONE_MONTH.fullmatch(month.text) and LONE_YEAR.fullmatch(year.text))


def _last(line: Line) -> str:
    return line.cells[-1].text if line.cells else ""


def dates_gathered(line: Line) -> Line:
    """The line, where the parts of a date that a justified narrow column set apart are one cell."""
    cells: list[Cell] = []
    for cell in line.cells:
        if cells and _is_apart(cells[-1].text, cell.text):
            before = cells.pop()
            cell = Cell((*before.runs, *cell.runs), before.x0, cell.x1)
        cells.append(cell)
    return line._replace(cells=tuple(cells))


def _is_apart(before: str, after: str) -> bool:
    """Whether a month stands before its year, or a date before its dash."""
    if LONE_DASH.fullmatch(after):
        return bool((period := find_period(before)) and period.last == len(before.rstrip()))
    return bool(LONE_MONTH.fullmatch(before) and LONE_YEAR.match(after))


def _complete(joined: list[Line], line: Line) -> bool:
    """Moves the dates that `line` begins with to the line before, where they complete an open one."""
    last = joined[-1]
    if _ends(last, line):
        begun, end = last.cells[-1], line.cells[-1]
        broken = is_broken(begun.text, end.text)
        runs = tied(begun.runs, end.runs) if broken else (*begun.runs, Run("–", begun.style), *end.runs)
        joined[-1] = last._replace(cells=(*last.cells[:-1], begun._replace(runs=runs)))
        joined.append(line._replace(cells=line.cells[:-1]))
        return True
    for index, cell in enumerate(last.cells):
        first = line.cells[0]
        broken = is_broken(cell.text, first.text)
        wrapped = index == len(last.cells) - 1 and len(line.cells) == 1 and abs(first.x0 - last.body) <= 3
        near = broken and (wrapped or abs(first.x1 - cell.x1) <= 3)
        near = (
            near
            or abs(first.x0 - cell.x0) <= (12 if line.mark or is_stacked(cell.text, first.text) else 3)
            or (
                len(last.cells) == 1
                and first.x0 < cell.x1
                and (len(cell.text) < 24 or (len(line.cells) == 1 and is_stacked("2000", first.text)))
            )
        )
        dash = line.mark in DASHES
        if not (dash or not line.mark) or not near or len(cell.text) > LONGEST:
            continue
        stacked = not (dash or broken) and len(line.cells) == 1 and is_stacked(cell.text, first.text)
        if not (dash or stacked or broken) and not OPEN.search(cell.text):
            continue
        dash = dash or stacked
        runs = (*cell.runs, Run("–", cell.style), *first.runs) if dash else tied(cell.runs, first.runs)
        period = find_period(" ".join(run.text for run in runs))
        if not period or not period.ranged or not period.first < len(cell.text) < period.last:
            continue
        joined[-1] = last._replace(
            cells=(*last.cells[:index], cell._replace(runs=runs), *last.cells[index + 1 :]),
            base=line.base if len(line.cells) == 1 else last.base,
        )
        if len(line.cells) > 1:
            joined.append(line._replace(cells=line.cells[1:], body=line.cells[1].x0))
        return True
    return False


def _ends(last: Line, line: Line) -> bool:
    """Whether the last cell of a row ends the period that stands above it, at the right of both rows."""
    if last.mark or min(len(last.cells), len(line.cells)) < 2:
        return False
    above, below = last.cells[-1], line.cells[-1]
    return (
        above.x0 < below.x1
        and below.x0 < above.x1
        and len(above.text) > 4
        and (is_stacked(above.text, below.text) or is_broken(above.text, below.text))
    )
