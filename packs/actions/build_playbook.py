"""Build a queued playbook: run the pipeline, store the files, record the result."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from packs import pipeline, selectors
from packs.actions.order import previous_of, read_playbook
from packs.crash_points import crash_point
from packs.domain.base import sha256_hex
from packs.domain.brand import Brand
from packs.domain.candidate import Candidate
from packs.domain.changes import Previous
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, Request
from packs.models import Artifact, Playbook
from packs.versions import versions

Completing = Callable[[], AbstractContextManager[None]]


class BrandWasChanged(Exception):
    """The frozen brand of a playbook no longer has its hash."""


def build_playbook(playbook_id: uuid.UUID, *, completing: Completing) -> None:
    """Build within the firm's scope. `completing` opens the transaction that also completes the task.

    Safe to run twice: files are named by their content, and only the holder of the task can complete it.
    """
    playbook = selectors.playbook(playbook_id)
    Playbook.objects.filter(id=playbook_id, status=Playbook.Status.QUEUED).update(
        status=Playbook.Status.RUNNING
    )
    result = pipeline.build(inputs_of(playbook))
    crash_point("after_render")
    files = [_stored(playbook, name, file.media_type, file.content) for name, file in result.files.items()]
    crash_point("after_store")
    with completing():
        Artifact.objects.bulk_create(files)
        _record(playbook, result)


def give_up_playbook(playbook_id: uuid.UUID, *, problem: str) -> None:
    """Mark a playbook whose task failed for good."""
    Playbook.objects.filter(id=playbook_id).update(
        status=Playbook.Status.FAILED, problem=problem, finished_at=timezone.now()
    )


def inputs_of(playbook: Playbook) -> pipeline.Inputs:
    """What the playbook was asked for, from the documents kept with it."""
    candidate = Candidate.model_validate_json(playbook.candidate_document)
    return pipeline.Inputs(
        release=playbook.release.published(),
        candidate=candidate,
        posting=JobPosting.model_validate_json(playbook.posting_document),
        answers=Answers.model_validate_json(playbook.answers_document),
        request=Request.model_validate_json(playbook.request_document),
        brand=_brand_as_it_was(playbook),
        outputs=playbook.outputs,
        previous=_previous(playbook, candidate),
    )


def _previous(playbook: Playbook, candidate: Candidate) -> Previous | None:
    if playbook.previous is None:
        return None
    return previous_of(read_playbook(playbook.previous.document), candidate.name)


def _brand_as_it_was(playbook: Playbook) -> Brand:
    """The copy that was frozen with the order: what became of the brand since changes nothing."""
    if sha256_hex(playbook.brand_document) != playbook.brand_sha256:
        raise BrandWasChanged(f"The brand kept with playbook {playbook.id} is not the one it was ordered in.")
    return Brand.model_validate_json(playbook.brand_document)


def _stored(playbook: Playbook, kind: str, media_type: str, content: bytes) -> Artifact:
    sha256 = hashlib.sha256(content).hexdigest()
    name = default_storage.save(f"{playbook.folder}/{sha256[:16]}-{kind}", ContentFile(content))
    return Artifact(
        firm_id=playbook.firm_id,
        playbook=playbook,
        kind=kind,
        file=name,
        sha256=sha256,
        size=len(content),
        media_type=media_type,
    )


def _record(playbook: Playbook, result: pipeline.BuildResult) -> None:
    Playbook.objects.filter(id=playbook.id).update(
        status=Playbook.Status.BLOCKED if result.report.blocked else Playbook.Status.READY,
        document=result.document,
        findings_document=result.findings,
        versions=versions(),
        finished_at=timezone.now(),
    )
