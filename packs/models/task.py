"""The ledger's rows."""

from __future__ import annotations

from django.db import models

from packs.models.firm import FirmOwned


class Task(FirmOwned):
    """Work to be done, and the one truth about how far it is. Only `packs.ledger` writes it."""

    class State(models.TextChoices):
        QUEUED = "queued"
        RUNNING = "running"
        DONE = "done"
        FAILED = "failed"

    kind = models.CharField(max_length=40)  # a key of `packs.tasks.KINDS`
    subject_id = models.UUIDField()  # the row that the action works on
    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    attempts = models.PositiveIntegerField(default=0)
    not_before = models.DateTimeField()
    lease_until = models.DateTimeField(null=True)
    token = models.UUIDField(null=True)  # the holder's fence
    problem = models.TextField(blank=True)  # of the last attempt that failed
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "subject_id"], name="one_task_per_subject")]
        indexes = [models.Index(fields=["state", "not_before"], name="due_tasks")]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_id} ({self.state})"
