"""Blocks: gaps with their scripts, what to do when stuck, curveballs."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.method import RecoveryStep
from packs.domain.playbook.block import Block, Status
from packs.domain.playbook.spans import Ref, Text


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
