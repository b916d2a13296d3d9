"""What an editor can put into a company: values, facts, culture and words never to use."""

from __future__ import annotations

from wagtail.blocks import BooleanBlock

from cms.blocks import fields as field
from cms.blocks.base import ClaimBlock, ValueBlock
from packs.domain import company


class ValueMeaningBlock(ClaimBlock):
    """What a value means for one role family."""

    role_family = field.key("The role family it speaks of, such as software-engineering.")
    text = field.text(
        "What the value asks of someone in this role family, in one or two sentences.", check=field.pack_text
    )

    class Meta:
        domain = company.ValueMeaning
        icon = "comment"
        label_format = "{role_family}"


class CompanyValueBlock(ClaimBlock):
    """One published value of the company."""

    key = field.key("Questions and curveballs refer to the value by this key. It never changes.")
    name = field.short("The company's exact words for it, as published.")
    statement = field.text("What the company says it means, in our own sentence.")
    valid_from = field.DayBlock(required=False, help_text="The first day it was in force, if known.")
    valid_to = field.DayBlock(required=False, help_text="The last day it was in force. Empty: it still is.")
    competencies = field.competencies("The competencies that show this value. The strongest first.")
    meanings = field.many(ValueMeaningBlock(), "One for each role family that has a pack.", required=False)

    class Meta:
        domain = company.CompanyValue
        icon = "openquote"
        label_format = "{name}"


class CompanyFactBlock(ClaimBlock):
    """A statement about the company that a candidate may rely on."""

    entity = field.short("Whose fact it is: WhatsApp, say, and not Meta.")
    text = field.text("One fact, one sentence. Say nothing that the source does not say.")
    figure = field.short("The figure exactly as the source has it, such as 3.5 billion.", required=False)
    unit = field.short("What the figure counts, such as daily active people.", required=False)
    recent = BooleanBlock(
        required=False, default=False, help_text="News of the last two years, worth a mention in the room."
    )
    competencies = field.competencies("The competencies of an ad that make this fact worth knowing.")
    teams = field.keys("Keys of the teams that it matters to. Empty: every team.")

    class Meta:
        domain = company.CompanyFact
        icon = "info-circle"
        label_format = "{entity}: {text}"


class CultureSignalBlock(ClaimBlock):
    """How people work there, and what a candidate can do about it."""

    text = field.text("How people work there, in one sentence.", check=field.pack_text)
    so_what = field.text("What the candidate can do with that, verb first.", check=field.pack_text)
    roles = field.keys("Role slugs it is true for, such as software-engineer. Empty: every role.")

    class Meta:
        domain = company.CultureSignal
        icon = "group"
        label_format = "{text}"


class BannedTermBlock(ValueBlock):
    """Words that are never used for this company."""

    term = field.short("The word or phrase, such as another firm's name for its values, or a retired motto.")
    why = field.text("Why it would embarrass a candidate.")
    instead = field.short("What to say instead, if anything.", required=False)

    class Meta:
        domain = company.BannedTerm
        icon = "no-view"
        label_format = "{term}"
