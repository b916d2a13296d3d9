"""The Method: house content that no company owns."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from packs.domain.base import Value
from packs.domain.claims import Item, Slug
from packs.domain.pack import Audience, Point, Probe
from packs.domain.slots import FactText, GapText, PackText


class SectionKey(StrEnum):
    """The ten sections and the appendix; keys never change, titles are content."""

    START = "start"
    STANDING = "standing"
    WANTED = "wanted"
    STORY = "story"
    STORIES = "stories"
    QUESTIONS = "questions"
    AWKWARD = "awkward"
    ASKING = "asking"
    PLAN = "plan"
    CHEAT_SHEET = "cheat_sheet"
    APPENDIX = "appendix"


class SectionText(Value):
    """A section's one title, what the reader leaves with, and the minutes of the two reading paths."""

    key: SectionKey
    title: str
    outcome: str
    intro: PackText = ""
    minutes_short: int = Field(default=0, ge=0)
    minutes_full: int = Field(default=0, ge=0)
    action_short: str = ""  # what to do there on the short path, verb first
    action_full: str = ""


class SubScore(StrEnum):
    """The three parts of the score."""

    SKILLS = "skills"
    EXPERIENCE = "experience"
    COLLABORATION = "collaboration"


class Competency(Item):
    """A word of the vocabulary that stories, values, questions and requirements meet in."""

    key: Slug
    name: str
    description: str
    cues: tuple[
        str, ...
    ]  # phrases in a resume line or an ad that carry it, lower case, matched on word edges
    part: SubScore


class StorySegment(Item):
    """One segment of a story: words framing blanks, or slots for facts; it claims nothing by itself."""

    text: FactText


class Takes(StrEnum):
    """Which resume lines become a story of this kind.

    `named`: those that hold a cue of it. The others are for a line that no named kind fits: `change` takes a
    figure that moved, `opening` a line that opens with one of its cues, `any` the rest. Before them all comes
    `beginner`: a line of a position held as an intern, an apprentice or a trainee; and for a line of
    a project, which has no colleagues to speak of, `project`: elsewhere it is as `named`.
    """

    NAMED = "named"
    CHANGE = "change"
    OPENING = "opening"
    ANY = "any"
    BEGINNER = "beginner"
    PROJECT = "project"


class Archetype(Item):
    """A kind of story, and what a specialist would ask about it."""

    key: Slug
    name: str
    about: str  # when a resume line is this kind of story
    competencies: tuple[Slug, ...]  # strongest first
    takes: Takes = Takes.NAMED
    cues: tuple[str, ...] = ()  # phrases in a resume line
    use_for: tuple[str, ...]  # questions that it answers
    situation: tuple[StorySegment, ...]
    task: tuple[StorySegment, ...]
    action: tuple[StorySegment, ...]
    result: tuple[StorySegment, ...]
    strong_answers: tuple[str, ...]  # completes "Strong answers name …"
    checks: tuple[str, ...]
    follow_ups: tuple[Probe, ...]
    practice: PackText
    prompt: str  # how to look for such a story when the resume has none


class Bridge(Item):
    """A way to speak about a gap: acknowledge, pivot, evidence."""

    key: Slug  # "default", or a competency's key
    name: str
    why_probe: GapText
    acknowledge: GapText
    partial: GapText = ""  # instead, where the resume shows a part; empty: that of the script for skills
    pivot: GapText
    evidence: GapText  # uses {nearest}
    no_evidence: GapText  # blanks only
    if_pressed: GapText
    checks: tuple[str, ...]
    practice: GapText


class Tier(Value):
    """A name for a range of scores, and what it means."""

    name: str
    from_score: int = Field(ge=0, le=100)
    verdict: PackText


class Weights(Value):
    """Points a requirement is worth, by its kind."""

    minimum: int = 3
    responsibility: int = 2
    preferred: int = 1


class Mark(Value):
    """One mark of trust and how to read it."""

    key: str = Field(pattern=r"^(fact|draft|blank|confirmed|reported|inferred)$")
    name: str
    text: str


class Beat(Value):
    """A part of a spoken piece and what it is for."""

    key: Slug
    name: str
    purpose: str


class PitchFrame(Value):
    """The words around the facts in the spoken pieces."""

    short_beats: tuple[Beat, ...]  # hook, proof, bridge, close
    long_beats: tuple[Beat, ...]  # past, present, pivot, future
    bridge: PackText
    close: PackText
    past: PackText
    details: tuple[PackText, ...] = ()  # after each fact of the two-minute version, in turn
    spare: PackText = ""  # a piece of work to name where the resume gives too few facts for two minutes
    pivot: PackText
    future: PackText
    turned: PackText = ""  # instead of `past`, for someone who changed fields: why
    turning: PackText = ""  # the same, for someone who would change with this position
    why_company: tuple[PackText, ...]
    why_company_tip: str
    why_role: tuple[PackText, ...]
    why_role_said: GapText = ""  # instead of the first of them, where the ad says what the work is for
    why_role_tip: str


class RecoveryStep(Value):
    """One step for when the answer does not come."""

    name: str
    text: str
    phrase: str = ""


class GenericCurveball(Item):
    """A frame for a curveball that any company may throw."""

    question: str
    why: PackText
    steps: tuple[str, ...]
    watch_out: str
    short: str
    competencies: tuple[Slug, ...] = ()


class GenericAsk(Item):
    """A question to an interviewer that works anywhere."""

    audience: Audience
    question: PackText
    why: PackText
    short: PackText


class AudienceText(Value):
    """An audience's name and what that person can tell."""

    key: Audience
    name: str
    focus: str


class Worksheet(Value):
    """A blank story to build by hand."""

    title: str
    intro: str
    anchor: str
    parts: tuple[Point, ...]
    checks: tuple[str, ...]
    practice: PackText
    closing: str


class PlanText(Value):
    """The words around the 30/60/90 plan."""

    why: str
    how: str
    hedge: str
    handout_title: str


class Method(Value):
    """House content. Every release inlines the method as it stood."""

    version: str
    sections: tuple[SectionText, ...]
    competencies: tuple[Competency, ...]
    archetypes: tuple[Archetype, ...]
    bridges: tuple[Bridge, ...]
    tiers: tuple[Tier, ...]
    weights: Weights = Weights()
    marks: tuple[Mark, ...]
    pitch: PitchFrame
    delivery_do: tuple[Point, ...]
    delivery_dont: tuple[Point, ...]
    recovery: tuple[RecoveryStep, ...]
    recovery_avoid: tuple[str, ...]
    recovery_phrases: tuple[str, ...]
    graceful: Point
    curveballs: tuple[GenericCurveball, ...]
    audiences: tuple[AudienceText, ...]
    asks: tuple[GenericAsk, ...]
    asks_rule: str
    asks_avoid: tuple[Point, ...]  # label: the question; text: why, or what to ask instead
    make_your_own: tuple[str, ...]
    stories_how: tuple[str, ...]
    questions_how: tuple[str, ...]
    worksheet: Worksheet
    plan: PlanText
    reminders: tuple[str, ...]
    privacy_note: str  # printed where a practice prompt invites pasting text into a tool

    def section(self, key: SectionKey) -> SectionText:
        """The text of one section. Raises `KeyError` when the method lacks it."""
        found = {section.key: section for section in self.sections}
        return found[key]
