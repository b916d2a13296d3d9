"""Order a playbook: read the inputs, keep them, and put the build into the ledger."""

from __future__ import annotations

import uuid

from django.db import transaction

from packs import ledger, selectors
from packs.actions.order import BadOrder, Order, inputs_for, release_for
from packs.domain.base import canonical_json, sha256_hex
from packs.models import Brand, Candidate, Playbook


def create_playbook(*, firm_id: uuid.UUID, order: Order, brand_slug: str = "") -> Playbook:
    """A queued playbook of the firm in scope. Raises `BadOrder`; nothing is kept then."""
    brand = _brand(brand_slug)
    release = release_for(order)
    inputs = inputs_for(order, release.published(), *([brand.value()] if brand else []))
    frozen = canonical_json(inputs.brand)
    with transaction.atomic():
        facts = canonical_json(inputs.candidate)
        candidate = Candidate.objects.create(firm_id=firm_id, facts=facts)
        playbook = Playbook.objects.create(
            firm_id=firm_id,
            release=release,
            candidate=candidate,
            brand=brand,
            candidate_document=facts,
            posting_document=canonical_json(inputs.posting),
            answers_document=canonical_json(inputs.answers),
            request_document=canonical_json(inputs.request),
            brand_document=frozen,
            brand_sha256=sha256_hex(frozen),
            outputs=list(inputs.outputs),
        )
        ledger.enqueue(firm_id=firm_id, kind="build_playbook", subject_id=playbook.id)
    return playbook


def _brand(slug: str) -> Brand | None:
    try:
        return selectors.brand(slug) if slug else None
    except selectors.NotFound as error:
        raise BadOrder("brand", str(error)) from error
