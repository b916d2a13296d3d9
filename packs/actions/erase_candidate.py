"""Erase a candidate: what was read of them, the playbooks that were made of it, and their files."""

from __future__ import annotations

import uuid

from django.core.files.storage import default_storage
from django.db import transaction

from packs import ledger, selectors
from packs.models import Artifact, Playbook


class StillBuilding(Exception):
    """A worker holds one of their playbooks; what it writes now would be left behind."""

    def __init__(self) -> None:
        super().__init__("A playbook of this candidate is being made: try again in a minute.")


def erase_candidate(*, candidate_id: uuid.UUID) -> None:
    """Erase a candidate of the firm in scope. Raises `NotFound`, `StillBuilding`; then nothing is erased.

    Files go before the rows that tell of them: ended in between, it can be asked for again.
    """
    with transaction.atomic():
        candidate = selectors.candidate(candidate_id)
        made = list(Playbook.objects.filter(candidate=candidate).only("id"))
        if not ledger.withdraw([playbook.id for playbook in made]):
            raise StillBuilding
        for playbook in made:
            _erase_files(playbook.folder)
        Playbook.objects.filter(previous__in=made).update(previous=None)
        Artifact.objects.filter(playbook__in=made).delete()
        Playbook.objects.filter(candidate=candidate).delete()
        candidate.delete()


def _erase_files(folder: str) -> None:
    """Every file of a playbook: those of rows, and what a worker stored and never told of."""
    try:
        _, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        default_storage.delete(f"{folder}/{name}")
    default_storage.delete(folder)
