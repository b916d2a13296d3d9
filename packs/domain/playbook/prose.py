"""Blocks of plain text that stand in any section."""

from __future__ import annotations

from typing import Literal

from packs.domain.pack import Point
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text


class Prose(Block):
    """Plain paragraphs."""

    kind: Literal["prose"] = "prose"
    paragraphs: tuple[Text, ...]


class Remarks(Block):
    """A list of short remarks, each perhaps with a label."""

    kind: Literal["remarks"] = "remarks"
    items: tuple[Text, ...]
    ordered: bool = False


class Points(Block):
    """Labelled remarks."""

    kind: Literal["points"] = "points"
    items: tuple[Point, ...]


class CoachNote(Block):
    """A coach's own words on a section. They are nobody else's: no span, no source, no mark."""

    kind: Literal["coach_note"] = "coach_note"
    paragraphs: tuple[str, ...]
