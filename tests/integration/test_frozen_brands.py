"""A playbook keeps the brand as it was: built again it is the same, whatever became of the brand."""

from __future__ import annotations

import uuid
from contextlib import nullcontext
from typing import Any

import pytest
from django.utils import timezone
from django_scopes import scope

from packs import selectors
from packs.actions.archive_brand import archive_brand
from packs.actions.build_playbook import BrandWasChanged, build_playbook
from packs.actions.create_brand import create_brand
from packs.actions.create_playbook import create_playbook
from packs.actions.order import Order
from packs.actions.replace_brand import replace_brand
from packs.models import Artifact, Firm, Playbook
from tests.factories import merging
from tests.factories.hostile_brands import Hostile, sent
from tests.functional.conftest import published

pytestmark = pytest.mark.django_db

BRAND = sent(Hostile({"section_titles": {"start": "Begin"}}))
OTHER = {
    **BRAND,
    "name": "Bulwark",
    "accent": "#8A1C5A",
    "section_titles": {"start": "Go"},
    "paper": "letter",
}


@pytest.fixture
def firm(db: None) -> Any:
    published()
    firm = Firm.objects.create(slug="north", name="North")
    with scope(firm=firm.id):
        create_brand(firm_id=firm.id, sent=BRAND)
        yield firm


def ordered(firm: Firm, brand: str = "acme") -> Playbook:
    order = Order(
        pack="halden/backend-engineer",
        resume=merging.RESUME,
        posting=merging.AD,
        as_of=merging.TODAY,
        outputs=("playbook.html", "handout.pdf", "cheat-sheet.pdf"),
    )
    return create_playbook(firm_id=firm.id, order=order, brand_slug=brand)


def built(playbook_id: uuid.UUID) -> dict[str, str]:
    """The hashes of a playbook's files after it was built anew."""
    Artifact.objects.filter(playbook_id=playbook_id).delete()
    build_playbook(playbook_id, completing=nullcontext)
    return {artifact.kind: artifact.sha256 for artifact in selectors.artifacts(playbook_id)}


def test_built_again_after_the_brand_changed_it_has_the_same_bytes(firm: Firm) -> None:
    playbook = ordered(firm)
    before = built(playbook.id)
    replace_brand(slug="acme", sent=OTHER)
    assert built(playbook.id) == before
    archive_brand(slug="acme", now=timezone.now())
    assert built(playbook.id) == before


def test_a_new_playbook_has_the_new_brand(firm: Firm) -> None:
    first = built(ordered(firm).id)
    replace_brand(slug="acme", sent=OTHER)
    second = ordered(firm)
    made = built(second.id)
    assert made["playbook.html"] != first["playbook.html"]
    page = selectors.artifact(second.id, "playbook.html").file.read().decode()
    assert ("Bulwark" in page, "Acme" in page, "Begin<" in page) == (True, False, False)


def test_it_records_the_hash_of_the_brand(firm: Firm) -> None:
    assert ordered(firm).brand_sha256 == selectors.brand("acme").value().sha256
    assert ordered(firm, brand="").brand_sha256 != selectors.brand("acme").value().sha256


def test_a_brand_that_was_changed_in_a_playbook_is_noticed(firm: Firm) -> None:
    playbook = ordered(firm)
    changed = playbook.brand_document.replace("Acme", "Evil")
    Playbook.objects.filter(id=playbook.id).update(brand_document=changed)
    with pytest.raises(BrandWasChanged):
        build_playbook(playbook.id, completing=nullcontext)
