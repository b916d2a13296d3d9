"""A firm's look and words."""

from __future__ import annotations

from django.db import models

from packs.domain import brand
from packs.models.firm import FirmOwned


class Brand(FirmOwned):
    """One brand of a firm; `tokens` is a `packs.domain.brand.Brand` as JSON."""

    slug = models.SlugField(max_length=80)
    tokens = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["firm", "slug"], name="one_brand_per_slug")]

    def __str__(self) -> str:
        return self.slug

    def value(self) -> brand.Brand:
        """The brand as the renderer takes it."""
        return brand.Brand.model_validate_json(self.tokens)
