"""A playbook as a flowing document: one small function per kind of block, found in one table.

Word and Markdown are projections of the parts that `flow_of` gives; neither knows a playbook's blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from packs.domain.brand import Brand
from packs.domain.days import day
from packs.domain.playbook import Playbook, Section
from packs.rendering.flow import (
    appendix,
    asking,
    awkward,
    cheat_sheet,
    plan,
    prose,
    questions,
    standing,
    start,
    stories,
    story,
    wanted,
)
from packs.rendering.flow.parts import Heading, Para, Part, Role
from packs.rendering.flow.writing import named, note, para, runs, say
from packs.rendering.html import target_line
from packs.rendering.words import sentence

__all__ = ["BLOCKS", "cover_parts", "flow_of", "section_parts"]

BLOCKS: dict[str, Callable[[Any], Iterator[Part]]] = {
    "prose": prose.prose,
    "remarks": prose.remarks,
    "assessment": start.assessment,
    "paths": start.paths,
    "legend": start.legend,
    "score": standing.score,
    "strength": standing.strength,
    "gap": standing.gap,
    "priority": standing.priority,
    "decode": wanted.decode,
    "context": wanted.context,
    "values": wanted.values,
    "loop": wanted.loop,
    "signals": wanted.signals,
    "pitch": story.pitch,
    "spoken": story.spoken,
    "tips": story.tips,
    "story_index": stories.story_index,
    "story": stories.story,
    "story_prompt": stories.story_prompt,
    "coverage": stories.coverage,
    "worksheet": stories.worksheet,
    "mix": questions.mix,
    "question": questions.question,
    "gap_table": awkward.gap_table,
    "bridge": awkward.bridge,
    "recovery": awkward.recovery,
    "curveball": awkward.curveball,
    "ask_audience": asking.ask_audience,
    "ask_matrix": asking.ask_matrix,
    "points": prose.points_block,
    "plan": plan.plan,
    "cheat_sheet": cheat_sheet.cheat_sheet,
    "sources": appendix.sources,
    "register": appendix.register,
    "accepted": appendix.accepted,
    "changelog": appendix.changelog,
    "coach_note": prose.coach_note,
    "ad_lines": appendix.ad_lines,
    "imprint": appendix.imprint,
}


def flow_of(playbook: Playbook, brand: Brand) -> Iterator[Part]:
    """The whole playbook, cover first, in reading order."""
    yield from cover_parts(playbook, brand)
    for section in playbook.sections:
        yield from section_parts(section)


def cover_parts(playbook: Playbook, brand: Brand) -> Iterator[Part]:
    """Who, for what, as of when; the firm's words where there is a firm."""
    cover = playbook.cover
    yield Para(say("Interview playbook"), Role.KICKER)
    yield Heading(0, say(cover.name))
    yield Para(say(target_line(playbook)), Role.SUBTITLE)
    yield from para(cover.promise, Role.LEAD)
    interview = day(cover.interview_date, playbook.locale) if cover.interview_date else "Date not set"
    facts = (
        ("Level", cover.level or "Not chosen yet"),
        ("Interview", interview),
        ("Pack", cover.release),
        ("Checked as of", day(cover.as_of, playbook.locale)),
    )
    for name, words in facts:
        yield Para(named(name, say(words)))
    by = f"Prepared by {brand.name}. {brand.contact}".strip() if brand.name else ""
    for words in (by, brand.disclaimer, cover.disclaimer):
        yield from note(words)


def section_parts(section: Section) -> Iterator[Part]:
    """One section: its heading, then its blocks."""
    number = f"{section.number} " if section.number else ""
    yield Heading(1, say(number + section.title), anchor=f"section-{section.key}")
    yield from note(sentence(section.outcome))
    if section.intro and section.intro.spans:
        yield Para(runs(section.intro), Role.LEAD)
    for block in section.blocks:
        yield from _anchored(BLOCKS[block.kind](block), block.id)


def _anchored(parts: Iterator[Part], anchor: str) -> Iterator[Part]:
    """The parts of a block; the first carries the block's anchor."""
    for place, each in enumerate(parts):
        yield each if place or each.anchor else each._replace(anchor=anchor)
