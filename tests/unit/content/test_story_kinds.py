"""Which kind of story of the shipped Method a resume line becomes."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from cms.content_files import ContentTree, read_content, taxonomy
from packs.domain.merge.case import Case
from packs.domain.merge.selection import Selection
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, PublishedRelease, Request

TODAY = date(2026, 11, 21)


@lru_cache
def content() -> ContentTree:
    """The shipped content."""
    return read_content(Path(__file__).parents[3] / "cms" / "content")


def kind(line: str) -> str:
    """The kind of story that a line of a resume becomes."""
    known = taxonomy(content())
    resume = {
        "basics": {"name": "Ines Okafor"},
        "work": [{"name": "Kassa", "startDate": "2022-01", "highlights": [line]}],
    }
    case = Case(
        PublishedRelease(number=1, published_on=TODAY, document=content().release("meta/software-engineer")),
        parse_json_resume(json.dumps(resume), "resume.json", known),
        read_posting("# Software Engineer\n\n## Requirements\n\n- Experience with Java\n", known, "ad.md"),
        Answers(),
        Request(as_of=TODAY),
    )
    return Selection(case).stories[0].archetype.key


@pytest.mark.parametrize(
    "line",
    [
        "Proposed a shared component library, reducing the time to start a new site from 10 days to 3 days",
        "Wrote a shared library for feature flags that six services use",
        "Initiated a weekly reading of incidents that three teams joined",
    ],
)
def test_what_others_use_is_told_as_taken_up(line: str) -> None:
    assert kind(line) == "taken_up"


@pytest.mark.parametrize(
    "line",
    [
        "Brought the checkout to WCAG 2.1 AA, so that it can be used with a screen reader",
        "Improved accessibility of 40 forms and their keyboard navigation",
    ],
)
def test_accessibility_is_no_story_of_speed(line: str) -> None:
    assert kind(line) == "open_to_everyone"


def test_a_faster_page_is_one() -> None:
    assert kind("Halved page load time of the shop") == "good_on_the_web"


@pytest.mark.parametrize(
    "line",
    [
        "Trained 25 new starters",
        "Taught databases to 80 students a term",
        "Trained 14 support engineers in SQL",
    ],
)
def test_teaching_many_is_not_mentoring_one(line: str) -> None:
    assert kind(line) == "taught_many"


def test_mentoring_one_is_not_teaching_many() -> None:
    assert kind("Mentored a junior developer through her first release") == "growing_people"


@pytest.mark.parametrize(
    "line", ["Trained new ranking models on 40 GPUs", "Trained a neural network that ranks drug candidates"]
)
def test_a_model_that_was_trained_is_no_class(line: str) -> None:
    assert kind(line) == "model_in_production"
