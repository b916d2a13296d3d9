"""Erasing a candidate over HTTP: what goes with them, who may, and when it has to wait."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from django_scopes import scope, scopes_disabled

from packs import ledger
from packs.models import Artifact, Candidate, Playbook, Task
from tests.integration.cast import Actor, kept_artifact, kept_playbook

pytestmark = pytest.mark.django_db


@pytest.fixture
def playbook(owner: Actor) -> Playbook:
    """A playbook with a file that a row tells of, and one that a killed worker left."""
    made = kept_playbook(owner)
    kept_artifact(made)
    default_storage.save(f"{made.folder}/left-behind.pdf", ContentFile(b"personal"))
    return made


def erase(client: Client, who: Actor, candidate_id: uuid.UUID) -> Any:
    return client.delete(reverse("api:candidate", args=[candidate_id]), headers=who.headers)


def rows() -> list[int]:
    with scopes_disabled():
        return [model.objects.count() for model in (Candidate, Playbook, Artifact, Task)]


def queued(owner: Actor, playbook: Playbook) -> Task:
    with scope(firm=owner.firm.id):
        return ledger.enqueue(firm_id=owner.firm.id, kind="build_playbook", subject_id=playbook.id)


def test_an_owner_erases_a_candidate_with_playbooks_files_and_tasks(
    client: Client, owner: Actor, playbook: Playbook
) -> None:
    queued(owner, playbook)
    assert erase(client, owner, playbook.candidate_id).status_code == 204
    assert rows() == [0, 0, 0, 0]
    assert not default_storage.exists(playbook.folder)
    assert erase(client, owner, playbook.candidate_id).status_code == 404


def test_nobody_elses_playbook_goes_with_them_though_it_was_compared_with_theirs(
    client: Client, owner: Actor, playbook: Playbook
) -> None:
    with scope(firm=owner.firm.id):
        other = Candidate.objects.create(firm=owner.firm, facts="{}")
        names = [
            field.name for field in Playbook._meta.concrete_fields if field.name not in ("id", "candidate")
        ]
        copied = {name: getattr(playbook, name) for name in names}
        later = Playbook.objects.create(**copied | {"candidate": other, "previous": playbook})
    assert erase(client, owner, playbook.candidate_id).status_code == 204
    with scopes_disabled():
        assert [(each.id, each.previous) for each in Playbook.objects.all()] == [(later.id, None)]


def test_while_a_worker_builds_nothing_is_erased(client: Client, owner: Actor, playbook: Playbook) -> None:
    held = ledger.claim(queued(owner, playbook).id)
    assert held
    answer = erase(client, owner, playbook.candidate_id)
    assert (answer.status_code, answer.json()["detail"]) == (
        409,
        "A playbook of this candidate is being made: try again in a minute.",
    )
    assert rows() == [1, 1, 1, 1]
    assert default_storage.exists(f"{playbook.folder}/left-behind.pdf")
    with ledger.completing(held):
        pass
    assert erase(client, owner, playbook.candidate_id).status_code == 204


def test_a_reader_erases_nobody(client: Client, reader: Actor, playbook: Playbook) -> None:
    assert erase(client, reader, playbook.candidate_id).status_code == 403
    assert rows()[:3] == [1, 1, 1]


def test_for_a_stranger_there_is_nobody_to_erase(client: Client, stranger: Actor, playbook: Playbook) -> None:
    assert erase(client, stranger, playbook.candidate_id).status_code == 404
    assert rows()[:3] == [1, 1, 1]
    assert default_storage.exists(playbook.folder)
