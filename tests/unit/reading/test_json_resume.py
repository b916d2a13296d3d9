"""JSON Resume in its present and older spellings, and everything that is wrong with a file."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.candidate import Candidate, FactKind
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.json_resume.reader import parse_json_resume, read_json_resume
from packs.domain.skills import Skill, Taxonomy

BASICS = {"name": "Ada Obi"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "name",
        "company",
        "position",
        "startDate",
        "endDate",
        "summary",
        "highlights",
        "keywords",
        "title",
        "area",
        "courses",
    ]
)
SECTIONS = st.sampled_from(
    ["basics", "work", "projects", "education", "skills", "awards", "volunteer", "languages"]
)


def worked(**entry: Any) -> dict[str, Any]:
    return {"basics": BASICS, "work": [{"name": "Wrenpost", "startDate": "2020-01", **entry}]}


def refusal(text: str, taxonomy: Taxonomy) -> str:
    with pytest.raises(ReadingError) as caught:
        parse_json_resume(text, "ada.json", taxonomy)
    return str(caught.value)


def test_a_line_is_a_fact_with_its_owner_and_place(taxonomy: Taxonomy) -> None:
    resume = worked(position="Engineer", endDate="2021-06-30", highlights=["Built X in Go", "Ran Y"])
    second = read_json_resume(resume, taxonomy).facts[1]
    assert (second.owner, second.position, second.line, second.text) == ("Wrenpost", "Engineer", 2, "Ran Y")
    assert (second.start, second.end, second.current) == ("2020-01", "2021-06", False)


def test_older_spellings_read_the_same(taxonomy: Taxonomy) -> None:
    new = worked(position="Engineer", url="https://w.example", highlights=["Built X"])
    old = {"basics": BASICS, "work": [{"company": "Wrenpost", "position": "Engineer", "website": "https://w.example",
                                       "startDate": "2020-01", "highlights": ["Built X"]}]}  # fmt: skip
    assert read_json_resume(old, taxonomy) == read_json_resume(new, taxonomy)


def test_a_missing_end_date_means_still_there(taxonomy: Taxonomy) -> None:
    candidate = read_json_resume(worked(highlights=["Built X"]), taxonomy)
    assert candidate.positions[0].current
    assert candidate.facts[0].current


def test_an_open_role_ends_where_a_newer_one_follows_at_the_same_employer(taxonomy: Taxonomy) -> None:
    roles = [{"name": "Wrenpost", "position": "Lead", "startDate": "2022-01"},
             {"name": "Wrenpost", "position": "Engineer", "startDate": "2020-01"}]  # fmt: skip
    lead, engineer = read_json_resume({"basics": BASICS, "work": roles}, taxonomy).positions
    assert (lead.current, engineer.current, engineer.end) == (True, False, None)


def test_positions_come_newest_first(taxonomy: Taxonomy) -> None:
    work = [{"name": "Old", "startDate": "2012", "endDate": "2015"}, {"name": "New", "startDate": "2016"}]
    candidate = read_json_resume({"basics": BASICS, "work": work}, taxonomy)
    assert [position.employer for position in candidate.positions] == ["New", "Old"]


def test_a_summary_gives_lines_where_there_are_no_highlights(taxonomy: Taxonomy) -> None:
    candidate = read_json_resume(
        worked(summary="Built the press. Ran the ledger.\nMoved the depot."), taxonomy
    )
    assert [fact.text for fact in candidate.facts] == [
        "Built the press.",
        "Ran the ledger.",
        "Moved the depot.",
    ]


def test_beside_highlights_a_summary_adds_only_deeds(taxonomy: Taxonomy) -> None:
    resume = worked(highlights=["Built the order queue"], summary="Wrenpost sells stamps. Led a team of 5.")
    texts = [fact.text for fact in read_json_resume(resume, taxonomy).facts]
    assert texts == ["Built the order queue", "Led a team of 5."]


def test_markup_in_a_value_is_dropped(taxonomy: Taxonomy) -> None:
    resume = worked(summary="<ul><li>Built X &amp; Y</li><li>Ran Z</li></ul>")
    assert [fact.text for fact in read_json_resume(resume, taxonomy).facts] == ["Built X & Y", "Ran Z"]


def test_each_section_gives_facts_of_its_kind(taxonomy: Taxonomy) -> None:
    resume = {
        "basics": BASICS,
        "projects": [{"name": "Tides", "highlights": ["Built a tide table"]}],
        "volunteer": [{"organization": "Code Room", "highlights": ["Taught Python"]}],
        "education": [
            {"institution": "Ashdown", "studyType": "BSc", "area": "Physics", "courses": ["Optics"]}
        ],
        "certificates": [{"name": "Crane Operator", "issuer": "Board"}],
        "awards": [{"title": "Best Poster", "awarder": "Ashdown"}],
        "publications": [{"name": "Tides and Time", "publisher": "Shoreline"}],
    }
    told = {fact.kind: fact.text for fact in reversed(read_json_resume(resume, taxonomy).facts)}
    assert told == {
        FactKind.PROJECT: "Built a tide table", FactKind.VOLUNTEER: "Taught Python",
        FactKind.EDUCATION: "BSc in Physics", FactKind.CERTIFICATE: "Crane Operator",
        FactKind.AWARD: "Best Poster", FactKind.PUBLICATION: "Tides and Time",
    }  # fmt: skip


def test_skills_take_the_taxonomy_s_names(taxonomy: Taxonomy) -> None:
    resume = worked(highlights=["Ran k8s clusters for Golang services"])
    resume["skills"] = [{"name": "Tools", "keywords": ["k8s, Kafka", "k8s", "Abacus"]}]
    candidate = read_json_resume(resume, taxonomy)
    assert candidate.facts[0].skills == ("Kubernetes", "Go")
    assert [(skill.name, skill.written) for skill in candidate.skills] == [
        ("Kubernetes", "k8s"), ("Kafka", "Kafka"), ("Abacus", "Abacus")
    ]  # fmt: skip


def test_ids_survive_a_second_reading_and_a_move(taxonomy: Taxonomy) -> None:
    first = read_json_resume(worked(highlights=["Built X", "Ran Y"]), taxonomy)
    again = read_json_resume(worked(highlights=["Ran  y", "Built X"]), taxonomy)
    assert {fact.id for fact in first.facts} == {fact.id for fact in again.facts}


def test_the_same_line_in_two_roles_has_two_ids(taxonomy: Taxonomy) -> None:
    lead = {"name": "Wrenpost", "position": "Lead", "startDate": "2021", "highlights": ["Fixed bugs"]}
    roles = [lead, {**lead, "position": "Engineer", "startDate": "2020"}]
    facts = read_json_resume({"basics": BASICS, "work": roles}, taxonomy).facts
    assert len({fact.id for fact in facts}) == 2


def test_what_is_no_date_is_listed_and_left_out(taxonomy: Taxonomy) -> None:
    candidate = read_json_resume(worked(startDate="2014-13-01", highlights=["Built X"]), taxonomy)
    assert candidate.positions[0].start is None
    assert candidate.unread == ("work[0].startDate: 2014-13-01 is not a date",)


SCHEMA = "(jsonresume.org/schema)."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", f": the file is empty; give a resume in the JSON Resume format {SCHEMA}"),
        (
            '{"basics": }',
            ", line 1, column 12: this is not valid JSON (Expecting value); mend the file at that place.",
        ),
        ("[" * 100_000, ": lists or objects are nested too deeply; give a JSON Resume file."),
        (
            '[{"name": "Ada"}]',
            ": this is not a JSON Resume but a list; it must be an object with basics, work, "
            f"education or projects {SCHEMA}",
        ),
        (
            "{}",
            ": this is not a JSON Resume: none of its sections is there; add basics, work, "
            f"education or projects {SCHEMA}",
        ),
        (
            '{"basics": {"name": "Ada"}}',
            ": there is no work, no project and no education in this resume; "
            "add at least one entry to one of them.",
        ),
        ('{"work": [{"name": "W"}]}', ", basics.name: the person's name is missing; add it as text."),
        (
            '{"basics": {"name": "A"}, "work": [{"position": ["x"]}]}',
            ", work[0].position: this is a list where text is expected; write it as text.",
        ),
        (
            '{"basics": {"name": "A"}, "work": "Wrenpost"}',
            ", work: this is text where an entry with named fields is expected; "
            "see the field list at jsonresume.org/schema.",
        ),
        (" " * 1_000_001, ": the file is over 1 MB; give the resume alone, without pictures inside it."),
    ],
)
def test_a_bad_file_gets_one_clear_sentence(taxonomy: Taxonomy, text: str, sentence: str) -> None:
    assert refusal(text, taxonomy) == f"ada.json{sentence}"


SHAPED = st.dictionaries(
    SECTIONS, st.lists(st.dictionaries(KEYS, JSON, max_size=5), max_size=3) | JSON, max_size=5
)


def read_or_refuse(value: object) -> Candidate | ReadingError:
    try:
        return read_json_resume(value, Taxonomy(skills=(Skill(name="Go", kind="x"),)))
    except ReadingError as error:
        return error


@given(JSON)
def test_no_json_value_ends_in_a_traceback(value: object) -> None:
    assert isinstance(read_or_refuse(value), ReadingError)


@given(SHAPED)
def test_no_value_in_a_known_place_ends_in_a_traceback(resume: dict[str, object]) -> None:
    told = read_or_refuse({**resume, "basics": BASICS})
    if isinstance(told, Candidate):
        assert len({fact.id for fact in told.facts}) == len(told.facts)
    else:
        assert str(told).endswith(".")


@given(st.text(max_size=60))
def test_no_text_ends_in_a_traceback(text: str) -> None:
    with pytest.raises(ReadingError, match=r"^ada\.json"):
        parse_json_resume(text, "ada.json", Taxonomy(skills=()))


def test_a_resume_survives_being_stored(taxonomy: Taxonomy) -> None:
    resume = json.dumps(worked(highlights=["Built X\x00 \ud800 in Go"]))
    candidate = parse_json_resume(resume, "a.json", taxonomy)
    assert Candidate.model_validate_json(candidate.model_dump_json()) == candidate
