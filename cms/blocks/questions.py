"""What an editor can put into a pack about questions: patterns, curveballs, and what to ask them."""

from __future__ import annotations

from wagtail.blocks import BooleanBlock, ChoiceBlock

from cms.blocks import fields as field
from cms.blocks.base import ClaimBlock, ValueBlock
from packs.domain import pack

QUESTION_ORIGINS = [
    ("company", "Company: asked because of how this company works"),
    ("role", "Role: asked of this role anywhere"),
    ("resume", "Resume: starts from a line of the resume"),
    ("ad", "Ad: starts from a line of the ad"),
]
REVIEWS = [
    ("none", "Not yet reviewed"),
    ("expert", "An expert, named below"),
    ("solution", "An executed reference solution"),
]


class PointBlock(ValueBlock):
    """A labelled remark."""

    label = field.short("Two to four words.")
    text = field.text("One sentence.")

    class Meta:
        domain = pack.Point
        icon = "list-ul"
        label_format = "{label}"


class ProbeBlock(ValueBlock):
    """A follow-up question and what to bring for it."""

    question = field.text("What the interviewer asks next.")
    hint = field.text("What to bring for it, verb first.")

    class Meta:
        domain = pack.Probe
        icon = "help"
        label_format = "{question}"


class ReviewBlock(ValueBlock):
    """Who vouches for a question. Nobody is ever made up: “none” is printed as not yet reviewed."""

    kind = ChoiceBlock(choices=REVIEWS, default="none")
    by = field.short("The expert's name, or the file of the reference solution.", required=False)
    on = field.DayBlock(required=False, help_text="The day of the review.")

    class Meta:
        domain = pack.Review
        icon = "check"


class QuestionPatternBlock(ClaimBlock):
    """A question that this loop asks, taken apart."""

    prompt = field.text(
        "The question as an interviewer asks it. Where it starts from a resume line, write {work} or {line}.",
        check=field.fact_text,
    )
    kind = field.choice(pack.RoundKind, "The kind of round that asks it.")
    origin = ChoiceBlock(
        choices=QUESTION_ORIGINS,
        default="role",
        help_text="The one mark that a candidate sees.",
    )
    needs_fact = BooleanBlock(
        required=False,
        default=False,
        help_text="Asked from a resume line that carries one of the competencies. "
        "Only then may it use {work} or {line}.",
    )
    really_asking = field.text("What the interviewer wants to find out.", check=field.pack_text)
    great = field.many(PointBlock(), "What a great answer holds: three to five points.")
    red_flags = field.many(PointBlock(), "What lowers the score: three to five points.")
    probes = field.many(ProbeBlock(), "Likely follow-ups.", required=False)
    prep_hint = field.text("How to prepare tonight, verb first.", check=field.pack_text)
    practice = field.text("A prompt to practice with, complete in itself.", check=field.pack_text)
    competencies = field.competencies(required=True)
    values = field.keys("Keys of the company values that the question probes.")
    skills = field.lines("Skill names that make this question more likely for an ad.")
    levels = field.keys("Keys of the levels that get it. Empty: every level.")
    teams = field.keys("Keys of the teams that ask it. Empty: every team.")
    short = field.short("At most eight words, for the story index and the cheat sheet.")
    review = ReviewBlock()

    class Meta:
        domain = pack.QuestionPattern
        icon = "help"
        label_format = "{short}"


class CurveballBlock(ClaimBlock):
    """A question that unsettles, and a way through it."""

    question = field.text("The question as asked.")
    why = field.text("Why they ask it.", check=field.pack_text)
    steps = field.lines("The way through it, step by step, verb first.", required=True)
    watch_out = field.text("The trap, and how to stay out of it.")
    short = field.short("One line for the cheat sheet.")
    values = field.keys("Keys of the company values that it probes.")
    competencies = field.competencies()
    levels = field.keys("Keys of the levels that meet it. Empty: every level.")

    class Meta:
        domain = pack.Curveball
        icon = "warning"
        label_format = "{question}"


class AskThemBlock(ClaimBlock):
    """A question for the candidate to ask."""

    audience = field.choice(pack.Audience, "Whom to ask.")
    kind = field.choice(pack.AskKind, "What the question is about. Each audience needs every kind.")
    question = field.text("The question, ready to say.", check=field.pack_text)
    why = field.text("What it shows, and what the answer tells.", check=field.pack_text)
    short = field.short("At most ten words for the cheat sheet.", validators=[field.pack_text])
    competencies = field.competencies("Competencies of an ad that make it fit.")
    levels = field.keys("Keys of the levels it is for. Empty: every level.")
    teams = field.keys("Keys of the teams it is for. Empty: every team.")

    class Meta:
        domain = pack.AskThem
        icon = "comment"
        label_format = "{question}"
