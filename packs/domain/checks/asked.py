"""Rules about what a pack asks and advises: questions, rounds, points, the plan."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from packs.domain.checks.consistency import NOT_RUN, RUNS, SAME
from packs.domain.checks.content import Content, Spot, pack_rules
from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.voice import FEWEST_WORDS, speaks_two_ways
from packs.domain.cues import content_words
from packs.domain.findings import Severity
from packs.domain.method import GenericAsk, GenericCurveball
from packs.domain.pack import (
    AskKind,
    AskThem,
    Audience,
    Curveball,
    LoopVersion,
    Origin,
    PlanPhase,
    QuestionPattern,
    RoundKind,
)

A, B, C = Severity.A, Severity.B, Severity.C
rule = pack_rules.rule


@rule("S5", B, "a question of a pack comes from the company or the role")
def origins_are_ours(content: Content) -> Found:
    """From the ad it comes once the ad is read; from the resume where it needs a line of it."""
    for spot, question in content.of_kind(QuestionPattern):
        if question.origin is Origin.AD or (question.origin is Origin.RESUME and not question.needs_fact):
            yield Problem((spot / "origin").id, f"Choose company or role: “{question.origin}” is set later.")


@rule("S14", C, "every audience has a question of every kind")
def audiences_are_complete(content: Content) -> Found:
    """Generic questions are the method's, the others the pack's."""
    if "pack" not in content.read or content.field("method", "asks") is None:
        return
    asked = {(ask.audience, ask.kind) for _, ask in content.of_kind(AskThem)}
    asked |= {(Audience(ask["audience"]), AskKind.GENERIC) for ask in content.field("method", "asks")}
    for audience in Audience:
        for kind in AskKind:
            if (audience, kind) not in asked:
                yield Problem("pack.asks", f"No {kind} question to ask the {audience}.")


@rule("S15", C, "lists of the plan hold at least two lines")
def plan_lists_are_lists(content: Content) -> Found:
    """A list of one is a sentence."""
    for spot, phase in content.of_kind(PlanPhase):
        for part, count in Counter(item.part for item in phase.items).items():
            if count < 2:
                yield Problem((spot / "items").id, f"“{part}” holds one line: add another.")


@rule("S18", C, "points are a few words, then a sentence")
def points_have_one_form(content: Content) -> Found:
    """A label of more than eight words is a sentence of its own."""
    for spot, question in content.of_kind(QuestionPattern):
        for name in ("great", "red_flags"):
            for number, point in enumerate(getattr(question, name)):
                if len(point.label.split()) > 8:
                    yield Problem((spot / name / number / "label").id, f"Shorten “{point.label[:60]}”.")


@rule("V10", B, "a question fits the constraints of its round")
def questions_fit_their_round(content: Content) -> Found:
    """Where no round of a kind runs code or has an assistant, no answer is to run it or to ask one."""
    tooling = _tools(content)
    for spot, question in content.of_kind(QuestionPattern):
        tools = tooling.get(question.kind, [])
        for step, text in _advice(question):
            if tools and all(NOT_RUN.search(tool) for tool in tools) and RUNS.search(text):
                yield Problem((spot / step).id, "Nothing runs in this round, yet an answer is to run it.")
            if question.kind is RoundKind.CODING and tools and PROMPTS.search(text):
                yield Problem((spot / step).id, "This round has no assistant, yet an answer is to use one.")


PROMPTS = re.compile(r"\b(?:ask|prompt|use) the (?:AI |coding )?assistant\b", re.IGNORECASE)


def _tools(content: Content) -> dict[RoundKind, list[str]]:
    """The tooling of the rounds of the loop in force, by kind; of those alone that say it."""
    loops = [loop for _, loop in content.of_kind(LoopVersion) if loop.valid_from <= content.as_of]
    newest = max(loops, key=lambda loop: loop.valid_from, default=None)
    tools: dict[RoundKind, list[str]] = {}
    for round_ in newest.rounds if newest else ():
        if round_.stage == "onsite" and round_.tooling:
            tools.setdefault(round_.kind, []).append(round_.tooling)
    return tools


def _advice(question: QuestionPattern) -> Iterator[tuple[str, str]]:
    yield "prompt", question.prompt
    yield "prep_hint", question.prep_hint
    yield "practice", question.practice
    yield "great", " ".join(point.text for point in question.great)


@rule("V12", A, "the loop holds rounds of this role family only")
def questions_fit_the_family(content: Content) -> Found:
    """A question is of a kind that the pack lists; rounds are refused by the release itself."""
    kinds = content.field("pack", "round_kinds") or ()
    for spot, question in content.of_kind(QuestionPattern):
        if kinds and question.kind not in kinds:
            yield Problem((spot / "kind").id, "This role family has no round of this kind.")


@rule("A5", B, "no question is asked twice")
def no_question_twice(content: Content) -> Found:
    """Two questions or curveballs with nearly the same words are one."""
    asked: list[tuple[Spot, str]] = [(s / "prompt", q.prompt) for s, q in content.of_kind(QuestionPattern)]
    asked += [(s / "question", c.question) for s, c in content.of_kind(Curveball)]
    asked += [(s / "question", c.question) for s, c in content.of_kind(GenericCurveball)]
    yield from _twice(asked)
    yield from _twice([(s / "question", a.question) for s, a in content.of_kind(AskThem)])
    yield from _twice([(s / "question", a.question) for s, a in content.of_kind(GenericAsk)])


def _twice(asked: list[tuple[Spot, str]]) -> Found:
    words = [(spot, content_words(text)) for spot, text in asked]
    for (first, one), (second, other) in combinations(words, 2):
        if one and len(one & other) >= SAME * len(one | other):
            yield Problem(second.id, f"It asks nearly what {first.id} asks.")


@rule("A7", B, "a phase of the plan keeps to its verb")
def phases_keep_their_verb(content: Content) -> Found:
    """No phase promises what a later one is for."""
    phases = content.of_kind(PlanPhase)
    verbs = [phase.verb.casefold() for _, phase in phases]
    for place, (spot, phase) in enumerate(phases):
        if phase.verb.casefold() in verbs[:place]:
            yield Problem((spot / "verb").id, f"Two phases are called “{phase.verb}”.")
        for name in ("subtitle", "milestone"):
            if getattr(phase, name).casefold().startswith(tuple(verbs[place + 1 :])):
                yield Problem((spot / name).id, "It promises what a later phase is for.")


@rule("T1", A, "a review names who or what vouches, and when")
def reviews_name_their_reviewer(content: Content) -> Found:
    """An expert by name, a reference solution, or nobody yet; nobody is made up."""
    for spot, question in content.of_kind(QuestionPattern):
        review = question.review
        if review.kind != "none" and not (review.by and review.on):
            yield Problem((spot / "review").id, "Say who or what reviewed it and when, or choose none.")


CLASSIC = re.compile(r"\b(?:a|the|this) (?:classic|textbook|well-known|famous)\b", re.IGNORECASE)


@rule("T3", B, "a question is stated, not called by the name of another")
def questions_state_themselves(content: Content) -> Found:
    """ "The classic window maximum" names another problem with other inputs."""
    for spot, question in content.of_kind(QuestionPattern):
        for name in ("prompt", "really_asking"):
            found = CLASSIC.search(getattr(question, name))
            if found:
                yield Problem((spot / name).id, f"“{found.group()} …”: state the task and its inputs.")


@rule("L3", B, "points of one list speak in one way")
def points_begin_alike(content: Content) -> Found:
    """A list either tells what someone does ("names the cost") or says what to do ("name the cost")."""
    for spot, question in content.of_kind(QuestionPattern):
        for name in ("great", "red_flags"):
            if speaks_two_ways(getattr(question, name)):
                yield Problem((spot / name).id, "Some points tell, others bid: choose one.")


@rule("L10", C, "a practice prompt is complete in itself")
def prompts_are_complete(content: Content) -> Found:
    """It says what to do and on what, so that it can be pasted alone."""
    for spot, question in content.of_kind(QuestionPattern):
        if len(question.practice.split()) < FEWEST_WORDS:
            yield Problem((spot / "practice").id, "The practice prompt says too little to be pasted alone.")
