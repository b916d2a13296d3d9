"""Employers of several roles whose row tells how long: "Acme | 3 yrs" above its roles."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.owners import with_owner
from packs.domain.reading.resume.page import Line
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


def test_a_row_with_a_duration_above_no_roles_names_no_employer_of_them() -> None:
    lines = [
        line(70, "Engineer", "Sep 2019 – Present", style=BOLD),
        line(83, "Built the maps of the coast", mark="•"),
        line(101, "Sailing", "3 yrs"),
    ]
    assert len(reading(NAME, WORK, *lines).resume["work"]) == 1


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
