"""Blocks of sections 9 and 10 and of the appendix: plan, cheat sheet, sources, register."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from packs.domain.base import Value
from packs.domain.method import SectionKey
from packs.domain.playbook.blocks import Block
from packs.domain.playbook.spans import Provenance, Ref, Text
from packs.domain.spelling import AMERICAN


class PlanGroup(Value):
    """A titled list within a phase."""

    name: str
    items: tuple[Text, ...]


class Phase(Value):
    """A third of the first ninety days."""

    days: str
    verb: str
    subtitle: str
    groups: tuple[PlanGroup, ...]
    milestone: Text


class Plan(Block):
    """The 30/60/90 plan; the handout is this block without its open lines."""

    kind: Literal["plan"] = "plan"
    name: str
    role: str
    company: str
    phases: tuple[Phase, ...]
    hedge: str


class Row(Value):
    """A short label and a short text, perhaps with a reference."""

    label: str
    text: str
    target: str = ""


class CheatScript(Value):
    """The script for a gap, in short."""

    title: str
    text: Text


class CheatSheet(Block):
    """One page; every line is a projection of an earlier block (X8)."""

    kind: Literal["cheat_sheet"] = "cheat_sheet"
    pitch: Text
    stories: tuple[Row, ...]
    figures: tuple[Row, ...]  # label: the figure; text: what it is
    scripts: tuple[CheatScript, ...]
    loop: tuple[Row, ...]
    loop_provenance: Provenance | None
    values_noun: str
    values: tuple[str, ...]
    know: tuple[Row, ...]  # recent, culture
    curveball: Row | None
    asks: tuple[Row, ...]
    stuck: str
    remember: tuple[str, ...]


class SourceRow(Value):
    """A source in the appendix."""

    letter: str
    title: str
    publisher: str
    url: str
    kind: str
    dated: str
    read_on: date
    note: str
    cited: int  # how many items of this playbook cite it


class SourceList(Block):
    """Every source that a printed item cites, and no other."""

    kind: Literal["sources"] = "sources"
    rows: tuple[SourceRow, ...]
    # a section is printed by itself, so its dates know how they are written
    locale: str = Field(default=AMERICAN, exclude_if=lambda locale: locale == AMERICAN)


class RegisterRow(Value):
    """A blank in the register."""

    number: str
    blank: str
    question: str
    section: SectionKey
    where: Ref
    answer: str = ""
    lead: str = ""  # the words before it, where the question completes a sentence: "My part in it was"


class Register(Block):
    """Every blank, open or answered, once (R18)."""

    kind: Literal["register"] = "register"
    rows: tuple[RegisterRow, ...]
    open: int


class AcceptedRow(Value):
    """A finding that a coach accepted."""

    rule: str
    block: str
    message: str
    reason: str


class AcceptedList(Block):
    """Findings accepted with a reason."""

    kind: Literal["accepted"] = "accepted"
    rows: tuple[AcceptedRow, ...]


class ChangeGroup(Value):
    """What changed in one respect, a line each."""

    name: str
    lines: tuple[str, ...]


class Changelog(Block):
    """What changed since the candidate's last playbook; no group: nothing did."""

    kind: Literal["changelog"] = "changelog"
    since: str  # "your playbook of 2026-05-04 (meta/software-engineer, release 3)"
    groups: tuple[ChangeGroup, ...]


class CoachNote(Block):
    """A coach's own words on a section. They are nobody else's: no span, no source, no mark."""

    kind: Literal["coach_note"] = "coach_note"
    paragraphs: tuple[str, ...]


class AdLines(Block):
    """Lines of the ad that were read and left out, with the reason."""

    kind: Literal["ad_lines"] = "ad_lines"
    rows: tuple[Row, ...]


class Imprint(Block):
    """Which release, which inputs, as of when: what a rebuild needs."""

    kind: Literal["imprint"] = "imprint"
    rows: tuple[Row, ...]
    disclaimer: str
