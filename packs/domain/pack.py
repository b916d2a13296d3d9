"""A pack as a release keeps it: one company × one role family."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from pydantic import Field, model_validator

from packs.domain.base import Value
from packs.domain.claims import Claim, Item, Slug
from packs.domain.company import CultureSignal
from packs.domain.slots import FACT, FactText, PackText, Slot, SlotScope, parse


class RoundKind(StrEnum):
    """Kinds of interview. A pack lists the ones that its role family has (rule V12)."""

    RECRUITER = "recruiter"
    ASSESSMENT = "assessment"
    CODING = "coding"
    AI_CODING = "ai_coding"
    SYSTEM_DESIGN = "system_design"
    PRODUCT_DESIGN = "product_design"
    SYSTEMS = "systems"
    TROUBLESHOOTING = "troubleshooting"
    BEHAVIORAL = "behavioral"
    OBJECT_DESIGN = "object_design"
    BAR_RAISER = "bar_raiser"
    TEAM_MATCH = "team_match"


class Answered(StrEnum):
    """What the answer to a question of a round comes from."""

    CODE = "code"  # solved there and then: no story, no script
    DRAWING = "drawing"  # classes and interfaces, drawn from nothing: no script
    DESIGN = "design"  # talked through: a story of the same field helps
    PAST = "past"  # what somebody did, in any field
    DEEDS = "deeds"  # the same, and where no line tells it, a worksheet helps to find it


class RoundTraits(NamedTuple):
    """How a kind of round is called, and what its questions are answered from."""

    label: str
    answered: Answered

    @property
    def from_the_past(self) -> bool:
        """Whether work of any field serves: nobody draws a ward as a system."""
        return self.answered in (Answered.PAST, Answered.DEEDS)


ROUNDS: Mapping[RoundKind, RoundTraits] = {
    RoundKind.RECRUITER: RoundTraits("Recruiter call", Answered.PAST),
    RoundKind.ASSESSMENT: RoundTraits("Online assessment", Answered.CODE),
    RoundKind.CODING: RoundTraits("Coding", Answered.CODE),
    RoundKind.AI_CODING: RoundTraits("AI-assisted coding", Answered.CODE),
    RoundKind.SYSTEM_DESIGN: RoundTraits("System design", Answered.DESIGN),
    RoundKind.PRODUCT_DESIGN: RoundTraits("Product architecture", Answered.DESIGN),
    RoundKind.SYSTEMS: RoundTraits("Systems", Answered.DESIGN),
    RoundKind.TROUBLESHOOTING: RoundTraits("Troubleshooting", Answered.DESIGN),
    RoundKind.BEHAVIORAL: RoundTraits("Behavioral", Answered.DEEDS),
    RoundKind.OBJECT_DESIGN: RoundTraits("Object-oriented design", Answered.DRAWING),
    RoundKind.BAR_RAISER: RoundTraits("Bar raiser", Answered.DEEDS),
    RoundKind.TEAM_MATCH: RoundTraits("Team matching", Answered.PAST),
}
ROUND_LABELS: Mapping[RoundKind, str] = {kind: traits.label for kind, traits in ROUNDS.items()}


class Stage(StrEnum):
    """Where in the process a round stands."""

    SCREEN = "screen"
    ONSITE = "onsite"
    AFTER = "after"


class Level(Value):
    """A level as the company names it."""

    key: Slug  # "e4"
    name: str  # "E4"
    about: str  # one line: what the level owns


class Team(Value):
    """A team or kind of team that changes the loop or the questions."""

    key: Slug
    name: str
    aliases: tuple[str, ...] = ()  # words in an ad that name it


class Round(Claim):
    """One interview of the loop."""

    key: Slug
    name: str
    kind: RoundKind
    stage: Stage
    minutes: int | None = Field(default=None, ge=5, le=480)  # None: not known, and printed so nowhere
    count: int = Field(default=1, ge=1, le=6)
    tooling: str = ""
    scored: tuple[str, ...] = ()
    your_move: str  # the one thing to do in this round
    replaces: Slug | None = None  # key of the round it stands in for
    levels: tuple[Slug, ...] = ()  # empty: every level
    teams: tuple[Slug, ...] = ()  # empty: every team
    cheat: str = ""  # at most six words for the cheat sheet


class LoopVersion(Claim):
    """The loop as it stood from a date on. One version is current; the others explain what changed (V11)."""

    valid_from: date
    valid_to: date | None = None
    summary: str
    rounds: tuple[Round, ...]


class LoopChange(Claim):
    """One thing that is new in the loop (S17: one fact an item)."""

    title: str
    text: str
    your_move: str
    disputed: str = ""  # where sources disagree: who says what (V8)


class Review(Value):
    """Who vouches for a question: an expert by name, an executed reference solution, or nobody yet (T1)."""

    kind: str = Field(default="none", pattern=r"^(none|expert|solution)$")
    by: str = ""
    on: date | None = None


class Point(Value):
    """A labelled remark: a few words, then one sentence (S18: neither is ever missing)."""

    label: str = Field(min_length=1)
    text: str = Field(min_length=1)


class Probe(Value):
    """A follow-up question and what to bring for it."""

    question: str
    hint: str


class Origin(StrEnum):
    """Where a question comes from; one mark each (S5). Resume and ad are set by the merge."""

    COMPANY = "company"
    ROLE = "role"
    AD = "ad"
    RESUME = "resume"


class QuestionPattern(Claim):
    """A question that this loop asks, taken apart."""

    kind: RoundKind
    origin: Origin = Origin.ROLE
    prompt: FactText  # FACT slots only where `needs_fact`
    needs_fact: bool = False  # asked from a resume line that carries one of the competencies
    really_asking: PackText
    great: tuple[Point, ...]
    red_flags: tuple[Point, ...]
    probes: tuple[Probe, ...] = ()
    prep_hint: PackText
    practice: PackText
    competencies: tuple[Slug, ...]
    values: tuple[Slug, ...] = ()  # keys of company values
    skills: tuple[str, ...] = ()  # skill names that make it more likely for this ad
    levels: tuple[Slug, ...] = ()
    teams: tuple[Slug, ...] = ()
    short: str  # at most eight words, for the story index and the cheat sheet
    review: Review = Review()

    @model_validator(mode="after")
    def slots_of_a_fact_need_a_fact(self) -> QuestionPattern:
        """A question that quotes the resume is asked only where a fact fits."""
        used = {t.name for t in parse(self.prompt, SlotScope.FACT) if isinstance(t, Slot)} & FACT.keys()
        if used and not self.needs_fact:
            names = ", ".join(sorted(used))
            raise ValueError(f"“{self.id}” uses {names} of a resume line: set needs_fact, or reword it.")
        return self


class SuccessSignal(Claim):
    """What doing well in this role looks like."""

    text: PackText
    competencies: tuple[Slug, ...] = ()
    levels: tuple[Slug, ...] = ()


class HiddenPriority(Claim):
    """Something the loop weighs that no ad says; printed where the ad or the role points at it."""

    title: str
    text: PackText
    competencies: tuple[Slug, ...]
    levels: tuple[Slug, ...] = ()


class RequirementReading(Claim):
    """What a line of an ad that carries a competency usually means at this company."""

    competency: Slug
    meaning: PackText


class RoleContext(Claim):
    """Why such a role exists there, per team."""

    text: PackText
    pain: PackText
    teams: tuple[Slug, ...] = ()


class Mistake(Claim):
    """A red flag of this loop, and what to do instead. Printed first where the facts make it likely."""

    title: str
    text: PackText
    instead: PackText
    competencies: tuple[Slug, ...]
    levels: tuple[Slug, ...] = ()
    likely_when: str = Field(default="strong", pattern=r"^(strong|missing|figures|no_figures|always)$")
    # strong: the resume is full of it, so it is tempting; missing: the ad asks for it and no line shows it;
    # figures, no_figures: the stories rest on figures, or lack them; else it is printed as met by many


class Curveball(Claim):
    """A question that unsettles, and a way through it."""

    question: str
    why: PackText
    steps: tuple[str, ...]
    watch_out: str
    short: str  # one line for the cheat sheet
    values: tuple[Slug, ...] = ()
    competencies: tuple[Slug, ...] = ()
    levels: tuple[Slug, ...] = ()


class Audience(StrEnum):
    """Whom a candidate meets."""

    RECRUITER = "recruiter"
    MANAGER = "manager"
    PEER = "peer"
    EXECUTIVE = "executive"


class AskKind(StrEnum):
    """What a question to the interviewer is about."""

    GENERIC = "generic"
    COMPANY = "company"
    ROLE = "role"


class AskThem(Claim):
    """A question to ask an interviewer."""

    audience: Audience
    kind: AskKind
    question: PackText
    why: PackText
    short: PackText  # at most ten words, for the cheat sheet
    competencies: tuple[Slug, ...] = ()
    levels: tuple[Slug, ...] = ()
    teams: tuple[Slug, ...] = ()


class PhaseItem(Item):
    """One line of the 30/60/90 plan; outward-facing, in the candidate's voice, with no figures of its own."""

    part: str = Field(pattern=r"^(understand|background|add|learn|unique|diagnose)$")
    text: PackText
    competencies: tuple[Slug, ...] = ()  # for background, add and unique: printed only where a fact has one


class PlanPhase(Item):
    """A third of the first ninety days."""

    key: str = Field(pattern=r"^(first|second|third)$")
    days: str  # "Days 1–30"
    verb: str  # "Learn"
    subtitle: str
    items: tuple[PhaseItem, ...]
    milestone: PackText


class LevellingNote(Claim):
    """How the loop tells levels apart."""

    text: str
    levels: tuple[Slug, ...] = ()


class Reminder(Claim):
    """One thing to remember in a kind of round."""

    text: str
    kind: RoundKind | None = None
    levels: tuple[Slug, ...] = ()


class Mix(Value):
    """How many questions of each kind a playbook shows, for a level or by default."""

    level: Slug | None = None
    counts: dict[RoundKind, int]


class Pack(Value):
    """Everything that belongs to one company × one role family."""

    slug: Slug  # "software-engineer"
    title: str  # "Software Engineer"
    role_family: Slug  # "software-engineering": joins value meanings and ads
    role_titles: tuple[str, ...]  # titles in ads that belong to this family (rule F2)
    other_roles: tuple[str, ...] = ()  # titles that look alike and do not ("machine learning engineer")
    locale: str = Field(default="en-US", pattern=r"^en-(US|GB)$")
    round_kinds: tuple[RoundKind, ...]
    levels: tuple[Level, ...]
    teams: tuple[Team, ...] = ()
    loops: tuple[LoopVersion, ...]
    changes: tuple[LoopChange, ...] = ()
    questions: tuple[QuestionPattern, ...]
    mixes: tuple[Mix, ...]
    success: tuple[SuccessSignal, ...]
    culture: tuple[CultureSignal, ...] = ()
    priorities: tuple[HiddenPriority, ...]
    readings: tuple[RequirementReading, ...]
    contexts: tuple[RoleContext, ...]
    mistakes: tuple[Mistake, ...]
    curveballs: tuple[Curveball, ...]
    asks: tuple[AskThem, ...]
    phases: tuple[PlanPhase, ...]
    levelling: tuple[LevellingNote, ...]
    reminders: tuple[Reminder, ...]

    def loop_on(self, day: date) -> LoopVersion | None:
        """The loop version in force on a day; None when the pack has none for it."""
        current = [v for v in self.loops if v.valid_from <= day and (v.valid_to is None or day <= v.valid_to)]
        return max(current, key=lambda version: version.valid_from, default=None)
