"""The merge: release + candidate + posting + answers + request → playbook. Pure and deterministic.

1. `case` reads the inputs together: level, team, loop, values in force.
2. `matching/` finds what each resume line shows, and which lines answer which row of the ad.
3. `choosing/` picks gaps, stories and questions; `selection` holds every choice once.
4. `sections/` has one module per section, named as its key: each projects the selection into blocks.
   `cheat_sheet` and `start` project those blocks again.
5. `finish` drops labels that lead nowhere, numbers the blanks, letters the sources; the appendix lists them.
6. `locale` spells our words as the request asks.
"""

from __future__ import annotations

from collections.abc import Callable

from packs.domain.answered import ids_by_number
from packs.domain.candidate import Candidate
from packs.domain.merge import finish
from packs.domain.merge.case import Case
from packs.domain.merge.compose import draft, text
from packs.domain.merge.finish import Survey
from packs.domain.merge.locale import in_locale
from packs.domain.merge.sections import (
    appendix,
    asking,
    awkward,
    cheat_sheet,
    plan,
    questions,
    standing,
    start,
    stories,
    story,
    wanted,
)
from packs.domain.merge.sections.appendix import with_accepted
from packs.domain.merge.selection import Selection
from packs.domain.method import SectionKey
from packs.domain.notes import with_notes
from packs.domain.playbook import Cover, FactLine, Playbook, Section
from packs.domain.playbook.block import Block
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, PublishedRelease, Request

__all__ = ["merge", "with_accepted"]

BODY: dict[SectionKey, Callable[[Selection], tuple[Block, ...]]] = {
    SectionKey.STANDING: standing.build,
    SectionKey.WANTED: wanted.build,
    SectionKey.STORY: story.build,
    SectionKey.STORIES: stories.build,
    SectionKey.QUESTIONS: questions.build,
    SectionKey.AWKWARD: awkward.build,
    SectionKey.ASKING: asking.build,
    SectionKey.PLAN: plan.build,
}


def merge(
    release: PublishedRelease,
    candidate: Candidate,
    posting: JobPosting,
    answers: Answers,
    request: Request,
) -> Playbook:
    """The playbook for these inputs. Same inputs, same playbook; no clock, no randomness, no I/O.

    Answers to blanks by number need the numbers first: a merge without them gives those.
    """
    if answers.numbered:
        numbered = merge(release, candidate, posting, answers.by_id({}), request)
        answers = answers.by_id(ids_by_number(numbered))
    case = Case(release, candidate, posting, answers, request)
    selection = Selection(case)
    blocks = _blocks(selection)
    sections = _sections(selection, blocks)
    found = finish.survey(sections)
    listed = SectionKey.APPENDIX in case.sections
    sections = _with_appendix(case, finish.finished(sections, found, listed=listed), found)
    document = release.document
    playbook = Playbook(
        locale=request.locale,
        release_slug=document.slug,
        release_number=release.number,
        release_sha256=release.sha256,
        cover=_cover(case),
        sections=sections,
        facts=tuple(
            FactLine(id=fact.id, where=f"{fact.owner}, line {fact.line}", text=fact.text)
            for fact in candidate.facts
        ),
        request=request,
    )
    return with_notes(in_locale(playbook, case))


def _blocks(selection: Selection) -> dict[SectionKey, tuple[Block, ...]]:
    """The blocks of every section of the plan; those that look back are built last."""
    plan = selection.case.sections
    known = {section.key for section in selection.case.method.sections}
    body = {key: build(selection) for key, build in BODY.items() if key in known}
    earlier = tuple(block for blocks in body.values() for block in blocks)
    body[SectionKey.CHEAT_SHEET] = (cheat_sheet.build(selection, earlier),)
    kept = {key: blocks for key, blocks in body.items() if key in plan}
    if SectionKey.START in plan:
        kept[SectionKey.START] = start.build(selection, plan)
    if SectionKey.APPENDIX in plan:
        kept[SectionKey.APPENDIX] = ()
    return kept


def _sections(selection: Selection, blocks: dict[SectionKey, tuple[Block, ...]]) -> tuple[Section, ...]:
    numbers = start.numbered(key for key in selection.case.sections if key in blocks)
    return tuple(_section(selection, key, number, blocks[key]) for key, number in numbers)


def _section(selection: Selection, key: SectionKey, number: int | None, blocks: tuple[Block, ...]) -> Section:
    words = selection.case.method.section(key)
    intro = selection.method_text(words.intro, f"section.{key}") if words.intro else None
    title = start.title_of(selection, key)
    return Section(key=key, number=number, title=title, outcome=words.outcome, intro=intro, blocks=blocks)


def _with_appendix(case: Case, sections: tuple[Section, ...], found: Survey) -> tuple[Section, ...]:
    blocks = appendix.build(case, found)
    return tuple(
        section.model_copy(update={"blocks": blocks}) if section.key is SectionKey.APPENDIX else section
        for section in sections
    )


def _cover(case: Case) -> Cover:
    promise = "What they ask, what you have, and what to say: worked out for you, with its sources."
    return Cover(
        name=case.candidate.name,
        first_name=case.candidate.first_name,
        company=case.company.name,
        role=case.posting.title or case.pack.title,
        team=case.team_name,
        level=case.level.name if case.level else "",
        interview_date=case.request.interview_date,
        as_of=case.request.as_of,
        release=f"{case.release.document.slug}, release {case.release.number}",
        promise=text(draft(promise, "method:cover")),
        disclaimer=case.company.disclaimer,
    )
