"""Which script of the shipped Method stands behind which gap."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache

import pytest

from cms.content_files import taxonomy
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.gaps import GapGroup
from packs.domain.merge.selection import Selection
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, PublishedRelease, Request
from tests.factories.demo import tree
from tests.factories.releases import published

TODAY = date(2026, 11, 21)
RESUME = {
    "basics": {"name": "Ines Okafor"},
    "work": [{"name": "Kassa", "startDate": "2022-01", "highlights": ["Built a booking page in Python"]}],
}


@lru_cache
def released() -> PublishedRelease:
    """The shipped content."""
    return published(tree().release("meta/software-engineer"), TODAY)


def selection(line: str) -> Selection:
    """What is chosen for the resume and this line of an ad."""
    known = taxonomy(tree())
    case = Case(
        released(),
        parse_json_resume(json.dumps(RESUME), "resume.json", known),
        read_posting(f"# Software Engineer\n\n## Requirements\n\n- {line}\n", known, "ad.md"),
        Answers(),
        Request(as_of=TODAY),
    )
    return Selection(case)


def gap(line: str) -> GapGroup:
    """The gap that this line of an ad leaves."""
    return selection(line).gaps[0]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Experience with Kubernetes and Terraform", "tool"),
        ("Experience with Scala", "skill"),
        ("Experience with chaos engineering", "practice"),
        ("Experience with AI coding tools", "ai_tools"),
        ("Take part in incident response and own what you build", "incident_response"),
        ("Collaborate with product managers", "cross_functional"),
        ("10+ years of software development", "years"),
        ("Willingness to travel to Dublin twice a year", "terms"),
        ("Must be authorized to work in the United States", "terms"),
        ("Build pages that meet WCAG 2.1 AA accessibility guidelines", "accessibility"),
        ("Computer science coursework in data structures and algorithms", "algorithms"),
        ("Bachelor's degree in computer science", "degree"),
        ("Master's degree in Computer Science or equivalent", "degree"),
        ("Fluent German", "spoken_language"),
        ("9+ years of experience in Python", "years_unshown"),
        ("Care about what travel costs people", "manner"),
        ("Know when to leave a thing as it is", "default"),
    ],
)
def test_the_script_speaks_of_what_is_missing(line: str, key: str) -> None:
    assert gap(line).bridge.key == key


@pytest.mark.parametrize(
    "line",
    [
        "Experience programming with at least one software programming language",
        "Strong programming skills",
        "Solid coding skills",
        "Ability to write code in any language",
        "Coding experience in at least one language",
    ],
)
def test_programming_is_no_gap_where_a_line_names_a_programming_language(line: str) -> None:
    (row,) = selection(line).matches
    assert row.value == 1.0
    assert "Python" in row.reason
    assert not selection(line).gaps


def test_a_coding_round_still_needs_more_than_a_language() -> None:
    assert gap("Knowledge of algorithms and data structures").lead.value == 0.0


def test_the_language_that_is_asked_for_is_not_answered_by_another() -> None:
    assert gap("Strong programming skills in Scala").lead.value == 0.0
