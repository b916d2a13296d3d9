"""The request: what the caller chooses, kept with the playbook so that it can be rebuilt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from pydantic import Field

from packs.domain.base import Value
from packs.domain.method import SectionKey
from packs.domain.release import ReleaseDocument
from packs.domain.weights import ScoreWeights

BLANK_NUMBER = re.compile(r"(?:\d+|A)\.\d+")  # of section and place in it, "A" for the appendix


class PublishedRelease(Value):
    """A release with its number: the first input of the merge."""

    number: int = Field(ge=1)
    published_on: date
    # of the text that was published: a document read by a later version may hold fields that it did not
    sha256: str
    document: ReleaseDocument


class Acceptance(Value):
    """A finding that a coach takes responsibility for; an empty block means every block."""

    rule: str
    block: str = ""
    reason: str = Field(min_length=3)


class Request(Value):
    """The fifth input of the merge. The domain has no clock: `as_of` is its today."""

    as_of: date
    level: str = ""
    interview_date: date | None = None
    locale: str = Field(default="en-US", pattern=r"^en-(US|GB)$")
    sections: tuple[SectionKey, ...] = tuple(SectionKey)
    section_titles: dict[SectionKey, str] = {}  # a brand's own; the Method's where there is none
    accepted: tuple[Acceptance, ...] = ()
    notes: dict[SectionKey, str] = {}  # a coach's, as `domain.notes` makes them fit to print
    coach: str = Field(default="", max_length=60)  # who wrote them
    weights: ScoreWeights | None = Field(
        default=None,
        exclude_if=lambda weights: weights is None,  # a request without them reads as it always did
        description="A firm's own; the Method's where there is none.",
    )


class Answers(Value):
    """What the candidate typed into blanks: id, or number as printed ("5.4") → text."""

    values: dict[str, str] = {}

    @property
    def numbered(self) -> bool:
        """Whether a blank is named by its number, which a plan of sections gives it."""
        return any(map(BLANK_NUMBER.fullmatch, self.values))

    def by_id(self, ids: Mapping[str, str]) -> Answers:
        """Answers by id alone. `ids`: by number; a number that is not among them is left out."""
        named = {ids.get(name, name): text for name, text in self.values.items()}
        return Answers(values={k: text for k, text in named.items() if not BLANK_NUMBER.fullmatch(k)})
