"""A job ad: its requirements, each a verbatim quote of the stored text."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from packs.domain.base import Value

RequirementId = Annotated[str, Field(pattern=r"^ask-[0-9a-f]{8,12}$")]


class RequirementKind(StrEnum):
    """Which part of the ad a line stands in; must / nice and the weight follow from it."""

    MINIMUM = "minimum"
    RESPONSIBILITY = "responsibility"
    PREFERRED = "preferred"


class SkillsMode(StrEnum):
    """Whether one of the named skills is enough (rule J1)."""

    ANY_OF = "any_of"
    ALL_OF = "all_of"


class SkillMention(Value):
    """A skill named in a quote: character span within the quote, and the taxonomy's name for it."""

    name: str
    start: int
    end: int


class Requirement(Value):
    """One thing that the ad asks for."""

    id: RequirementId
    quote: str
    start: int = Field(ge=0)  # offset of the quote in the ad's text
    end: int
    kind: RequirementKind
    skills: tuple[SkillMention, ...] = ()
    mode: SkillsMode = SkillsMode.ANY_OF
    years: int | None = Field(default=None, ge=0, le=60)  # "3+ years"

    @property
    def must(self) -> bool:
        """Whether the ad insists: only a minimum qualification does (rule J3)."""
        return self.kind is RequirementKind.MINIMUM


class LeftOut(Value):
    """A line of the ad that asks for nothing: benefits, about us, equal opportunity."""

    quote: str
    why: str


class JobPosting(Value):
    """A job ad as stored, and what was read from it."""

    text: str
    title: str = ""
    company: str = ""
    team: str = ""
    level: str = ""
    location: str = ""
    requirements: tuple[Requirement, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @model_validator(mode="after")
    def quotes_are_verbatim(self) -> JobPosting:
        """Rule J2: every quote is the substring of the ad that its offsets name."""
        for requirement in self.requirements:
            if self.text[requirement.start : requirement.end] != requirement.quote:
                raise ValueError(f"“{requirement.quote[:60]}” is not at its place in the ad")
        return self
