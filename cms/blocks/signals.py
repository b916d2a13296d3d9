"""What an editor can put into a pack about the role: what counts, what goes wrong, the first ninety days."""

from __future__ import annotations

from wagtail.blocks import ChoiceBlock

from cms.blocks import fields as field
from cms.blocks.base import ClaimBlock, ValueBlock
from packs.domain import pack

LIKELY_WHEN = [
    ("strong", "The resume is full of it, so it is tempting"),
    ("missing", "The ad asks for it and the resume does not show it"),
    ("figures", "The stories rest on figures"),
    ("no_figures", "The stories lack figures"),
    ("always", "It is met by many"),
]
PHASE_KEYS = [("first", "First third"), ("second", "Second third"), ("third", "Last third")]
PHASE_PARTS = [
    ("understand", "What I will seek to understand"),
    ("background", "Where my background helps"),
    ("add", "Where I will add value"),
    ("learn", "What I am eager to learn"),
    ("unique", "Where I may add something of my own"),
    ("diagnose", "What I will diagnose first"),
]


class SuccessSignalBlock(ClaimBlock):
    """What doing well in this role looks like."""

    text = field.text("One thing that someone who does well here does.", check=field.pack_text)
    competencies = field.competencies()
    levels = field.keys("Keys of the levels it is true for. Empty: every level.")

    class Meta:
        domain = pack.SuccessSignal
        icon = "success"
        label_format = "{text}"


class HiddenPriorityBlock(ClaimBlock):
    """Something the loop weighs that no ad says."""

    title = field.short("What it is, in a few words.")
    text = field.text("How we know, and what follows from it.", check=field.pack_text)
    competencies = field.competencies(
        "Printed where the ad or the role points at one of these.", required=True
    )
    levels = field.keys("Keys of the levels it is true for. Empty: every level.")

    class Meta:
        domain = pack.HiddenPriority
        icon = "view"
        label_format = "{title}"


class RequirementReadingBlock(ClaimBlock):
    """What a line of an ad usually means at this company."""

    competency = field.CompetencyBlock(help_text="The competency that the line of the ad carries.")
    meaning = field.text("What such a line usually means here.", check=field.pack_text)

    class Meta:
        domain = pack.RequirementReading
        icon = "glasses"
        label_format = "{competency}"


class RoleContextBlock(ClaimBlock):
    """Why such a role exists there."""

    text = field.text("Why the company hires for it.", check=field.pack_text)
    pain = field.text("The problem that a new hire is there to solve.", check=field.pack_text)
    teams = field.keys("Keys of the teams it is about. Empty: every team.")

    class Meta:
        domain = pack.RoleContext
        icon = "site"
        label_format = "{text}"


class MistakeBlock(ClaimBlock):
    """A red flag of this loop, and what to do instead."""

    title = field.short("The mistake in a few words.")
    text = field.text("What it looks like and what it costs.", check=field.pack_text)
    instead = field.text("What to do instead, verb first.", check=field.pack_text)
    competencies = field.competencies("The competencies that decide whether it is printed.", required=True)
    likely_when = ChoiceBlock(
        choices=LIKELY_WHEN, default="strong", help_text="When this candidate is likely to make it."
    )
    levels = field.keys("Keys of the levels that make it. Empty: every level.")

    class Meta:
        domain = pack.Mistake
        icon = "warning"
        label_format = "{title}"


class PhaseItemBlock(ValueBlock):
    """One line of the plan, in the candidate's voice, with no figures of its own."""

    part = ChoiceBlock(choices=PHASE_PARTS)
    text = field.text(
        "First person, concrete, and true before anyone has seen the team.", check=field.pack_text
    )
    competencies = field.competencies(
        "For background and value: printed only where the resume shows one of these."
    )

    class Meta:
        domain = pack.PhaseItem
        icon = "list-ul"
        label_format = "{text}"


class PlanPhaseBlock(ValueBlock):
    """A third of the first ninety days."""

    key = ChoiceBlock(choices=PHASE_KEYS)
    days = field.short("As printed, such as Days 1–30.")
    verb = field.short("One verb, such as Learn.")
    subtitle = field.short("What this third is for.")
    items = field.many(PhaseItemBlock())
    milestone = field.text("What is done by its last day.", check=field.pack_text)

    class Meta:
        domain = pack.PlanPhase
        icon = "calendar-check"
        label_format = "{days}: {verb}"
