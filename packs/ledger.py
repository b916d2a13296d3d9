"""The work ledger: the queue and the truth about it, in one table.

A worker claims a task by compare-and-set and holds it by a lease, which its heartbeat extends. The claim's
token is a fence: who lost the lease can complete nothing. A broker only rings the bell; losing that loses
no work.
"""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from celery import current_app
from django.conf import settings
from django.db import connection, models, transaction
from django.db.models import F, Q
from django.utils import timezone
from kombu.exceptions import KombuError, OperationalError

from packs.crash_points import crash_point
from packs.models import Task

logger = logging.getLogger(__name__)

MAX_ATTEMPTS = 3
FIRST_DELAY = timedelta(seconds=5)  # before the second attempt; three times as long before each later one
RING_AGAIN_AFTER = timedelta(seconds=30)
LONGEST_RUN = timedelta(seconds=300)  # no heartbeat after that: a worker that hangs loses its task
WORKER_LOST = "The worker that held this task ended before it was done, three times."


class Fenced(Exception):
    """The claim was lost to another worker: nothing of this attempt may be kept."""


@dataclass(frozen=True)
class Claim:
    """The right to work on a task until the lease ends."""

    task_id: uuid.UUID
    firm_id: uuid.UUID
    kind: str
    subject_id: uuid.UUID
    attempt: int  # 1-based
    token: uuid.UUID


def _tasks() -> models.QuerySet[Task]:
    """Tasks of every firm: the ledger serves all of them; their subjects are read in the firm's scope."""
    every: models.QuerySet[Task] = Task.objects.with_scopes_disabled().get_queryset()
    return every


def _claimable(now: datetime) -> Q:
    waiting = Q(state=Task.State.QUEUED, not_before__lte=now)
    abandoned = Q(state=Task.State.RUNNING, lease_until__lt=now)
    return (waiting | abandoned) & Q(attempts__lt=MAX_ATTEMPTS)


def enqueue(*, firm_id: uuid.UUID, kind: str, subject_id: uuid.UUID) -> Task:
    """Write a task within the caller's transaction, and ring the bell once that is committed."""
    task = Task.objects.create(firm_id=firm_id, kind=kind, subject_id=subject_id, not_before=timezone.now())
    transaction.on_commit(partial(_committed, task.id), robust=True)
    return task


def _committed(task_id: uuid.UUID) -> None:
    crash_point("after_commit")
    ring(task_id)


def withdraw(subjects: Collection[uuid.UUID]) -> bool:
    """Take back the tasks about these rows, in the caller's transaction. False where a worker holds one."""
    about = _tasks().filter(subject_id__in=subjects)
    about.exclude(state=Task.State.RUNNING).delete()
    return not about.exists()


def ring(task_id: uuid.UUID) -> None:
    """Tell the broker, where there is one. Its failure is logged only: the sweeper rings again."""
    if not settings.CELERY_BROKER_URL:
        return
    try:
        current_app.send_task("packs.run_task", args=[str(task_id)], retry=False, ignore_result=True)
    except (KombuError, OperationalError, OSError) as error:
        logger.warning("The broker did not take task %s (%s); the sweeper will ring again.", task_id, error)


def due(limit: int = 20) -> list[uuid.UUID]:
    """Tasks that may be claimed now, oldest first."""
    claimable = _tasks().filter(_claimable(timezone.now()))
    return list(claimable.order_by("id").values_list("id", flat=True)[:limit])


def claim(task_id: uuid.UUID) -> Claim | None:
    """Take a task, or None when somebody else has it, it is done, or its time has not come."""
    now, token = timezone.now(), uuid.uuid4()
    taken = (
        _tasks()
        .filter(_claimable(now), id=task_id)
        .update(
            state=Task.State.RUNNING,
            attempts=F("attempts") + 1,
            lease_until=now + timedelta(seconds=settings.LEASE_SECONDS),
            token=token,
        )
    )
    task = _tasks().filter(id=task_id, token=token).first() if taken else None
    if task is None:
        return None
    return Claim(task.id, task.firm_id, task.kind, task.subject_id, task.attempts, token)


def _held(held: Claim) -> models.QuerySet[Task]:
    return _tasks().filter(id=held.task_id, state=Task.State.RUNNING, token=held.token)


def heartbeat(held: Claim) -> bool:
    """Extend the lease. False when the claim is lost."""
    until = timezone.now() + timedelta(seconds=settings.LEASE_SECONDS)
    return _held(held).update(lease_until=until) == 1


@contextmanager
def kept_alive(held: Claim) -> Iterator[None]:
    """Beat in the background while the block runs, three times per lease and for `LONGEST_RUN` at most."""
    stop = threading.Event()
    thread = threading.Thread(target=_beat, args=(held, stop), name=f"heartbeat-{held.task_id}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _beat(held: Claim, stop: threading.Event) -> None:
    ends = timezone.now() + LONGEST_RUN
    try:
        while not stop.wait(settings.LEASE_SECONDS / 3) and timezone.now() < ends:
            if not heartbeat(held):
                return
    finally:
        connection.close()


@contextmanager
def completing(held: Claim) -> Iterator[None]:
    """The one transaction that marks a task done with what it made. Raises `Fenced` when it is lost."""
    crash_point("before_complete")
    with transaction.atomic():
        done = _held(held).update(
            state=Task.State.DONE, token=None, lease_until=None, problem="", finished_at=timezone.now()
        )
        if not done:
            raise Fenced(
                f"Task {held.task_id}: attempt {held.attempt} lost its lease; its result is dropped."
            )
        yield
    crash_point("after_complete")


@contextmanager
def failing(held: Claim, problem: str) -> Iterator[bool]:
    """Give a task back after a failed attempt; yields whether that was the last, in the same transaction."""
    last = held.attempt >= MAX_ATTEMPTS
    delay = FIRST_DELAY * 3 ** (held.attempt - 1)
    with transaction.atomic():
        given_back = _held(held).update(
            state=Task.State.FAILED if last else Task.State.QUEUED,
            token=None,
            lease_until=None,
            problem=problem,
            not_before=timezone.now() + delay,
            finished_at=timezone.now() if last else None,
        )
        if not given_back:
            raise Fenced(f"Task {held.task_id}: attempt {held.attempt} lost its lease.")
        yield last


def lost() -> list[Task]:
    """Tasks whose last allowed attempt ended with its worker."""
    now = timezone.now()
    return list(_tasks().filter(state=Task.State.RUNNING, lease_until__lt=now, attempts__gte=MAX_ATTEMPTS))


@contextmanager
def burying(task: Task) -> Iterator[bool]:
    """Mark a lost task as failed; yields False when another sweeper was faster."""
    with transaction.atomic():
        buried = (
            _tasks()
            .filter(id=task.id, state=Task.State.RUNNING, token=task.token, lease_until=task.lease_until)
            .update(
                state=Task.State.FAILED,
                token=None,
                lease_until=None,
                problem=WORKER_LOST,
                finished_at=timezone.now(),
            )
        )
        yield buried == 1


def ring_again() -> int:
    """Ring for tasks that have been claimable for a while: a lost bell loses no work. Returns how many."""
    now = timezone.now()
    overdue = Q(state=Task.State.QUEUED, not_before__lt=now - RING_AGAIN_AFTER) | Q(state=Task.State.RUNNING)
    ids = list(_tasks().filter(_claimable(now), overdue).values_list("id", flat=True)[:500])
    for task_id in ids:
        ring(task_id)
    return len(ids)
