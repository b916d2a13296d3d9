"""Values: what a story may serve beyond its own two, and what is asked where none serves one."""

from __future__ import annotations

import pytest

from packs.domain.merge import merge
from packs.domain.merge.choosing.stories import MOST_VALUES, OWN_VALUES, shows, uncovered
from packs.domain.merge.sections.prompts import lines_for
from packs.domain.merge.selection import Selection
from packs.domain.playbook.stories import Cell, Coverage, CoverageRow
from packs.domain.reading.language.phrases import refers_back
from packs.domain.request import Answers, Request
from tests.factories import demo, unlike

AD = "amazon-style"  # sixteen values: more than six stories can lead


def rows(who: str, ad: str = AD, **answers: str) -> dict[str, CoverageRow]:
    made = merge(
        unlike.release(ad),
        unlike.person(who),
        unlike.opening(ad),
        Answers(values=answers),
        Request(as_of=demo.TODAY),
    )
    [coverage] = [block for _, block in made.blocks() if isinstance(block, Coverage)]
    return {row.value: row for row in coverage.rows}


def test_a_value_that_no_story_leads_is_served_by_what_a_line_shows() -> None:
    told = unlike.selected("engineering-manager", AD).stories
    [leading] = [pick for pick in told if "two teams" in pick.exhibit.fact.text]
    assert "strive-to-be-earths-best-employer" in {value.key for value in leading.values[OWN_VALUES:]}


@pytest.mark.parametrize("who", unlike.PEOPLE)
def test_what_a_story_serves_further_is_shown_by_its_line_and_led_by_none(who: str) -> None:
    told = unlike.selected(who, AD).stories
    led = {pick.lead_value.key for pick in told if pick.lead_value}
    for pick in told:
        assert len(pick.values) <= MOST_VALUES
        assert pick.values[:1] == ((pick.lead_value,) if pick.lead_value else ())
        for value in pick.values[OWN_VALUES:]:
            assert shows(pick.exhibit, value)
            assert value.key not in led


@pytest.mark.parametrize("who", unlike.PEOPLE)
def test_a_line_that_is_named_for_a_value_has_no_story_and_stands_by_itself(who: str) -> None:
    selection = unlike.selected(who, AD)
    lacking = {value.key: value for value in uncovered(selection.case, selection.stories)}
    for key, line in lines_for(selection).items():
        assert selection.story_of(line) is None
        assert not refers_back(line.fact)
        assert shows(line, lacking[key])


def lacking_row(selection: Selection, *, with_line: bool) -> str:
    """The name of a value without a story that a further line shows, or that nothing does."""
    lines = lines_for(selection)
    lacking = uncovered(selection.case, selection.stories)
    return next(value.name for value in lacking if (value.key in lines) is with_line)


def test_a_line_that_may_hold_a_story_for_a_value_is_quoted_there() -> None:
    selection = unlike.selected("very-long", AD)
    name = lacking_row(selection, with_line=True)
    ask = rows("very-long")[name].ask
    assert ask is not None
    assert "This line may hold one: “" in ask.plain
    assert any(source.startswith("fact:") for source in ask.sources)


def test_where_nothing_shows_a_value_its_own_expectation_asks() -> None:
    row = rows("engineering-manager")["Frugality"]
    assert set(row.cells) == {Cell.NONE}
    assert row.ask is not None
    assert row.ask.plain.startswith("Do more with less. ")
    assert "When did you show “Frugality”?" in row.ask.plain


def test_a_motto_is_printed_with_the_sentence_that_explains_it() -> None:
    asks = {name: row.ask.plain for name, row in rows("nurse-turned-developer").items() if row.ask}
    speed, close = asks["Bias for Action"], asks["Dive Deep"]
    assert speed.startswith("Speed matters. ")
    assert not speed.startswith("Speed matters. When did you show")
    assert close.startswith("Stay close to the details")
    assert close.count(".") == 2  # one sentence of the value's, one of the question's


def test_an_answer_stands_alone() -> None:
    row = rows("engineering-manager", **{"value.frugality": "We ran the ledger on two machines."})[
        "Frugality"
    ]
    assert row.ask is not None
    assert row.ask.plain == "We ran the ledger on two machines."
