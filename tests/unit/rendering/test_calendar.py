"""The calendar: read back by the library's own parser, in its own strict mode."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from icalendar import Calendar

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.playbook import Playbook
from packs.rendering.calendar import calendar_document
from packs.rendering.facts import facts_of
from tests.factories.merging import playbook

NORTHGATE = Brand(
    slug="northgate",
    name="Northgate Coaching",
    accent="#1F4E3D",
    font_pair="a",
    contact="hello@northgate.example",
    disclaimer="Northgate promises nothing.",
)
INTERVIEW = date(2026, 12, 10)


def dated(**changes: object) -> Playbook:
    made = playbook(interview_date=INTERVIEW)
    return made.model_copy(update={"cover": made.cover.model_copy(update=changes)})


def read(made: Playbook, brand: Brand = UNBRANDED) -> Calendar:
    parsed = Calendar.from_ical(calendar_document(made, brand))
    assert isinstance(parsed, Calendar)
    return parsed


def test_a_parser_finds_no_fault() -> None:
    calendar = read(dated())
    assert calendar.errors == []
    assert len(calendar.events) == 10
    for event in calendar.events:
        assert event.errors == []
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION"} <= set(event)


def test_evenings_have_no_time_zone_and_the_day_is_whole() -> None:
    *evenings, day = read(dated()).events
    for event in evenings:
        assert event.start.hour >= 19
        assert event.start.tzinfo is None
        assert event.duration >= timedelta(minutes=15)
    assert day.start == INTERVIEW
    assert day["SUMMARY"] == "Interview: Halden, Backend Engineer, Booking"


def test_steps_of_one_evening_follow_one_another() -> None:
    *evenings, _ = read(dated(interview_date=date(2026, 11, 23))).events
    for before, after in pairwise(evenings):
        assert before.start + before.duration <= after.start


def test_ids_stay_when_the_date_moves_and_the_playbook_is_built_again() -> None:
    later = dated(interview_date=date(2026, 12, 17), as_of=date(2026, 11, 25))
    ids, moved = ([event["UID"] for event in read(made).events] for made in (dated(), later))
    assert ids == moved
    assert len(set(ids)) == len(ids)
    assert read(later).events[0]["SEQUENCE"] > read(dated()).events[0]["SEQUENCE"]


def test_another_person_has_other_ids() -> None:
    assert read(dated(name="Ana Sousa")).events[0]["UID"] != read(dated()).events[0]["UID"]


def test_stamps_are_of_the_day_that_the_playbook_was_made_for() -> None:
    stamps = {event["DTSTAMP"].dt for event in read(dated()).events}
    assert stamps == {datetime(2026, 11, 21, tzinfo=UTC)}
    assert calendar_document(dated(), NORTHGATE) == calendar_document(dated(), NORTHGATE)


def test_unbranded_names_nobody_and_a_brand_its_own() -> None:
    bare = calendar_document(dated(), UNBRANDED).decode().casefold()
    assert "northgate" not in bare
    assert "packwright" not in bare
    assert "icalendar" not in bare
    branded = facts_of("calendar", "prep.ics", calendar_document(dated(), NORTHGATE))
    assert "Prepared by Northgate Coaching. hello@northgate.example" in branded.texts[-1]
    assert branded.metadata["PRODID"] == "-//Interview playbook//Schedule//EN"


def test_hostile_texts_add_no_property() -> None:
    made = dated(company="Halden\r\nATTENDEE:mailto:eve@example.com\r\n", role="a;b,c\\n\x00")
    calendar = read(made)
    assert not any("ATTENDEE" in event for event in calendar.events)
    assert calendar.events[-1]["SUMMARY"].startswith("Interview: Halden ATTENDEE:mailto")


def test_lines_are_folded_and_end_as_the_standard_asks() -> None:
    content = calendar_document(dated(company="東京" * 60), UNBRANDED)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
