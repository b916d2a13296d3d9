"""A firm's look and words."""

from __future__ import annotations

from django.db import models

from packs.domain import brand
from packs.models.firm import FirmOwned


class Brand(FirmOwned):
    """One brand of a firm; `tokens` is a `packs.domain.brand.Brand` as JSON."""

    slug = models.SlugField(max_length=80)
    tokens = models.TextField()
    archived_at = models.DateTimeField(null=True, editable=False)  # from then on nothing new is made in it

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["firm", "slug"],
                condition=models.Q(archived_at=None),
                name="one_brand_per_slug",
                violation_error_message="This firm has a brand with that slug: choose another.",
            )
        ]

    def __str__(self) -> str:
        return self.slug

    def value(self) -> brand.Brand:
        """The brand as the renderer takes it."""
        return brand.Brand.model_validate_json(self.tokens)
