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
from packs.domain.playbook import blocks, leave, practice
from packs.domain.playbook.spans import Span, SpanKind, Text
from packs.domain.request import Request

AnyBlock = Annotated[
    blocks.Prose
    | blocks.Remarks
    | blocks.Assessment
    | blocks.ReadingPaths
    | blocks.Legend
    | blocks.Score
    | blocks.Strength
    | blocks.Gap
    | blocks.Priority
    | blocks.Decode
    | blocks.Context
    | blocks.Values
    | blocks.Loop
    | blocks.Signals
    | blocks.Pitch
    | blocks.Spoken
    | blocks.Tips
    | practice.StoryIndex
    | practice.Story
    | practice.StoryPrompt
    | practice.Coverage
    | practice.Worksheet
    | practice.Mix
    | practice.Question
    | practice.GapTable
    | practice.Bridge
    | practice.Recovery
    | practice.Curveball
    | practice.AskAudience
    | practice.AskMatrix
    | practice.Points
    | leave.Plan
    | leave.CheatSheet
    | leave.SourceList
    | leave.Register
    | leave.AcceptedList
    | leave.Changelog
    | leave.AdLines
    | leave.CoachNote
    | leave.Imprint,
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
    level: str  # empty: not chosen, and a blank in section 2 asks
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

    def blocks(self) -> Iterator[tuple[Section, blocks.Block]]:
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
