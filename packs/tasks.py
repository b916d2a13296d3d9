"""Tasks: an id in, one action. Celery and the embedded worker both end up in `run_task`."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from functools import partial
from io import StringIO
from typing import NamedTuple

from celery import shared_task
from django.core.management import call_command
from django_scopes import scope

from packs import ledger
from packs.actions.build_playbook import build_playbook, give_up_playbook
from packs.crash_points import crash_point

logger = logging.getLogger(__name__)


class Kind(NamedTuple):
    """A kind of task: what does the work, and what its subject is told when that failed for good."""

    run: Callable[..., None]
    give_up: Callable[..., None]
    failed: str  # for the firm; what exactly went wrong stands in the task


KINDS = {
    "build_playbook": Kind(
        build_playbook,
        give_up_playbook,
        "It could not be built, in three attempts. Order it again, and tell us its id if that fails too.",
    )
}


@shared_task(name="packs.run_task")
def run_task(task_id: str) -> bool:
    """Claim a task and do it. False when there was nothing to claim: a doubled bell is harmless."""
    held = ledger.claim(uuid.UUID(task_id))
    if held is None:
        return False
    crash_point("after_claim")
    with scope(firm=held.firm_id):
        _attempt(held)
    return True


def _attempt(held: ledger.Claim) -> None:
    try:
        with ledger.kept_alive(held):
            KINDS[held.kind].run(held.subject_id, completing=partial(ledger.completing, held))
    except ledger.Fenced as fenced:
        logger.warning("fenced: %s", fenced)
    except Exception as error:  # whatever an attempt raises, the ledger decides what follows
        logger.exception("Task %s: attempt %d failed", held.task_id, held.attempt)
        _give_back(held, f"{type(error).__name__}: {error}"[:2000])


def _give_back(held: ledger.Claim, problem: str) -> None:
    try:
        with ledger.failing(held, problem) as last:
            if last:
                kind = KINDS[held.kind]
                kind.give_up(held.subject_id, problem=kind.failed)
    except ledger.Fenced as fenced:
        logger.warning("fenced: %s", fenced)


@shared_task(name="packs.sweep")
def sweep() -> None:
    """Bury tasks whose workers were lost too often, and ring again for those that wait too long."""
    for task in ledger.lost():
        with ledger.burying(task) as mine, scope(firm=task.firm_id):
            if mine:
                KINDS[task.kind].give_up(task.subject_id, problem=ledger.WORKER_LOST)
    ledger.ring_again()


@shared_task(name="packs.publish_scheduled")
def publish_scheduled() -> None:
    """Publish and withdraw what editors have scheduled, by Wagtail's own command."""
    call_command("publish_scheduled", stdout=StringIO())
