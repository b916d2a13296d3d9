"""Scripts for gaps: which way of speaking each kind of gap gets."""

from __future__ import annotations

import pytest

from cms.content_files import taxonomy
from packs.domain.checks import check
from packs.domain.merge import merge
from packs.domain.merge.case import Case
from packs.domain.merge.selection import Selection
from packs.domain.playbook.standing import Score
from packs.domain.reading.ad.posting import read_posting
from packs.domain.request import Answers, Request
from tests.factories import demo, unlike


@pytest.mark.parametrize(
    ("kind", "script"),
    [("language", "skill"), ("database", "data_store"), ("cloud", "tool"), ("practice", "practice")],
)
def test_a_script_speaks_of_the_kind_of_thing_that_is_missing(kind: str, script: str) -> None:
    names = {
        "language": "Erlang",
        "database": "Cassandra",
        "cloud": "Heroku",
        "practice": "chaos engineering",
    }
    ad = f"# Engineer\n\n## Requirements\n\n- Experience with {names[kind]}\n"
    posting = read_posting(ad, taxonomy(demo.tree()), "ad.md")
    release = demo.release("meta/software-engineer")
    case = Case(release, demo.candidate("linh-tran"), posting, Answers(), Request(as_of=demo.TODAY))
    assert [gap.bridge.key for gap in Selection(case).gaps] == [script]


@pytest.mark.parametrize(
    ("line", "script"),
    [
        ("Strong opinions on tooling, held with evidence", "manner"),
        ("A sense of humor on a long night", "manner"),
        ("Norwegian good enough to write a page that others act on", "spoken_language"),
        ("Linux and TCP/IP", "operating_systems"),
    ],
)
def test_a_script_follows_the_form_of_the_row(line: str, script: str) -> None:
    posting = read_posting(f"# Engineer\n\n## Requirements\n\n- {line}\n", taxonomy(demo.tree()), "ad.md")
    release = demo.release("meta/software-engineer")
    case = Case(release, unlike.person("teacher"), posting, Answers(), Request(as_of=demo.TODAY))
    assert [gap.bridge.key for gap in Selection(case).gaps] == [script]


def test_a_language_that_is_listed_is_what_meets_its_row() -> None:
    ad = "# Engineer\n\n## Requirements\n\n- Fluent in German\n"
    posting = read_posting(ad, taxonomy(demo.tree()), "ad.md")
    release = demo.release("meta/software-engineer")
    who = unlike.person("teacher").model_copy(update={"languages": ("German (native)",)})
    made = merge(release, who, posting, Answers(), Request(as_of=demo.TODAY))
    (row,) = next(block for _, block in made.blocks() if isinstance(block, Score)).rows
    assert row.evidence.plain == "Listed under languages: German (native)"
    assert "R10" not in {finding.rule for finding in check(made, release, who, posting)}
