"""Blocks: the ad decoded, values, the loop, what the company weighs."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.pack import Stage
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Provenance, Ref, Text
from packs.domain.posting import RequirementKind


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
    provenance: Provenance  # of the statement; that of the meaning stands beside it
    meaning_provenance: Provenance | None = None
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
