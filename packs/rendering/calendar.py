"""Playbook → iCalendar (RFC 5545): the evenings of preparation and the day, in local time wherever one is."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby

from icalendar import Calendar, Event, vText

from packs.domain.brand import Brand
from packs.domain.days import day as written_day
from packs.domain.playbook import Playbook
from packs.domain.schedule import Step, schedule
from packs.rendering.html import document_title
from packs.rendering.plain import one_line

MAKER = "-//Interview playbook//Schedule//EN"  # names no product and no firm
EVENING = time(19)
SHORTEST, GRAIN = 15, 5  # minutes
COUNTED_FROM = date(2000, 1, 1)  # an event's revision is in days since then: a later build replaces it


def calendar_document(playbook: Playbook, brand: Brand) -> bytes:
    """The schedule; an empty calendar when the day of the interview is not known. Times have no zone."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(one_line(document_title(playbook))))
    calendar.add("x-wr-caldesc", vText("\n".join(_furniture(playbook, brand))))
    for step, start in _started(schedule(playbook)):
        calendar.add_component(_event(playbook, brand, step, start))
    return bytes(calendar.to_ical())


def _started(steps: Sequence[Step]) -> Iterator[tuple[Step, datetime]]:
    """Steps with their starts: one evening's follow one another."""
    for day, together in groupby(steps, key=lambda step: step.day):
        start = datetime.combine(day, EVENING)
        for step in together:
            yield step, start
            start += timedelta(minutes=_length(step))


def _length(step: Step) -> int:
    return max(SHORTEST, -(-step.minutes // GRAIN) * GRAIN)


def _event(playbook: Playbook, brand: Brand, step: Step, start: datetime) -> Event:
    cover = playbook.cover
    event = Event()
    event.add("uid", _identity(playbook, step))
    event.add("dtstamp", datetime.combine(cover.as_of, time(), tzinfo=UTC))
    event.add("sequence", (cover.as_of - COUNTED_FROM).days)
    lines = list(step.lines)
    if step.minutes:
        event.add("summary", one_line(f"Prepare for {cover.company}: {step.title}"))
        event.add("dtstart", start)
        event.add("duration", timedelta(minutes=_length(step)))
    else:
        event.add("summary", one_line(step.title))
        event.add("dtstart", step.day)
        event.add("transp", "TRANSPARENT")
        lines += ["", *_furniture(playbook, brand)]
    event.add("description", "\n".join(map(one_line, lines)))
    return event


def _identity(playbook: Playbook, step: Step) -> str:
    """The same for the same step of the same person's playbook for this pack, whenever it is built."""
    name = " ".join(playbook.cover.name.casefold().split())
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{playbook.release_slug}|{name}|{step.key}"))


def _furniture(playbook: Playbook, brand: Brand) -> list[str]:
    cover = playbook.cover
    by = f"Prepared by {brand.name}. {brand.contact}".strip() if brand.name else ""
    release = f"{cover.release}, checked as of {written_day(cover.as_of, playbook.locale)}."
    return [one_line(line) for line in (by, release, brand.disclaimer, cover.disclaimer) if line]
