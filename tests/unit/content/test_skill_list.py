"""The skills as shipped, and how they are found in sentences."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

import pytest

from cms.content_files import taxonomy
from packs.domain.skills import Taxonomy
from tests.factories.demo import tree

KINDS = {"language", "framework", "database", "cloud", "infrastructure", "data", "ml", "practice", "product"}
KINDS |= {"design", "soft", "security", "embedded", "business"}


@lru_cache
def skills() -> Taxonomy:
    """The shipped skills."""
    return taxonomy(tree())


def found(text: str) -> list[str]:
    """The names of the skills in a text."""
    return [mention.name for mention in skills().find(text)]


def test_each_skill_has_a_known_kind() -> None:
    assert {skill.kind for skill in skills().skills} == KINDS


def test_no_spelling_belongs_to_two_skills() -> None:
    owners: dict[str, set[str]] = {}
    for skill in skills().skills:
        for spelling in (skill.name, *skill.aliases):
            owners.setdefault(spelling.casefold(), set()).add(skill.name)
    assert not {spelling: names for spelling, names in owners.items() if len(names) > 1}


def test_each_spelling_is_read_as_the_skill_that_lists_it() -> None:
    spellings = [(name, skill.name) for skill in skills().skills for name in (skill.name, *skill.aliases)]
    assert not [(text, name) for text, name in spellings if skills().canonical(text) != name]


def test_each_context_belongs_to_a_name_that_needs_one() -> None:
    assert not [skill.name for skill in skills().skills if skill.context and not skill.exact]


def test_no_skill_stands_twice() -> None:
    names = Counter(skill.name.casefold() for skill in skills().skills)
    assert max(names.values()) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Strong proficiency in Python, Go, C++, or Java", ["Python", "Go", "C++", "Java"]),
        ("Own distributed rate-limiting service in Go handling 2M+ requests", ["rate limiting", "Go"]),
        ("C/C++ on Linux", ["C", "C++", "Linux"]),
        ("HTML/CSS and JavaScript/TypeScript", ["HTML", "CSS", "JavaScript", "TypeScript"]),
        ("CI/CD with Jenkins", ["CI/CD", "Jenkins"]),
        ("Built AWS Lambda handlers", ["AWS Lambda"]),
        ("Microsoft Excel", ["Excel"]),
        ("Services on .NET Core in C#", [".NET", "C#"]),
        ("Built UI in React", ["React"]),
        ("Experience with AI coding tools", ["AI coding tools"]),
        ("The AI-assisted coding tools that we roll out", ["AI coding tools"]),
        ("Python, R, and SQL", ["Python", "R", "SQL"]),
        ("R&D department", ["research and development"]),
    ],
)
def test_it_finds_skills_as_people_write_them(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("object oriented programming", ["object-oriented programming"]),
        ("a Java-based stack", ["Java"]),
        ("amazon-web-services", ["AWS"]),
        ("one data pipeline", ["data pipelines"]),
        ("the go-live of a C-level sponsor", []),
        ("We know machine, learning follows", []),
    ],
)
def test_a_hyphen_is_as_good_as_a_space_and_no_name_ends_inside_a_word(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Go above and beyond for customers",
        "Excel in a fast-paced place",
        "react quickly to incidents",
        "the rest of the team",
        "A safety net for new hires",
        "Swift response to tickets",
        "In spring we hire interns",
        "spark joy and express interest",
        "Series C company",
        "bootstrap a new office",
        "Render a service to our guests",
        "a principal engineer with temporal concerns",
        "Foundation work, and later a salt mine",
        "slack in the schedule, and a zoom lens",
        "Make sure that we can deliver",
        "Combine both halves, then harness the wind",
        "our recruitment process",
        "a segment of the market",
    ],
)
def test_ordinary_words_are_no_skills(text: str) -> None:
    assert found(text) == []


def test_a_skill_that_a_slash_joins_keeps_its_place() -> None:
    text = "Node.js/Express backend"
    assert [text[m.start : m.end] for m in skills().find(text)] == ["Node.js", "Express"]


def test_what_a_skill_implies_is_a_skill() -> None:
    names = {skill.name for skill in skills().skills}
    assert not {broader for skill in skills().skills for broader in skill.implies} - names


@pytest.mark.parametrize(
    ("narrow", "broad"),
    [
        ("Django", "Python"),
        ("PostgreSQL", "SQL"),
        ("PostgreSQL", "relational databases"),
        ("Amazon EKS", "containers"),
        ("AWS Lambda", "cloud computing"),
        ("Next.js", "JavaScript"),
    ],
)
def test_a_narrow_skill_shows_the_broader_one(narrow: str, broad: str) -> None:
    assert broad in skills().implied(narrow)
    assert narrow not in skills().implied(broad)


def test_no_skill_implies_itself() -> None:
    assert not [s.name for s in skills().skills if s.name in skills().implied(s.name)]
