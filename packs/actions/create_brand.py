"""Give a firm a brand."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction

from packs import selectors
from packs.actions.draft_brand import BadBrand, draft_brand
from packs.domain.base import canonical_json
from packs.domain.problems import Problem
from packs.models import Brand

MOST = 100  # brands of one firm


class BrandExists(Exception):
    """The firm has a brand with that slug."""


def create_brand(*, firm_id: uuid.UUID, sent: Mapping[str, Any]) -> Brand:
    """A new brand of the firm in scope. Raises `BadBrand`, `BrandExists`."""
    brand = draft_brand(sent)
    if len(selectors.brands()) >= MOST:
        raise BadBrand((Problem((), f"A firm may have {MOST} brands: delete one that is not used."),))
    try:
        with transaction.atomic():
            return Brand.objects.create(firm_id=firm_id, slug=brand.slug, tokens=canonical_json(brand))
    except IntegrityError as error:
        raise BrandExists(
            f"There is a brand “{brand.slug}” already: replace it, or choose another slug."
        ) from error
