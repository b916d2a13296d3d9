"""Strengths, stories and the plan: what is named as a strength is told, and what was led or recent weighs."""

from __future__ import annotations

import json

import pytest

from cms.content_files import taxonomy
from packs.domain.candidate import Candidate
from packs.domain.merge import merge
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.stories import MOST_STORIES, pick_stories, scope
from packs.domain.merge.matching.evidence import STORY_KINDS, strongest
from packs.domain.merge.sections.plan import line_behind, years_since
from packs.domain.merge.selection import Selection
from packs.domain.pack import PhaseItem
from packs.domain.playbook.standing import Strength
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.reading.language.phrases import refers_back
from packs.domain.request import Answers, Request
from tests.factories import demo, unlike

AD = "amazon-style"


def resume(*work: tuple[str, str, str, list[str]]) -> Candidate:
    """Somebody with these stays: title, start, end, lines."""
    stays = [
        {"name": f"House {n}", "position": title, "startDate": start, "endDate": end, "highlights": lines}
        for n, (title, start, end, lines) in enumerate(work)
    ]
    document = {"basics": {"name": "Ines Marsh"}, "work": stays}
    return parse_json_resume(json.dumps(document), "r", taxonomy(demo.tree()))


def chosen_for(candidate: Candidate) -> Selection:
    case = Case(unlike.release(AD), candidate, unlike.opening(AD), Answers(), Request(as_of=demo.TODAY))
    return Selection(case)


@pytest.mark.parametrize("who", unlike.PEOPLE)
def test_every_strength_that_is_work_has_a_story(who: str) -> None:
    selection = unlike.selected(who, AD)
    for strength in selection.strengths:
        if strength.exhibit.fact.kind in STORY_KINDS:
            assert selection.story_of(strength.exhibit) is not None


@pytest.mark.parametrize("who", unlike.PEOPLE)
def test_the_strongest_line_of_the_field_is_a_strength_and_a_story(who: str) -> None:
    selection = unlike.selected(who, AD)
    lines = [e for e in strongest(selection.exhibits) if e.fact.kind in STORY_KINDS]
    near = [e for e in lines if not refers_back(e.fact) and not selection.case.other_field(e.fact)]
    for line in near[:1]:
        assert line in [strength.exhibit for strength in selection.strengths]
        assert selection.story_of(line) is not None


def test_leading_lines_are_told_however_weak() -> None:
    selection = unlike.selected("very-long", AD)
    told = [pick.exhibit for pick in selection.stories]
    spoken = [e for e in selection.exhibits if e.fact.kind in STORY_KINDS and not refers_back(e.fact)]
    weak = tuple(line for line in reversed(strongest(spoken)) if line not in told)[:2]
    picks = pick_stories(selection.case, selection.exhibits, selection.matches, weak)
    assert len(picks) == MOST_STORIES
    assert set(weak) <= {pick.exhibit for pick in picks}


def test_work_that_was_led_weighs_and_more_where_it_took_months() -> None:
    lines = [
        "Led the move of the billing archive to PostgreSQL across 14 months",
        "Led the move of the billing archive to PostgreSQL",
        "Built the billing archive on PostgreSQL, in use for 14 months",
        "Leadership training for new starters",
    ]
    weights = [scope(one) for one in resume(("Engineer", "2020-01", "2024-01", lines)).facts]
    assert weights[0] > weights[1] > weights[2] == weights[3] == 0


def test_a_led_move_is_told_before_a_thing_built_of_the_same_weight() -> None:
    led, built = (
        "Led migration of the ledger to PostgreSQL across 14 months",
        "Built exports of the ledger in PostgreSQL across 14 months",
    )
    told = chosen_for(resume(("Engineer", "2020-01", "2024-01", [built, led]))).stories
    assert [pick.exhibit.fact.text for pick in told] == [led, built]


def test_a_line_of_the_plan_rests_on_the_recent_work_before_that_of_long_ago() -> None:
    selection = chosen_for(
        resume(
            ("Engineer", "2021-01", "2026-01", ["Mentored a new colleague through a first release"]),
            ("Engineer", "2008-01", "2012-01", ["Mentored 14 engineers and 3 interns in PostgreSQL"]),
        )
    )
    recent, old = (exhibit for exhibit in selection.exhibits)
    assert old.strength > recent.strength
    assert years_since(selection, recent.fact) == 0  # the last position, though it has ended
    assert years_since(selection, old.fact) > 10
    assert line_behind(selection, about_mentoring(selection)) is recent


def about_mentoring(selection: Selection) -> PhaseItem:
    """A line of the pack's plan that speaks of the past, made to stand on mentoring."""
    items = (item for phase in selection.case.pack.phases for item in phase.items)
    past = next(item for item in items if item.part == "background")
    return past.model_copy(update={"competencies": ("mentoring",)})


def test_a_strength_stands_under_the_row_that_it_answers_most_nearly() -> None:
    ad = "\n".join(
        ("# Engineer", "", "## Requirements", "", "- Keep documentation current", "- Write runbooks")
    )
    posting = read_posting(ad, taxonomy(demo.tree()), "ad.md")
    who = resume(("Engineer", "2022-01", "", ["Cut recovery from 74 minutes to 18 by writing runbooks"]))
    case = Case(unlike.release(AD), who, posting, Answers(), Request(as_of=demo.TODAY))
    made = merge(case.release, who, posting, Answers(), case.request)
    first = next(block for _, block in made.blocks() if isinstance(block, Strength))
    assert first.quote is not None
    assert "Write runbooks" in first.quote.plain
