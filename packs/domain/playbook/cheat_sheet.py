"""Blocks: the page for the day."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.playbook.block import Block, LabeledRow
from packs.domain.playbook.spans import Provenance, Text


class CheatScript(Value):
    """The script for a gap, in short."""

    title: str
    text: Text


class CheatSheet(Block):
    """One page; every line is a projection of an earlier block (X8)."""

    kind: Literal["cheat_sheet"] = "cheat_sheet"
    pitch: Text
    stories: tuple[LabeledRow, ...]
    figures: tuple[LabeledRow, ...]  # label: the figure; text: what it is
    scripts: tuple[CheatScript, ...]
    loop: tuple[LabeledRow, ...]
    loop_provenance: Provenance | None
    values_noun: str
    values: tuple[str, ...]
    know: tuple[LabeledRow, ...]  # recent, culture
    curveball: LabeledRow | None
    asks: tuple[LabeledRow, ...]
    stuck: str
    remember: tuple[str, ...]
