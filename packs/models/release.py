"""Releases: immutable published snapshots, guarded here and by triggers in the database."""

from __future__ import annotations

from typing import Any, Never

from django.conf import settings
from django.db import models

from packs.domain.release import ReleaseDocument
from packs.domain.request import PublishedRelease
from packs.models.ids import new_id


class ReleaseIsImmutable(Exception):
    """A release was about to be changed or deleted; publish the pack again to correct it."""


class ReleaseQuerySet(models.QuerySet["Release"]):
    """Reads and inserts; every way to change or delete is closed."""

    def update(self, **kwargs: Any) -> Never:
        raise ReleaseIsImmutable("Releases never change: publish the pack again for a new one.")

    def delete(self) -> Never:
        raise ReleaseIsImmutable("Releases are never deleted: playbooks point at them.")


class Release(models.Model):
    """One published state of a pack, with its company and the method, as one canonical JSON document."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    slug = models.CharField(max_length=161)  # "meta/software-engineer"
    number = models.PositiveIntegerField()
    schema_version = models.PositiveIntegerField()
    document = models.TextField()
    sha256 = models.CharField(max_length=64)
    revision = models.OneToOneField(
        "wagtailcore.Revision", null=True, on_delete=models.PROTECT, related_name="+"
    )
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    notes = models.TextField(blank=True)

    objects = ReleaseQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["slug", "number"], name="one_release_per_number"),
        ]
        ordering = ["slug", "-number"]

    def __str__(self) -> str:
        return f"{self.slug} release {self.number}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ReleaseIsImmutable(f"{self} never changes: publish the pack again for a new one.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Never:
        raise ReleaseIsImmutable(f"{self} is never deleted: playbooks point at it.")

    def published(self) -> PublishedRelease:
        """The release as the merge takes it."""
        return PublishedRelease(
            number=self.number,
            published_on=self.published_at.date(),
            sha256=self.sha256,
            document=ReleaseDocument.model_validate_json(self.document),
        )
