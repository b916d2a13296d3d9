"""A firm's weights over HTTP: set, read, dropped; by whom; what is refused; what playbooks keep of them."""

from __future__ import annotations

import uuid
from contextlib import nullcontext
from typing import Any

import pytest
from django.test import Client
from django_scopes import scope

from packs import selectors
from packs.actions.build_playbook import build_playbook
from packs.actions.create_playbook import create_playbook
from packs.actions.keep_weights import drop_weights, keep_weights
from packs.actions.order import Order
from packs.models import Artifact, Firm, Playbook
from tests.factories import merging
from tests.functional.conftest import published
from tests.integration.cast import Actor, asked

pytestmark = pytest.mark.django_db

AREA = "weights"  # what the cast may read and write here

ADDRESS = "/api/v1/weights"
SET = {"minimum": 5, "partial": 0.25, "skills": 2}
WHOLE = {**SET, "responsibility": 2, "preferred": 1, "experience": 1, "collaboration": 1}


def call(client: Client, who: Actor, method: str, body: Any = None) -> Any:
    return asked(client, who, method, ADDRESS, body)


@pytest.fixture
def kept(client: Client, owner: Actor) -> Any:
    answer = call(client, owner, "put", SET)
    assert answer.status_code == 200, answer.json()
    return answer


def test_until_a_firm_sets_weights_there_are_none(client: Client, owner: Actor) -> None:
    answer = call(client, owner, "get")
    assert (answer.status_code, "the Method's are used" in answer.json()["detail"]) == (404, True)


def test_weights_are_kept_and_read_again(client: Client, owner: Actor, kept: Any) -> None:
    read = call(client, owner, "get").json()
    assert read == kept.json()
    assert read["weights"] == WHOLE
    assert call(client, owner, "put", read["weights"]).json() == read


def test_what_is_set_again_replaces_all_of_it(client: Client, owner: Actor, kept: Any) -> None:
    again = call(client, owner, "put", {"preferred": 0}).json()
    assert again["weights"] == {**WHOLE, "minimum": 3, "partial": 0.5, "skills": 1, "preferred": 0}
    assert again["sha256"] != kept.json()["sha256"]


def test_weights_that_are_dropped_are_gone(client: Client, owner: Actor, kept: Any) -> None:
    assert call(client, owner, "delete").status_code == 204
    assert call(client, owner, "get").status_code == 404
    assert call(client, owner, "delete").status_code == 404


def test_a_member_may_look_and_change_nothing(client: Client, member: Actor, kept: Any) -> None:
    assert call(client, member, "get").json() == kept.json()
    for method in ("put", "delete"):
        answer = call(client, member, method, SET)
        assert (answer.status_code, answer.json()["type"]) == (
            403,
            "urn:packwright:problem:permission-denied",
        )


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_a_key_for_playbooks_alone_does_not_see_weights(
    client: Client, reader: Actor, kept: Any, method: str
) -> None:
    assert call(client, reader, method, SET).status_code == 403


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_nobody_gets_in_without_a_key(client: Client, kept: Any, method: str) -> None:
    assert getattr(client, method)(ADDRESS).status_code == 401


def test_a_stranger_sees_and_changes_only_their_own(
    client: Client, owner: Actor, stranger: Actor, kept: Any
) -> None:
    assert call(client, stranger, "get").status_code == call(client, stranger, "delete").status_code == 404
    assert call(client, stranger, "put", {"minimum": 9}).status_code == 200
    assert call(client, owner, "get").json() == kept.json()
    assert call(client, stranger, "delete").status_code == 204
    assert call(client, owner, "get").json() == kept.json()


BAD: dict[str, tuple[dict[str, Any], str, str]] = {
    "too much": ({"minimum": 11}, "#/minimum", "10 is the most"),
    "less than nothing": ({"partial": -0.5}, "#/partial", "0 is the least"),
    "a text": ({"skills": "2"}, "#/skills", "is not a whole number"),
    "misspelt": ({"must": 3}, "#/must", "is not known here"),
    "nothing weighs": (dict.fromkeys(("minimum", "responsibility", "preferred"), 0), "#", "above 0"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_weights_are_refused_at_their_member(client: Client, owner: Actor, kept: Any, name: str) -> None:
    sent, pointer, sentence = BAD[name]
    answer = call(client, owner, "put", sent)
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    (error,) = answer.json()["errors"]
    assert (error["pointer"], sentence in error["detail"]) == (pointer, True)
    assert call(client, owner, "get").json() == kept.json()


@pytest.mark.parametrize("body", ["[]", '"x"', "3", "null", '{"partial": NaN}', '{"partial": 1e999}', "{"])
def test_a_body_that_is_no_object_of_numbers_is_refused(client: Client, owner: Actor, body: str) -> None:
    answer = client.put(ADDRESS, data=body, content_type="application/json", headers=owner.headers)
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")


def ordered(firm: Firm) -> Playbook:
    order = Order(
        pack="halden/backend-engineer",
        resume=merging.RESUME,
        posting=merging.AD,
        as_of=merging.TODAY,
        outputs=("playbook.html",),
    )
    return create_playbook(firm_id=firm.id, order=order)


def built(playbook: Playbook) -> tuple[str, str]:
    """The document and the page of a playbook, built anew."""
    Artifact.objects.filter(playbook_id=playbook.id).delete()
    build_playbook(playbook.id, completing=nullcontext)
    made = selectors.playbook(playbook.id)
    return made.document, selectors.artifact(made.id, "playbook.html").sha256


def test_a_playbook_keeps_the_weights_that_it_was_ordered_with(firm: Firm) -> None:
    published()
    with scope(firm=firm.id):
        usual = built(ordered(firm))
        keep_weights(firm_id=firm.id, sent=SET)
        playbook = ordered(firm)
        own = built(playbook)
        assert own != usual
        assert '"minimum":5' in own[0]
        keep_weights(firm_id=firm.id, sent={"minimum": 1})
        assert built(playbook) == own
        drop_weights()
        assert built(playbook) == own
        assert built(ordered(firm)) == usual


def test_another_firms_weights_change_nothing(firm: Firm, stranger: Actor) -> None:
    published()
    with scope(firm=stranger.firm.id):
        keep_weights(firm_id=stranger.firm.id, sent=SET)
    with scope(firm=firm.id):
        assert ordered(firm).request_document.count("weights") == 0


def test_what_an_order_was_scored_with_is_told(client: Client, owner: Actor, kept: Any) -> None:
    published()
    with scope(firm=owner.firm.id):
        playbook_id: uuid.UUID = ordered(owner.firm).id
    read = client.get(f"/api/v1/playbooks/{playbook_id}", headers=owner.headers).json()
    assert read["weights"] == WHOLE
