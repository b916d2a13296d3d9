"""Blocks: questions to ask, for each audience."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.pack import AskKind, Audience
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Provenance, Text


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
