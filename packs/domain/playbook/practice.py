"""Blocks of sections 5 to 8: stories, questions, scripts, questions to ask."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from packs.domain.base import Value
from packs.domain.method import RecoveryStep
from packs.domain.pack import AskKind, Audience, Origin, Point, Probe
from packs.domain.playbook.blocks import Block, Status
from packs.domain.playbook.spans import Provenance, Ref, Text


class StoryRow(Value):
    """A story in the index."""

    ref: Ref
    title: str
    values: tuple[str, ...]
    question: str


class StoryIndex(Block):
    """The stories in the order of their strength."""

    kind: Literal["story_index"] = "story_index"
    rows: tuple[StoryRow, ...]


class StoryPart(Value):
    """Situation, task, action or result: its segments and how many words it may take of the two minutes."""

    name: str
    words: int
    segments: tuple[Text, ...]


class Story(Block):
    """A story built on one resume line."""

    kind: Literal["story"] = "story"
    number: int
    fact: str  # fact id
    archetype: str
    where: str  # "Stripe, line 1"
    quote: Text
    values: tuple[str, ...]  # names of company values
    competencies: tuple[str, ...]  # names
    uses: tuple[str, ...]
    parts: tuple[StoryPart, ...]
    short: Text  # facts alone
    strong: tuple[str, ...]
    checks: tuple[str, ...]
    follow_ups: tuple[Probe, ...]
    practice: Text
    words: int  # budget of the whole
    why: str  # why this line was chosen: "a figure, a named system, 3 lines of the ad"


class StoryPrompt(Block):
    """Where the resume has no story for something: how to find one."""

    kind: Literal["story_prompt"] = "story_prompt"
    text: Text
    answer: Text  # holds the blank
    values: tuple[str, ...] = ()


class Cell(StrEnum):
    """How a story serves a value."""

    LEAD = "lead"
    FITS = "fits"
    NONE = "none"


class CoverageRow(Value):
    """A value and its stories; `ask` holds a blank where no story serves it (V3)."""

    value: str
    cells: tuple[Cell, ...]
    ask: Text | None = None


class Coverage(Block):
    """Values × stories."""

    kind: Literal["coverage"] = "coverage"
    stories: tuple[Ref, ...]
    rows: tuple[CoverageRow, ...]


class Worksheet(Block):
    """A story to build by hand."""

    kind: Literal["worksheet"] = "worksheet"
    intro: str
    anchor: str
    parts: tuple[Point, ...]
    values: tuple[str, ...]
    value_noun: str
    checks: tuple[str, ...]
    practice: Text
    closing: str


class MixRow(Value):
    """How many questions of a kind follow; computed from them (S1)."""

    kind: str
    count: int
    questions: tuple[Ref, ...]


class Mix(Block):
    """The mix of the questions that follow, by kind and by origin."""

    kind: Literal["mix"] = "mix"
    total: int
    rows: tuple[MixRow, ...]
    origins: tuple[MixRow, ...]
    note: Text


class Question(Block):
    """A question taken apart."""

    kind: Literal["question"] = "question"
    number: int
    round: str  # name of the round that asks it
    round_kind: str
    origin: Origin
    values: tuple[str, ...] = ()  # names of the company values that it tests
    prompt: Text
    ad_line: Text | None = None  # the line of the ad that it answers to
    asking: Text
    great: tuple[Point, ...]
    red_flags: tuple[Point, ...]
    probes: tuple[Probe, ...]
    prep: Text
    story: Ref | None = None
    practice: Text
    review: str  # "Checked by a reference solution, November 2026" or "Not yet reviewed by an expert"
    short: str
    why: str  # why it was chosen for this candidate


class GapRow(Value):
    """A requirement in the gap table; the rows are those of the score (A2)."""

    requirement: str
    quote: str
    must: bool
    evidence: Text
    status: Status
    script: Ref | None = None


class GapTable(Block):
    """Every requirement with its status."""

    kind: Literal["gap_table"] = "gap_table"
    rows: tuple[GapRow, ...]


class Bridge(Block):
    """A script for a gap: acknowledge, pivot, evidence (A4)."""

    kind: Literal["bridge"] = "bridge"
    number: int
    requirements: tuple[str, ...]  # the rows of the ad that it answers (X1)
    quote: Text
    why: Text
    acknowledge: Text
    pivot: Text
    evidence: Text
    if_pressed: Text
    checks: tuple[str, ...]
    practice: Text


class Recovery(Block):
    """What to do when the answer does not come."""

    kind: Literal["recovery"] = "recovery"
    steps: tuple[RecoveryStep, ...]
    avoid: tuple[str, ...]
    phrases: tuple[str, ...]


class Curveball(Block):
    """A question that unsettles."""

    kind: Literal["curveball"] = "curveball"
    number: int
    question: str
    why: Text
    values: tuple[str, ...]
    steps: tuple[str, ...]
    watch_out: str
    short: str
    story: Ref | None = None


class AskItem(Value):
    """A question to an interviewer."""

    id: str
    kind: AskKind
    label: str  # "Ask 3"
    question: Text
    why: Text
    short: str
    provenance: Provenance | None = None


class AskAudience(Block):
    """The questions for one audience."""

    kind: Literal["ask_audience"] = "ask_audience"
    audience: Audience
    focus: str
    items: tuple[AskItem, ...]


class AskMatrixRow(Value):
    """An audience and the labels of its questions per kind."""

    audience: str
    cells: tuple[tuple[str, ...], ...]  # per column, the labels


class AskMatrix(Block):
    """Audience × kind (S14)."""

    kind: Literal["ask_matrix"] = "ask_matrix"
    columns: tuple[str, ...]
    rows: tuple[AskMatrixRow, ...]
    rule: str


class Points(Block):
    """Labelled remarks."""

    kind: Literal["points"] = "points"
    items: tuple[Point, ...]
