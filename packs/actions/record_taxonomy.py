"""Keep the skill taxonomy that the editors published."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from packs.domain.base import canonical_json, sha256_hex
from packs.domain.skills import Taxonomy
from packs.models import Taxonomy as TaxonomyRow


@transaction.atomic
def record_taxonomy(*, taxonomy: Taxonomy, recorded_at: datetime) -> TaxonomyRow:
    """The row in force; the same skills again make no new one. `recorded_at` is aware."""
    document = canonical_json(taxonomy)
    sha256 = sha256_hex(document)
    newest = TaxonomyRow.objects.order_by("-recorded_at", "-id").first()
    if newest and newest.sha256 == sha256:
        return newest
    return TaxonomyRow.objects.create(document=document, sha256=sha256, recorded_at=recorded_at)
