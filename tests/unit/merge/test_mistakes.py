"""Mistakes to watch for: those that this resume risks, with the reason; the others as met by many."""

from __future__ import annotations

import pytest

from packs.domain.merge.choosing.mistakes import Risk, has_figure
from packs.domain.merge.sections.signals import MET_BY_MANY, RISKED, signal_blocks
from packs.domain.playbook.wanted import SignalItem, Signals
from tests.factories.unlike import OPENINGS, PEOPLE, selected


def printed(who: str, ad: str) -> tuple[SignalItem, ...]:
    lists = [block for block in signal_blocks(selected(who, ad)) if isinstance(block, Signals)]
    return next(block.items for block in lists if block.id == "mistakes")


def risk(who: str, ad: str, mistake: str) -> Risk | None:
    return next((risk for risk in selected(who, ad).risks if risk.mistake.id == mistake), None)


@pytest.mark.parametrize("who", PEOPLE)
def test_a_resume_is_charged_only_with_what_it_shows(who: str) -> None:
    for ad in OPENINGS:
        chosen = selected(who, ad)
        for found in chosen.risks:
            if found.mistake.likely_when == "missing" and found.because:
                assert all(match.value < 1 for match in chosen.matches if match.ref in found.refs)
            assert bool(found.because) == bool(found.refs)


def test_silence_that_the_ad_does_not_ask_about_is_no_reason() -> None:
    said = [item for item in printed("nurse-turned-developer", "headed-meta") if item.badge == RISKED]
    assert all("AI-assisted" not in item.text.plain and "testing" not in item.text.plain for item in said)


def test_a_resume_of_figures_is_not_said_to_lack_them() -> None:
    for who in PEOPLE:
        chosen = selected(who, "amazon-style")
        bare = [story for story in chosen.stories if not has_figure(story.exhibit.fact)]
        found = risk(who, "amazon-style", "mi-no-figures")
        if found and found.because:
            assert len(bare) * 2 >= len(chosen.stories)


def test_figures_are_a_risk_of_their_own_where_stories_rest_on_them() -> None:
    found = risk("very-long", "headed-meta", "m-figures-bare")
    assert found
    assert "stories rest on a figure" in found.because


def test_what_no_fact_makes_likely_is_said_to_be_everyones() -> None:
    items = printed("school-only", "platform-production")
    assert {item.badge for item in items} == {MET_BY_MANY}
    assert all("your resume" not in item.text.plain for item in items)


def test_the_likeliest_stands_first() -> None:
    for who in PEOPLE:
        badges = [item.badge for item in printed(who, "headed-meta")]
        assert badges == sorted(badges, key=[RISKED, MET_BY_MANY].index)
