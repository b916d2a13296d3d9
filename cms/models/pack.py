"""A pack: everything that belongs to one company and one role family."""

from __future__ import annotations

import logging
from typing import Any

from django.db import models, transaction
from wagtail.admin.panels import TabbedInterface
from wagtail.models import Revision, TranslatableMixin
from wagtail.search import index

from cms.blocks import company as company_blocks
from cms.blocks import loop as loop_blocks
from cms.blocks import questions as question_blocks
from cms.blocks import signals as signal_blocks
from cms.blocks.fields import SLUG, choices
from cms.fields import ChoicesField, ItemsField, LinesField
from cms.models.base import Snippet, publishing_tab, tab, unique_in_locale
from cms.models.company import Company
from cms.problems import FreezeError
from packs.domain import pack

logger = logging.getLogger(__name__)

SCHEDULED = "wagtail.publish.scheduled"  # how publish_scheduled marks what it publishes
SPELLINGS = [("en-US", "American English"), ("en-GB", "British English")]


class Pack(index.Indexed, Snippet):
    """One company × one role family. Publishing it freezes a release with its company and the method."""

    domain = pack.Pack
    domain_names = {"locale": "spelling"}

    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="packs")
    slug = models.SlugField(
        "role slug",
        max_length=80,
        validators=[SLUG],
        help_text="The role's part of the address, such as software-engineer. It never changes.",
    )
    title = models.CharField(max_length=120, help_text="The role as printed, such as Software Engineer.")
    role_family = models.SlugField(
        max_length=80, validators=[SLUG], help_text="Joins what a value means, and ads, to this pack."
    )
    role_titles = LinesField(help_text="Titles in ads that belong here, one per line.")
    other_roles = LinesField(
        blank=True, help_text="Titles that look alike and do not belong here, one per line."
    )
    spelling = models.CharField(max_length=5, choices=SPELLINGS, default="en-US")
    round_kinds = ChoicesField(
        choices_of=choices(pack.RoundKind), help_text="The kinds of round that this role family has."
    )
    levels = ItemsField(loop_blocks.LevelBlock)
    teams = ItemsField(loop_blocks.TeamBlock, blank=True)
    loops = ItemsField(
        loop_blocks.LoopVersionBlock, help_text="One is current; older ones explain what changed."
    )
    changes = ItemsField(loop_blocks.LoopChangeBlock, blank=True, help_text="What is new, one thing an item.")
    levelling = ItemsField(loop_blocks.LevellingNoteBlock)
    questions = ItemsField(question_blocks.QuestionPatternBlock)
    mixes = ItemsField(loop_blocks.MixBlock, help_text="How many of each kind a playbook shows.")
    curveballs = ItemsField(question_blocks.CurveballBlock)
    success = ItemsField(signal_blocks.SuccessSignalBlock)
    culture = ItemsField(company_blocks.CultureSignalBlock, blank=True)
    priorities = ItemsField(signal_blocks.HiddenPriorityBlock)
    readings = ItemsField(signal_blocks.RequirementReadingBlock)
    contexts = ItemsField(signal_blocks.RoleContextBlock)
    mistakes = ItemsField(signal_blocks.MistakeBlock)
    asks = ItemsField(question_blocks.AskThemBlock)
    phases = ItemsField(signal_blocks.PlanPhaseBlock)
    reminders = ItemsField(loop_blocks.ReminderBlock)

    edit_handler = TabbedInterface(
        [
            tab(
                "Role",
                "company",
                "title",
                "slug",
                "role_family",
                "role_titles",
                "other_roles",
                "spelling",
                "levels",
                "teams",
                required_on_save=("company", "title", "slug"),
            ),
            tab("Loop", "round_kinds", "loops", "changes", "levelling"),
            tab("Questions", "questions", "mixes", "curveballs"),
            tab("Signals", "success", "priorities", "readings", "contexts", "mistakes", "culture"),
            tab("Asking", "asks"),
            tab("Ninety days", "phases"),
            tab("Reminders", "reminders"),
            publishing_tab(),
        ]
    )
    search_fields = [
        index.SearchField("title", boost=5),
        index.AutocompleteField("title"),
        index.RelatedFields("company", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.FilterField("locale_id"),
        index.SearchField("questions"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["company__name", "title"]
        constraints = [unique_in_locale("company", "slug", name="one_pack_per_role")]

    def __str__(self) -> str:
        return f"{self.company.name}: {self.title}" if self.company_id else self.title

    def publish(self, revision: Revision, *args: Any, **kwargs: Any) -> None:
        """Publish and keep the release, or neither.

        Raises `FreezeError`, except from a schedule: there the pack stays as it was and its schedule stands,
        so that one unready pack does not hold up the others, and goes live once what it leans on is live.
        """
        try:
            with transaction.atomic():
                super().publish(revision, *args, **kwargs)
        except FreezeError as error:
            if kwargs.get("log_action") != SCHEDULED:
                raise
            logger.warning("Scheduled publication refused: %s", error)

    @property
    def address(self) -> str:
        """`meta/software-engineer`: the slug of its releases; empty parts while it is unfinished."""
        return f"{self.company.slug if self.company_id else ''}/{self.slug}"
