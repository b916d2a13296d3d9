"""Keep a published pack as an immutable release."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from packs.domain.base import canonical_json, sha256_hex
from packs.domain.release import ReleaseDocument
from packs.models import Release


@transaction.atomic
def record_release(
    *,
    document: ReleaseDocument,
    revision_id: int | None,
    published_at: datetime,
    published_by_id: int | None = None,
    notes: str = "",
) -> Release:
    """The release of a publication; `published_at` is aware.

    Safe to run twice: one revision has one release. A document equal to the pack's newest is that release,
    for publishing again without a change makes nothing new.
    """
    of_pack = Release.objects.filter(slug=document.slug)
    known = Release.objects.filter(revision_id=revision_id).first() if revision_id is not None else None
    newest = of_pack.order_by("-number").first()
    text = canonical_json(document)
    sha256 = sha256_hex(text)
    if known:
        return known
    if newest and newest.sha256 == sha256:
        return newest
    return Release.objects.create(
        slug=document.slug,
        number=newest.number + 1 if newest else 1,
        schema_version=document.schema_version,
        document=text,
        sha256=sha256,
        revision_id=revision_id,
        published_at=published_at,
        published_by_id=published_by_id,
        notes=notes,
    )
