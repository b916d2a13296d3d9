"""Blocks: what to know first, the ways through, how to read the marks."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.method import Mark, SectionKey
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text


class Assessment(Block):
    """The best asset, the thing to mend first, and how much is open."""

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
