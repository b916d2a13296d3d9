"""Order a playbook: read the inputs, keep them, and put the build into the ledger."""

from __future__ import annotations

import uuid
from dataclasses import replace

from django.db import transaction

from packs import ledger, selectors
from packs.actions.order import BadOrder, Order, inputs_for, kept_candidate, read_playbook, release_for
from packs.domain.base import canonical_json, sha256_hex
from packs.domain.weights import ScoreWeights
from packs.models import Brand, Candidate, Playbook


def create_playbook(
    *, firm_id: uuid.UUID, order: Order, brand_slug: str = "", previous_id: uuid.UUID | None = None
) -> Playbook:
    """A queued playbook of the firm in scope. Raises `BadOrder`; nothing is kept then."""
    brand, previous = _brand(brand_slug), _previous(previous_id)
    if previous:
        order = replace(order, previous=read_playbook(previous.document))
    order = replace(order, weights=order.weights or _weights())
    release = release_for(order)
    inputs = inputs_for(order, release.published(), *([brand.value()] if brand else []))
    frozen = canonical_json(inputs.brand)
    with transaction.atomic():
        facts = canonical_json(inputs.candidate)
        known = kept_candidate(order.resume) if isinstance(order.resume, uuid.UUID) else None
        candidate = known or Candidate.objects.create(firm_id=firm_id, facts=facts)
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
            previous=previous,
        )
        ledger.enqueue(firm_id=firm_id, kind="build_playbook", subject_id=playbook.id)
    return playbook


def _previous(playbook_id: uuid.UUID | None) -> Playbook | None:
    try:
        previous = selectors.playbook(playbook_id) if playbook_id else None
    except selectors.NotFound as error:
        raise BadOrder("previous", str(error)) from error
    if previous and not previous.document:
        raise BadOrder("previous", f"That playbook is {previous.status}: name one that is built.")
    return previous


def _brand(slug: str) -> Brand | None:
    try:
        return selectors.brand(slug) if slug else None
    except selectors.NotFound as error:
        raise BadOrder("brand", str(error)) from error


def _weights() -> ScoreWeights | None:
    """The firm's own as they are now: the request keeps them."""
    try:
        return selectors.weights().value()
    except selectors.NotFound:
        return None
