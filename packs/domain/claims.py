"""Claims and their sources: what every factual item of a company or a pack carries."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from packs.domain.base import Value

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", max_length=80)]
ItemId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$")]
# A year, a month or a day: sources are seldom dated more exactly than they know.
AsOf = Annotated[str, Field(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]


class Confidence(StrEnum):
    """How sure a claim is. `confirmed`: the company wrote it. `reported`: someone who was there, or the
    press. `inferred`: our own reading, or no source yet."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    INFERRED = "inferred"


CONFIDENCES = tuple(Confidence)  # from the surest on


class SourceKind(StrEnum):
    """Who speaks in a source."""

    OFFICIAL = "official"
    OFFICIAL_COPY = "official_copy"
    FIRST_HAND = "first_hand"
    PRESS = "press"
    COURSE = "course"
    COMMUNITY = "community"


class Source(Value):
    """Where claims come from, and what it can support."""

    id: Slug
    title: str
    publisher: str
    author: str = ""
    url: str = ""
    kind: SourceKind
    roles: tuple[Slug, ...] = ()  # role slugs it speaks of; empty: the whole company
    levels: tuple[str, ...] = ()
    dated: AsOf | None = None  # the date of the source; None: undated
    read_on: date
    read_as: str = "excerpt"  # page, excerpt or copy
    sample_size: int | None = None
    outcome: str = ""
    licence: str = ""
    note: str = ""


class Item(Value):
    """Anything an editor adds to a list. The id stays the same through every later release."""

    id: ItemId


class Claim(Item):
    """An item that says something about the world."""

    sources: tuple[Slug, ...] = ()
    as_of: AsOf
    confidence: Confidence
    review_by: date | None = None

    @model_validator(mode="after")
    def a_claim_without_a_source_is_inferred(self) -> Claim:
        """Rule V8: what no source says may only be printed as our own reading."""
        if not self.sources and self.confidence is not Confidence.INFERRED:
            raise ValueError(
                f"“{self.id}” is marked {self.confidence} but names no source: "
                "add a source, or mark it inferred."
            )
        return self
