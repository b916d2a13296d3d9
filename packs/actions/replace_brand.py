"""Change a brand: what is built from now on looks so; what was built stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packs import selectors
from packs.actions.draft_brand import BadBrand, draft_brand
from packs.domain.base import canonical_json
from packs.domain.problems import Problem
from packs.models import Brand


def replace_brand(*, slug: str, sent: Mapping[str, Any]) -> Brand:
    """The brand of the firm in scope, as sent; its slug stays. Raises `NotFound`, `BadBrand`."""
    kept = selectors.brand(slug)
    brand = draft_brand({"slug": slug, **sent})
    if brand.slug != slug:
        raise BadBrand((Problem(("slug",), f"A slug stays as it is: send “{slug}”, or leave it out."),))
    kept.tokens = canonical_json(brand)
    kept.save(update_fields=["tokens"])
    return kept
