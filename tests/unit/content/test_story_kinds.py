"""Which kind of story of the shipped Method a resume line becomes."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache

import pytest

from cms.content_files import taxonomy
from packs.domain.merge.case import Case
from packs.domain.merge.sections.prompts import prompts
from packs.domain.merge.selection import Selection
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, PublishedRelease, Request
from tests.factories.demo import tree
from tests.factories.releases import published

TODAY = date(2026, 11, 21)


@lru_cache
def released() -> PublishedRelease:
    """The shipped content."""
    return published(tree().release("meta/software-engineer"), TODAY)


def kind(line: str, title: str = "") -> str:
    """The kind of story that a line of a resume becomes, in a position of this title."""
    return kinds(line, title=title)[0]


def kinds(*lines: str, title: str = "") -> list[str]:
    """The kinds of all stories of a position."""
    return [story.archetype.key for story in selection(*lines, title=title).stories]


def selection(*lines: str, title: str = "", of: str = "work") -> Selection:
    """What the merge chooses for someone with these lines in one position, or one project."""
    known = taxonomy(tree())
    held = {"name": "Kassa", "position": title, "startDate": "2022-01", "highlights": list(lines)}
    resume = {"basics": {"name": "Ines Okafor"}, of: [held]}
    case = Case(
        released(),
        parse_json_resume(json.dumps(resume), "resume.json", known),
        read_posting("# Software Engineer\n\n## Requirements\n\n- Experience with Java\n", known, "ad.md"),
        Answers(),
        Request(as_of=TODAY),
    )
    return Selection(case)


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


MIGRATED = "Migrated the booking database to PostgreSQL without downtime"


@pytest.mark.parametrize(
    "title",
    [
        "Software Engineering Intern",
        "Summer internship",
        "Apprentice electrician",
        "Graduate Trainee",
        "Werkstudentin",
        "Auszubildende zur Fachinformatikerin",
        "Stagiaire développeur",
        "Becaria de desarrollo",
        "Estagiário",
        "Tirocinante",
        "エンジニアインターン",
    ],
)
def test_an_internship_is_told_as_what_a_beginner_learned_and_delivered(title: str) -> None:
    assert kind(MIGRATED, title) == "as_a_beginner"


@pytest.mark.parametrize(
    "title", ["Internal Auditor", "Intern Program Manager", "International Sales", "Stage Manager"]
)
def test_who_was_no_beginner_is_not_asked_as_one(title: str) -> None:
    assert kind(MIGRATED, title) == "live_migration"


def test_further_lines_of_an_internship_keep_the_kinds_of_their_own() -> None:
    told = kinds(MIGRATED, "Reduced page load time of the shop by 40%", title="Intern")
    assert "as_a_beginner" in told
    assert len(set(told)) == 2


def test_a_story_of_a_beginner_is_looked_for_only_where_someone_was_one() -> None:
    asked = {block.id for block in prompts(selection(MIGRATED, title="Engineer"))}
    assert "find-as_a_beginner" not in asked


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Cut the storage bill by $3.8M", "lower_cost"),
        ("Moved 41 PB to object storage in nine months", "live_migration"),
        ("Led the move of 212 clinical applications to another data center", "live_migration"),
    ],
)
def test_a_bill_is_a_cost_and_a_move_of_systems_a_migration(line: str, told: str) -> None:
    assert kind(line) == told


def test_a_team_that_moved_is_no_migration() -> None:
    assert kind("Moved the support desk to a new office") != "live_migration"


@pytest.mark.parametrize(
    "line",
    [
        "Shipped a bread journal to 1,200 monthly active users",
        "Cut the cold start of the app from 4 seconds to 1 second",
        "Built a planner for allotments in Python",
    ],
)
def test_a_project_of_ones_own_is_not_told_as_a_teams(line: str) -> None:
    (story,) = selection(line, of="projects").stories
    assert story.archetype.key == "first_project"


def test_a_project_that_others_contribute_to_is_told_as_such() -> None:
    line = "Maintainer of an open-source parser with 40 contributors and 900 GitHub stars"
    (story,) = selection(line, of="projects").stories
    assert story.archetype.key == "open_contribution"
