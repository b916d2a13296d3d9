"""The ad, advice that agrees with itself, questions, voice."""

from __future__ import annotations

import re
from collections import Counter

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.findings import Severity
from packs.domain.playbook.awkward import Bridge, GapTable
from packs.domain.playbook.block import Status
from packs.domain.playbook.questions import Question
from packs.domain.playbook.standing import Priority, Score
from packs.domain.playbook.start import Assessment
from packs.domain.playbook.stories import Story
from packs.domain.playbook.wanted import Decode
from packs.domain.weights import total

A, B = Severity.A, Severity.B
rule = playbook_rules.rule


@rule("J1", A, "one of several is enough where the ad says “or”")
def any_of_is_met_by_one(subject: Subject) -> Found:
    """A row that names alternatives is no gap while a line of the resume shows one of them."""
    shown = {skill for fact in subject.candidate.facts for skill in fact.skills}
    asked = {requirement.id: requirement for requirement in subject.posting.requirements}
    for block in subject.of(Score):
        for row in block.rows:
            requirement = asked[row.requirement]
            if requirement.met_by(shown) and row.status is Status.GAP:
                one = next(mention.name for mention in requirement.skills if mention.name in shown)
                yield Problem(block.id, f"“{row.quote[:60]}” is met by {one}, and counts as a gap.")


@rule("J2", B, "a line of the ad is quoted as it stands")
def quotes_are_verbatim(subject: Subject) -> Found:
    """Every quoted row is a substring of the ad."""
    for table in _tables(subject):
        for row in table.rows:
            if row.quote not in subject.posting.text:
                yield Problem(table.id, f"“{row.quote[:60]}” does not stand in the ad.")


@rule("J4", B, "each line of the ad stands once in the score, the decoding and the gap table")
def rows_are_complete(subject: Subject) -> Found:
    """Neither a line left out nor one twice."""
    wanted = Counter(requirement.id for requirement in subject.posting.requirements)
    for table in _tables(subject):
        rows = Counter(row.requirement for row in table.rows)
        if rows != wanted:
            yield Problem(table.id, "The rows are not the lines of the ad, each once.")


def _tables(subject: Subject) -> tuple[Score | Decode | GapTable, ...]:
    """Every block that goes through the lines of the ad."""
    return (*subject.of(Score), *subject.of(Decode), *subject.of(GapTable))


@rule("B3", B, "the score is the formula over its rows")
def score_is_computed(subject: Subject) -> Found:
    """Points, possible points and score follow from the rows; sub-scores add up."""
    for block in subject.of(Score):
        points = total(row.points for row in block.rows)
        possible = sum(row.weight for row in block.rows)
        score = int(points / possible * 100 + 0.5) if possible else None
        if (points, possible, score) != (block.points, block.possible, block.score):
            yield Problem(
                block.id,
                f"The rows give {points} of {possible}; printed is {block.points} of {block.possible}.",
            )
        if total(part.points for part in block.parts) != points:
            yield Problem(block.id, "The sub-scores do not add up to the score.")


@rule("A1", A, "there is one priority")
def one_priority(subject: Subject) -> Found:
    """Start and standing name the same thing first."""
    first = [block.fix.plain for block in subject.of(Assessment)]
    second = [block.text.plain for block in subject.of(Priority)]
    if first and second and first != second:
        yield Problem("priority", "Sections 1 and 2 name different priorities.")


@rule("A2", A, "a line of the ad has one status")
def one_status(subject: Subject) -> Found:
    """Score and gap table agree row by row."""
    scored = {row.requirement: row.status for block in subject.of(Score) for row in block.rows}
    for block in subject.of(GapTable):
        for row in block.rows:
            if scored and scored.get(row.requirement) is not row.status:
                yield Problem(block.id, f"“{row.quote[:60]}” has two statuses.")


ADMITS = re.compile(
    r"\b(?:not|no|n't|none|nothing|never|yet|less|little|short|fewer|gap|missing|limited|without|new to)\b"
    r"|part\b|n’t\b",
    re.IGNORECASE,
)
DENIES = re.compile(r"\b(?:that is not true|not a gap|no gap|isn’t a gap|in fact I do)\b", re.IGNORECASE)


@rule("A4", A, "a script acknowledges the gap before anything else")
def scripts_acknowledge(subject: Subject) -> Found:
    """The first step admits what is missing, and no step denies it."""
    for bridge in subject.of(Bridge):
        if not ADMITS.search(bridge.acknowledge.plain):
            yield Problem(bridge.id, "The script does not say plainly what is missing.")
        steps = (bridge.acknowledge, bridge.pivot, bridge.evidence, bridge.if_pressed)
        if any(DENIES.search(step.plain) for step in steps):
            yield Problem(bridge.id, "The script denies the gap that it is for.")


@rule("T1", A, "a question says who reviewed it, or that nobody did yet")
def reviews_are_printed(subject: Subject) -> Found:
    """A review names its expert or its reference solution; none is printed as none."""
    patterns = {f"question-{q.id.lower()}": q for q in subject.release.document.pack.questions}
    for question in subject.of(Question):
        review = patterns[question.id].review
        claimed = not question.review.startswith("Not yet")
        if not question.review or claimed != (review.kind != "none") or (claimed and not review.by):
            yield Problem(question.id, "The question’s review is not the one recorded for it.")


@rule("R14", B, "a story is used where it fits")
def stories_have_facts(subject: Subject) -> Found:
    """Each story stands on its own fact; no two stand on one."""
    counted = Counter(story.fact for story in subject.of(Story))
    for fact, count in counted.items():
        if count > 1:
            yield Problem("", f"{count} stories stand on the resume line {fact}.")
