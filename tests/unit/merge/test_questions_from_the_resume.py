"""Questions are asked from any line that fits, and answered from a story, a line, or from memory."""

from __future__ import annotations

import pytest

from packs.domain.merge.choosing.backing import asks_for_a_fault, asks_for_a_wish
from packs.domain.merge.fields import other_field
from packs.domain.merge.sections.questions import build
from packs.domain.pack import ROUNDS, Origin
from packs.domain.playbook.questions import Question
from tests.factories.unlike import OPENINGS, PEOPLE, person, selected


def line_of(who: str, words: str) -> str:
    """The field that a line is said to come from, for a software engineer's pack."""
    fact = next(fact for fact in person(who).facts if words in fact.text)
    return other_field(fact, person(who), "Software Engineer")


def preparation(who: str, ad: str) -> dict[str, str]:
    blocks = [block for block in build(selected(who, ad)) if isinstance(block, Question)]
    return {block.id: block.prep.plain for block in blocks}


def test_a_ward_is_another_field_than_software() -> None:
    assert line_of("nurse-turned-developer", "Led a team of 12 nurses") == "nursing and care"
    assert line_of("nurse-turned-developer", "forms in React") == ""


def test_a_title_that_names_no_field_is_read_with_the_heading() -> None:
    assert line_of("teacher", "Coordinate eight teachers") == "teaching"


def test_a_line_with_a_skill_belongs_to_any_field() -> None:
    assert line_of("teacher", "timetable generator in Python") == ""


@pytest.mark.parametrize("who", ["consultant", "designer", "product-manager", "embedded-veteran"])
def test_whoever_builds_products_is_in_the_field(who: str) -> None:
    assert {other_field(fact, person(who), "Software Engineer") for fact in person(who).facts} == {""}


@pytest.mark.parametrize("who", PEOPLE)
def test_work_in_another_field_is_offered_for_behavior_alone(who: str) -> None:
    for ad in OPENINGS:
        case = selected(who, ad).case
        for pick in selected(who, ad).questions:
            behind = pick.behind.story.exhibit if pick.behind.story else pick.behind.line
            if not ROUNDS[pick.pattern.kind].from_the_past and behind:
                assert case.other_field(behind.fact) == ""


def test_it_is_named_as_what_it_is() -> None:
    said = preparation("nurse-turned-developer", "headed-meta")["question-q-helped-grow"]
    assert "Trained 25 new starters" in said
    assert "This comes from nursing and care" in said


def test_nearer_work_opens_the_conversation() -> None:
    first = selected("nurse-turned-developer", "headed-meta").stories[0]
    assert first.exhibit.fact.owner == "Fernworks"


def test_a_line_without_a_story_is_asked_about() -> None:
    picks = [pick for ad in OPENINGS for pick in selected("very-long", ad).questions]
    asked = [pick for pick in picks if pick.origin is Origin.RESUME and pick.story is None]
    assert asked
    assert all(pick.behind.line is pick.exhibit for pick in asked)


def test_a_question_without_a_story_falls_back_to_a_line() -> None:
    lines = [pick.behind.line for ad in OPENINGS for pick in selected("very-long", ad).questions]
    assert any(line and "Mentor three principal engineers" in line.fact.text for line in lines)


def test_where_nothing_shows_it_the_answer_is_built_from_memory() -> None:
    said = preparation("nurse-turned-developer", "headed-meta")
    assert "No resume tells this." in said["question-q-own-mistake"]
    assert "No line of your resume tells such a moment yet." in said["question-q-unclear-goal"]


@pytest.mark.parametrize("who", PEOPLE)
def test_what_is_asked_from_a_line_is_shown_by_it(who: str) -> None:
    for ad in OPENINGS:
        for pick in selected(who, ad).questions:
            if pick.exhibit:
                assert set(pick.pattern.competencies[:2]) & set(pick.exhibit.competencies)


@pytest.mark.parametrize(
    "question",
    [
        "Tell me about an outage or a near miss that your own change caused.",
        "What is the hardest feedback you have had at work?",
        "Tell me about a piece of feedback that was hard to hear and turned out to be right.",
        "Tell me about a technical opinion that you held firmly and gave up.",
        "When did your automation make things worse?",
        "Which leadership principle is least like you?",
    ],
)
def test_a_failing_is_asked_for_in_many_words(question: str) -> None:
    assert asks_for_a_fault(question)


@pytest.mark.parametrize(
    "question",
    [
        "Why did they agree, and what did you give up?",
        "Which part of that was most in danger of being late or of falling short?",
        "Tell me about someone whose work got better because of you.",
    ],
)
def test_not_each_hard_question_asks_for_one(question: str) -> None:
    assert not asks_for_a_fault(question)


def test_a_wish_is_answered_with_a_reason() -> None:
    assert asks_for_a_wish("What do you want to work on here, why now, and what would make you leave?")
    assert not asks_for_a_wish("Why did you build it by hand?")
