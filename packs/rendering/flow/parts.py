"""The parts of a flowing document: headings, paragraphs, lists and tables, made of runs of text.

Word and Markdown are written from these parts, so both say the same things in the same order.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Look(StrEnum):
    """How a run is set apart from its sentence."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    BLANK = "blank"


class Role(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    KICKER = "kicker"  # small words above a title
    SUBTITLE = "subtitle"
    LEAD = "lead"
    QUOTE = "quote"  # words of the ad, the company or an interviewer
    SAID = "said"  # words that the candidate may say; carries a mark
    LABEL = "label"  # a name over what follows
    NOTE = "note"  # as-of dates, sources, hints
    COACH = "coach"  # a coach's own words
    LINE = "line"  # room to write


class Mark(StrEnum):
    """What a spoken paragraph rests on."""

    NONE = ""
    FACT = "fact"
    DRAFT = "draft"


class Bullet(StrEnum):
    """What stands before an item of a list."""

    DOT = "dot"
    NUMBER = "number"
    CHECK = "check"


class Run(NamedTuple):
    """A piece of a line. `target`: an anchor in this document; `url`: an address outside; `blank`: its id."""

    text: str
    look: Look = Look.PLAIN
    target: str = ""
    url: str = ""
    blank: str = ""


Runs = tuple[Run, ...]


class Heading(NamedTuple):
    """A heading: level 0 is the document's title, 1 a section, 2 a block, 3 a part of a block."""

    level: int
    runs: Runs
    anchor: str = ""


class Para(NamedTuple):
    """A paragraph."""

    runs: Runs
    role: Role = Role.BODY
    mark: Mark = Mark.NONE
    anchor: str = ""


class Items(NamedTuple):
    """A list."""

    items: tuple[Runs, ...]
    bullet: Bullet = Bullet.DOT
    anchor: str = ""


Cell = tuple[Runs, ...]  # paragraphs


class Row(NamedTuple):
    """A row of cells; one that is a `group` names the rows below it, one that is `strong` sums them up."""

    cells: tuple[Cell, ...]
    group: bool = False
    strong: bool = False


class Grid(NamedTuple):
    """A table with a caption, a head that repeats on each page, and the columns' shares of the width."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    shares: tuple[int, ...]
    anchor: str = ""


Part = Heading | Para | Items | Grid


def plain(runs: Runs) -> str:
    """The words of runs."""
    return "".join(run.text for run in runs)
