"""What must agree across blocks: the loop's constraints, must and nice, one pitch, the plan's phases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.cues import content_words, index_of
from packs.domain.findings import Severity
from packs.domain.playbook.awkward import Curveball, GapTable
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.questions import Question
from packs.domain.playbook.standing import Gap
from packs.domain.playbook.stories import Story
from packs.domain.playbook.story import Pitch
from packs.domain.playbook.wanted import Loop, Signals
from packs.domain.posting import JobPosting

A, B, C = Severity.A, Severity.B, Severity.C
rule = playbook_rules.rule
RUNS = re.compile(
    r"\b(?:run|runs|running) (?:the|your|its|all) (?:tests?|code|suite|program)\b", re.IGNORECASE
)
NOT_RUN = re.compile(r"\b(?:not run|cannot be run|nothing runs|execution (?:is )?off)\b", re.IGNORECASE)
ORDERS = ("leads with", "opens with", "begins with", "starts with", "closes with", "ends with")
ORDERING = re.compile(rf"\bthe ad (?:{'|'.join(ORDERS)})\b", re.IGNORECASE)
SAME = 0.8  # share of words in common from which two questions are one


@rule("V10", B, "a question fits the constraints of its round")
def questions_fit_their_round(subject: Subject) -> Found:
    """Where a round runs no code, no answer is praised for running it."""
    silent = {
        round_.name for loop in subject.of(Loop) for round_ in loop.rounds if NOT_RUN.search(round_.tooling)
    }
    for question in subject.of(Question):
        if question.round not in silent:
            continue
        advice = [p.text for p in question.great] + [question.prep.plain, question.practice.plain]
        if any(RUNS.search(text) for text in advice):
            yield Problem(question.id, f"Nothing runs in “{question.round}”, yet an answer is to run it.")


@rule("V13", B, "a branch of the loop is resolved")
def branches_are_resolved(subject: Subject) -> Found:
    """Of rounds that depend on the team, a stage prints those of one branch."""
    teams = {r.key: r.teams for v in subject.release.document.pack.loops for r in v.rounds if r.teams}
    for loop in subject.of(Loop):
        branches = {(round_.stage, teams[round_.key]) for round_ in loop.rounds if round_.key in teams}
        if len(branches) != len({stage for stage, _ in branches}):
            yield Problem(loop.id, "Two rounds of one stage depend on the team: say which team it is.")


@rule("V18", C, "the pack knows something recent")
def something_is_recent(subject: Subject) -> Found:
    """One fact about the company is marked as recent; without it "read the news" is empty advice."""
    for signals in subject.of(Signals):
        if signals.id == "facts" and not any(item.badge for item in signals.items):
            yield Problem(signals.id, "No fact is recent: add one of the past year to the company.")


@rule("V19", C, "the disclaimer names the company")
def disclaimer_names_the_company(subject: Subject) -> Found:
    """Not affiliated with whom: the company's name stands in it."""
    company, disclaimer = subject.release.document.company, subject.playbook.cover.disclaimer
    if disclaimer and not company.is_named_in(disclaimer):
        yield Problem("", f"The disclaimer does not name {company.name}.")


@rule("J3", B, "must and nice are those of the ad everywhere")
def must_is_carried(subject: Subject) -> Found:
    """A preferred skill is not called a minimum, nor the other way round."""
    must = {requirement.id: requirement.must for requirement in subject.posting.requirements}
    for table in subject.of(GapTable):
        for row in table.rows:
            if row.must != must.get(row.requirement, row.must):
                yield Problem(table.id, f"“{row.quote[:60]}” is marked against the ad.")
    asked = {ask.quote: ask.must for ask in subject.posting.requirements}
    for gap in subject.of(Gap):
        if gap.must != asked.get(gap.quote.plain, gap.must):
            yield Problem(gap.id, f"“{gap.quote.plain[:60]}” is marked against the ad.")


@rule("J6", C, "the order of the ad's lines is not claimed")
def no_claim_of_order(subject: Subject) -> Found:
    """ "The ad leads with …" would have to be computed; it is not said."""
    for block, _, found in subject.said(ORDERING, *ORDERS):
        yield Problem(block.id, f"“{found.group()}” claims an order that nothing computes.")


@rule("A5", B, "no question is asked twice")
def no_question_twice(subject: Subject) -> Found:
    """Two questions or curveballs with nearly the same words are one."""
    asked = [(q.id, content_words(q.prompt.plain)) for q in subject.of(Question)]
    asked += [(c.id, content_words(c.question)) for c in subject.of(Curveball)]
    for (first, one), (second, other) in combinations(asked, 2):
        if len(one & other) >= SAME * max(1, len(one | other)):
            yield Problem(second, f"It asks nearly what {first} asks.")


@rule("A6", B, "there is one pitch")
def one_pitch(subject: Subject) -> Found:
    """The cheat sheet prints the short pitch; the long one tells no other beginning of it."""
    short = next((p for p in subject.of(Pitch) if p.id == "pitch-short"), None)
    for sheet in subject.of(CheatSheet):
        said = " ".join(part.text.plain for part in short.parts) if short else sheet.pitch.plain
        if sheet.pitch.plain != said:
            yield Problem(sheet.id, "The pitch of the cheat sheet is not the 30-second pitch.")


@rule("A7", B, "a phase of the plan keeps to its verb")
def phases_keep_their_verb(subject: Subject) -> Found:
    """No phase promises what a later one is for, and the days follow one another."""
    for plan in subject.of(Plan):
        verbs = [phase.verb.casefold() for phase in plan.phases]
        for place, phase in enumerate(plan.phases):
            later = [verb for verb in verbs[place + 1 :] if phase.subtitle.casefold().startswith(verb)]
            if later or phase.milestone.plain.casefold().startswith(tuple(verbs[place + 1 :])):
                yield Problem(plan.id, f"“{phase.verb}” promises what a later phase is for.")
        if len(set(verbs)) != len(verbs):
            yield Problem(plan.id, "Two phases of the plan have one verb.")


@rule("R16", B, "a story's values are those that its line shows")
def value_tags_are_earned(subject: Subject) -> Found:
    """Each value tag shares a competency with the story."""
    document = subject.release.document
    keys = {competency.name: competency.key for competency in document.method.competencies}
    values = {value.name: set(value.competencies) for value in document.company.values}
    index = index_of(tuple((c.key, c.cues) for c in document.method.competencies))
    for story in subject.of(Story):
        shown = {keys.get(name, name) for name in story.competencies}
        shown |= set(index.count(subject.words_of.get(f"fact:{story.fact}", "")))
        for name in story.values:
            if name in values and not values[name] & shown:
                yield Problem(story.id, f"Nothing in Story {story.number} shows “{name}”.")


@rule("B4", C, "the cover says team and level where they are known")
def cover_is_complete(subject: Subject) -> Found:
    """What the ad or the request says stands on the cover."""
    for field, known in _known(subject.posting, subject.playbook.request.level):
        if known and not getattr(subject.playbook.cover, field):
            yield Problem("", f"The cover does not name the {field}, which is known: {known}.")


def _known(posting: JobPosting, level: str) -> Iterator[tuple[str, str]]:
    yield "team", posting.team
    yield "level", level
    yield "role", posting.title
