"""Shapes that templates draw."""

from __future__ import annotations

from packs.domain.pack import Stage
from packs.domain.playbook.standing import Score
from packs.domain.playbook.wanted import Loop
from packs.rendering.views import round_facts, view_of
from tests.factories.playbooks import sample_playbook


def view(block_id: str) -> dict[str, object]:
    return next(view_of(block) for _, block in sample_playbook().blocks() if block.id == block_id)


def test_the_filled_part_of_the_bar_is_the_share_of_points() -> None:
    bar = view("score")["bar"]
    assert isinstance(bar, dict)
    assert bar["fill"] == round(1620 * 16 / 21)
    assert len(bar["ticks"]) == 20


def test_a_score_over_very_many_points_is_drawn_without_cells() -> None:
    score = next(block for _, block in sample_playbook().blocks() if isinstance(block, Score))
    bar = view_of(score.model_copy(update={"possible": 300}))["bar"]
    assert bar["ticks"] == []


def test_a_requirement_shows_a_cell_for_each_point() -> None:
    groups = view("score")["groups"]
    assert isinstance(groups, list)
    cells = [cells for group in groups for _, cells in group["rows"]]
    assert all(row in cells for row in (["on", "on", "on"], ["on", "off"], ["off"]))


def test_the_onsite_is_announced_once_with_its_rounds_counted() -> None:
    rows = view("loop")["rows"]
    assert isinstance(rows, list)
    assert [row["stage"] for row in rows if row["stage"]] == ["Onsite: five rounds"]


def test_a_round_after_the_interviews_is_not_drawn_as_scored() -> None:
    rows = view("loop")["rows"]
    assert isinstance(rows, list)
    assert {row["node"] for row in rows if row["row"].stage is Stage.AFTER} == {"ring"}


def test_an_unknown_length_is_printed_nowhere() -> None:
    loop = next(block for _, block in sample_playbook().blocks() if isinstance(block, Loop))
    unknown = next(row for row in loop.rounds if row.minutes is None)
    assert "minutes" not in round_facts(unknown)
