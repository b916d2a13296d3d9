"""The word that introduces a bare figure ("The result was …") is ours, and no claim about the work."""

from __future__ import annotations

from cms.content_files import taxonomy
from packs.domain.checks import check
from packs.domain.merge import merge
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.request import Answers, Request
from tests.factories import demo


def test_a_result_that_is_a_figure_alone_passes_the_gate() -> None:
    lines = ["Built the ledger gateway in Go serving external developers; 99.99% uptime over 14 months"]
    job = {"name": "Ostsee", "position": "Engineer", "startDate": "2019-01", "highlights": lines}
    candidate = read_json_resume({"basics": {"name": "Ida Brandt"}, "work": [job]}, taxonomy(demo.tree()))
    release, posting = demo.release("meta/software-engineer"), demo.posting("linh-tran")
    made = merge(release, candidate, posting, Answers(), Request(as_of=demo.TODAY))
    assert "The result was 99.99% uptime" in made.model_dump_json()
    assert [f.message for f in check(made, release, candidate, posting) if f.rule == "R4"] == []
