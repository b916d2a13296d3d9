"""A hiring company: what is true of it whatever the role."""

from __future__ import annotations

from django.db import models
from wagtail.admin.panels import TabbedInterface
from wagtail.models import TranslatableMixin
from wagtail.search import index

from cms.blocks import company as blocks
from cms.blocks.fields import SLUG
from cms.fields import ItemsField, LinesField
from cms.models.base import Snippet, publishing_tab, tab, unique_in_locale
from packs.domain import company


class Company(index.Indexed, Snippet):
    """Names, values, facts, culture. Publishing it changes no release: packs take it up when published."""

    domain = company.Company

    slug = models.SlugField(
        max_length=80,
        validators=[SLUG],
        help_text="The company's part of a pack's address. It never changes.",
    )
    name = models.CharField(max_length=120)
    aliases = LinesField(blank=True, help_text="Other names in ads and resumes, one per line.")
    value_noun = models.CharField(
        max_length=60, default="value", help_text="What the company calls its values, in the singular."
    )
    disclaimer = models.TextField(
        help_text="The line that says we are not affiliated with the company. Every playbook prints it."
    )
    values = ItemsField(blocks.CompanyValueBlock, help_text="In the company's own order.")
    facts = ItemsField(blocks.CompanyFactBlock, blank=True)
    culture = ItemsField(blocks.CultureSignalBlock, blank=True)
    banned_terms = ItemsField(
        blocks.BannedTermBlock, blank=True, help_text="A build that would print one of these is stopped."
    )

    edit_handler = TabbedInterface(
        [
            tab(
                "Company",
                "name",
                "slug",
                "aliases",
                "value_noun",
                "disclaimer",
                required_on_save=("name", "slug"),
            ),
            tab("Values", "values"),
            tab("Facts", "facts"),
            tab("Culture", "culture"),
            tab("Words to avoid", "banned_terms"),
            publishing_tab(),
        ]
    )
    search_fields = [
        index.SearchField("name", boost=5),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
        index.SearchField("values"),
        index.SearchField("facts"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["name"]
        verbose_name_plural = "companies"
        constraints = [unique_in_locale("slug", name="one_company_per_slug")]

    def __str__(self) -> str:
        return self.name
