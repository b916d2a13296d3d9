"""Employers of several roles whose row tells how long: "Acme | 3 yrs" above its roles."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.owners import by_owner, with_owner
from packs.domain.reading.resume.page import Line, Style
from tests.unit.extraction.test_heads_and_dates import BOLD, HEADING, line, reading
from tests.unit.reading.test_unheaded_jobs import NAME

WORK = line(50, "Experience", style=HEADING)


def group(base: float, owner: str, told: str = "") -> list[Line]:
    """An employer with how long, a highlight, and two roles under it."""
    lines = [line(base, owner, "3 yrs 2 mos", style=HEADING)]
    lines += [line(base + 13, told, style=BOLD)] if told else []
    return [
        *lines,
        line(base + 26, f"Counted the ships of {owner} in every port", mark="•"),
        line(base + 44, "Engineer II", "Sep 2019 – Present", style=BOLD),
        line(base + 57, "Built the maps of the coast", mark="•"),
        line(base + 70, "Wrote the guide to them", mark="•"),
        line(base + 88, "Engineer I", "Sep 2018 – Sep 2019", style=BOLD),
        line(base + 101, "Drew the charts of the coast", mark="•"),
        line(base + 114, "Bound them in leather", mark="•"),
    ]


@pytest.mark.parametrize("told", ["", "Charts and maps for all"])
def test_roles_under_the_row_of_an_employer_are_its_own(told: str) -> None:
    work = reading(NAME, WORK, *group(70, "Orbis", told), *group(220, "Nexus", told)).resume["work"]
    assert [(job["name"], job["position"]) for job in work] == [
        ("Orbis", "Engineer II"),
        ("Orbis", "Engineer I"),
        ("Nexus", "Engineer II"),
        ("Nexus", "Engineer I"),
    ]
    assert work[2]["highlights"][0] == "Counted the ships of Nexus in every port"
    assert len(work[2]["highlights"]) == 3


ROLE = line(83, "Engineer", "Sep 2019 – Present")
TOLD = [line(96 + 13 * at, f"Row {at} of what was told of the coast") for at in range(4)]


def owners(*lines: Line) -> list[str]:
    """The employers whose rows head groups."""
    return [owner for owner, _ in by_owner([*lines, *TOLD]) if owner]


@pytest.mark.parametrize("style", [BOLD, Style(12)])
def test_a_row_that_stands_out_and_tells_how_long_is_an_employer(style: Style) -> None:
    assert owners(line(70, "Orbis Ltd", "3 yrs", style=style), ROLE) == ["Orbis Ltd"]


@pytest.mark.parametrize(
    "row",
    [
        line(70, "Orbis Ltd", "3 yrs"),  # as plain as what is told
        line(70, "Orbis Ltd", "3 yrs", mark="•", style=BOLD),
        line(70, "and of Orbis Ltd", "3 yrs", style=BOLD),
        line(70, "Orbis of the coast and of the isles, with all its ports", "3 yrs", style=BOLD),
        line(70, "2016 – 2019", "3 yrs", style=BOLD),
        line(70, "Orbis Ltd", "Oslo", style=BOLD),
        line(70, "3 yrs", style=BOLD),
    ],
)
def test_other_rows_are_no_employers(row: Line) -> None:
    assert owners(row, ROLE) == []


def test_a_row_that_heads_no_dated_role_parts_nothing() -> None:
    lines = [line(70, "Orbis Ltd", "3 yrs", style=BOLD), ROLE, line(90, "Sailing", "2 yrs", style=BOLD)]
    assert owners(*lines) == []


@pytest.mark.parametrize(
    ("job", "owner", "whole", "told"),
    [
        ({"name": "Orbis"}, "", {"name": "Orbis"}, []),
        ({"name": "Orbis"}, "Orbis", {"name": "Orbis"}, []),
        ({"position": "Clerk"}, "Orbis", {"position": "Clerk", "name": "Orbis"}, []),
        ({"name": "Clerk"}, "Orbis", {"name": "Orbis", "position": "Clerk"}, []),
        ({"name": "Ink", "position": "Clerk"}, "Orbis", {"name": "Orbis", "position": "Clerk"}, ["Ink"]),
    ],
)
def test_what_a_role_names_under_its_employer(
    job: dict[str, str], owner: str, whole: dict[str, str], told: list[str]
) -> None:
    assert with_owner(job, owner) == (whole, told)
