"""A line falls into what was done, what came of it, and details."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.reading.language.clauses import split_clauses


def cut(line: str) -> list[tuple[str, str]]:
    return [(clause.role.value, clause.text) for clause in split_clauses(line)]


def test_a_dash_parts_the_deed_from_its_result() -> None:
    assert cut("Built a queue for parcels — reduced losses by 12%") == [
        ("action", "Built a queue for parcels"),
        ("result", "reduced losses by 12%"),
    ]


def test_by_with_a_gerund_tells_how() -> None:
    assert cut("Cut costs 40% by moving the batch jobs") == [
        ("result", "Cut costs 40%"),
        ("action", "by moving the batch jobs"),
    ]


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("Designed routing that raised delivery from 94% to 97%", "that raised delivery from 94% to 97%"),
        ("Split the monolith, improving uptime to 99.9%", "improving uptime to 99.9%"),
        ("Rewrote the parser, which reduced crashes", "which reduced crashes"),
        ("Moved to spot hosts resulting in 35% lower cost", "resulting in 35% lower cost"),
    ],
)
def test_results_are_found_behind_a_turn(line: str, result: str) -> None:
    assert cut(line)[-1] == ("result", result)


def test_a_label_is_a_detail() -> None:
    assert cut("Backend: built the order service")[0] == ("detail", "Backend:")


@pytest.mark.parametrize(
    "line",
    [
        "Reduced waste by 9%",
        "Tools for reducing waste by 9%",
        "Wrote an app that lists birds",
        "Led a 24-7 rota",
    ],
)
def test_a_line_without_a_turn_stays_whole(line: str) -> None:
    assert [clause.text for clause in split_clauses(line)] == [line]


@given(st.text(max_size=200))
def test_every_clause_is_a_verbatim_part_of_its_line(line: str) -> None:
    assert all(clause.text in line for clause in split_clauses(line))
