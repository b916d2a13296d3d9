"""Playbooks: what was asked for, what came of it, and the files."""

from __future__ import annotations

from django.db import models

from packs.models.brand import Brand
from packs.models.candidate import Candidate
from packs.models.firm import FirmOwned
from packs.models.release import Release


class Playbook(FirmOwned):
    """One build. The inputs are kept as documents, so that it can be built again byte for byte."""

    class Status(models.TextChoices):
        QUEUED = "queued"
        RUNNING = "running"
        READY = "ready"
        BLOCKED = "blocked"
        FAILED = "failed"

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.QUEUED)
    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="+")
    candidate = models.ForeignKey(Candidate, on_delete=models.PROTECT, related_name="+")
    brand = models.ForeignKey(Brand, null=True, on_delete=models.PROTECT, related_name="+")

    # inputs, as canonical JSON of the domain's values
    candidate_document = models.TextField()
    posting_document = models.TextField()
    answers_document = models.TextField()
    request_document = models.TextField()
    brand_document = models.TextField()  # the brand as it was when the playbook was ordered
    brand_sha256 = models.CharField(max_length=64, blank=True)  # of that document
    outputs = models.JSONField()
    previous = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="+"
    )  # to compare with

    # results, empty until built
    document = models.TextField(blank=True)
    findings_document = models.TextField(blank=True)
    problem = models.TextField(blank=True)
    versions = models.JSONField(default=dict)  # of code, templates and renderer
    finished_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.id} ({self.status})"

    @property
    def folder(self) -> str:
        """Where its files lie in the storage, and nothing else."""
        return f"playbooks/{self.id}"


class Artifact(FirmOwned):
    """One rendered file of a playbook; the bytes lie in the storage, the row vouches for them."""

    playbook = models.ForeignKey(Playbook, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)  # "playbook.pdf": the file's name is its kind
    file = models.FileField(max_length=300)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()  # bytes
    media_type = models.CharField(max_length=100)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["playbook", "kind"], name="one_artifact_per_kind")]

    def __str__(self) -> str:
        return self.kind
