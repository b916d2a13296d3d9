"""What a company calls its values, and where on the resume a line stands."""

from __future__ import annotations

import pytest

from cms.content_files import taxonomy
from packs.domain.brand import UNBRANDED
from packs.domain.company import plural
from packs.domain.merge import merge
from packs.domain.merge.matching.evidence import exhibits_of
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.request import Answers, Request
from packs.rendering.markdown import markdown_document
from packs.rendering.words import shown_values
from tests.evaluation import matching
from tests.factories import demo
from tests.factories.unlike import opening, person, release


@pytest.mark.parametrize(
    ("noun", "many"),
    [("value", "values"), ("leadership principle", "leadership principles"), ("philosophy", "philosophies"),
     ("way", "ways"), ("compass", "compasses")],
)  # fmt: skip
def test_a_noun_in_the_plural(noun: str, many: str) -> None:
    assert plural(noun) == many


def test_one_is_told_from_several() -> None:
    assert shown_values("core value", ("Speed",)) == "Core value it shows"
    assert shown_values("core value", ("Speed", "Care")) == "Core values it shows"


def test_a_playbook_calls_them_as_the_company_does() -> None:
    ad = "amazon-style"
    made = merge(release(ad), person("site-reliability"), opening(ad), Answers(), Request(as_of=demo.TODAY))
    printed = markdown_document(made, UNBRANDED)
    assert "eadership principles it shows" in printed or "eadership principle it shows" in printed
    assert "| Leadership principle | Story 1 |" in printed
    assert "Value it shows" not in printed
    assert "Values it shows" not in printed


def places(*stays: tuple[str, str, str]) -> list[str]:
    """Where the first lines of these positions stand: employer, title and start of each."""
    work = [
        {"name": name, "position": title, "startDate": start, "highlights": [f"Built thing {place}"]}
        for place, (name, title, start) in enumerate(stays)
    ]
    candidate = read_json_resume({"basics": {"name": "Ida"}, "work": work}, taxonomy(demo.tree()))
    return [exhibit.where for exhibit in exhibits_of(candidate.facts, matching.vocabulary().index)]


def test_two_positions_at_one_employer_are_told_apart() -> None:
    assert places(
        ("Kassa", "Team Lead", "2022"), ("Kassa", "Engineer", "2019"), ("Nord", "Engineer", "2016")
    ) == [
        "Kassa (Team Lead), line 1",
        "Kassa (Engineer), line 1",
        "Nord, line 1",
    ]


def test_two_stays_with_one_title_are_told_apart_by_their_start() -> None:
    found = places(("Kassa", "Engineer", "2022"), ("Nord", "Clerk", "2020"), ("Kassa", "Engineer", "2016"))
    assert found == ["Kassa (from 2022), line 1", "Nord, line 1", "Kassa (from 2016), line 1"]
