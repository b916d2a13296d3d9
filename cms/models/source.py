"""Where claims come from, and what a source can support."""

from __future__ import annotations

from django.db import models
from wagtail.admin.panels import TabbedInterface
from wagtail.models import TranslatableMixin
from wagtail.search import index

from cms.blocks.fields import AS_OF, SLUG, choices
from cms.fields import LinesField
from cms.models.base import Snippet, publishing_tab, tab, unique_in_locale
from packs.domain import claims

READ_AS = [("page", "The whole page"), ("excerpt", "An excerpt"), ("copy", "A copy of it elsewhere")]


class Source(index.Indexed, Snippet):
    """One page, report, course or press piece."""

    domain = claims.Source
    domain_names = {"id": "slug"}

    slug = models.SlugField(
        max_length=80,
        validators=[SLUG],
        help_text="Items cite the source by this id, also in files. It never changes.",
    )
    title = models.CharField(max_length=300)
    publisher = models.CharField(
        max_length=200, help_text="Who published it, such as the company or a paper."
    )
    author = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    kind = models.CharField(
        max_length=20,
        choices=choices(claims.SourceKind),
        help_text="Who speaks. Only official sources make a claim confirmed.",
    )
    roles = LinesField(
        blank=True,
        help_text="Role slugs it speaks of, one per line, such as software-engineer. "
        "It supports claims about these roles only. Empty: the whole company.",
    )
    levels = LinesField(blank=True, help_text="Levels it speaks of, one per line. Empty: not said.")
    dated = models.CharField(
        "date",
        max_length=10,
        blank=True,
        validators=[AS_OF],
        help_text="The date of the source: a year, a month or a day. Empty: undated.",
    )
    read_on = models.DateField(help_text="The day on which someone here read it.")
    read_as = models.CharField(max_length=10, choices=READ_AS, default="excerpt")
    sample_size = models.PositiveIntegerField(
        null=True, blank=True, help_text="How many experiences it rests on, where it says so."
    )
    outcome = models.CharField(
        max_length=200,
        blank=True,
        help_text="How it ended for the person who reports: an offer, a rejection.",
    )
    licence = models.CharField(
        "license", max_length=200, blank=True, help_text="What its license lets us do."
    )
    note = models.TextField(blank=True, help_text="Damage in the copy, what not to use, and why.")

    edit_handler = TabbedInterface(
        [
            tab(
                "Source",
                "title",
                "slug",
                "publisher",
                "author",
                "url",
                "kind",
                required_on_save=("slug", "title"),
            ),
            tab("What it covers", "roles", "levels", "dated", "sample_size", "outcome"),
            tab("Reading", "read_on", "read_as", "licence", "note", required_on_save=("read_on",)),
            publishing_tab(),
        ]
    )
    search_fields = [
        index.SearchField("title", boost=5),
        index.AutocompleteField("title"),
        index.AutocompleteField("publisher"),
        index.SearchField("publisher"),
        index.SearchField("note"),
        index.FilterField("kind"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["publisher", "title"]
        constraints = [unique_in_locale("slug", name="one_source_per_slug")]

    def __str__(self) -> str:
        return f"{self.publisher}: {self.title}" if self.publisher else self.title or self.slug
