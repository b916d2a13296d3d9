"""Ads that a tracking system flattened: items run together, formalities among the duties, asks in prose."""

from __future__ import annotations

import pytest

from cms.content_files import taxonomy
from packs.domain.posting import JobPosting, RequirementKind
from packs.domain.reading.ad.posting import read_posting
from tests.factories import demo


def read(text: str) -> JobPosting:
    return read_posting(text, taxonomy(demo.tree()))


@pytest.mark.parametrize(
    ("glued", "quotes", "years"),
    [
        ("BSc in a related field5+ years of Java", ["BSc in a related field", "5+ years of Java"], 5),
        ("Knows the CRM platform.3+ years of SQL", ["Knows the CRM platform.", "3+ years of SQL"], 3),
        ("Work on RISC (VSTS)Experience with Rust", ["Work on RISC (VSTS)", "Experience with Rust"], None),
        ("REQUIRED2 or more years of Go", ["2 or more years of Go"], 2),
    ],
)
def test_items_that_ran_together_come_apart(glued: str, quotes: list[str], years: int | None) -> None:
    rows = read(f"# Engineer\n\nQualifications\n{glued}").requirements
    assert [row.quote for row in rows][-len(quotes) :] == quotes
    assert rows[-1].years == years


def test_names_and_ranges_stay_whole() -> None:
    rows = read(
        "# Engineer\n\nQualifications\n- Windows 10, PowerShell 7 and Python3 for 3-5 years"
    ).requirements
    assert [row.quote for row in rows] == ["Windows 10, PowerShell 7 and Python3 for 3-5 years"]


def test_formalities_ask_for_nothing() -> None:
    ad = """# Analyst

## Duties

- Measure how long answers take
- Performing other related duties as assigned

## Qualifications

- Three years of analysis
- Applicants must provide exact dates of each employment
"""
    assert [row.quote for row in read(ad).requirements] == [
        "Measure how long answers take",
        "Three years of analysis",
    ]


def test_what_a_sentence_looks_for_is_asked_for() -> None:
    ask = "We are looking for a scientist with strong analytical skills to join us."
    rows = read(f"# Scientist\n\nWe build maps. {ask}").requirements
    assert [row.kind for row in rows] == [RequirementKind.MINIMUM]
