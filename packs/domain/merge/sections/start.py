"""The best asset, the first thing to do, the two ways through, how to read the marks."""

from __future__ import annotations

from collections.abc import Iterable

from packs.domain.merge.compose import draft, fact, label, text
from packs.domain.merge.sections.priority import priority_text
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import to_second_person
from packs.domain.method import SectionKey
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text
from packs.domain.playbook.start import Assessment, Legend, PathRow, ReadingPaths


def build(selection: Selection, plan: Iterable[SectionKey]) -> tuple[Block, ...]:
    """Its blocks; `plan` is the section plan. The count of blanks comes with the last pass."""
    return (
        Assessment(
            id="assessment",
            title=f"Start here, {selection.case.candidate.first_name}",
            asset=_asset(selection),
            fix=priority_text(selection),
            open_blanks=0,
            listed=SectionKey.APPENDIX in plan,
        ),
        Legend(id="legend", title="How to read the marks", marks=selection.case.method.marks),
        _paths(selection, list(plan)),
    )


def _asset(selection: Selection) -> Text:
    if not selection.strengths and not selection.stories:
        words = (
            "Your resume gives little to work with yet, so this playbook asks more than it tells. "
            "Each blank you answer becomes a sentence you can say."
        )
        return text(draft(words, "candidate:facts"))
    exhibit = selection.stories[0].exhibit if selection.stories else selection.strengths[0].exhibit
    work, *rest = (to_second_person(sentence) for sentence in exhibit.sentences)
    spans = [
        fact(work, exhibit.ref, strong=True),
        *(fact(f" {outcome}", exhibit.ref) for outcome in rest),
    ]
    story = selection.story_of(exhibit)
    if story:
        spans.append(label(f" It is {story.ref.label}: play it early.", story.block_id, exhibit.ref))
    return text(*spans)


def _paths(selection: Selection, plan: list[SectionKey]) -> ReadingPaths:
    rows = tuple(
        _path(selection, key, number) for key, number in numbered(plan) if key is not SectionKey.START
    )
    return ReadingPaths(
        id="paths",
        title="Two ways through",
        rows=rows,
        total_short=sum(row.minutes_short for row in rows),
        total_full=sum(row.minutes_full for row in rows),
    )


def _path(selection: Selection, key: SectionKey, number: int | None) -> PathRow:
    words = selection.case.method.section(key)
    return PathRow(
        section=key,
        number=number,
        title=title_of(selection, key),
        outcome=words.outcome,
        minutes_short=words.minutes_short,
        minutes_full=words.minutes_full,
        action_short=words.action_short,
        action_full=words.action_full,
    )


def title_of(selection: Selection, key: SectionKey) -> str:
    """A section's title: the brand's own, else the Method's."""
    own = selection.case.request.section_titles.get(key, "")
    return own or selection.case.method.section(key).title


def numbered(plan: Iterable[SectionKey]) -> list[tuple[SectionKey, int | None]]:
    """The sections of a plan with their numbers, counted; the appendix has none."""
    numbers: list[tuple[SectionKey, int | None]] = []
    count = 0
    for key in plan:
        count += key is not SectionKey.APPENDIX
        numbers.append((key, None if key is SectionKey.APPENDIX else count))
    return numbers
