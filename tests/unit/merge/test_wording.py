"""Sentences that are put together from parts are sentences, whatever the parts."""

from __future__ import annotations

import pytest

from packs.domain.merge.sections.reasons import as_sentence, beside_tenure
from packs.domain.merge.words import in_brief, listed


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("no line names Go", "No line of your resume names Go."),
        ("no line speaks of it", "No line of your resume speaks of it."),
        (
            "eleven years of dated work, two years of it in software engineering",
            "Your resume has eleven years of dated work, two years of it in software engineering.",
        ),
        ("a degree in another field", "A degree in another field."),
        (
            "a line uses some of the same words",
            "A line of your resume comes near it, in some of the same words.",
        ),
    ],
)
def test_a_reason_is_said_as_a_sentence(reason: str, said: str) -> None:
    assert as_sentence(reason, partial=False) == said


def test_what_is_lacking_is_joined_to_what_is_there() -> None:
    said = as_sentence("your lines show Python; none names Go", partial=True)
    assert said == "Your resume shows part of it: your lines show Python, and none names Go."


@pytest.mark.parametrize(
    ("reason", "left"),
    [
        ("six years of dated work; your lines show system design", "your lines show system design"),
        ("eleven years of dated work, two years of it in nursing", "two years of it in nursing"),
        ("eight years of dated work in place of the degree", "in place of the degree"),
        ("twenty-one years of dated work", "by the dates of your positions"),
        ("your lines show Python", "your lines show Python"),
    ],
)
def test_years_are_not_said_twice_in_a_row_of_the_score(reason: str, left: str) -> None:
    assert beside_tenure(reason) == left


def test_a_name_with_and_in_it_stands_apart_in_a_list() -> None:
    assert listed(["automation", "scale and capacity"]) == "automation, and scale and capacity"
    assert listed(["testing", "ownership"]) == "testing and ownership"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Currently pursuing or recently finished a degree", "“Currently pursuing or recently finished …”"),
        ("Write and review code, build tools, and document it", "“Write and review code, build tools …”"),
        ("English good enough to write a page", "“English good enough to write …”"),
        ("Ask questions", "“Ask questions”"),
    ],
)
def test_a_line_is_cut_where_a_phrase_ends(line: str, name: str) -> None:
    assert in_brief(line) == name
