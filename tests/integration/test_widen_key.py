"""A key of before there were weights gets their scopes, and keeps what it had."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from tests.integration.cast import Actor

pytestmark = pytest.mark.django_db

WEIGHTS = "/api/v1/weights"


def prefix(who: Actor) -> str:
    return who.key.removeprefix("pw_live_").partition("_")[0]


def widen(*words: str) -> str:
    said = StringIO()
    call_command("widen_key", *words, stdout=said)
    return said.getvalue()


def test_a_key_is_told_what_it_lacks_and_may_once_it_is_widened(client: Client, owner: Actor) -> None:
    refused = client.get(WEIGHTS, headers=owner.headers)
    assert refused.status_code == 403
    assert "lacks the scope “weights:read”" in refused.json()["detail"]
    assert "playbooks:read, playbooks:write, weights:read" in widen(
        prefix(owner), "weights:read", "weights:read"
    )
    assert client.get(WEIGHTS, headers=owner.headers).status_code == 404  # none are set: it may look
    assert client.delete(WEIGHTS, headers=owner.headers).status_code == 403
    assert client.get("/api/v1/playbooks", headers=owner.headers).status_code == 200


def test_no_other_key_is_widened(client: Client, owner: Actor, reader: Actor) -> None:
    widen(prefix(owner), "weights:read")
    assert client.get(WEIGHTS, headers=reader.headers).status_code == 403


def test_a_key_that_is_not_there_is_said(db: None) -> None:
    with pytest.raises(CommandError, match="There is no key “nobody00”"):
        widen("nobody00", "weights:read")


def test_a_scope_that_no_key_has_is_refused(owner: Actor) -> None:
    with pytest.raises(CommandError, match="“brands:burn” is no scope"):
        widen(prefix(owner), "brands:burn")
