"""Blocks of the appendix: sources, the register, what was accepted or has changed, the ad, the imprint."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from packs.domain.base import Value
from packs.domain.method import SectionKey
from packs.domain.playbook.block import Block, LabeledRow
from packs.domain.playbook.spans import Ref
from packs.domain.spelling import AMERICAN


class SourceRow(Value):
    """A source in the appendix."""

    given: ClassVar[frozenset[str]] = frozenset(("title", "publisher"))

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
    since: str  # "your playbook of May 4, 2026 (meta/software-engineer, release 3)"
    groups: tuple[ChangeGroup, ...]


class AdLines(Block):
    """Lines of the ad that were read and left out, with the reason."""

    kind: Literal["ad_lines"] = "ad_lines"
    rows: tuple[LabeledRow, ...]


class Imprint(Block):
    """Which release, which inputs, as of when: what a rebuild needs."""

    kind: Literal["imprint"] = "imprint"
    rows: tuple[LabeledRow, ...]
    disclaimer: str
