"""Blocks: the plan for the first ninety days."""

from __future__ import annotations

from typing import Literal

from packs.domain.base import Value
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text


class PlanGroup(Value):
    """A titled list within a phase."""

    name: str
    items: tuple[Text, ...]


class Phase(Value):
    """A third of the first ninety days."""

    days: str
    verb: str
    subtitle: str
    groups: tuple[PlanGroup, ...]
    milestone: Text


class Plan(Block):
    """The 30/60/90 plan; the handout is this block without its open lines."""

    kind: Literal["plan"] = "plan"
    name: str
    role: str
    company: str
    phases: tuple[Phase, ...]
    hedge: str
