"""Lines → items: wrapped lines joined again, words that a line break cut made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.page import Cell, Line, Run, Style
from packs.domain.reading.resume.periods import find_period, is_broken, is_stacked
from packs.domain.reading.resume.places import is_place
from packs.domain.reading.words import word_set

CUT = re.compile(r"[^\W\d_]-$")
JOINTS = word_set(
    """real end on long high low self cross non multi well data user customer event time full
    part open in third first second front back large small short hands day month year week cloud server
    client on-call test type role rule cost risk value state open-source machine deep decision single
    double two three four"""
)
OPEN = re.compile(r"(?:[-–—]|\b(?:to|bis|à|a|\d{4}|[A-Z]\w{2,8}\.?))$")
SINGLE = 1.15  # of the size: the distance of lines set single
LONGEST = 120  # characters of a cell of a head
APART = 1.12  # of the leading: a line that begins large and farther away is a paragraph's first
WIDEST = 1.5  # of the size: the distance of wrapped lines where none is seen
ENOUGH = 6  # lines that show where text of an indent ends
DASHES = ("-", "–", "—")
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


def rejoined(texts: Sequence[str], words: frozenset[str] = frozenset()) -> str:
    """Lines as one text. A hyphen at a line's end goes where the word is known whole or no usual joint."""
    whole = texts[0]
    for text in texts[1:]:
        if not CUT.search(whole) or not text[:1].isalpha():
            tight = CUT.search(whole) and text[:1].isalnum()
            whole = f"{whole}{'' if tight else ' '}{text}"
            continue
        before = re.split(r"\W", whole[:-1])[-1]
        after = re.split(r"\W", text)[0]
        keep = not after[:1].islower() or (
            (before + after).casefold() not in words
            and (f"{before}-{after}".casefold() in words or before.casefold() in JOINTS)
        )
        whole = (whole if keep else whole[:-1]) + text
    return whole


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
    lines = flowed(_dates_joined(lines), leading, dated=True)
    units: list[Unit] = []
    for line in lines:
        if units and _continues(units[-1], line, leading):
            units[-1].lines.append(line)
        else:
            units.append(Unit([line], words))
    return units


def _dates_joined(lines: Sequence[Line]) -> list[Line]:
    """Dates that a narrow column or a line's end broke: "06/2019 –" over "Present"."""
    joined: list[Line] = []
    for line in lines:
        if not (joined and line.cells and _complete(joined, line)):
            joined.append(line)
    return joined


def _complete(joined: list[Line], line: Line) -> bool:
    """Moves the dates that `line` begins with to the line before, where they complete an open one."""
    last = joined[-1]
    if _ends(last, line):
        begun, end = last.cells[-1], line.cells[-1]
        between = () if is_broken(begun.text, end.text) else (Run("–", begun.style),)
        runs = (*begun.runs, *between, *end.runs)
        joined[-1] = last._replace(cells=(*last.cells[:-1], begun._replace(runs=runs)))
        joined.append(line._replace(cells=line.cells[:-1]))
        return True
    for index, cell in enumerate(last.cells):
        first = line.cells[0]
        broken = is_broken(cell.text, first.text)
        near = broken and abs(first.x1 - cell.x1) <= 3
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
        if not dash and not stacked and not OPEN.search(cell.text):
            continue
        dash = dash or stacked
        whole = f"{cell.text} {'– ' if dash else ''}{first.text}"
        period = find_period(whole)
        if not period or not period.ranged or not period.first < len(cell.text) < period.last:
            continue
        runs = (*cell.runs, *((Run("–", cell.style),) if dash else ()), *first.runs)
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
    if line.mark or last.mark or min(len(last.cells), len(line.cells)) < 2:
        return False
    above, below = last.cells[-1], line.cells[-1]
    return (
        above.x0 < below.x1
        and below.x0 < above.x1
        and len(above.text) > 4
        and (is_stacked(above.text, below.text) or is_broken(above.text, below.text))
    )


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


def _continues(unit: Unit, line: Line, leading: float) -> bool:
    last = unit.lines[-1]
    if line.mark or line.level or last.whole or (len(line.cells) > 1 and anchor_of(line)):
        return False
    if abs(line.style.size - last.style.size) > 0.12 * max(1.0, last.style.size):
        return False
    same_page = line.page == last.page
    furthest = 1.75 * leading if unit.mark else 1.3 * max(leading, SINGLE * line.style.size)
    if same_page and not 0 < line.base - last.base <= furthest:
        return False
    if unit.mark:
        return _hangs(unit, line, last)
    if len(last.cells) > 1 or len(line.cells) > 1 or abs(line.body - last.body) > 2.5:
        return False
    if same_page and line.base - last.base > APART * leading and line.text[:1].isupper():
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
            runs = _tied(last.cells[-1].runs, line.cells[0].runs)
            cell = Cell(runs, last.cells[-1].x0, max(last.cells[-1].x1, line.cells[0].x1))
            whole[-1] = last._replace(cells=(*last.cells[:-1], cell, *line.cells[1:]), base=line.base)
        else:
            whole.append(line)
    return whole


def _tied(runs: tuple[Run, ...], more: tuple[Run, ...]) -> tuple[Run, ...]:
    return (*runs[:-1], Run(rejoined([runs[-1].text, more[0].text]), runs[-1].style), *more[1:])


def _flows(last: Line, line: Line, leading: float) -> bool:
    if last.mark or line.mark or last.whole or line.level or last.page != line.page:
        return False
    if not 0 < line.base - last.base <= 1.4 * leading:
        return False
    if is_place(line.text) and "," not in last.text:
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
    return last.cells[0].x0 - last.left < _first_width(line)


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
    return last.cells[-1].x1 + _first_width(line) > last.right - 0.35 * max(1.0, line.style.size)


def _first_width(line: Line) -> float:
    """How wide a line's first word is, with a space."""
    words = line.text.split()
    width = line.cells[0].x1 - line.cells[0].x0
    per = width / max(1, len(line.cells[0].text)) if width > 0 else 0.5 * max(1.0, line.style.size)
    return (len(words[0]) + 1 if words else 1) * per


def _inner_bold(line: Line, last: Line) -> bool:
    return len(line.cells[0].runs) > 1 or len(last.cells[-1].runs) > 1


def usual_style(units: Sequence[Unit]) -> Style | None:
    """The style of most prose: bullets and paragraphs."""
    bodies = [unit for unit in units if unit.mark or unit.is_prose]
    if not bodies:
        return None
    styles = [unit.lines[-1].cells[-1].style for unit in bodies]
    return max(styles, key=styles.count)
