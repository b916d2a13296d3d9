"""A change of field, told by dated positions or by the resume's own summary: interviews ask about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packs.domain.candidate import Position, months_between, tenure_months
from packs.domain.merge.case import Case
from packs.domain.merge.fields import families, far_field
from packs.domain.reading.text import sentences_of

# "Before software I ran a bakery": what the candidate says of it in the first person
BEFORE = re.compile(
    r"^(?:before|until|previously|formerly|earlier)\b.*\bI (?!am\b|like\b)"
    r"|\bI (?:retrained|changed|switched|moved|came) (?:as|careers?|fields?|from|to)\b",
    re.IGNORECASE,
)
OVERLAP = 6  # months that the old work may run on beside the new
MOST_SAID = 30  # words of a sentence of the summary that can be said as it stands


@dataclass(frozen=True)
class Turn:
    """Where someone came from, and whether they have arrived: `made` by the newest title."""

    made: bool
    field: str = ""  # "nursing and care"; empty where the summary alone tells of it
    position: Position | None = None  # the newest of that field
    months: int = 0  # of dated work in it
    stays: int = 0  # positions in it
    said: str = ""  # the summary's own sentence, verbatim


def turn_of(case: Case) -> Turn | None:
    """The change of field that the resume shows, or that this position would be; None where there is none."""
    said = _said(case.candidate.summary)
    latest, role = case.candidate.latest, case.pack.title
    if latest is None:
        return Turn(made=True, said=said) if said else None
    far = tuple(p for p in case.candidate.positions if far_field(_field_title(case, p), role))
    if latest in far:
        return _of(case, far, made=False, said="")
    before = tuple(position for position in far if position.start and position.end)
    near = tuple(p for p in case.candidate.positions if p not in far and families(p.title))
    if before and latest in near and _left(before, near):
        return _of(case, before, made=True, said=said)
    return Turn(made=True, said=said) if said else None


def _left(before: tuple[Position, ...], near: tuple[Position, ...]) -> bool:
    """Whether the one field ended before the other began: a lecture beside a job is no change of field."""
    if not all(position.start for position in near):
        return False
    began = min(position.start for position in near if position.start)
    return all(position.end and months_between(began, position.end) <= OVERLAP for position in before)


def _of(case: Case, far: tuple[Position, ...], *, made: bool, said: str) -> Turn:
    field = far_field(_field_title(case, far[0]), case.pack.title)
    same = tuple(p for p in far if far_field(_field_title(case, p), case.pack.title) == field)
    months = tenure_months(same, case.request.as_of)
    return Turn(made=made, field=field, position=same[0], months=months, stays=len(same), said=said)


def _field_title(case: Case, position: Position) -> str:
    """The title that tells the field: the resume's heading where the newest one names none."""
    newest = position == case.candidate.latest
    return position.title if families(position.title) or not newest else case.candidate.label


def _said(summary: str) -> str:
    found = (s.strip() for s in sentences_of(summary) if BEFORE.search(s) and len(s.split()) <= MOST_SAID)
    return next(found, "")
