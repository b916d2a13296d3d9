"""Who acts in the tests, and rows that are there before they act."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.utils import timezone
from django_scopes import scope

from packs.actions.mint_key import mint_key
from packs.models import Artifact, Candidate, Firm, Playbook, Release

PDF = b"%PDF-1.7 a playbook"


@dataclass(frozen=True)
class Actor:
    """A program of a firm, with its key."""

    firm: Firm
    key: str

    @property
    def headers(self) -> dict[str, str]:
        """What it sends with every request."""
        return {"Authorization": f"Bearer {self.key}"}


def actor(firm: Firm, *scopes: str) -> Actor:
    with scope(firm=firm.id):
        return Actor(firm, mint_key(firm_id=firm.id, name="test", scopes=scopes))


def everything(area: str) -> list[str]:
    """The scopes of who may order, and read and write an area of the API."""
    return [f"{each}:{right}" for each in dict.fromkeys(("playbooks", area)) for right in ("read", "write")]


def asked(client: Client, who: Actor, method: str, address: str, body: Any = None) -> Any:
    """The answer to a request of theirs; a body goes as JSON."""
    data: dict[str, Any] = {}
    if body is not None and method != "get":
        data = {"data": json.dumps(body), "content_type": "application/json"}
    return getattr(client, method)(address, headers=who.headers, **data)


def kept_release(slug: str = "acme/engineer") -> Release:
    return Release.objects.create(
        slug=slug, number=1, schema_version=1, document="{}", sha256="0" * 64, published_at=timezone.now()
    )


def kept_playbook(owner: Actor) -> Playbook:
    """A playbook that is ready."""
    candidate = Candidate.objects.create(firm=owner.firm, facts="{}")
    return Playbook.objects.create(
        firm=owner.firm,
        status=Playbook.Status.READY,
        release=kept_release(),
        candidate=candidate,
        candidate_document="{}",
        posting_document="{}",
        answers_document="{}",
        request_document='{"as_of": "2026-11-21"}',
        brand_document="{}",
        outputs=["playbook.pdf"],
        document='{"a":1}',
        findings_document='{"blocked":false}',
    )


def kept_artifact(playbook: Playbook, content: bytes = PDF) -> Artifact:
    """Its PDF."""
    return Artifact.objects.create(
        firm=playbook.firm,
        playbook=playbook,
        kind="playbook.pdf",
        file=default_storage.save(f"playbooks/{playbook.id}/playbook.pdf", ContentFile(content)),
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        media_type="application/pdf",
    )
