"""Every format becomes the same facts, with how surely they were read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy
from packs.extraction.resumes import read_resume, read_resume_file

PAIRS = Path(__file__).parents[2] / "evaluation/data/resumes"
TEXT = (
    b"Ada Obi\n\nEXPERIENCE\n\nStaff Engineer, Wrenpost GmbH, Jan 2020 - Present\n"
    b"- Built a queue\n- Ran the rota\n"
)
SKILLS = Taxonomy(skills=())


@pytest.mark.parametrize("name", ["several-roles.latex-paracol.pdf", "twenty-five-years.word-table.docx"])
def test_a_document_gives_the_facts_of_its_json_resume(name: str) -> None:
    path = PAIRS / name
    read = read_resume_file(path.read_bytes(), name, SKILLS)
    truth = json.loads((PAIRS / f"{path.stem}.json").read_text(encoding="utf-8"))
    told = {line for job in truth["work"] for line in job["highlights"]}
    assert told <= {fact.text for fact in read.facts}
    assert [position.employer for position in read.positions] == [job["name"] for job in truth["work"]]


def test_a_fact_carries_how_surely_it_was_read() -> None:
    facts = read_resume_file(TEXT, "ada.txt", SKILLS).facts
    assert all(0.5 <= fact.confidence < 1 for fact in facts)


def test_a_json_resume_is_certain() -> None:
    data = b'{"basics": {"name": "Ada"}, "work": [{"company": "X", "position": "Y", "website": "https://x.example"}]}'
    reading = read_resume(data, "ada.json")
    assert reading.resume["work"] == [{"name": "X", "position": "Y", "url": "https://x.example"}]
    assert set(reading.confidence.values()) == {1.0}


def test_several_roles_in_an_entry_are_positions_of_one_employer() -> None:
    roles = [
        {"title": "Lead", "start": "2020-01"},
        {"title": "Engineer", "start": "2018-01", "end": "2019-12"},
    ]
    data = {"basics": {"name": "Ada"}, "work": [{"company": "X", "positions": roles}]}
    read = read_resume_file(json.dumps(data).encode(), "ada.json", SKILLS)
    assert [(position.employer, position.title) for position in read.positions] == [
        ("X", "Lead"),
        ("X", "Engineer"),
    ]


def test_a_hundred_highlights_are_read() -> None:
    lines = [f"Built part {number} of the engine" for number in range(130)]
    data = {"basics": {"name": "Ada"}, "work": [{"name": "X", "highlights": lines}]}
    assert len(read_resume_file(json.dumps(data).encode(), "ada.json", SKILLS).facts) == 130


@pytest.mark.parametrize("wrong", [True, ["a", {"b": 1}], {"c": []}])
def test_a_wrong_type_says_where(wrong: object) -> None:
    data = {"basics": {"name": "Ada"}, "work": [{"name": "X", "position": wrong}]}
    with pytest.raises(ReadingError, match=r"ada\.json, work\[0\]\.position: this is"):
        read_resume(json.dumps(data).encode(), "ada.json")


def test_a_document_without_a_name_says_so() -> None:
    with pytest.raises(ReadingError, match="no name was found at its top"):
        read_resume_file(TEXT.replace(b"Ada Obi\n", b""), "ada.txt", SKILLS)
