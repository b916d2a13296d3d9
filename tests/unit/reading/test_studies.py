"""Fields of study: a degree in statistics is no skill of that name."""

from __future__ import annotations

import pytest

from packs.domain.posting import RequirementKind
from packs.domain.reading.ad.requirements import read_requirement
from packs.domain.skills import Skill, Taxonomy

FIELDS = ("biology", "statistics", "physics", "mathematics", "design", "Python")
TAXONOMY = Taxonomy(skills=tuple(Skill(name=name, kind="skill") for name in FIELDS))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("PhD in biology", []),
        ("Bachelor's degree in statistics, physics or a related field", []),
        ("MSc in mathematics, and experience with Python", ["Python"]),
        ("A bachelor's or master's degree in physics plus solid knowledge of Python", ["Python"]),
        ("Degree in design or 5 years of Python", ["Python"]),
        ("Statistics and mathematics at work", ["statistics", "mathematics"]),
    ],
)
def test_a_field_of_study_is_no_skill_of_the_row(line: str, named: list[str]) -> None:
    row = read_requirement(line, 0, RequirementKind.MINIMUM, TAXONOMY)
    assert [skill.name for skill in row.skills] == named
