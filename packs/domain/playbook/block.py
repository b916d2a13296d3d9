"""What every block of a playbook has."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from packs.domain.base import Value
from packs.domain.playbook.spans import Provenance

BlockId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=100)]


class Block(Value):
    """A part of a section with one template. `title` is empty where the block needs no heading."""

    id: BlockId
    title: str = ""
    provenance: Provenance | None = None


class Status(StrEnum):
    """What the resume shows for a requirement."""

    COVERED = "covered"
    PARTIAL = "partial"
    GAP = "gap"


class LabeledRow(Value):
    """A short label and a short text, perhaps with a reference."""

    label: str
    text: str
    target: str = ""
