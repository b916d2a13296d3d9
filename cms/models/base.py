"""What every snippet shares: Wagtail's mixins in their checked order, and its place in the domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from django.db import models
from django.http import HttpRequest
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, ObjectList, PublishingPanel
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)

from packs.domain.base import Value


class Snippet(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    TranslatableMixin,
    ClusterableModel,
    models.Model,
):
    """A piece of content with drafts, workflow, locks, revisions, preview and translations."""

    domain: ClassVar[type[Value]]  # the type that freezing gives
    domain_names: ClassVar[Mapping[str, str]] = {}  # domain field → our field, where they differ

    class Meta:
        abstract = True

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "cms/preview.html"

    @classmethod
    def own_names(cls) -> dict[str, str]:
        """Every field of the domain type → the name of our field for it."""
        return {name: cls.domain_names.get(name, name) for name in cls.domain.model_fields}


def tab(heading: str, *names: str, required_on_save: tuple[str, ...] = ()) -> ObjectList:
    """A tab of the editor with these fields in this order."""
    panels = [FieldPanel(name, required_on_save=name in required_on_save) for name in names]
    return ObjectList(panels, heading=heading)


def publishing_tab() -> ObjectList:
    """The tab for scheduling."""
    return ObjectList([PublishingPanel()], heading="Publishing")


def unique_in_locale(*fields: str, name: str) -> models.UniqueConstraint:
    """One row of a natural key in each language: a translation keeps the key of its original."""
    return models.UniqueConstraint(fields=[*fields, "locale"], name=name)
