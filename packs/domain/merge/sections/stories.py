"""Stories, the coverage of values, prompts where a story is missing, the worksheet."""

from __future__ import annotations

from packs.domain.candidate import FactKind
from packs.domain.company import CompanyValue
from packs.domain.merge.choosing.stories import MOST_STORIES, StoryPick
from packs.domain.merge.compose import draft, fact, quote, text
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.sections.prompts import lines_for, prompts, wanted_for
from packs.domain.merge.sections.telling import placed, told
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import counted, listed
from packs.domain.method import StorySegment
from packs.domain.playbook.block import Block
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.spans import SpanKind, Text, Voice
from packs.domain.playbook.stories import (
    Cell,
    Coverage,
    CoverageRow,
    Story,
    StoryIndex,
    StoryPart,
    StoryRow,
    Worksheet,
)
from packs.domain.slots import SlotScope

IN_A_PROJECT = "In my project {employer}"
# Two minutes at 150 words a minute, most of them for what the candidate did.
BUDGET = {"Situation": 45, "Task": 30, "Action": 165, "Result": 60}


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    blocks: list[Block] = [_how(selection)]
    if selection.stories:
        blocks.append(_index(selection))
    blocks += [_story(selection, story) for story in selection.stories]
    blocks.append(_coverage(selection))
    blocks += prompts(selection)
    return (*blocks, _worksheet(selection))


def _how(selection: Selection) -> Prose:
    how = (*selection.case.method.stories_how, selection.case.method.privacy_note)
    found = len(selection.stories)
    refs = tuple(story.exhibit.ref for story in selection.stories) or ("candidate:facts",)
    count = text(draft(_count(found), *refs))
    paragraphs = tuple(text(fact(each, "method:stories_how")) for each in how)
    return Prose(id="stories-how", title="How these stories work", paragraphs=(count, *paragraphs))


def _count(found: int) -> str:
    if found == 0:
        return (
            "Your resume holds no line that can carry a story yet. The prompts below help you find the first."
        )
    if found < MOST_STORIES:
        held = counted(found, "story", "stories")
        return f"Your resume supports {held}. The prompts that follow help you find more."
    return f"{counted(found, 'story', 'stories').capitalize()}, each built on one line of your resume."


def _index(selection: Selection) -> StoryIndex:
    rows = tuple(
        StoryRow(
            ref=story.ref,
            title=story_title(story),
            values=tuple(value.name for value in story.values),
            question=story.archetype.use_for[0],
        )
        for story in selection.stories
    )
    return StoryIndex(id="story-index", title="Your stories", rows=rows)


def story_title(story: StoryPick) -> str:
    """The story's title, from the words of its line."""
    return story.exhibit.title[:1].upper() + story.exhibit.title[1:]


def _story(selection: Selection, story: StoryPick) -> Story:
    archetype, exhibit = story.archetype, story.exhibit
    names = {c.key: c.name for c in selection.case.method.competencies}
    return Story(
        id=story.block_id,
        title=story_title(story),
        number=story.number,
        fact=exhibit.fact.id,
        archetype=archetype.key,
        where=exhibit.where,
        quote=quote(exhibit.fact.text, exhibit.ref),
        values=tuple(value.name for value in story.values),
        value_noun=selection.case.company.value_noun,
        competencies=tuple(names[key] for key in story.competencies[:3]),
        uses=archetype.use_for[:3],
        parts=_parts(selection, story),
        short=told(selection, exhibit, []),
        strong=archetype.strong_answers,
        checks=archetype.checks,
        follow_ups=archetype.follow_ups,
        practice=selection.method_text(archetype.practice, archetype.id, part="practice"),
        words=sum(BUDGET.values()),
        why=_why(selection, story),
    )


def _parts(selection: Selection, story: StoryPick) -> tuple[StoryPart, ...]:
    archetype = story.archetype
    by_name = zip(
        BUDGET, (archetype.situation, archetype.task, archetype.action, archetype.result), strict=True
    )
    return tuple(
        StoryPart(
            name=name,
            words=BUDGET[name],
            segments=tuple(_segment(selection, story, segment) for segment in segments),
        )
        for name, segments in by_name
    )


def _segment(selection: Selection, story: StoryPick, segment: StorySegment) -> Text:
    exhibit = story.exhibit
    return selection.composer.fill(
        _placed(segment.text, exhibit),
        source=f"method:{segment.id}",
        owner=f"story.{exhibit.fact.id}.{segment.id}",
        scope=SlotScope.FACT,
        slots=exhibit.slots,
        kind=SpanKind.DRAFT,
        voice=Voice.CANDIDATE,
        extra=(exhibit.ref,),
    )


def _placed(words: str, exhibit: Exhibit) -> str:
    """An editor's words for this place: nobody works at a project, and some names take an article."""
    if exhibit.fact.kind is FactKind.PROJECT:
        return words.replace("At {employer}", IN_A_PROJECT)
    article = placed(exhibit.fact.owner).removesuffix(exhibit.fact.owner)
    return words.replace("At {employer}", f"At {article}{{employer}}")


def _why(selection: Selection, story: StoryPick) -> str:
    rows = len(selection.led_by(story.exhibit))
    reasons = list(story.exhibit.reasons)
    if rows:
        reasons.append(f"{counted(rows, 'line')} of the ad")
    return f"Chosen for {listed(reasons)}." if reasons else "Chosen because the resume has few lines like it."


def _coverage(selection: Selection) -> Coverage:
    lines = lines_for(selection)
    rows = tuple(_row(selection, value, lines.get(value.key)) for value in selection.case.values)
    noun = selection.case.company.value_noun
    return Coverage(
        id="coverage",
        title=f"Which story shows which {noun}",
        stories=tuple(story.ref for story in selection.stories),
        rows=rows,
        value_noun=noun,
    )


def _row(selection: Selection, value: CompanyValue, line: Exhibit | None) -> CoverageRow:
    cells = tuple(story.serves(value) for story in selection.stories)
    missing = all(cell is Cell.NONE for cell in cells)
    return CoverageRow(
        value=value.name, cells=cells, ask=wanted_for(selection, value, line) if missing else None
    )


def _worksheet(selection: Selection) -> Worksheet:
    sheet = selection.case.method.worksheet
    return Worksheet(
        id="worksheet",
        title=sheet.title,
        intro=sheet.intro,
        anchor=sheet.anchor,
        parts=sheet.parts,
        values=tuple(value.name for value in selection.case.values),
        value_noun=selection.case.company.value_noun,
        checks=sheet.checks,
        practice=selection.method_text(sheet.practice, "worksheet"),
        closing=sheet.closing,
    )
