"""Jobs under no known heading: where a resume has no section for its work, its dated entries are it."""

from __future__ import annotations

from collections.abc import Sequence

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.headings import Section
from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.sections import Part

FEWEST = 2  # periods that make a list of jobs
LONGEST = 8  # words of a name above its dates
FARTHEST = 5  # rows above its dates that an entry begins
LARGER = 1.1
TELLING = (Section.WORK, Section.VOLUNTEER)
LIKELY = (None, Section.OTHER, Section.SUMMARY, Section.CONTACT, Section.SKILLS, Section.INTERESTS)


def with_work(parts: Sequence[Part]) -> list[Part]:
    """The sections; without one for work, the part with most periods is split where they begin."""
    if any(part.section in TELLING and part.lines for part in parts):
        return list(parts)
    best = max(parts, key=_dated, default=None)
    if best is None or _dated(best) < FEWEST:
        return list(parts)
    first = _first_head(best.lines)
    found = [
        Part(best.section, best.title, best.lines[:first]),
        Part(Section.WORK, best.title, best.lines[first:]),
    ]
    return [each for part in parts for each in (found if part is best else [part])]


def _dated(part: Part) -> int:
    if part.section not in LIKELY:
        return 0
    return sum(1 for line in part.lines if _is_dated(line))


def _is_dated(line: Line) -> bool:
    anchor = anchor_of(line)
    return anchor is not None and anchor[1].ranged and not line.mark


def _first_head(lines: Sequence[Line]) -> int:
    """Where the first dated entry begins: with a row above its dates that stands out, or the one above."""
    at = next(index for index, line in enumerate(lines) if _is_dated(line))
    alone = len(lines[at].cells) == 1 and len(lines[at].text.split()) <= LONGEST
    reach = FARTHEST if alone else 1
    above = [index for index in range(at - 1, max(-1, at - reach - 1), -1) if _is_name(lines[index])]
    largest = max((index for index in above if _stands_out(lines[index], lines[at])), default=None)
    if largest is not None:
        return largest
    return at - 1 if alone and at - 1 in above else at


def _is_name(line: Line) -> bool:
    return not line.mark and len(line.text.split()) <= LONGEST and not line.text.endswith(".")


def _stands_out(line: Line, dates: Line) -> bool:
    return line.style.size > LARGER * dates.style.size or (line.style.bold and not dates.style.bold)
