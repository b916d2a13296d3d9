"""Spans of knowledge in sentences of ads: where each begins and ends."""

from __future__ import annotations

import string
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.content_files import read_skills
from packs.domain.reading.ad.knowledge import knowledge_in
from packs.domain.skills import Taxonomy

CONTENT = Path(__file__).parents[3] / "cms" / "content"


@lru_cache
def skills() -> Taxonomy:
    """The shipped skills."""
    return read_skills(CONTENT)


def knowledge(text: str) -> list[str]:
    """The spans of a text as they are written."""
    return [text[start:end] for start, end in knowledge_in(text, skills())]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Four years with Kotlin, Ktor and PostgreSQL", ["Kotlin", "Ktor", "PostgreSQL"]),
        ("Services in C# on .NET, deployed with Helm", ["C#", ".NET", "Helm"]),
        ("Model our ledger in PostgreSQL", ["PostgreSQL"]),
        ("You have used Terraform / Pulumi in anger", ["Terraform", "Pulumi"]),
    ],
)
def test_each_known_name_is_a_span(text: str, spans: list[str]) -> None:
    assert knowledge(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Experience with distributed version control systems", ["distributed version control systems"]),
        ("Proficiency in several modern programming languages", ["modern programming languages"]),
        ("Write automated acceptance tests every day", ["automated acceptance tests"]),
        ("Experience with Kubernetes platforms", ["Kubernetes"]),
        ("Continuous integration (CI) on every branch", ["Continuous integration (CI)"]),
    ],
)
def test_a_phrase_has_its_modifiers_and_a_product_stands_alone(text: str, spans: list[str]) -> None:
    assert knowledge(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("A background in tidal turbines is welcome", ["tidal turbines"]),
        ("Knowledge of grain milling, seed cleaning or pest control", ["grain milling", "seed cleaning"]),
        ("Familiarity with medieval manuscripts and Python", ["medieval manuscripts", "Python"]),
        ("Experience working with many teams", []),
        ("Knowledge of the work", []),
        ("Background in mycology", ["mycology"]),
        ("Experience with clay kilns, ideally Naber and Rohde", ["clay kilns", "Naber", "Rohde"]),
    ],
)
def test_what_a_cue_leads_in_counts_known_or_not(text: str, spans: list[str]) -> None:
    assert knowledge(text)[: len(spans) or None] == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Bachelor's degree in Marine Biology or similar", ["Bachelor's degree in Marine Biology"]),
        ("MSc in physics", ["MSc in physics"]),
        ("A BS or MS in Computer Science Good humor", ["BS or MS in Computer Science"]),
        ("Databases such as MS SQL Server", ["MS SQL Server"]),
        ("Fluent Dutch and English", ["Dutch", "English"]),
        ("Audits by ISO 9001 or IEC 61508-2", ["ISO 9001", "IEC 61508-2"]),
    ],
)
def test_degrees_have_their_fields_and_languages_count(text: str, spans: list[str]) -> None:
    assert knowledge(text) == spans


def test_a_list_goes_on_from_a_known_skill() -> None:
    assert knowledge("Kotlin, QuuxDB, Ktor and testing") == ["Kotlin", "QuuxDB", "Ktor", "testing"]


@pytest.mark.parametrize(
    "text",
    [
        "Senior Java Developer",
        "We are looking for a Python Engineer",
        "Acme is a leading cloud platform provider",
        "You keep the scalability of what we sell in mind every day",
        "Excellent communication skills and a sense of humor",
        "We ship a database that farmers love",
        "Senior Software Engineer (Kotlin, Kafka)",
        "Job benefits: English classes, gym, web design course",
    ],
)
def test_titles_employers_and_manners_are_no_knowledge(text: str) -> None:
    assert knowledge(text) == []


@given(st.text(alphabet=string.ascii_letters + " .,;:()/-&#+\n•’0123456789", max_size=200))
def test_spans_stand_in_order_and_never_overlap(text: str) -> None:
    spans = knowledge_in(text, skills())
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
