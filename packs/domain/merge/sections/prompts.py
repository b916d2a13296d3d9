"""Stories to find: kinds that the ad or a value asks for and no story tells, and lines that may hold one."""

from __future__ import annotations

from packs.domain.company import CompanyValue
from packs.domain.cues import index_of
from packs.domain.merge.choosing.stories import BY_CUES, MOST_STORIES, kinds_of_story, shows, uncovered
from packs.domain.merge.compose import draft, fact, text
from packs.domain.merge.matching.evidence import STORY_KINDS, Exhibit, strongest
from packs.domain.merge.selection import Selection
from packs.domain.method import Archetype, Takes
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Span, SpanKind, Text, Voice
from packs.domain.playbook.stories import StoryPrompt
from packs.domain.ranking.level import of_a_beginner
from packs.domain.reading.language.phrases import refers_back
from packs.domain.reading.text import sentences_of

MOST_PROMPTS = 3
MOTTO = 8  # words under which a sentence alone says too little of what a value expects


def prompts(selection: Selection) -> list[Block]:
    """Prompts for what no story tells: kinds that the ad or a value asks for, most wanted first."""
    missing = MOST_STORIES - len(selection.stories)
    lacking = uncovered(selection.case, selection.stories)
    if missing <= 0 and not lacking:
        return []
    told = {story.archetype.key for story in selection.stories}
    free = [a for a in _findable(selection) if a.key not in told]
    wanted = {key for value in lacking for key in value.competencies}
    free = [a for a in free if wanted.intersection(a.competencies)] or free
    lines = _untold(selection, free)
    ranked = sorted(free, key=lambda a: -_wanted(selection, a, wanted) - (a.key in lines))
    chosen = ranked[: max(1, min(MOST_PROMPTS, missing or 2))]
    return [_prompt(selection, archetype, lines.get(archetype.key)) for archetype in chosen]


def _findable(selection: Selection) -> list[Archetype]:
    """The kinds that there may be a story of: of a beginner's work, where a position was a beginner's."""
    begun = any(of_a_beginner(position.title) for position in selection.case.candidate.positions)
    return [kind for kind in selection.case.method.archetypes if begun or kind.takes is not Takes.BEGINNER]


def lines_for(selection: Selection) -> dict[str, Exhibit]:
    """Per value that no story serves, the strongest line without a story that shows it.

    A line that is named for one value already is left to it while another shows the next one as well.
    """
    free, found = _free_lines(selection), dict[str, Exhibit]()
    for value in uncovered(selection.case, selection.stories):
        fitting = [line for line in free if shows(line, value)]
        if fitting:
            found[value.key] = min(fitting, key=lambda line: line in found.values())
    return found


def wanted_for(selection: Selection, value: CompanyValue, line: Exhibit | None) -> Text:
    """What a value without a story asks: about the line that may hold one, else what the value expects."""
    source = f"company:{value.id}"
    question = f"When did you show “{value.name}”? Name the place, the work and what came of it."
    if line is not None:
        question = f"What in that work shows “{value.name}”, and what came of it?"
    ask = selection.composer.blank(f"value.{value.key}", question, (source,))
    if ask.kind is not SpanKind.BLANK:
        return text(ask)
    if line is not None:
        return text(draft("This line may hold one: ", line.ref), fact(f"“{line.fact.text}” ", line.ref), ask)
    return text(fact(f"{_expectation(value.statement)} ", source), ask)


def _expectation(statement: str) -> str:
    """The first sentence of what a value says, with the next where it is a mere motto: "Speed matters."."""
    first, *rest = sentences_of(statement)
    return " ".join((first, *rest[:1])) if len(first.split()) < MOTTO else first


def _free_lines(selection: Selection) -> tuple[Exhibit, ...]:
    """The lines that no story tells and that speak for themselves, strongest first."""
    told = {story.exhibit.fact.id for story in selection.stories}
    return tuple(
        exhibit
        for exhibit in strongest(selection.exhibits)
        if exhibit.fact.kind in STORY_KINDS and exhibit.fact.id not in told and not refers_back(exhibit.fact)
    )


def _untold(selection: Selection, free: list[Archetype]) -> dict[str, Exhibit]:
    """Per kind that no story tells, the strongest line without a story that speaks for that kind."""
    cues = index_of(tuple((archetype.key, archetype.cues) for archetype in free))
    found: dict[str, Exhibit] = {}
    for exhibit in _free_lines(selection):
        for kind in kinds_of_story(selection.case, exhibit, cues):
            if kind.takes in (*BY_CUES, Takes.BEGINNER):
                found.setdefault(kind.key, exhibit)
    return found


def _wanted(selection: Selection, archetype: Archetype, wanted: set[str]) -> float:
    served = sum(1.0 for key in archetype.competencies if key in wanted)
    return selection.interest(archetype.competencies) + served


def _prompt(selection: Selection, archetype: Archetype, line: Exhibit | None) -> StoryPrompt:
    ask = selection.composer.blank(
        f"find.{archetype.key}",
        "What happened, where, and what came of it? One line is enough to start.",
        (f"method:{archetype.id}",),
    )
    lacking = uncovered(selection.case, selection.stories)
    serves = [v for v in selection.case.values if set(v.competencies) & set(archetype.competencies)]
    serves.sort(key=lambda value: value not in lacking)
    return StoryPrompt(
        id=f"find-{archetype.key}",
        title=f"A story to find: {archetype.name[:1].lower()}{archetype.name[1:]}",
        text=text(fact(archetype.prompt, f"method:{archetype.id}"), *_pointing_at(line)),
        answer=text(ask, voice=Voice.CANDIDATE),
        values=tuple(value.name for value in serves[:2]),
    )


def _pointing_at(line: Exhibit | None) -> tuple[Span, ...]:
    if line is None:
        return ()
    words = fact(f"“{line.fact.text}”", line.ref)
    return (draft(" A line of your resume may hold one already: ", line.ref), words)
