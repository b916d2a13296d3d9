"""The whole way: a pack is published, a firm's program orders, a worker builds, the program downloads."""

from __future__ import annotations

import json
import os
import time
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from django_scopes import scopes_disabled

from packs.domain.outputs import NO_DATE, USUAL
from packs.models import Artifact, Firm
from tests.factories import merging
from tests.functional.conftest import published
from tests.integration.cast import Actor, actor

pytestmark = pytest.mark.xdist_group("whole-way")

WORKER = ("manage.py", "worker")
CELERY = ("-m", "celery", "-A", "cms", "worker", "--concurrency", "1", "--loglevel", "warning")
ORDER = {
    "pack": "halden/backend-engineer",
    "candidate": {"resume": merging.RESUME},
    "posting": {"text": merging.AD},
    "sections": ["start", "stories", "plan", "cheat_sheet", "appendix"],  # enough for every kind of file
}


def call(base: str, path: str, key: str, body: Any = None) -> Any:
    """An answer of the API: its bytes and its headers."""
    request = urllib.request.Request(base + path, data=json.dumps(body).encode() if body else None)
    request.add_header("Authorization", f"Bearer {key}")
    request.add_header("Content-Type", "application/json")
    return urllib.request.urlopen(request, timeout=30)


def finished(base: str, address: str, key: str) -> dict[str, Any]:
    """The playbook once it is neither queued nor running; at most two minutes."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        playbook: dict[str, Any] = json.load(call(base, address, key))
        if playbook["status"] not in ("queued", "running"):
            return playbook
        time.sleep(0.2)
    raise AssertionError("the playbook was not finished within two minutes")


def order(base: str, coach: Actor) -> dict[str, Any]:
    answer = call(base, "/api/v1/playbooks", coach.key, ORDER)
    assert answer.status == 202
    return finished(base, answer.headers["Location"], coach.key)


@pytest.fixture
def coach(real_database: None) -> Actor:
    published()
    firm = Firm.objects.create(slug="north", name="North Coaching")
    return actor(firm, "playbooks:read", "playbooks:write")


MADE = set(USUAL) - {"prep.ics"}
BEGINNINGS = {
    "pdf": b"%PDF",
    "html": b"<!",
    "docx": b"PK",
    "md": b"Interview playbook",
    "csv": b"#separator:",
}


def assert_downloads(base: str, coach: Actor, playbook: dict[str, Any]) -> None:
    assert playbook["status"] == "ready", playbook
    assert {artifact["kind"] for artifact in playbook["artifacts"]} == MADE
    assert playbook["notes"] == [NO_DATE]
    for artifact in playbook["artifacts"]:
        content = call(base, artifact["url"], coach.key).read()
        assert len(content) == artifact["size"]
        assert content.startswith(BEGINNINGS[artifact["kind"].rpartition(".")[2]])


def test_a_playbook_is_ordered_built_and_downloaded_and_ordered_again_it_has_the_same_bytes(
    coach: Actor, process: Callable[..., Any], live_server: Any
) -> None:
    process(*WORKER)
    assert_downloads(live_server.url, coach, order(live_server.url, coach))
    order(live_server.url, coach)
    with scopes_disabled():
        hashes = list(Artifact.objects.values_list("kind", "sha256"))
    assert len(hashes) == 2 * len(MADE)
    assert len(set(hashes)) == len(MADE)


@pytest.mark.services
@pytest.mark.skipif(not os.environ.get("CELERY_BROKER_URL"), reason="needs CELERY_BROKER_URL")
def test_celery_builds_from_the_same_ledger(
    coach: Actor, process: Callable[..., Any], live_server: Any
) -> None:
    process(*CELERY)
    assert_downloads(live_server.url, coach, order(live_server.url, coach))
