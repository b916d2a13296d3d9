"""The head of an entry cut into pieces: at changes of style, wide gaps, separators, "at" and brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.commas import without_town
from packs.domain.reading.resume.entries import Entry
from packs.domain.reading.resume.page import Cell, Line, Run, Style
from packs.domain.reading.resume.periods import DURATION, Period
from packs.domain.reading.resume.places import is_place, split_place
from packs.domain.reading.resume.roles import TITLE
from packs.domain.reading.resume.runs import merged_runs, without_period
from packs.domain.reading.resume.units import flowed

SEPARATOR = re.compile(r"\s+[|¦•·●∙⋅–—―/~:]+\s+|\s+-\s+|\s*[|¦•]\s*|\s+[-–—]{2,}\s+|;\s|—")
WITHIN = re.compile(SEPARATOR.pattern.replace("/~:", "~:"))
AT = re.compile(
    r"\s+(?:at|@|bei|chez|bij|presso|à(?=\s+(?-i:[A-ZÀ-Ý])))\s+|(?<=\w)\s*@\s*(?=[A-Z])", re.IGNORECASE
)
OPENING_AT = re.compile(r"^\s*(?:at|@|bei|chez|bij|presso|à)\s+", re.IGNORECASE)
ENDING_AT = re.compile(r"(?<=\w)\s+(?:at|@|bei|chez|bij|presso)\s*$")
LONE_AT = re.compile(r"\s*(?:at|@|bei|chez|bij|presso|à)\s*", re.IGNORECASE)
# behind a head that ends as a sentence does: "Acme, Delft.", and not behind "Acme Corp."
STOP = re.compile(r"(?<!Corp)(?<!Bros)(?<!Univ)(?<!Dept)(?<!Intl)(?<!Inst)(?<=[^\W\d_]{4})\.$")
IN = re.compile(r"^(?:in|à|en|a)\s+(?=[A-ZÀ-Ý])")  # before where something was: "in Palaiseau, France"
BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{2,60})[)\]]\s*$")
URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|net|dev|app|ai|co|edu|de|no|in|es|example)(?:\.[a-z]{2})?(?:/\S*)?(?=$|[\s,)])",
    re.IGNORECASE,
)
LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S+", re.IGNORECASE)
SCORE = re.compile(
    r"^(?:cum\w*\.?\s+|major\s+|overall\s+)?(?:c?gpa|grade|note|score|average)\b.*\d", re.IGNORECASE
)
KIND = re.compile(
    r"(?:full[- ]time|part[- ]time|contract(?:or)?|internship|permanent|temporary|remote|hybrid|"
    r"on-?site|vollzeit|teilzeit|cdi|cdd)",
    re.IGNORECASE,
)
NOTHING = re.compile(r"n/a|none|tbd", re.IGNORECASE)
EDGES = " \t,;:|¦·•–—―-/\\@"
Likeness = Callable[[str], float]  # above 0: a title (or a degree); below: an employer (or a school)


class Piece(NamedTuple):
    """A piece of a head, and its slot: row, cell and place in the cell.

    `tail`: a place cut off its end; `joint`: what parts it from the piece before it in its cell.
    """

    text: str
    slot: tuple[int, int, int]
    look: tuple[int, bool, bool, int]
    after_at: bool = False
    tail: str = ""
    joint: str = ""


@dataclass
class Head:
    """What the head of an entry says. `trust` holds a confidence for each field that was found."""

    owner: str = ""  # employer, school, project
    role: str = ""  # title, degree
    place: str = ""
    url: str = ""
    score: str = ""
    period: Period | None = None
    dated: int = 0  # the row of the period
    trust: dict[str, float] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)


def pieces_of(entry: Entry) -> tuple[Head, list[Piece]]:
    """What an entry's head says of itself, and the names in it that are not told apart yet."""
    head = Head()
    pieces: list[Piece] = []
    for row, unit_lines in enumerate(_rows(entry)):
        for line in unit_lines:
            anchor = anchor_of(line, loose=True) if head.period is None and row <= entry.anchor + 1 else None
            if anchor:
                head.period, head.dated = anchor[1], row
            for index, cell in enumerate(line.cells):
                cut = anchor[1] if anchor and anchor[0] == index else None
                pieces += _of_cell(cell, cut, row, index, head)
    return head, pieces


def _rows(entry: Entry) -> list[list[Line]]:
    """The lines of each row of a head; rows that a narrow column broke are one."""
    numbered = [(row, line) for row, unit in enumerate(entry.head) for line in unit.lines]
    rows: list[list[Line]] = [[] for _ in entry.head]
    at = 0
    for row, line in numbered:
        leading = 1.5 * max(1.2 if line.style.size <= 1 else 8.0, line.style.size)
        before = rows[at][-1:] if rows[at] else []
        merged = flowed([*before, line], leading)
        if before and len(merged) == 1:
            rows[at][-1] = merged[0]
        else:
            at = row
            rows[row].append(line)
    return rows


def _of_cell(cell: Cell, period: Period | None, row: int, index: int, head: Head) -> Iterator[Piece]:
    runs = without_period(cell.runs, period) if period else [Run(run.text, run.style) for run in cell.runs]
    place, at = 0, False
    for run in merged_runs(runs):
        if LONE_AT.fullmatch(run.text):
            at = True
            continue
        ended = ENDING_AT.search(run.text)
        if ended:
            run = run._replace(text=run.text[: ended.start()])
        text = DURATION.sub(" ", run.text) if period or DURATION.fullmatch(run.text.strip()) else run.text
        for link in URL.findall(text):
            head.url = head.url or link
        text = LINK.sub(" ", text)
        for part, after_at, joint in _parts(text):
            named, where = split_place(part)
            if where:
                yield Piece(where, (row, index, place + 1), _look(run.style), False)
            else:
                named, where = without_town(named)
            named = named.strip(EDGES + "()") if not any(map(str.isalnum, named)) else named
            if SCORE.match(named):
                head.score = named
            elif NOTHING.fullmatch(named):
                continue
            elif named and (not KIND.fullmatch(named) or (TITLE.fullmatch(named) and not place)):
                slot = row, index, place
                yield Piece(named, slot, _look(run.style), after_at or at, where, joint)
                place += 1
                at = False
        at = at or ended is not None


def _parts(text: str) -> Iterator[tuple[str, bool, str]]:
    """The parts of a run: each with whether it stands after "at", and what parts it from the one before."""
    told = AT.search(text) or WITHIN.search(text)
    separator = WITHIN if told else SEPARATOR  # "Integration / Identity at Acme": it stands within a name
    joints = ["", *(found[0] for found in separator.finditer(text))]
    for joint, piece in zip(joints, separator.split(text), strict=True):
        halves = AT.split(piece, maxsplit=1)
        halves = ["", OPENING_AT.sub("", piece)] if OPENING_AT.match(piece) else halves
        if len(halves) == 2 and len(halves[0].split()) > 7:
            halves = [piece]
        for number, half in enumerate(halves):
            half = half.strip(EDGES)
            half = IN.sub("", half) if is_place(IN.sub("", half)) else half
            bracket = BRACKETS.search(half)
            if bracket and (is_place(bracket[1]) or not bracket[1].strip(EDGES)):
                half = half[: bracket.start()]
                if is_place(bracket[1]):
                    yield bracket[1], False, ""
            half = STOP.sub("", half) if half.count(".") == 1 else half
            half = _closed(re.sub(r"[(\[]\s*[)\]]", "", half).strip(EDGES))
            if any(char.isalnum() for char in half):
                at = AT.search(piece) if number and AT.search(piece) else None
                yield half, number > 0, (at[0] if at else "") if number else joint


def _closed(text: str) -> str:
    """The text without a bracket that was cut off its other half, or two that hold all of it."""
    if text.startswith("(") and text.find(")") == len(text) - 1:
        return text[1:-1].strip(EDGES)
    if text.count("(") < text.count(")"):
        return text.lstrip(")]").strip(EDGES)
    return text.rstrip("([").strip(EDGES)


def _look(style: Style) -> tuple[int, bool, bool, int]:
    return round(style.size), style.bold, style.italic, style.color
