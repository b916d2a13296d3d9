"""What the API says: files with their headers, and problems for whatever goes wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from django_scopes import scope
from pytest_django import Settings

from packs.domain.base import canonical_json
from packs.models import Artifact, Playbook
from tests.factories.merging import playbook as merged_playbook
from tests.integration.cast import PDF, Actor, kept_artifact, kept_playbook

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).parents[2]

ORDERS = "/api/v1/playbooks"
ORDER: dict[str, Any] = {
    "pack": "acme/engineer",
    "candidate": {"resume": {"basics": {"name": "Ada Example"}, "work": [{"name": "Acme"}]}},
    "posting": {"text": "We need an engineer."},
}


@pytest.fixture
def playbook(owner: Actor) -> Playbook:
    return kept_playbook(owner)


@pytest.fixture
def artifact(playbook: Playbook) -> Artifact:
    return kept_artifact(playbook)


def download(client: Client, actor: Actor, artifact: Artifact, **headers: str) -> Any:
    address = reverse("api:artifact", args=[artifact.playbook_id, artifact.kind])
    return client.get(address, headers={**actor.headers, **headers})


def order(client: Client, actor: Actor, body: Any, content_type: str = "application/json") -> Any:
    return client.post(ORDERS, data=body, content_type=content_type, headers=actor.headers)


def test_a_file_comes_as_a_download_that_nobody_else_keeps(
    client: Client, owner: Actor, artifact: Artifact
) -> None:
    answer = download(client, owner, artifact)
    assert answer.content == PDF
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == 'attachment; filename="playbook.pdf"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"].startswith("private")
    assert answer["ETag"] == f'"{artifact.sha256}"'


def test_a_file_that_the_client_has_is_not_sent_again(
    client: Client, owner: Actor, artifact: Artifact
) -> None:
    answer = download(client, owner, artifact, **{"If-None-Match": f'"{artifact.sha256}"'})
    assert (answer.status_code, answer.content) == (304, b"")


def test_a_damaged_file_is_never_sent(client: Client, owner: Actor, artifact: Artifact) -> None:
    client.raise_request_exception = False
    default_storage.save(artifact.file.name, ContentFile(PDF[:-1]))
    answer = download(client, owner, artifact)
    assert (answer.status_code, answer.json()["type"]) == (500, "urn:packwright:problem:artifact-corrupt")


def test_an_unfinished_playbook_says_so(client: Client, owner: Actor, playbook: Playbook) -> None:
    playbook.status, playbook.document = Playbook.Status.QUEUED, ""
    playbook.save()
    status = client.get(reverse("api:playbook", args=[playbook.id]), headers=owner.headers)
    document = client.get(reverse("api:document", args=[playbook.id]), headers=owner.headers)
    assert (status.json()["status"], status["Retry-After"]) == ("queued", "2")
    assert (document.status_code, document.json()["type"]) == (409, "urn:packwright:problem:conflict")


BAD_BODIES = {
    "not JSON": (b"{", 400),
    "not UTF-8": (b'{"pack": "\xff"}', 400),
    "NaN": (b'{"release": NaN}', 400),
    "a lone surrogate": (b'{"pack": "\\ud800"}', 400),
    "nested without end": (b"[" * 100_000, 400),
    "a list": (b"[]", 400),
    "nothing": (b"", 400),
    "too large": (b'"' + b"x" * (2 * 1024 * 1024) + b'"', 413),
}


@pytest.mark.parametrize("name", BAD_BODIES)
def test_a_body_that_cannot_be_read_is_a_problem(client: Client, owner: Actor, name: str) -> None:
    body, status = BAD_BODIES[name]
    answer = order(client, owner, body)
    assert_problem(answer, status)
    assert "Traceback" not in answer.text


BAD_ORDERS: dict[str, tuple[dict[str, Any], str]] = {
    "a misspelt member": ({"levle": "e5"}, "#/levle"),
    "a pack that is not published": ({"pack": "acme/nothing"}, "#/pack"),
    "a release that is not there": ({"release": 7}, "#/release"),
    "a brand of nobody": ({"brand": "nobody"}, "#/brand"),
    "no resume": ({"candidate": {}}, "#/candidate/resume"),
    "an output of another kind": ({"outputs": ["playbook.exe"]}, "#/outputs"),
    "an acceptance without a reason": ({"accepted": [{"rule": "F1", "reason": ""}]}, "#/accepted/0/reason"),
    "a section that is none": ({"sections": ["intro"]}, "#/sections/0"),
    "a last playbook that is not there": ({"previous": "0190a1b2-0000-7000-8000-000000000000"}, "#/previous"),
    "a date that is none": ({"interview_date": "2026-02-30"}, "#/interview_date"),
}


@pytest.mark.parametrize("name", BAD_ORDERS)
def test_a_bad_order_names_the_place_and_keeps_nothing(
    client: Client, owner: Actor, playbook: Playbook, name: str
) -> None:
    change, pointer = BAD_ORDERS[name]
    answer = order(client, owner, {**ORDER, **change})
    assert_problem(answer, 400)
    assert pointer in [error["pointer"] for error in answer.json()["errors"]]
    assert Playbook._base_manager.count() == 1


def test_an_unknown_address_is_a_problem(client: Client) -> None:
    assert_problem(client.get("/api/v1/nothing"), 404)


def test_a_wrong_method_is_a_problem(client: Client, owner: Actor) -> None:
    assert_problem(client.delete(ORDERS, headers=owner.headers), 405)


def test_a_body_of_another_type_is_a_problem(client: Client, owner: Actor) -> None:
    assert_problem(order(client, owner, b"pack: acme/engineer", "application/yaml"), 415)


def test_what_nobody_foresaw_is_a_problem_without_details(
    client: Client, owner: Actor, playbook: Playbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(playbook_id: object) -> None:
        raise RuntimeError("secret detail")

    client.raise_request_exception = False
    monkeypatch.setattr("packs.selectors.playbook", fail)
    answer = client.get(reverse("api:playbook", args=[playbook.id]), headers=owner.headers)
    assert_problem(answer, 500)
    assert "secret" not in answer.text


def test_a_foreign_host_is_a_problem(client: Client, settings: Settings) -> None:
    assert_problem(client.get("/api/v1/nothing/", headers={"Host": "evil.example"}), 400)


def assert_problem(answer: Any, status: int) -> None:
    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status
    assert body["type"].startswith("urn:packwright:problem:")
    assert {"title", "detail", "instance"} <= set(body)


def test_the_schema_describes_our_addresses_and_no_others(client: Client) -> None:
    answer = client.get("/api/v1/schema/?format=json")
    paths = answer.json()["paths"]
    assert answer.json()["openapi"] == "3.1.1"
    assert "/api/v1/playbooks/{playbook_id}/artifacts/{kind}" in paths
    assert [path for path in paths if not path.startswith("/api/v1/")] == []


@pytest.mark.parametrize("name", ["playbook", "findings"])
def test_the_schema_of_a_document_is_served_to_anyone(client: Client, name: str) -> None:
    answer = client.get(f"/api/v1/schemas/{name}.schema.json")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/schema+json")
    assert answer.content == (ROOT / "docs" / "schemas" / f"{name}.schema.json").read_bytes()
    again = client.get(answer.request["PATH_INFO"], headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304


def test_a_schema_that_is_none_is_a_problem(client: Client) -> None:
    assert_problem(client.get("/api/v1/schemas/brand.schema.json"), 404)


def test_the_docs_are_served_without_another_host(client: Client) -> None:
    page = client.get("/api/v1/docs/")
    assert page.status_code == 200
    assert "cdn" not in page.text


@pytest.mark.parametrize("readable", [True, False], ids=["of this version", "of another"])
def test_an_answer_that_fits_no_blank_is_told_where_the_document_can_be_read(
    client: Client, owner: Actor, playbook: Playbook, readable: bool
) -> None:
    document = canonical_json(merged_playbook()) if readable else playbook.document
    answers = '{"values": {"about.levl": "B3"}}'
    with scope(firm=owner.firm.id):
        Playbook.objects.filter(id=playbook.id).update(document=document, answers_document=answers)
    told = client.get(reverse("api:playbook", args=[playbook.id]), headers=owner.headers)
    assert told.status_code == 200
    assert [("about.levl" in note) for note in told.json()["notes"]] == [True] * readable
