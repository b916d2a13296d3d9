"""Which skills of a line are alternatives, and which are asked for together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packs.domain.posting import Requirement, RequirementKind, SkillsMode
from packs.domain.reading.ad.requirements import read_requirement
from packs.domain.skills import Skill, Taxonomy
from tests.factories.growth import assert_linear

NAMES = ("Python", "Java", "Rust", "React", "Redux", "Vue", "SQL", "NoSQL", "Kafka", "RabbitMQ", "Kubernetes")
MORE = ("Terraform", "Django", "AWS", "Azure", "HTML", "CSS", "relational databases", "message queues", "C++")
GO = Skill(name="Go", kind="language", exact=True)
SKILLS = Taxonomy(skills=(*(Skill(name=name, kind="skill") for name in (*NAMES, *MORE)), GO))
LINES = {
    "Strong in Python, Go, C++, or Java": "Python|Go|C++|Java",
    "Python and either Go or Java": "Python & Go|Java",
    "Python and Go or Java": "Python & Go|Java",
    "Java, Rust, and Kafka": "Java+Rust+Kafka",
    "Java, Rust": "Java+Rust",
    "Python, Java and SQL or NoSQL": "Python+Java & SQL|NoSQL",
    "Java/Rust skills": "Java|Rust",
    "HTML/CSS and React": "HTML+CSS+React",
    "Kubernetes or similar": "Kubernetes…",
    "Java, Rust, or similar": "Java|Rust…",
    "AWS, Azure, etc.": "AWS|Azure…",
    "Python or a language you like better": "Python…",
    "One or more of Java, Rust": "Java|Rust",
    "A language such as Java and Rust": "Java|Rust…",
    "Tools (e.g. Terraform), and Kubernetes": "Terraform… & Kubernetes",
    "React and Redux, or Vue": "React|Redux|Vue",
    "Relational databases like SQL or NoSQL, and message queues like Kafka or RabbitMQ": (
        "relational databases|SQL|NoSQL… & message queues|Kafka|RabbitMQ…"
    ),
    "Python (React, Vue)": "Python & React|Vue",
    "Services in Python or Java, and deployment to AWS or Azure": "Python|Java & AWS|Azure",
    "Python; Go is a plus": "Python & Go?",
    "Python, ideally with Django": "Python & Django?",
    "5+ years of Python and 3+ years of Go": "Python(5) & Go(3)",
    "5+ years with Python and Go": "Python+Go(5)",
    "Python (3+ years), Go (1 year)": "Python(3) & Go(1)",
    "Five years of work, including 2 with a plan, and knowledge of Go": "Go",
    "No skill that anyone knows": "",
}


def ask(line: str) -> Requirement:
    return read_requirement(line, 0, RequirementKind.MINIMUM, SKILLS)


def shown(requirement: Requirement) -> str:
    """The groups in short: a | for alternatives, + for lists, … where others count, ? for a plus, (years)."""
    return " & ".join(
        ("|" if group.mode is SkillsMode.ANY_OF else "+").join(group.skills)
        + ("…" if group.open else "")
        + ("?" if group.optional else "")
        + (f"({group.years})" if group.years else "")
        for group in requirement.groups
    )


@pytest.mark.parametrize(("line", "groups"), LINES.items())
def test_a_line_holds_groups_of_skills(line: str, groups: str) -> None:
    assert shown(ask(line)) == groups


def test_every_group_must_be_met() -> None:
    line = ask("Python and either Go or Java")
    assert line.met_by({"Python", "Java"})
    assert not line.met_by({"Go", "Java"})
    assert not line.any_of


def test_one_alternative_is_enough() -> None:
    assert ask("Python, Go, or Java").met_by({"Java"})
    assert ask("Python, Go, or Java").any_of


def test_what_is_called_a_plus_is_not_missed() -> None:
    assert ask("Python; Go is a plus").met_by({"Python"})


def test_a_line_that_is_all_a_plus_still_asks_for_it() -> None:
    line = ask("Experience with Go is a plus")
    assert (line.kind, line.met_by(set()), line.met_by({"Go"})) == (RequirementKind.PREFERRED, False, True)


def test_a_group_says_what_is_missing() -> None:
    both, either = ask("Python and Go").groups[0], ask("Python or Go").groups[0]
    assert (both.lacking({"Go"}), either.lacking({"Go"}), either.lacking(set())) == (
        ("Python",),
        (),
        ("Python", "Go"),
    )


WORDS = st.sampled_from(
    [*NAMES, "Go", "and", "or", ",", "/", "(", ")", "such as", "etc.", "is a plus", "3 years"]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=25))
def test_every_skill_of_a_line_is_in_a_group(words: list[str]) -> None:
    line = ask(" ".join(words))
    grouped = {name for group in line.groups for name in group.skills}
    assert grouped == {mention.name for mention in line.skills}


@pytest.mark.parametrize(
    "unit", ["Java, ", "Java or Rust and ", "(Java ", "3 years of Java and ", "Java such as "]
)
def test_a_long_line_is_read_in_linear_time(unit: str) -> None:
    assert_linear(lambda size: ask(unit * (size // len(unit))), 15_000)
