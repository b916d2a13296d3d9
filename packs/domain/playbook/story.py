"""Blocks: the pitch and what else is spoken."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.pack import Point
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text


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
