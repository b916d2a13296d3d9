"""Scripts for gaps: which way of speaking each kind of gap gets."""

from __future__ import annotations

import pytest

from cms.content_files import taxonomy
from packs.domain.merge.case import Case
from packs.domain.merge.selection import Selection
from packs.domain.reading.ad.posting import read_posting
from packs.domain.request import Answers, Request
from tests.factories import demo


@pytest.mark.parametrize(
    ("kind", "script"), [("language", "skill"), ("database", "tool"), ("practice", "practice")]
)
def test_a_script_speaks_of_the_kind_of_thing_that_is_missing(kind: str, script: str) -> None:
    names = {"language": "Erlang", "database": "Cassandra", "practice": "chaos engineering"}
    ad = f"# Engineer\n\n## Requirements\n\n- Experience with {names[kind]}\n"
    posting = read_posting(ad, taxonomy(demo.tree()), "ad.md")
    release = demo.release("meta/software-engineer")
    case = Case(release, demo.candidate("linh-tran"), posting, Answers(), Request(as_of=demo.TODAY))
    assert [gap.bridge.key for gap in Selection(case).gaps] == [script]
