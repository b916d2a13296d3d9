"""Blocks: stories, the values that they cover, prompts, the worksheet."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from packs.domain.base import Value
from packs.domain.pack import Point, Probe
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Ref, Text


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
    value_noun: str = "value"  # what the company calls one of them
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
    value_noun: str = "value"


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
