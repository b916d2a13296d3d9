"""Lines → items: wrapped lines joined again, words that a line break cut made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.broken_dates import dates_joined
from packs.domain.reading.resume.joining import first_width, rejoined, tied
from packs.domain.reading.resume.page import Cell, Line, Style
from packs.domain.reading.resume.places import is_place
from packs.domain.reading.resume.wrapped_names import names_joined

SINGLE = 1.15  # of the size: the distance of lines set single
APART = 1.12  # of the leading: a line that begins large and farther away is a paragraph's first
FEWEST_STEPS = 3  # that show how far lines of a list stand from each other
SIZES = 0.06  # how far sizes may differ of text that goes on over a page
WIDEST = 1.5  # of the size: the distance of wrapped lines where none is seen
ENOUGH = 6  # lines that show where text of an indent ends
FIRM_END = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|S\.A|B\.V|N\.V|e\.V|etc)\.$")
SENTENCE = 9  # words from which a line with a full stop is prose


@dataclass
class Unit:
    """An item of a section: a bullet, a paragraph or a single line of a head."""

    lines: list[Line] = field(default_factory=list)
    words: frozenset[str] = frozenset()  # of the whole document: which cut words exist whole

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def mark(self) -> str:
        """The bullet that it opens with."""
        return self.first.mark

    @property
    def style(self) -> Style:
        """The style of its first cell."""
        return self.first.style

    @property
    def text(self) -> str:
        """Its words on one line."""
        return rejoined([line.text for line in self.lines], self.words)

    @property
    def is_prose(self) -> bool:
        """Whether it is a paragraph and no part of a head."""
        text = self.text
        ends = (
            text.endswith((".", "!", "…", ";"))
            and len(text.split()) >= SENTENCE
            and not FIRM_END.search(text)
        )
        wrapped = len(self.lines) > 2 or (len(self.lines) > 1 and len(text.split()) > 14)
        return wrapped or ends or len(text.split()) > 22


def vocabulary(lines: Sequence[Line]) -> frozenset[str]:
    """The words of a document, with and without inner hyphens."""
    return frozenset(
        word for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text.casefold())
    )


def with_edges(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the right edge that text of their indent really reaches, where enough lines show it."""
    reach: dict[tuple[int, int], list[float]] = {}
    wrapped: set[tuple[int, int]] = set()
    for line, after in pairwise([*lines, None]):
        if line is not None and len(line.cells) == 1 and line.style.size > 1:
            key = (round(line.left), round(line.body))
            reach.setdefault(key, []).append(line.cells[0].x1)
            if after is not None and _surely_goes_on(line, after):
                wrapped.add(key)
    edges = {key: max(ends) for key, ends in reach.items() if len(ends) >= ENOUGH and key in wrapped}
    return tuple(
        line._replace(right=min(line.right, edges.get((round(line.left), round(line.body)), line.right)))
        for line in lines
    )


def units_of(lines: Sequence[Line], words: frozenset[str] = frozenset()) -> list[Unit]:
    """The items of a section's lines."""
    leading = usual_leading(lines)
    lines = flowed(names_joined(dates_joined(lines)), leading, dated=True)
    steps = _steps_of_lists(lines, leading)
    units: list[Unit] = []
    for line in lines:
        if units and _continues(units[-1], line, leading, steps):
            units[-1].lines.append(line)
        else:
            units.append(Unit([line], words))
    return units


def _steps_of_lists(lines: Sequence[Line], leading: float) -> frozenset[int]:
    """The distances of lines, wider than of paragraphs, at which lines of lists surely go on."""
    wider = Counter(
        round(after.base - before.base)
        for before, after in pairwise(lines)
        if before.page == after.page
        and after.base - before.base > APART * leading
        and _surely_goes_on(before, after)
    )
    return frozenset(step for step, count in wider.items() if count >= FEWEST_STEPS)


def usual_leading(lines: Sequence[Line]) -> float:
    """The distance of wrapped lines in points: of those that surely go on, else a low one of all."""
    pairs = [
        (after.base - before.base, before, after)
        for before, after in pairwise(lines)
        if before.page == after.page and 0 < after.base - before.base < 40
    ]
    sure = sorted(step for step, before, after in pairs if _surely_goes_on(before, after))
    if sure:
        return sure[len(sure) // 4]
    steps = sorted(step for step, _, _ in pairs)
    sizes = sorted(line.style.size for line in lines if line.style.size > 1)
    widest = WIDEST * sizes[len(sizes) // 2] if sizes else 40.0
    return min(steps[len(steps) // 4], widest) if steps else 14.0


def _surely_goes_on(before: Line, after: Line) -> bool:
    """Whether a line begins small under one of its look."""
    alike = before.style == after.style and abs(before.body - after.body) <= 2.5
    return alike and not after.mark and after.text[:1].islower()


def _continues(unit: Unit, line: Line, leading: float, steps: frozenset[int]) -> bool:
    last = unit.lines[-1]
    if line.mark or line.level or last.whole or (len(line.cells) > 1 and anchor_of(line)):
        return False
    if abs(line.style.size - last.style.size) > 0.12 * max(1.0, last.style.size):
        return False
    same_page = line.page == last.page
    if not same_page and abs(line.style.size - last.style.size) > SIZES * last.style.size:
        return False  # what is set larger on top of a page heads something
    furthest = 1.75 * leading if unit.mark else 1.3 * max(leading, SINGLE * line.style.size)
    if same_page and not 0 < line.base - last.base <= furthest:
        return False
    if unit.mark:
        return _hangs(unit, line, last)
    if len(last.cells) > 1 or len(line.cells) > 1 or abs(line.body - last.body) > 2.5:
        return False
    apart = same_page and line.base - last.base > APART * leading
    if apart and line.text[:1].isupper() and round(line.base - last.base) not in steps:
        return False
    if (found := anchor_of(last)) and (
        found[1].last > len(last.text) - 4 or last.cells[-1].runs[-1].style != line.style
    ):
        return False
    if line.style.bold != last.style.bold and not _inner_bold(line, last):
        return False
    return _is_full(last, line) and (anchor_of(line) is None or line.text[:1].islower())


def flowed(lines: Sequence[Line], leading: float, *, dated: bool = False) -> list[Line]:
    """Lines of heads that a narrow column broke as one; `dated`: only those that a line with dates ends."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if last and (anchor_of(line) or not dated) and _flows(last, line, leading):
            runs = tied(last.cells[-1].runs, line.cells[0].runs)
            cell = Cell(runs, last.cells[-1].x0, max(last.cells[-1].x1, line.cells[0].x1))
            whole[-1] = last._replace(cells=(*last.cells[:-1], cell, *line.cells[1:]), base=line.base)
        else:
            whole.append(line)
    return whole


def _flows(last: Line, line: Line, leading: float) -> bool:
    if last.mark or line.mark or last.whole or line.level or last.page != line.page:
        return False
    if not 0 < line.base - last.base <= 1.4 * leading:
        return False
    if is_place(line.text) and "," not in last.text:
        return False
    if last.text.endswith(".") and not FIRM_END.search(last.text):
        return False
    before, after = last.cells[-1].runs[-1], line.cells[0].runs[0]
    if before.style != after.style or anchor_of(last) is not None:
        return False
    if abs(line.body - last.cells[-1].x0) > 3:
        return _flush_right(last, line)
    return _is_full(last, line)


def _flush_right(last: Line, line: Line) -> bool:
    """Whether a line set at the right edge goes on in the next, whose first word had no room at the left."""
    if len(last.cells) + len(line.cells) > 2 or abs(line.cells[0].x1 - last.cells[0].x1) > 2:
        return False
    return last.cells[0].x0 - last.left < first_width(line)


def _hangs(unit: Unit, line: Line, last: Line) -> bool:
    """Whether a line without a mark goes on with a bullet."""
    gap = 0.6 * max(1.0, line.style.size)
    if line.style != unit.style and anchor_of(unit.first):
        return False  # dates behind an icon, over text
    if line.body < unit.first.body - 1 and anchor_of(line):
        return False  # the head of what follows, after typed dashes
    if abs(line.body - unit.first.body) <= gap:
        return not (line.style.bold and not last.style.bold and anchor_of(line)) and (
            _is_full(last, line) or line.page == last.page
        )
    return (
        line.body < unit.first.body
        and _is_full(last, line)
        and line.body >= line.left - 1
        and not anchor_of(line)
        and line.style[1:] == unit.style[1:]
    )


def _is_full(last: Line, line: Line) -> bool:
    """Whether the next line's first word would not have fitted on the last line."""
    return last.cells[-1].x1 + first_width(line) > last.right - 0.35 * max(1.0, line.style.size)


def _inner_bold(line: Line, last: Line) -> bool:
    return len(line.cells[0].runs) > 1 or len(last.cells[-1].runs) > 1


def usual_style(units: Sequence[Unit]) -> Style | None:
    """The style of most prose: bullets and paragraphs."""
    bodies = [unit for unit in units if unit.mark or unit.is_prose]
    if not bodies:
        return None
    styles = [unit.lines[-1].cells[-1].style for unit in bodies]
    return max(styles, key=styles.count)


def same_look(one: Style, other: Style) -> bool:
    """Whether two styles look the same, sizes apart by less than 6 %."""
    return one[1:] == other[1:] and abs(one.size - other.size) <= 0.06 * max(one.size, other.size, 1.0)
