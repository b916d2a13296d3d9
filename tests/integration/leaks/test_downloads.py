"""What is downloaded: files and headers of nobody's, one firm's and another firm's playbooks."""

from __future__ import annotations

import ast
import uuid
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as project
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django_scopes import scope

from packs import selectors
from packs.actions.archive_brand import archive_brand
from packs.actions.build_playbook import build_playbook
from packs.actions.create_brand import create_brand
from packs.actions.create_playbook import create_playbook
from packs.actions.order import Order
from packs.models import Firm
from tests.factories import merging
from tests.functional.conftest import published
from tests.integration.cast import Actor, actor
from tests.integration.leaks.canaries import QUILLON, STEMS, TOOLS, VESPERIN
from tests.integration.leaks.deep import deep, squeezed

SECTIONS = (
    "start",
    "stories",
    "plan",
    "cheat-sheet",
    "appendix",
)  # what the others print: `test_zero_leak.py`
pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("leaks")]


def firm(slug: str, brand: Any) -> Actor:
    """A firm with its brand."""
    made = Firm.objects.create(slug=slug, name=f"{brand.name} Inc")
    with scope(firm=made.id):
        create_brand(firm_id=made.id, sent=brand.model_dump(mode="json"))
    return actor(made, "playbooks:read", "playbooks:write")


def built(who: Actor, brand: str) -> uuid.UUID:
    """A playbook of every output, ordered and built within the firm's scope."""
    with scope(firm=who.firm.id):
        order = Order(
            pack="halden/backend-engineer",
            resume=merging.RESUME,
            posting=merging.AD,
            as_of=merging.TODAY,
            interview_date=date(2026, 12, 14),
            sections=SECTIONS,
        )
        playbook = create_playbook(firm_id=who.firm.id, order=order, brand_slug=brand)
        build_playbook(playbook.id, completing=nullcontext)
        return playbook.id


def downloads(client: Client, who: Actor, playbook: uuid.UUID) -> dict[str, Any]:
    """The files of a playbook, the document and the findings, by address."""
    with scope(firm=who.firm.id):
        kinds = [artifact.kind for artifact in selectors.artifacts(playbook)]
    assert len(kinds) >= 4
    addresses = [reverse("api:artifact", args=[playbook, kind]) for kind in kinds]
    addresses += [reverse(f"api:{name}", args=[playbook]) for name in ("document", "findings")]
    return {address: client.get(address, headers=who.headers) for address in addresses}


def assert_free_of(answers: dict[str, Any], words: list[str]) -> None:
    for address, answer in answers.items():
        assert answer.status_code == 200
        found = deep(address, answer.content)
        headers = squeezed(" ".join(f"{name}: {value}" for name, value in answer.items()))
        assert [word for word in words if found.holds(word) or squeezed(word) in headers] == [], address


@pytest.fixture
def firms(db: None) -> dict[str, Actor]:
    published()
    return {"quillon": firm("north", QUILLON), "vesperin": firm("south", VESPERIN)}


def test_downloads_hold_nothing_of_another_firm_nor_of_a_brand_that_was_switched_off(
    client: Client, firms: dict[str, Actor]
) -> None:
    ours, theirs = firms["quillon"], firms["vesperin"]
    branded, foreign = built(ours, QUILLON.slug), built(theirs, VESPERIN.slug)
    with scope(firm=ours.firm.id):
        archive_brand(slug=QUILLON.slug, now=timezone.now())
    afterwards = built(ours, "")
    assert_free_of(downloads(client, ours, branded), [STEMS["vesperin"], *TOOLS])
    assert_free_of(downloads(client, theirs, foreign), [STEMS["quillon"], *TOOLS])
    assert_free_of(downloads(client, ours, afterwards), [*STEMS.values(), *TOOLS[:-1]])
    assert mail.outbox == []


def test_no_mail_is_sent_by_what_makes_and_hands_out_files() -> None:
    """The mail that carries a file is where white-label products leak; here no mail carries one."""
    for package in ("packs", "api"):
        for path in (Path(project.BASE_DIR) / package).rglob("*.py"):
            tree = ast.parse(path.read_text())
            named = {
                name
                for node in ast.walk(tree)
                for name in (
                    [alias.name for alias in node.names]
                    if isinstance(node, ast.Import)
                    else [f"{node.module}.{alias.name}" for alias in node.names]
                    if isinstance(node, ast.ImportFrom)
                    else []
                )
            }
            assert not [n for n in named if n.startswith(("django.core.mail", "smtplib", "email"))], path
