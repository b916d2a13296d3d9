"""The playbook: the single typed document from which every output is projected.

Playbook → sections → blocks → texts → spans. Each span is a fact, a draft or a blank and names its sources.
Counts, contents, the register and the cheat sheet are computed from it by the merge; nothing is typed twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from packs.domain.base import Value, canonical_json, inside, sha256_hex
from packs.domain.method import SectionKey
from packs.domain.playbook.appendix import AcceptedList, AdLines, Changelog, Imprint, Register, SourceList
from packs.domain.playbook.asking import AskAudience, AskMatrix
from packs.domain.playbook.awkward import Bridge, Curveball, GapTable, Recovery
from packs.domain.playbook.block import Block
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.prose import CoachNote, Points, Prose, Remarks
from packs.domain.playbook.questions import Mix, Question
from packs.domain.playbook.spans import Span, SpanKind, Text
from packs.domain.playbook.standing import Gap, Priority, Score, Strength
from packs.domain.playbook.start import Assessment, Legend, ReadingPaths
from packs.domain.playbook.stories import Coverage, Story, StoryIndex, StoryPrompt, Worksheet
from packs.domain.playbook.story import Pitch, Spoken, Tips
from packs.domain.playbook.wanted import Context, Decode, Loop, Signals, Values
from packs.domain.request import Request

AnyBlock = Annotated[
    Prose
    | Remarks
    | Assessment
    | ReadingPaths
    | Legend
    | Score
    | Strength
    | Gap
    | Priority
    | Decode
    | Context
    | Values
    | Loop
    | Signals
    | Pitch
    | Spoken
    | Tips
    | StoryIndex
    | Story
    | StoryPrompt
    | Coverage
    | Worksheet
    | Mix
    | Question
    | GapTable
    | Bridge
    | Recovery
    | Curveball
    | AskAudience
    | AskMatrix
    | Points
    | Plan
    | CheatSheet
    | SourceList
    | Register
    | AcceptedList
    | Changelog
    | AdLines
    | CoachNote
    | Imprint,
    Field(discriminator="kind"),
]

PLAYBOOK_SCHEMA = 1


class Section(Value):
    """A section with its one title (S10). The appendix has no number."""

    key: SectionKey
    number: int | None
    title: str
    outcome: str
    intro: Text | None = None
    blocks: tuple[AnyBlock, ...]


class Cover(Value):
    """Who, for what, as of when."""

    name: str
    first_name: str
    company: str
    role: str
    team: str
    level: str  # empty: not chosen, and a blank asks
    interview_date: date | None
    as_of: date
    release: str  # "meta/software-engineer, release 3"
    promise: Text
    disclaimer: str


class FactLine(Value):
    """A line of the resume: what a source that begins with "fact:" names."""

    id: str
    where: str  # "Fjordline, line 1"
    text: str


class Playbook(Value):
    """The merged document."""

    schema_version: int = PLAYBOOK_SCHEMA
    locale: str
    release_slug: str
    release_number: int
    release_sha256: str
    cover: Cover
    sections: tuple[Section, ...]
    facts: tuple[FactLine, ...] = ()
    request: Request

    @property
    def sha256(self) -> str:
        """The content's hash."""
        return sha256_hex(canonical_json(self))

    def blocks(self) -> Iterator[tuple[Section, Block]]:
        """Every block with its section, in reading order."""
        for section in self.sections:
            for block in section.blocks:
                yield section, block

    def section(self, key: SectionKey) -> Section | None:
        """A section by its key; None when the section plan leaves it out."""
        return next((section for section in self.sections if section.key is key), None)


def open_blanks(value: object) -> tuple[Span, ...]:
    """The open blanks inside a value, each id once, in reading order."""
    found: dict[str, Span] = {}
    for span in inside(value, Span):
        if span.kind is SpanKind.BLANK and span.blank:
            found.setdefault(span.blank, span)
    return tuple(found.values())
