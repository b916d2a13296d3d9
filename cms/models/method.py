"""The method: house content that no company owns. There is one for each language."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import TabbedInterface
from wagtail.models import TranslatableMixin

from cms.blocks import method as blocks
from cms.blocks.questions import PointBlock
from cms.fields import ItemsField, LinesField
from cms.models.base import Snippet, publishing_tab, tab
from packs.domain import method


class Method(Snippet):
    """Frameworks, archetypes, words. Publishing it changes no release: packs take it up when published."""

    domain = method.Method

    version = models.CharField(max_length=40, help_text="As editors speak of it, such as 2026.1.")
    sections = ItemsField(blocks.SectionTextBlock)
    competencies = ItemsField(
        blocks.CompetencyWordBlock, help_text="The vocabulary in which everything meets."
    )
    archetypes = ItemsField(blocks.ArchetypeBlock)
    bridges = ItemsField(blocks.BridgeBlock, help_text="One has the key “default”.")
    tiers = ItemsField(blocks.TierBlock)
    weights = ItemsField(blocks.WeightsBlock, single=True)
    marks = ItemsField(blocks.MarkBlock)
    pitch = ItemsField(blocks.PitchFrameBlock, single=True)
    delivery_do = ItemsField(PointBlock)
    delivery_dont = ItemsField(PointBlock, verbose_name="delivery don't")
    recovery = ItemsField(blocks.RecoveryStepBlock)
    recovery_avoid = LinesField(help_text="What to avoid when the answer does not come, one per line.")
    recovery_phrases = LinesField(help_text="What to say then, one per line.")
    graceful = ItemsField(PointBlock, single=True, help_text="How to stop gracefully.")
    curveballs = ItemsField(blocks.GenericCurveballBlock)
    audiences = ItemsField(blocks.AudienceTextBlock)
    asks = ItemsField(blocks.GenericAskBlock)
    asks_rule = models.TextField(help_text="How many to ask, and when.")
    asks_avoid = ItemsField(
        PointBlock, help_text="Label: the question. Text: why not, or what to ask instead."
    )
    make_your_own = LinesField(help_text="How to make the questions one's own, one step per line.")
    stories_how = LinesField(help_text="How the stories work, one sentence per line.")
    questions_how = LinesField(help_text="How the questions work, one sentence per line.")
    worksheet = ItemsField(blocks.WorksheetBlock, single=True)
    plan = ItemsField(blocks.PlanTextBlock, single=True)
    reminders = LinesField(help_text="For the cheat sheet, one per line.")
    privacy_note = models.TextField(
        help_text="Printed where a practice prompt invites pasting text into a tool."
    )

    edit_handler = TabbedInterface(
        [
            tab("Sections", "version", "sections", "marks", "stories_how", "questions_how", "privacy_note"),
            tab("Vocabulary", "competencies"),
            tab("Score", "tiers", "weights"),
            tab("Speaking", "pitch", "delivery_do", "delivery_dont"),
            tab("Stories", "archetypes", "worksheet"),
            tab("Gaps", "bridges"),
            tab("Recovery", "recovery", "recovery_avoid", "recovery_phrases", "graceful", "curveballs"),
            tab("Asking", "audiences", "asks", "asks_rule", "asks_avoid", "make_your_own"),
            tab("Ninety days", "plan"),
            tab("Reminders", "reminders"),
            publishing_tab(),
        ]
    )

    class Meta(TranslatableMixin.Meta):
        verbose_name_plural = "method"

    def __str__(self) -> str:
        return f"Method {self.version}"

    def clean(self) -> None:
        """Packs take up the method of their language, so there is one of it."""
        super().clean()
        locale = self.locale_id or self.get_default_locale()
        if Method.objects.filter(locale=locale).exclude(pk=self.pk).exists():
            raise ValidationError("There is a method already: edit that one, for every pack takes it up.")
