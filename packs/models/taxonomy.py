"""The skills that resumes and ads are read with."""

from __future__ import annotations

from django.db import models

from packs.domain import skills
from packs.models.ids import new_id


class Taxonomy(models.Model):
    """One state of the skills: a `packs.domain.skills.Taxonomy` as JSON. The newest row is in force."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    document = models.TextField()
    sha256 = models.CharField(max_length=64)
    recorded_at = models.DateTimeField()

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.sha256[:12]

    def value(self) -> skills.Taxonomy:
        """The taxonomy as the readers take it."""
        return skills.Taxonomy.model_validate_json(self.document)
