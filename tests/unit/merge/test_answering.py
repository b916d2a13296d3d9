"""Rows of an ad against a resume: skills and what implies them, years, degrees, languages, words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cms.content_files import taxonomy
from packs.domain.merge.matching.answering import answer
from packs.domain.merge.matching.evidence import exhibits_of
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import Found
from packs.domain.posting import RequirementKind
from packs.domain.reading.ad.requirements import read_requirement
from packs.domain.reading.json_resume.reader import read_json_resume
from tests.evaluation import matching
from tests.factories import demo

LABELLED = Path(matching.__file__).parent / "data" / "matching"
RESUME: dict[str, Any] = {
    "basics": {"name": "Ida Brandt"},
    "work": [
        {
            "name": "Ostsee Freight",
            "position": "Backend Developer",
            "startDate": "2022-11",
            "highlights": ["Built the customs API in Django", "Wrote the shift handbook"],
        },
        {
            "name": "Ward Seven",
            "position": "Nurse",
            "startDate": "2012-11",
            "endDate": "2022-11",
            "highlights": ["Cared for patients after surgery, and moved 3 wards to PostgreSQL records"],
        },
    ],
    "education": [{"institution": "TU Lund", "studyType": "BSc", "area": "Informatics"}],
    "skills": [{"name": "All", "keywords": ["Kafka"]}],
    "languages": [{"language": "Swedish"}],
}


def answered(line: str, resume: dict[str, Any] = RESUME) -> Found:
    names = taxonomy(demo.tree())
    words = matching.vocabulary()
    candidate = read_json_resume(resume, names)
    shelf = Shelf(candidate, exhibits_of(candidate.facts, words.index), demo.TODAY)
    return answer(shelf, read_requirement(line, 0, RequirementKind.MINIMUM, names), words)


@pytest.mark.parametrize(
    ("line", "value", "reason"),
    [
        ("Experience with Django", 1.0, "your lines show Django"),
        ("Proficiency in Python", 1.0, "your lines show Python (Django)"),
        ("Python, Go, or Java", 1.0, "your lines show Python (Django); one is enough"),
        ("Python and Go", 0.5, "your lines show Python (Django); none names Go"),
        ("Message queues in production", 0.5, "Apache Kafka listed, and no line shows it in use"),
        ("Experience with Erlang", 0.0, "no line names Erlang"),
        ("3+ years of Django", 1.0, "Django in four years of dated work"),
        ("6+ years of Django", 0.5, "Django in four years of dated work"),
        ("3+ years of software development", 1.0, "fourteen years of dated work"),
        ("8+ years of software development", 0.0, "four years of it in software engineering"),
        ("14+ years of experience", 1.0, "fourteen years of dated work"),
        ("Bachelor's degree in Computer Science or a related field", 1.0, "your studies"),
        ("Bachelor's degree in Law", 0.5, "a degree in another field"),
        ("PhD in Informatics", 0.0, "not the one that is asked for"),
        ("Customs or e-commerce experience", 1.0, "your lines speak of Customs"),
        ("Fluent Swedish", 1.0, "Swedish among your languages"),
        ("Fluent German", 0.0, "German not among your languages"),
    ],
)
def test_a_row_is_answered_with_its_reason(line: str, value: float, reason: str) -> None:
    found = answered(line)
    assert (found.value, reason in found.reason) == (value, True), found.reason


def test_the_fact_that_serves_the_row_best_leads_it() -> None:
    found = answered("Care for patients and keep their records in PostgreSQL")
    assert found.facts[0].fact.text.startswith("Cared for patients")


def test_years_of_a_skill_without_dates_are_unknown_and_said_so() -> None:
    undated = {**RESUME, "work": [{**RESUME["work"][0], "startDate": ""}]}
    found = answered("3+ years of Django", undated)
    assert found.value == 0.5
    assert "for how long is not said of Django" in found.reason


@pytest.mark.parametrize("person", sorted(folder.name for folder in LABELLED.iterdir()))
def test_labelled_rows_are_told_better_than_by_shared_words(person: str) -> None:
    rows = matching.score(LABELLED / person)
    accuracy = {row.method: dict(row.figures)["accuracy"] for row in rows}
    assert accuracy["Packwright"] >= 0.7
    assert accuracy["Packwright"] > max(accuracy["TF-IDF cosine"], accuracy["keyword overlap"])


def test_work_in_a_tools_field_is_no_work_with_the_tool() -> None:
    resume = {
        "basics": {"name": "Ida Brandt"},
        "work": [{"name": "Ostsee", "highlights": ["Automated kernel upgrades of 900 Linux hosts"]}],
    }
    assert answered("Experience with eBPF", resume).value == 0.0
    assert answered("Knowledge of operating systems", resume).value > 0.0


def test_a_reason_names_a_tool_once() -> None:
    resume = {
        "basics": {"name": "Ida Brandt"},
        "work": [{"name": "Ostsee", "highlights": ["Run 38 Kubernetes clusters in three regions"]}],
    }
    found = answered("Experience with containers (Docker, Kubernetes)", resume)
    assert found.reason.count("Kubernetes") == 1


@pytest.mark.parametrize(
    ("studied", "line", "value"),
    [
        ("BTech in Computer Science", "Bachelor's degree in a technical field", 1.0),
        ("BSc in Food Science", "Bachelor's degree in computer science", 0.5),
        ("Bachelor in Food Science", "Bachelor's degree in computer science or equivalent", 0.5),
        ("BSc in Computing", "Bachelor's degree in computer science", 1.0),
        ("Bootcamp in Software Development", "Bachelor's degree in computer science", 0.0),
        ("Bootcamp in Software Development", "Bachelor's degree in software engineering or equivalent", 0.5),
        ("Bootcamp in Software Development", "A degree in software engineering", 0.5),
        ("Associate Degree in Computer Networks", "Bachelor's degree in computer science", 0.5),
        (
            "Associate Degree in Computer Networks",
            "Bachelor's degree in computer science or equivalent practical experience",
            1.0,
        ),
    ],
)
def test_a_degree_is_judged_by_its_field_and_by_what_the_row_lets_stand_in(
    studied: str, line: str, value: float
) -> None:
    kind, _, area = studied.partition(" in ")
    resume = {
        "basics": {"name": "Ida Brandt"},
        "work": [
            {"name": "Ostsee", "position": "Engineer", "startDate": "2018-11", "highlights": ["Ran it"]}
        ],
        "education": [{"institution": "TU Lund", "studyType": kind, "area": area}],
    }
    assert answered(line, resume).value == value


def test_a_row_that_names_a_skill_is_not_answered_by_words_that_happen_to_be_alike() -> None:
    resume = {
        "basics": {"name": "Ida Brandt"},
        "work": [{"name": "Ostsee", "highlights": ["Added integration tests to the payment path"]}],
    }
    assert answered("Experience with A/B testing", resume).value == 0.0
