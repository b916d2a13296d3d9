"""The way to the interview: which evening holds what."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.method import SectionKey
from packs.domain.schedule import WINDOW, Step, schedule
from packs.domain.sections import SECTIONS
from tests.factories.merging import TODAY, playbook

MADE = playbook()


def steps(days: int, **changes: object) -> tuple[Step, ...]:
    """The schedule when the interview is so many days away."""
    interview = TODAY + timedelta(days=days)
    cover = MADE.cover.model_copy(update={"interview_date": interview})
    return schedule(MADE.model_copy(update={"cover": cover, **changes}))


def away(days: int) -> list[int]:
    """For each step, how many days before the interview it lies."""
    return [(TODAY + timedelta(days=days) - step.day).days for step in steps(days)]


def test_two_weeks_are_used_evenly_and_no_more() -> None:
    assert away(60) == [14, 12, 11, 9, 7, 5, 4, 2, 1, 0]


def test_a_week_holds_every_step_in_order() -> None:
    assert away(7) == [6, 5, 5, 4, 4, 3, 3, 2, 1, 0]


def test_with_two_days_left_tonight_holds_all_and_tomorrow_the_short_path() -> None:
    assert away(2) == [2] * 8 + [1, 0]


def test_with_one_night_left_the_short_path_alone_is_taken() -> None:
    assert [step.key for step in steps(1)] == ["evening-before", "interview"]
    assert steps(1)[0].minutes == 30


def test_on_the_day_there_is_the_day() -> None:
    assert [step.key for step in steps(0)] == ["interview"]


def test_without_a_date_or_after_it_there_is_none() -> None:
    assert schedule(MADE) == ()
    assert steps(-1) == ()


@given(st.integers(min_value=0, max_value=400))
def test_every_step_lies_between_today_and_the_interview_in_order(days: int) -> None:
    made = [step.day for step in steps(days)]
    interview = TODAY + timedelta(days=days)
    assert made == sorted(made)
    assert max(TODAY, interview - timedelta(days=WINDOW)) <= made[0]
    assert made[-1] == interview
    assert all(day < interview for day in made[:-1])


def test_a_step_says_what_to_do_and_names_what_there_is_to_practice() -> None:
    stories = next(step for step in steps(20) if step.key == SectionKey.STORIES)
    assert stories.lines[0] == "Stories that are yours to finish."
    assert "Story 1: Distributed booking service in Go" in stories.lines


def test_without_reading_paths_each_section_has_its_evening() -> None:
    keys = (SectionKey.STORIES, SectionKey.QUESTIONS, SectionKey.APPENDIX)
    made = playbook(sections=keys, interview_date=date(2026, 12, 20))
    assert [step.key for step in schedule(made)] == ["stories", "questions", "interview"]


@pytest.mark.parametrize("key", [key for key, traits in SECTIONS.items() if not traits.evenings])
def test_what_is_no_work_has_no_evening(key: SectionKey) -> None:
    assert key not in {step.key for step in steps(30)}
