"""Plain text and Markdown resumes are read: heads in any order, wrapped bullets, what is left over."""

from __future__ import annotations

import pytest

from tests.unit.extraction.layouts import read

HEAD = "Ada Obi\nSoftware Engineer\nada@example.org\n\nEXPERIENCE\n\n"
LINES = "- Built a queue in Go\n- Ran the on-call rota\n"
HEADS = [
    "Staff Engineer, Wrenpost GmbH, Jan 2020 - Present\n",
    "Wrenpost GmbH — Staff Engineer (Jan 2020 – Present)\n",
    "Staff Engineer at Wrenpost GmbH\nJan 2020 - Present\n",
    "Jan 2020 - Present\nStaff Engineer\nWrenpost GmbH\n",
    "Wrenpost GmbH\nStaff Engineer\t01/2020 - Present\n",
    "**Staff Engineer** | Wrenpost GmbH | Jan 2020 - now\n",
    "01/2020 – Present   Staff Engineer @ Wrenpost GmbH\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_a_head_is_read_in_any_order(head: str) -> None:
    (job,) = read(HEAD + head + LINES).resume["work"]
    assert (job["name"], job["position"], job["startDate"]) == ("Wrenpost GmbH", "Staff Engineer", "2020-01")
    assert job["highlights"] == ["Built a queue in Go", "Ran the on-call rota"]
    assert "endDate" not in job


def test_wrapped_bullets_are_rejoined() -> None:
    text = HEAD + HEADS[0] + (
        "- Built a queue in Go that carries nine million messages a day for the team that pays re-\n"
        "  funds, and kept the real-\n  time path below forty milliseconds\n"
    )  # fmt: skip
    (job,) = read(text).resume["work"]
    assert job["highlights"] == [
        "Built a queue in Go that carries nine million messages a day for the team that pays refunds, "
        "and kept the real-time path below forty milliseconds"
    ]


def test_several_roles_share_an_employer() -> None:
    text = HEAD + (
        "Wrenpost GmbH\nStaff Engineer\t2020 - Present\n- Built a queue\n- Cut costs\n"
        "Engineer\t2017 - 2020\n- Wrote a parser\n- Fixed the build\n"
    )  # fmt: skip
    work = read(text).resume["work"]
    assert [(job["name"], job["position"]) for job in work] == [
        ("Wrenpost GmbH", "Staff Engineer"),
        ("Wrenpost GmbH", "Engineer"),
    ]


def test_markdown_is_read() -> None:
    text = (
        "# Ada Obi\n\n## Berufserfahrung\n\n### Wrenpost GmbH\n*Softwareentwicklerin*, März 2019 – heute\n\n"
        "* Entwicklung der Schnittstellen\n\n## Kenntnisse\n\nSprachen: Go, SQL\n"
    )
    resume = read(text).resume
    assert resume["work"][0]["position"] == "Softwareentwicklerin"
    assert resume["work"][0]["startDate"] == "2019-03"
    assert resume["skills"] == [{"name": "Sprachen", "keywords": ["Go", "SQL"]}]


def test_every_field_has_a_confidence() -> None:
    reading = read(HEAD + HEADS[0] + LINES)
    assert 0.5 <= reading.confidence["work[0].name"] <= 1
    assert reading.confidence["work[0].highlights[1]"] > 0.9


def test_what_has_no_place_is_kept() -> None:
    text = HEAD + HEADS[0] + LINES + "\nReferences\n\nAvailable on request\n"
    assert read(text).unplaced == ["References: Available on request"]
