"""Ads as mixed boards show them: company talk first, benefits last, the job named in between."""

from __future__ import annotations

import pytest

from packs.domain.ranking import level
from packs.domain.ranking.naming import fields_of_title, title_of
from packs.domain.ranking.profile import profile_of
from packs.domain.reading.ad.years import years_asked
from packs.domain.reading.json_resume.reader import read_json_resume
from tests.unit.ranking.test_ranking import BACKEND, GOOD, TODAY, ranked, score, skills

TALK = "Orsted Crates is a leader in packaging and logistics with 9,000 employees in 30 countries.\n\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{TALK}Backend Engineer\n\nRequirements\n- Go", "Backend Engineer"),
        (
            "About Larkmere\nLarkmere makes maps.\n\nData Analyst - Hybrid\n\nYou have\n- SQL",
            "Data Analyst - Hybrid",
        ),
        ("We serve 400,000 residents. Developer (full stack). You build forms.", "Developer (full stack)."),
        (
            "Our client has asked us to help. They are looking for a Product Designer, to start in May.",
            "Product Designer, to start in May",
        ),
        ("Data Analyst\nOne who counts.", "Data Analyst"),
        ("Company: Pinch Recruitment\nCloud Engineer - remote\n- Go", "Cloud Engineer - remote"),
    ],
)
def test_the_title_is_found_below_what_the_company_says_of_itself(text: str, title: str) -> None:
    assert title_of(text, text.splitlines()[0]) == title


def test_company_talk_is_no_title() -> None:
    assert title_of(TALK, TALK.strip()) == ""
    assert ranked(TALK + GOOD).advert.title == "Senior Backend Engineer"


def test_the_first_part_of_a_title_is_the_job() -> None:
    fields = fields_of_title("Product Manager, developer experience")
    assert max(fields, key=lambda key: fields[key]) == "product"
    assert fields["software"] > 0


def test_what_stands_around_the_job_changes_the_score_little() -> None:
    benefits = "\n\nBenefits: pension scheme and a learning budget for nursing, sales, teaching and SAP."
    assert abs(score(TALK + GOOD + benefits) - score(GOOD)) < 8


def test_skills_of_other_jobs_on_the_board_are_not_the_ads() -> None:
    assert "Salesforce" not in ranked(f"{GOOD}\n\nRelated searches: Salesforce jobs, SAP jobs").advert.skills


def test_the_years_of_a_strategy_are_no_years_of_experience() -> None:
    assert not years_asked("At the heart of our five year strategy")
    assert years_asked("Five years of strategy work")[0].years == 5


def test_who_has_worked_is_no_intern_again() -> None:
    junior = {**BACKEND, "basics": {"name": "Rui Sá", "label": "Developer"}}
    junior["work"] = [{**BACKEND["work"][0], "position": "Developer", "startDate": "2023-01"}]  # type: ignore[index]
    profile = profile_of(read_json_resume(junior, skills()), skills(), TODAY)
    assert profile.level[0] == level.JUNIOR
    assert score(GOOD.replace("Senior Backend Engineer", "Backend Intern")) < 0.5 * score(GOOD)


def test_a_junior_title_of_the_past_does_not_hold_a_person_down() -> None:
    past = {"name": "Larkmere", "position": "Junior Developer", "startDate": "2017-01", "endDate": "2019-01"}
    work = [{**BACKEND["work"][0], "position": "Developer"}, past]  # type: ignore[index]
    grown = {"basics": {"name": "Rui Sá"}, "work": work}
    assert profile_of(read_json_resume(grown, skills()), skills(), TODAY).level[1] >= level.SENIOR
