"""Heads that a description of the employer parts: name, what the firm does, dates, title."""

from __future__ import annotations

from collections.abc import Sequence

from packs.domain.reading.resume.page import Style
from packs.domain.reading.resume.units import Unit, same_look

MOST = 4  # rows and paragraphs between a name and its dates


def with_names(
    units: Sequence[Unit], starts: Sequence[int], anchors: Sequence[int], body: Style | None
) -> list[int]:
    """The starts of entries, moved up to their names where a section opens with one and a description."""
    if not starts or body is None or not 0 < starts[0] <= MOST:
        return list(starts)
    name = units[0].style
    if (
        same_look(name, body)
        or any(unit.mark for unit in units[: starts[0]])
        or not _told(units, 0, starts[0])
    ):
        return list(starts)
    moved = []
    for start in starts:
        floor = max((anchor for anchor in anchors if anchor < start), default=-1) + 1
        moved.append(_name_above(units, start, floor, name))
    return sorted(set(moved))


def _name_above(units: Sequence[Unit], start: int, floor: int, name: Style) -> int:
    """The nearest row above that looks like a name, if a description stands between; else the start."""
    for index in range(start - 1, max(floor, start - MOST - 1) - 1, -1):
        unit = units[index]
        if unit.mark:
            return start
        if not unit.is_prose and same_look(unit.style, name):
            return index if _told(units, index, start) else start
    return start


def _told(units: Sequence[Unit], name: int, start: int) -> bool:
    """Whether a paragraph stands between a name and the rows with the dates."""
    return any(unit.is_prose for unit in units[name + 1 : start])
