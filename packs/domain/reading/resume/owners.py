"""Employers of several roles, whose row tells how long and not when: "Acme | 3 yrs" above its roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.periods import DURATION

LONGEST = 8  # words of an employer


def by_owner(lines: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    """The lines of a section in groups: an employer's name, or "", and the lines below its row."""
    usual = median([line.style.size for line in lines]) if lines else 0.0
    starts = [index for index, line in enumerate(lines) if _is_owner(line, usual)]
    edges = [0, *starts, len(lines)]
    groups = [list(lines[first:last]) for first, last in pairwise(edges)]
    if not all(any(map(anchor_of, group)) for group in groups[1:]):
        yield "", list(lines)
        return
    if groups[0]:
        yield "", groups[0]
    yield from ((group[0].cells[0].text, group[1:]) for group in groups[1:])


def _is_owner(line: Line, usual: float) -> bool:
    if line.mark or len(line.cells) != 2 or anchor_of(line):
        return False
    named = 0 < len(line.cells[0].text.split()) <= LONGEST and line.text[0].isupper()
    stands_out = line.style.bold or line.style.size > usual
    return named and stands_out and DURATION.fullmatch(line.cells[1].text.strip()) is not None


def with_owner(job: dict[str, Any], owner: str) -> tuple[dict[str, Any], list[str]]:
    """A job under its employer's row, and what it named that is then neither employer nor title."""
    named = job.get("name", "")
    if not owner or named in ("", owner):
        return (job | {"name": owner} if owner else job), []
    if "position" not in job:
        return job | {"position": named, "name": owner}, []
    return job | {"name": owner}, [named]
