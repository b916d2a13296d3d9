"""Candidates over HTTP: a resume of any format in, facts out; whose they are; and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django_scopes import scope

from packs.models import Candidate, Firm
from tests.factories import merging
from tests.functional.conftest import published
from tests.integration.cast import Actor, actor, everything

pytestmark = pytest.mark.django_db

ADDRESS = "/api/v1/candidates"
PAIRS = Path(__file__).parents[1] / "evaluation/data/resumes"
TEXT = (
    "Ada Obi\n\nExperience\n\nStaff Engineer, Wrenpost GmbH, Jan 2020 - Present\n"
    "- Built a queue\n- Ran the rota\n"
)


@pytest.fixture
def owner(firm: Firm, area: str) -> Actor:
    published()
    return actor(firm, *everything(area))


def sent(client: Client, who: Actor, body: Any) -> Any:
    return client.post(ADDRESS, json.dumps(body), content_type="application/json", headers=who.headers)


def uploaded(client: Client, who: Actor, content: bytes, name: str) -> Any:
    return client.post(ADDRESS, {"file": SimpleUploadedFile(name, content)}, headers=who.headers)


@pytest.mark.parametrize("name", ["several-roles.latex-paracol.pdf", "twenty-five-years.word-table.docx"])
def test_an_uploaded_document_gives_facts(client: Client, owner: Actor, name: str) -> None:
    answer = uploaded(client, owner, (PAIRS / name).read_bytes(), name)
    assert answer.status_code == 201, answer.json()
    read = answer.json()["candidate"]
    assert len(read["facts"]) > 8
    assert all(fact["confidence"] <= 1 for fact in read["facts"])
    assert client.get(answer["Location"], headers=owner.headers).json() == answer.json()


def test_text_and_json_resume_give_facts(client: Client, owner: Actor) -> None:
    for body in ({"text": TEXT}, {"resume": merging.RESUME}):
        answer = sent(client, owner, body)
        assert answer.status_code == 201, answer.json()
        assert answer.json()["candidate"]["positions"]


def test_a_playbook_is_ordered_for_a_kept_candidate(client: Client, owner: Actor, stranger: Actor) -> None:
    kept = sent(client, owner, {"resume": merging.RESUME}).json()["id"]
    order = {"pack": "halden/backend-engineer", "candidate": {"id": kept}, "posting": {"text": merging.AD}}
    for who, status in ((owner, 202), (stranger, 400)):
        body = json.dumps(order)
        answer = client.post("/api/v1/playbooks", body, content_type="application/json", headers=who.headers)
        assert answer.status_code == status, answer.json()
    with scope(firm=owner.firm.id):
        assert Candidate.objects.count() == 1


def test_a_stranger_does_not_see_it(client: Client, owner: Actor, stranger: Actor) -> None:
    kept = sent(client, owner, {"text": TEXT})
    assert client.get(kept["Location"], headers=stranger.headers).status_code == 404


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("cv.pdf", b"%PDF-1.7 broken", "damaged or is no PDF"),
        ("cv.docx", b"PK\x03\x04 broken", "damaged or is no Word document"),
        ("cv.png", b"\x89PNG\r\n\x1a\n\x00\x00", "are not read"),
        ("cv.txt", b"Ada Obi wrote nothing else in this file at all", "no work"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    client: Client, owner: Actor, name: str, content: bytes, words: str
) -> None:
    answer = uploaded(client, owner, content, name)
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    assert error["pointer"] == "#/file"
    assert words in error["detail"]
    with scope(firm=owner.firm.id):
        assert not Candidate.objects.exists()


@pytest.mark.parametrize("body", [{}, {"text": TEXT, "resume": {}}, {"texts": TEXT}])
def test_a_body_with_none_or_two_is_refused(client: Client, owner: Actor, body: Any) -> None:
    assert sent(client, owner, body).status_code == 400


def test_a_large_upload_is_refused(client: Client, owner: Actor) -> None:
    answer = uploaded(client, owner, b"%PDF-" + b"0" * 7_000_000, "cv.pdf")
    assert answer.status_code == 413
