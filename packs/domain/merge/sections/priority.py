"""The priority: the one thing to do first. Every mention in a playbook is a projection of it (A1)."""

from __future__ import annotations

from packs.domain.merge.choosing.gaps import GapGroup
from packs.domain.merge.compose import draft, fact, label, text
from packs.domain.merge.sections.prompts import prompts
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import capital, counted
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Span, Text

NO_STORY = "candidate:facts"  # all lines were read, and none is one


def priority_text(selection: Selection) -> Text:
    """What to do first and why: the costliest gap, else the first story, else finding a story."""
    if selection.gaps:
        return _first_gap(selection.gaps[0])
    if selection.stories:
        return _first_story(selection)
    return text(
        draft("Your resume does not hold a story yet, and everything else here builds on one.", NO_STORY),
        *(_to_prompts(prompt) for prompt in prompts(selection)[:1]),
    )


def _to_prompts(prompt: Block) -> Span:
    return label(f" Start with the questions under “{prompt.title}”.", prompt.id, NO_STORY)


def _first_gap(gap: GapGroup) -> Text:
    rows = len(gap.matches)
    refs = tuple(match.ref for match in gap.matches)
    asks = "asks for" if gap.lead.requirement.kind != "preferred" else "would like"
    return text(
        draft(f"{capital(gap.topic)}. The ad {asks} this in {counted(rows, 'line')}, ", *refs),
        draft(f"and {_what_is_there(gap)}.", *refs),
        label(
            f" {gap.script.label} gives you an honest answer; fill its blanks before anything else.",
            gap.script.target,
            *refs,
        ),
    )


def _what_is_there(gap: GapGroup) -> str:
    """How far the resume goes: by its dates where years are asked for, else by its lines."""
    if gap.lead.missing == ("years",):
        return "the dates on your resume do not add up to it"
    return "your resume shows only a part of it" if gap.partial else "your resume does not show it"


def _first_story(selection: Selection) -> Text:
    story = selection.stories[0]
    lines = len(selection.matches)
    opening = (
        fact("Your resume answers every line of the ad that could be read.", "posting:requirements")
        if lines
        else draft("The ad sets no requirement that could be read.", "posting:requirements")
    )
    return text(
        opening,
        label(
            f" Put your time into {story.ref.label}: fill its blanks and say it aloud.",
            story.ref.target,
            story.exhibit.ref,
        ),
    )
