"""Give the demo firm its brands."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django_scopes import scope

from packs.actions.open_demo import demo_firm
from packs.domain import brand
from packs.domain.base import canonical_json
from packs.models import Brand, Firm


@transaction.atomic
def load_demo(*, brands: Sequence[brand.Brand]) -> Firm:
    """The demo firm, whose brands of these slugs are as given; safe to run again."""
    firm = demo_firm()
    with scope(firm=firm.id):
        for one in brands:
            Brand.objects.update_or_create(
                firm=firm, slug=one.slug, archived_at=None, defaults={"tokens": canonical_json(one)}
            )
    return firm
