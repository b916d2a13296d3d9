"""A skill by its usual name, and how people write it."""

from __future__ import annotations

from django.db import models
from wagtail.admin.panels import TabbedInterface
from wagtail.models import TranslatableMixin

from cms.fields import LinesField
from cms.models.base import Snippet, publishing_tab, tab, unique_in_locale
from packs.domain import skills


class Skill(Snippet):
    """One entry of the taxonomy in which resumes and ads are read."""

    domain = skills.Skill

    name = models.CharField(max_length=80)
    kind = models.CharField(
        max_length=40, help_text="Such as language, framework, database, cloud, practice or soft."
    )
    aliases = LinesField(blank=True, help_text="Other spellings, one per line. They match in any case.")
    exact = models.BooleanField(
        default=False,
        help_text="For words that mean something else too, such as Go: only this spelling counts.",
    )
    context = LinesField(
        blank=True,
        help_text="For ambiguous words: other words, one per line, any of which must stand nearby.",
    )
    implies = LinesField(
        blank=True,
        help_text="Broader skills that this one shows, one per line: Python for Django. Write their names.",
    )

    edit_handler = TabbedInterface(
        [
            tab(
                "Skill", "name", "kind", "aliases", "exact", "context", "implies", required_on_save=("name",)
            ),
            publishing_tab(),
        ]
    )

    class Meta(TranslatableMixin.Meta):
        ordering = ["name"]
        constraints = [unique_in_locale("name", name="one_skill_per_name")]

    def __str__(self) -> str:
        return self.name
