"""Blocks: the mix, and questions taken apart."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.pack import Origin, Point, Probe
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Ref, Text


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
