"""A change of field has its sentence in the pitch and its script; the reason is asked for, never given."""

from __future__ import annotations

import json

import pytest

from packs.domain.candidate import Candidate
from packs.domain.checks import check
from packs.domain.findings import Severity
from packs.domain.merge import merge
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.turn import Turn, turn_of
from packs.domain.playbook import Playbook
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.story import Pitch
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, Request
from packs.domain.skills import Taxonomy
from tests.factories import demo
from tests.factories.unlike import opening, person

ASKED = Request(as_of=demo.TODAY)
NURSE = {"name": "Ward", "position": "Nurse", "startDate": "2012-01", "endDate": "2020-01"}
CODER = {"name": "Kassa", "position": "Web Developer", "startDate": "2020-02", "highlights": ["Built a form"]}
WAITER = {"name": "Café", "position": "Waiter"}


def resume(*work: dict[str, object], summary: str = "") -> Candidate:
    """A candidate with these stays, newest first, and this summary."""
    document = {"basics": {"name": "Ines Okafor", "summary": summary}, "work": list(work)}
    return parse_json_resume(json.dumps(document), "resume.json", Taxonomy(skills=()))


def turned(candidate: Candidate) -> Turn | None:
    """The change that this resume shows beside a software engineer's ad."""
    release = demo.release("meta/software-engineer")
    return turn_of(Case(release, candidate, opening("headed-meta"), Answers(), ASKED))


def playbook(who: str, ad: str) -> Playbook:
    """That person's playbook, which the gate lets through."""
    release = demo.release("meta/software-engineer")
    made = merge(release, person(who), opening(ad), Answers(), ASKED)
    assert not [f for f in check(made, release, person(who), opening(ad)) if f.severity is not Severity.C]
    return made


def spoken(made: Playbook) -> list[str]:
    """The pitches, short and long."""
    pitches = [block for _, block in made.blocks() if isinstance(block, Pitch)]
    return [" ".join(part.text.plain for part in pitch.parts) for pitch in pitches]


def scripts(made: Playbook) -> list[Bridge]:
    """The scripts that answer no line of the ad."""
    return [b for _, b in made.blocks() if isinstance(b, Bridge) and not b.requirements]


def test_a_field_left_behind_is_told_with_its_title_place_and_years() -> None:
    short, long = spoken(playbook("nurse-turned-developer", "headed-meta"))
    assert "Before that, I was a Charge Nurse at Leeds Teaching Hospitals for nine years." in short
    assert "I was a Charge Nurse at Leeds Teaching Hospitals for nine years. What made me change" in long


def test_a_field_to_be_left_is_told_as_a_wish() -> None:
    short, _ = spoken(playbook("teacher", "new-grad"))
    assert "I want to move from teaching to software engineering." in short


def test_the_reason_is_one_blank_in_the_pitch_and_in_the_script() -> None:
    made = playbook("nurse-turned-developer", "headed-meta")
    (script,) = scripts(made)
    (blank,) = (span for span in script.pivot.spans if span.blank)
    pitched = {
        span.blank for _, b in made.blocks() if isinstance(b, Pitch) for p in b.parts for span in p.text.spans
    }
    assert script.title == "Why did you change?"
    assert blank.blank in pitched


def test_a_wish_is_shown_by_work_of_the_new_field() -> None:
    (script,) = scripts(playbook("teacher", "new-grad"))
    assert script.title == "Why do you want to change?"
    assert "timetable generator in Python" in script.evidence.plain


def test_the_summarys_own_sentence_is_said_as_it_stands() -> None:
    found = turned(resume(CODER, summary="Engineer for shops. Before software I ran a bakery."))
    assert found == Turn(made=True, said="Before software I ran a bakery.")


@pytest.mark.parametrize(
    "summary",
    ["", "Nurse of nine years who retrained as a developer.", "Reliability engineer. I write tools."],
)
def test_a_summary_that_tells_of_no_change_is_left_alone(summary: str) -> None:
    assert turned(resume(CODER, summary=summary)) is None


def test_a_stay_without_dates_tells_no_order() -> None:
    assert turned(resume(CODER, WAITER)) is None
    assert turned(resume(CODER, NURSE)) is not None


def test_work_beside_other_work_is_no_change() -> None:
    lecturer = {"name": "Ashdown", "position": "Lecturer", "startDate": "2021-01", "endDate": "2023-01"}
    assert turned(resume(CODER, lecturer)) is None


@pytest.mark.parametrize(
    "who", ["freelancer-overlapping", "product-manager", "career-break", "site-reliability", "designer"]
)
def test_neighboring_work_is_no_change_of_field(who: str) -> None:
    assert scripts(playbook(who, "headed-meta")) == []
