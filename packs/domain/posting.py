"""A job ad: its requirements, each a verbatim quote of the stored text."""

from __future__ import annotations

from collections.abc import Set
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
    """Whether one of the skills of a group is enough (rule J1)."""

    ANY_OF = "any_of"
    ALL_OF = "all_of"


class SkillMention(Value):
    """A skill named in a quote: character span within the quote, and the taxonomy's name and kind for it."""

    name: str
    start: int
    end: int
    kind: str = ""


class SkillGroup(Value):
    """Skills that a line names as alternatives, or as a list of which all are asked for."""

    mode: SkillsMode
    skills: tuple[str, ...] = Field(min_length=1)  # the taxonomy's names, in the line's order, each once
    open: bool = False  # "or similar", "such as": another of the kind counts too
    alike: tuple[str, ...] = ()  # of an open group: the broader skills any of which meets it (message queues)
    optional: bool = False  # "Go is a plus": welcome, and not asked for
    years: int | None = Field(default=None, ge=0, le=60)  # of these skills: "2+ years of Go"

    def met_by(self, shown: Set[str]) -> bool:
        """Whether these skills are enough for the group."""
        return not self.lacking(shown)

    def lacking(self, shown: Set[str]) -> tuple[str, ...]:
        """What is missing beside these skills: nothing where the group is met; of alternatives, all."""
        if self.mode is SkillsMode.ANY_OF and any(name in shown for name in self.skills):
            return ()
        return tuple(name for name in self.skills if name not in shown)


class Requirement(Value):
    """One thing that the ad asks for.

    Every group of skills is asked for: "Python and either Go or Java" holds two, all of Python, any of Go and
    Java. Those that the line calls a plus are optional.
    """

    id: RequirementId
    quote: str
    start: int = Field(ge=0)  # offset of the quote in the ad's text
    end: int
    kind: RequirementKind
    skills: tuple[SkillMention, ...] = ()
    groups: tuple[SkillGroup, ...] = ()
    years: int | None = Field(default=None, ge=0, le=60)  # "3+ years"; of single skills: see `groups`

    @property
    def must(self) -> bool:
        """Whether the ad insists: only a minimum qualification does (rule J3)."""
        return self.kind is RequirementKind.MINIMUM

    @property
    def asked(self) -> tuple[SkillGroup, ...]:
        """The groups that the line asks for; where it calls all of them a plus, all."""
        return tuple(group for group in self.groups if not group.optional) or self.groups

    @property
    def any_of(self) -> bool:
        """Whether one of all the skills that the line asks for is enough."""
        return len(self.asked) == 1 and self.asked[0].mode is SkillsMode.ANY_OF

    def met_by(self, shown: Set[str]) -> bool:
        """Whether these skills meet every group of the line. A line without skills is met by none."""
        return bool(self.groups) and all(group.met_by(shown) for group in self.asked)


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
