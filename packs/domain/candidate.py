"""A candidate: facts read from a resume, each with an id that stays the same through corrections."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from packs.domain.base import Value, sha256_hex

# letters of languages that write the family's name first: Han, kana, hangul
FAMILY_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
FactId = Annotated[str, Field(pattern=r"^[a-z]+-[0-9a-f]{8,12}$")]
Month = Annotated[str, Field(pattern=r"^\d{4}(-(0[1-9]|1[0-2]))?$")]


class FactKind(StrEnum):
    """Which part of a resume a fact comes from."""

    WORK = "work"
    PROJECT = "project"
    VOLUNTEER = "volunteer"
    EDUCATION = "education"
    CERTIFICATE = "certificate"
    AWARD = "award"
    PUBLICATION = "publication"


class Direction(StrEnum):
    """Which way a metric moved."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"


class Metric(Value):
    """A figure exactly as the resume has it. `text` is a verbatim substring of its fact (rules R3, R6)."""

    text: str  # "from 45 minutes to 12 minutes"
    value: str  # "12": the figure as printed, without sign and unit
    before: str = ""  # "45" where the line gives a change
    unit: str = ""  # "%", "minutes", "messages"
    object: str = ""  # what is counted or measured: "duplicate charge incidents"
    period: str = ""  # "monthly", "per second"
    percentile: str = ""  # "p99"
    at_least: bool = False  # written with "+" or "over"
    direction: Direction = Direction.LEVEL


class ClauseRole(StrEnum):
    """What a clause of a resume line tells."""

    ACTION = "action"
    RESULT = "result"
    DETAIL = "detail"


class Clause(Value):
    """A part of a resume line; the text is a verbatim substring of it."""

    text: str
    role: ClauseRole


class Position(Value):
    """A stay with one title at one employer."""

    id: FactId
    employer: str
    title: str = ""
    start: Month | None = None
    end: Month | None = None  # None with `current`: still there; None without: not given
    current: bool = False


class ImpliedSkill(Value):
    """A broader skill that a named one shows: Python, by Django."""

    name: str
    by: str


class Fact(Value):
    """One line of a resume, with its clauses, metrics and skills bound to it."""

    id: FactId
    kind: FactKind
    text: str
    owner: str  # employer, project, school: whoever the line stands under
    position: str = ""
    position_id: FactId | None = None
    start: Month | None = None
    end: Month | None = None
    current: bool = False
    clauses: tuple[Clause, ...] = ()
    metrics: tuple[Metric, ...] = ()
    skills: tuple[str, ...] = ()
    implied: tuple[ImpliedSkill, ...] = ()  # broader skills that those named show too
    line: int = 0  # 1-based place under its owner, for "Stripe, line 1"
    confidence: float = Field(default=1.0, ge=0, le=1)


class ListedSkill(Value):
    """A skill that the resume lists without saying where it was used."""

    name: str
    written: str  # as the resume spells it
    implies: tuple[str, ...] = ()  # broader skills that it shows


class Candidate(Value):
    """What a resume says, and nothing more."""

    name: str
    label: str = ""
    summary: str = ""
    location: str = ""
    positions: tuple[Position, ...] = ()  # newest first
    facts: tuple[Fact, ...] = ()
    skills: tuple[ListedSkill, ...] = ()
    languages: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()  # lines that could not be placed

    @property
    def first_name(self) -> str:
        """The first word of the name; all of it where it is one word, or written with the family's first."""
        words = self.name.split()
        return self.name if FAMILY_FIRST.search(self.name) else words[0] if words else ""

    @property
    def latest(self) -> Position | None:
        """The newest position, or None."""
        return self.positions[0] if self.positions else None

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with that id, or None."""
        return next((fact for fact in self.facts if fact.id == fact_id), None)


def fact_id(prefix: str, owner: str, content: str) -> str:
    """An id from owner and content, blind to case and spacing, so that it survives a re-reading."""
    key = " ".join(f"{owner}|{content}".casefold().split())
    return f"{prefix}-{sha256_hex(key)[:10]}"


def months_between(start: Month, end: Month) -> int:
    """Whole months from the start of one month to the start of another; a bare year counts as January."""
    return _index(end) - _index(start)


def _index(month: str) -> int:
    year, _, number = month.partition("-")
    return int(year) * 12 + int(number or 1) - 1


def span_of(start: Month | None, end: Month | None, *, current: bool, as_of: date) -> tuple[int, int] | None:
    """First and last month as numbers, up to `as_of`; None without a start, or without an end if not current.

    Such a stay adds nothing to a tenure: unknown is not zero but unsaid.
    """
    if not start or not (end or current):
        return None
    today = as_of.year * 12 + as_of.month - 1
    return _index(start), min(_index(end) if end else today, today)


def covered_months(spans: Iterable[tuple[int, int]]) -> int:
    """Months that spans cover, overlaps counted once; a gap between them is no work."""
    total, reached = 0, -1
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def tenure_months(positions: tuple[Position, ...], as_of: date) -> int:
    """Months covered by positions, overlaps counted once, up to `as_of` (rule R2)."""
    spans = (span_of(p.start, p.end, current=p.current, as_of=as_of) for p in positions)
    return covered_months(span for span in spans if span)
