"""Rows about people, licenses and programming: what stands in for them, and what only sounds alike."""

from __future__ import annotations

from typing import Any

import pytest

from packs.domain.merge.matching.ways import Found
from tests.unit.merge.test_answering import answered


def someone(*lines: str, title: str = "Developer", **more: Any) -> dict[str, Any]:
    """Somebody with these lines in one position."""
    held = {"name": "Kassa", "position": title, "startDate": "2020-01", "highlights": list(lines)}
    return {"basics": {"name": "Ida Brandt"}, "work": [held], **more}


def nurse(*lines: str) -> dict[str, Any]:
    """The same on a ward."""
    return someone(*lines, title="Charge Nurse")


def value(line: str, resume: dict[str, Any]) -> float:
    """How far a row is answered."""
    return answered(line, resume).value


MENTORING = "Experience mentoring other engineers"
TEAM = "Lead a team of five analysts"


@pytest.mark.parametrize(
    ("resume", "worth"),
    [
        (someone("Mentored three junior engineers"), 1.0),
        (someone("Mentored two new starters on the platform"), 1.0),
        (nurse("Mentored two new starters on the ward"), 0.5),
        (someone("Mentored 30 students of a coding club"), 0.5),
        (nurse("Kept the records of the ward"), 0.0),
    ],
)
def test_who_was_helped_is_whom_the_row_names(resume: dict[str, Any], worth: float) -> None:
    assert value(MENTORING, resume) == worth


def test_a_row_that_names_nobody_takes_any_mentoring() -> None:
    assert value("Experience in mentoring", nurse("Mentored two new starters on the ward")) == 1.0


@pytest.mark.parametrize(
    ("resume", "worth"),
    [
        (someone("Led a team of six analysts"), 1.0),
        (someone("Managed four analysts and a budget", title="Data Analyst"), 0.5),
        (someone("Built reports", title="Head of Analytics"), 0.5),
        (someone("Built reports with a team of five analysts", title="Data Analyst"), 0.0),
    ],
)
def test_to_share_words_with_a_team_is_not_to_lead_it(resume: dict[str, Any], worth: float) -> None:
    assert value(TEAM, resume) == worth


@pytest.mark.parametrize(
    "line",
    ["Manage a team of eight coordinators", "Build and lead a team of planners", "Has direct reports"],
)
def test_rows_that_ask_for_leading_people(line: str) -> None:
    assert value(line, someone("Worked on a team of eight planners and coordinators")) == 0.0


def test_a_team_in_passing_is_no_such_row() -> None:
    found: Found = answered(
        "Build dashboards for the analytics team", someone("Built dashboards for analytics")
    )
    assert found.value == 1.0


@pytest.mark.parametrize(
    "line",
    [
        "You can program",
        "Fluent in at least one modern language",
        "Proficient in a general-purpose language",
        "Comfortable coding in a language of your choice",
        "One or more programming languages",
    ],
)
def test_any_programming_language_answers_a_row_that_names_none(line: str) -> None:
    assert value(line, someone("Built the customs API in Kotlin")) == 1.0
    assert value(line, someone("Wrote the shift handbook")) == 0.0


def test_a_spoken_language_is_none() -> None:
    assert value("Fluent in German and one other language", someone("Built the customs API in Kotlin")) < 1.0


def test_the_language_that_shows_it_is_named() -> None:
    found = answered("You can program", someone("Built forms in React and TypeScript"))
    assert found.reason == "your lines show programming (TypeScript)"


@pytest.mark.parametrize("line", ["Registered nurse license", "Valid driver’s license", "Licensed physician"])
def test_a_license_is_named_or_not_there(line: str) -> None:
    assert value(line, nurse("Trained nurses and physicians, and drove a valid case")) == 0.0


def test_a_license_that_is_named_counts() -> None:
    held = {"certificates": [{"name": "Registered nurse license, Leeds"}]}
    assert value("Registered nurse license", someone("Cared for patients", **held)) > 0.0


def test_good_writing_is_shown_by_what_was_written() -> None:
    assert value("Excellent writing", someone("Wrote the newsletter for 52,000 readers")) == 1.0


def test_who_depends_on_the_work_is_not_asked_of_it() -> None:
    shown = someone("Cut p95 latency of search from 800 ms to 210 ms")
    assert value("Improve the latency of services that customers depend on", shown) == 1.0


def test_an_mba_is_no_degree_of_english() -> None:
    assert (
        value("MBA", someone(education=[{"institution": "UCC", "studyType": "BA", "area": "English"}])) == 0.0
    )
    of_business = [{"institution": "UCC", "studyType": "MBA", "area": ""}]
    assert value("MBA", someone(education=of_business)) == 1.0


def test_a_skill_among_alternatives_is_shown_by_its_name() -> None:
    row = "You have run experiments or A/B tests"
    assert value(row, someone("Wrote 60 integration tests for the billing module")) == 0.0
    assert value(row, someone("Run experiments on the checkout each week")) == 1.0
    assert value(row, someone("Showed with an A/B test that free returns pay")) == 1.0


def test_what_stands_in_the_title_alone_is_not_said_by_each_line() -> None:
    saver = someone("Saved €1.2M in a year", title="Technical direction of engineers")
    assert value("Lead the technical direction of engineers", saver) < 1.0


def test_a_framework_shows_programming_and_is_no_language() -> None:
    found = answered("You can program", someone("Delivered 23 web shops with Vue"))
    assert found.reason == "your lines show programming (Vue)"


def test_boards_for_a_shop_are_no_observability() -> None:
    row = "Experience with observability: metrics, logs and traces"
    assert value(row, someone("Built a dashboard that 90 shop managers open each Monday")) == 0.0
    assert value(row, someone("Built dashboards for the services of three teams")) > 0.0


def test_a_workshop_is_no_writing() -> None:
    row = "Clear writing in incident reviews"
    assert value(row, someone("Run a yearly workshop for 120 students")) == 0.0
    assert value(row, someone("Wrote the incident review handbook that 600 engineers follow")) == 1.0
