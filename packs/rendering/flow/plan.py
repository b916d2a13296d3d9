"""The plan of the first ninety days."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.plan import Plan
from packs.rendering.flow.parts import Heading, Para, Part, Role
from packs.rendering.flow.writing import bullets, label, named, note, part, runs, say, strong


def plan(block: Plan) -> Iterator[Part]:
    """The first ninety days, phase after phase."""
    yield Heading(2, say(block.title or "First 90 days"))
    yield Para(strong(block.name), Role.LEAD)
    yield Para(say(f"First 90 days: {block.role}, {block.company}"))
    for phase in block.phases:
        yield part(f"{phase.days}: {phase.verb}")
        yield from note(phase.subtitle)
        for group in phase.groups:
            yield label(group.name)
            yield from bullets(map(runs, group.items))
        if phase.milestone.spans:
            yield Para(named("Done when", runs(phase.milestone)))
    yield from note(block.hedge)
