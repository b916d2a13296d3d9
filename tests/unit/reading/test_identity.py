"""A corrected line keeps its id."""

from __future__ import annotations

from packs.domain.candidate import Candidate
from packs.domain.reading.identity import keep_ids
from packs.domain.reading.json_resume.reader import read_json_resume
from packs.domain.skills import Taxonomy


def read(taxonomy: Taxonomy, *lines: str) -> Candidate:
    work = [{"name": "Wrenpost", "startDate": "2020", "highlights": list(lines)}]
    return read_json_resume({"basics": {"name": "Ada Obi"}, "work": work}, taxonomy)


def test_a_corrected_line_keeps_its_id(taxonomy: Taxonomy) -> None:
    before = read(taxonomy, "Reduced losses by 94% across depots", "Ran the print room")
    after = keep_ids(read(taxonomy, "Ran the print room", "Reduced losses by 49% across depots"), before)
    assert {fact.id for fact in after.facts} == {fact.id for fact in before.facts}
    assert after.facts[1].id == before.facts[0].id


def test_a_new_line_gets_an_id_of_its_own(taxonomy: Taxonomy) -> None:
    before = read(taxonomy, "Reduced losses by 94% across depots")
    after = keep_ids(read(taxonomy, "Taught evening classes in pottery"), before)
    assert after.facts[0].id != before.facts[0].id


def test_two_lines_never_share_an_id(taxonomy: Taxonomy) -> None:
    before = read(taxonomy, "Reduced losses by 94% across depots")
    after = keep_ids(
        read(taxonomy, "Reduced losses by 95% across depots", "Reduced losses by 96% across depots"), before
    )
    assert len({fact.id for fact in after.facts}) == 2
