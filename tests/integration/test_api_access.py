"""Who may do what: the owner's program, a reader of the same firm, and a stranger of another."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django_scopes import ScopeError, scope, scopes_disabled

from packs import selectors
from packs.actions.authenticate_key import authenticate_key
from packs.domain import api_key
from packs.models import ApiKey, Artifact, Brand, Candidate, FirmOwned, Member, Playbook, Task, Weights
from tests.integration.cast import Actor, kept_artifact, kept_playbook

pytestmark = pytest.mark.django_db


@pytest.fixture
def playbook(owner: Actor) -> Playbook:
    return kept_playbook(owner)


def addresses(playbook_id: uuid.UUID) -> dict[str, str]:
    return {
        "playbook": reverse("api:playbook", args=[playbook_id]),
        "document": reverse("api:document", args=[playbook_id]),
        "findings": reverse("api:findings", args=[playbook_id]),
        "artifact": reverse("api:artifact", args=[playbook_id, "playbook.pdf"]),
    }


EVERY = ["playbook", "document", "findings", "artifact"]


@pytest.mark.parametrize("name", EVERY)
def test_a_reader_of_the_firm_may_read(client: Client, reader: Actor, playbook: Playbook, name: str) -> None:
    kept_artifact(playbook)
    assert client.get(addresses(playbook.id)[name], headers=reader.headers).status_code == 200


@pytest.mark.parametrize("name", EVERY)
def test_a_stranger_sees_what_is_not_there(
    client: Client, stranger: Actor, playbook: Playbook, name: str
) -> None:
    kept_artifact(playbook)
    theirs = client.get(addresses(playbook.id)[name], headers=stranger.headers)
    nothing = client.get(addresses(uuid.uuid4())[name], headers=stranger.headers)
    assert theirs.status_code == nothing.status_code == 404
    assert without_instance(theirs.json()) == without_instance(nothing.json())


def without_instance(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "instance"}


@pytest.mark.parametrize("name", EVERY)
def test_nobody_reads_without_a_key(client: Client, playbook: Playbook, name: str) -> None:
    answer = client.get(addresses(playbook.id)[name])
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Bearer")
    assert answer["Content-Type"] == "application/problem+json"


def test_a_reader_may_not_order(client: Client, reader: Actor) -> None:
    answer = client.post(
        "/api/v1/playbooks", data="{}", content_type="application/json", headers=reader.headers
    )
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:packwright:problem:permission-denied")


def test_a_stranger_cannot_use_the_firms_brand(owner: Actor, stranger: Actor) -> None:
    with scope(firm=owner.firm.id):
        Brand.objects.create(firm=owner.firm, slug="northern", tokens="{}")
    with scope(firm=stranger.firm.id), pytest.raises(selectors.NotFound):
        selectors.brand("northern")


@pytest.mark.parametrize("change", ["revoked_at", "expires_at"])
def test_a_revoked_or_expired_key_is_refused_at_once(
    client: Client, owner: Actor, playbook: Playbook, change: str
) -> None:
    with scopes_disabled():
        ApiKey.objects.update(**{change: timezone.now() - timedelta(seconds=1)})
    assert client.get(addresses(playbook.id)["playbook"], headers=owner.headers).status_code == 401


def test_a_mistyped_key_is_refused_without_a_look_into_the_database(
    owner: Actor, django_assert_num_queries: Any
) -> None:
    wrong = owner.key[:-1] + ("a" if owner.key[-1] != "a" else "b")
    with django_assert_num_queries(0):
        assert authenticate_key(presented=wrong, now=timezone.now()) is None


def test_a_made_up_secret_with_a_known_prefix_is_refused(owner: Actor) -> None:
    forged = api_key.compose(api_key.prefix_of(owner.key) or "", "A" * api_key.SECRET_LENGTH)
    assert authenticate_key(presented=forged, now=timezone.now()) is None


def test_the_database_holds_no_usable_key(owner: Actor) -> None:
    with scopes_disabled():
        row = ApiKey.objects.values().get()
    assert owner.key not in str(row)
    assert owner.key.split("_")[-1][:-6] not in str(row)


def test_using_a_key_is_noted(owner: Actor) -> None:
    now = timezone.now()
    authenticate_key(presented=owner.key, now=now)
    with scopes_disabled():
        assert ApiKey.objects.get().last_used_at == now


@pytest.mark.parametrize("model", [ApiKey, Artifact, Brand, Candidate, Member, Playbook, Task, Weights])
def test_no_row_of_a_firm_is_read_without_its_scope(model: type[FirmOwned]) -> None:
    with pytest.raises(ScopeError):
        model.objects.count()


def test_every_model_of_a_firm_is_in_the_list_above() -> None:
    listed = {ApiKey, Artifact, Brand, Candidate, Member, Playbook, Task, Weights}
    assert set(FirmOwned.__subclasses__()) == listed
