"""Blocks of sections 1 to 4: start, standing, what they want, your story."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from packs.domain.base import Value
from packs.domain.method import Mark, SectionKey, SubScore, Tier
from packs.domain.pack import Point, Stage
from packs.domain.playbook.spans import Provenance, Ref, Text
from packs.domain.posting import RequirementKind

BlockId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=100)]


class Block(Value):
    """A part of a section with one template. `title` is empty where the block needs no heading."""

    id: BlockId
    title: str = ""
    provenance: Provenance | None = None


class Status(StrEnum):
    """What the resume shows for a requirement."""

    COVERED = "covered"
    PARTIAL = "partial"
    GAP = "gap"


class Prose(Block):
    """Plain paragraphs."""

    kind: Literal["prose"] = "prose"
    paragraphs: tuple[Text, ...]


class Remarks(Block):
    """A list of short remarks, each perhaps with a label."""

    kind: Literal["remarks"] = "remarks"
    items: tuple[Text, ...]
    ordered: bool = False


class Assessment(Block):
    """Section 1: the best asset, the thing to mend first, and how much is open."""

    kind: Literal["assessment"] = "assessment"
    asset: Text
    fix: Text
    open_blanks: int
    listed: bool = True  # whether an appendix holds the register of blanks


class PathRow(Value):
    """A section in the contents and in the two reading paths."""

    section: SectionKey
    number: int | None  # None: the appendix
    title: str
    outcome: str
    minutes_short: int
    minutes_full: int
    action_short: str
    action_full: str


class ReadingPaths(Block):
    """Contents and the two ways through, in one table (X7: one path object)."""

    kind: Literal["paths"] = "paths"
    rows: tuple[PathRow, ...]
    total_short: int
    total_full: int


class Legend(Block):
    """How to read the six marks; stands once, at the front."""

    kind: Literal["legend"] = "legend"
    marks: tuple[Mark, ...]


class ScoreRow(Value):
    """A requirement with what the resume shows for it and the points it earns."""

    requirement: str  # requirement id
    quote: str
    kind: RequirementKind
    part: SubScore
    status: Status
    weight: int
    points: float  # weight, half of it, or 0
    evidence: Text
    reason: str  # "named skill", "years", "same work", "nothing on the resume"
    script: Ref | None = None


class SubTotal(Value):
    """One of the three sub-scores."""

    part: SubScore
    name: str
    points: float
    possible: int
    remark: Text


class Score(Block):
    """The score as the formula over its rows (B3). `score` is None when no row could be read."""

    kind: Literal["score"] = "score"
    score: int | None
    points: float
    possible: int
    tier: str
    verdict: Text
    rows: tuple[ScoreRow, ...]
    parts: tuple[SubTotal, ...]
    tiers: tuple[Tier, ...]
    how: Text  # how points are given


class Strength(Block):
    """A strength: the claim, its evidence, the line of the ad that it answers."""

    kind: Literal["strength"] = "strength"
    number: int
    text: Text
    quote: Text | None = None
    story: Ref | None = None


class Gap(Block):
    """A gap: what the ad asks, what the resume lacks, what it may cost, and where the remedy stands."""

    kind: Literal["gap"] = "gap"
    number: int
    quote: Text
    must: bool
    text: Text
    script: Ref | None = None


class Priority(Block):
    """The one thing to do first. There is one such object; every mention is a projection of it (A1)."""

    kind: Literal["priority"] = "priority"
    text: Text


class DecodeRow(Value):
    """A line of the ad, what it means there, and how this candidate shows it."""

    requirement: str
    quote: str
    kind: RequirementKind
    meaning: Text
    provenance: Provenance | None
    show: Text
    refs: tuple[Ref, ...] = ()


class Decode(Block):
    """Every requirement of the ad, once (J4)."""

    kind: Literal["decode"] = "decode"
    rows: tuple[DecodeRow, ...]


class Context(Block):
    """Why such a role exists, and what hurts."""

    kind: Literal["context"] = "context"
    paragraphs: tuple[Text, ...]
    pain: Text


class ValueCard(Value):
    """A company value in force, what it means for this role, and the stories that show it."""

    key: str
    name: str
    statement: str
    meaning: Text | None
    provenance: Provenance
    stories: tuple[Ref, ...] = ()
    untold: bool = False  # no story shows it, whether stories are printed or not


class Values(Block):
    """The current values; the only value list in the playbook, every other mention is a key into it (V1)."""

    kind: Literal["values"] = "values"
    noun: str
    cards: tuple[ValueCard, ...]


class RoundRow(Value):
    """A round on the timeline."""

    key: str
    name: str
    kind: str  # label of the round kind
    stage: Stage
    minutes: int | None
    count: int
    tooling: str
    scored: tuple[str, ...]
    your_move: str
    replaces: str  # name of the round it stands in for, or empty
    provenance: Provenance
    questions: tuple[Ref, ...] = ()


class Loop(Block):
    """The one description of the loop (V11)."""

    kind: Literal["loop"] = "loop"
    summary: Text
    rounds: tuple[RoundRow, ...]


class SignalItem(Value):
    """A statement about the company or the role, and what follows for the candidate."""

    title: str = ""
    text: Text
    so_what: Text | None = None
    badge: str = ""  # "From the ad" or "From the company"
    provenance: Provenance | None = None
    ref: Ref | None = None


class Signals(Block):
    """Culture, success, news, changes of the loop, hidden priorities, mistakes: statement and consequence."""

    kind: Literal["signals"] = "signals"
    items: tuple[SignalItem, ...]


class PitchPart(Value):
    """A beat of a spoken piece."""

    name: str
    purpose: str
    text: Text


class Pitch(Block):
    """A spoken piece in beats, with its length at 150 words a minute (L7)."""

    kind: Literal["pitch"] = "pitch"
    seconds: int  # what the words take, answered blanks included
    words: int
    target_seconds: int
    parts: tuple[PitchPart, ...]


class Spoken(Block):
    """An answer to one predictable question, with a tip."""

    kind: Literal["spoken"] = "spoken"
    question: str
    text: tuple[Text, ...]
    tip: str


class Tips(Block):
    """What to do and what to leave."""

    kind: Literal["tips"] = "tips"
    do: tuple[Point, ...]
    dont: tuple[Point, ...]
