"""Blocks: the score with its rows, strengths, gaps, the priority."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.method import SubScore, Tier
from packs.domain.playbook.block import Block, Status
from packs.domain.playbook.spans import Ref, Text
from packs.domain.posting import RequirementKind


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
