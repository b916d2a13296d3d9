"""The ledger: one holder at a time, nothing lost, nothing done twice."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from celery import current_app
from django.db import connection, transaction
from django.utils import timezone
from django_scopes import scopes_disabled
from pytest_django import Settings

from packs import ledger
from packs.models import Firm, Task


@pytest.fixture
def task(firm: Firm) -> Task:
    return ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=uuid.uuid4())


def claimed(task: Task) -> ledger.Claim:
    claim = ledger.claim(task.id)
    assert claim is not None
    return claim


def lease_runs_out(task: Task) -> None:
    with scopes_disabled():
        Task.objects.filter(id=task.id).update(lease_until=timezone.now() - timedelta(seconds=1))


def time_comes(task: Task) -> None:
    with scopes_disabled():
        Task.objects.filter(id=task.id).update(not_before=timezone.now())


def complete(claim: ledger.Claim) -> None:
    with ledger.completing(claim):
        pass


def fail(claim: ledger.Claim) -> bool:
    with ledger.failing(claim, "out of paper") as last:
        return last


def test_a_new_task_is_due(task: Task) -> None:
    assert ledger.due() == [task.id]


def test_a_claimed_task_is_not_due_and_cannot_be_claimed_again(task: Task) -> None:
    claimed(task)
    assert ledger.due() == []
    assert ledger.claim(task.id) is None


def test_a_completed_task_is_done_for_good(task: Task) -> None:
    complete(claimed(task))
    task.refresh_from_db()
    assert (task.state, task.token) == (Task.State.DONE, None)
    assert ledger.claim(task.id) is None


def test_a_task_whose_lease_ran_out_goes_to_the_next_claimer(task: Task) -> None:
    first = claimed(task)
    lease_runs_out(task)
    second = claimed(task)
    assert (first.attempt, second.attempt) == (1, 2)


def test_who_lost_the_lease_completes_nothing(task: Task) -> None:
    zombie = claimed(task)
    lease_runs_out(task)
    complete(claimed(task))
    with pytest.raises(ledger.Fenced, match="lost its lease"):
        complete(zombie)


def test_who_lost_the_lease_cannot_give_the_task_back(task: Task) -> None:
    zombie = claimed(task)
    lease_runs_out(task)
    claimed(task)
    with pytest.raises(ledger.Fenced):
        fail(zombie)


def test_what_a_fenced_attempt_wrote_is_rolled_back(task: Task, firm: Firm) -> None:
    zombie = claimed(task)
    lease_runs_out(task)
    claimed(task)
    with suppress(ledger.Fenced), ledger.completing(zombie):
        Firm.objects.filter(id=firm.id).update(name="overwritten")
    firm.refresh_from_db()
    assert firm.name == "North Coaching"


def test_a_heartbeat_extends_the_lease(task: Task) -> None:
    claim = claimed(task)
    lease_runs_out(task)
    assert ledger.heartbeat(claim)
    assert ledger.claim(task.id) is None


def test_a_heartbeat_after_the_claim_is_lost_does_nothing(task: Task) -> None:
    zombie = claimed(task)
    lease_runs_out(task)
    claimed(task)
    assert not ledger.heartbeat(zombie)


def test_a_failed_attempt_waits_before_the_next(task: Task) -> None:
    assert fail(claimed(task)) is False
    assert ledger.claim(task.id) is None
    time_comes(task)
    assert claimed(task).attempt == 2


def test_the_third_failure_is_the_last(task: Task) -> None:
    outcomes = []
    for _ in range(3):
        time_comes(task)
        outcomes.append(fail(claimed(task)))
    task.refresh_from_db()
    assert outcomes == [False, False, True]
    assert (task.state, task.problem) == (Task.State.FAILED, "out of paper")


def test_a_task_that_kills_its_worker_three_times_is_lost_and_buried_once(task: Task) -> None:
    for _ in range(3):
        claimed(task)
        lease_runs_out(task)
    assert ledger.claim(task.id) is None
    [lost] = ledger.lost()
    outcomes = []
    for _ in range(2):
        with ledger.burying(lost) as mine:
            outcomes.append(mine)
    task.refresh_from_db()
    assert outcomes == [True, False]
    assert (task.state, task.problem) == (Task.State.FAILED, ledger.WORKER_LOST)


def test_a_task_of_a_transaction_that_fails_does_not_exist(firm: Firm) -> None:
    with suppress(ZeroDivisionError), transaction.atomic():
        ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=uuid.uuid4())
        raise ZeroDivisionError
    assert ledger.due() == []


def test_no_bell_rings_without_a_broker(
    task: Task, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    settings.CELERY_BROKER_URL = ""
    rung: list[str] = []
    monkeypatch.setattr(current_app, "send_task", lambda name, args, **options: rung.append(args[0]))
    ledger.ring(task.id)
    assert rung == []


def test_a_broker_that_is_down_does_not_fail_the_order(
    task: Task, settings: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise ConnectionRefusedError("refused")

    settings.CELERY_BROKER_URL = "redis://localhost:1/0"
    monkeypatch.setattr(current_app, "send_task", refuse)
    ledger.ring(task.id)
    assert "the sweeper will ring again" in caplog.text


def test_the_sweeper_rings_again_for_overdue_and_abandoned_tasks_only(
    task: Task, firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    abandoned = ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=uuid.uuid4())
    ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=uuid.uuid4())
    claimed(abandoned)
    lease_runs_out(abandoned)
    with scopes_disabled():
        Task.objects.filter(id=task.id).update(not_before=timezone.now() - timedelta(minutes=1))
    rung: list[uuid.UUID] = []
    monkeypatch.setattr(ledger, "ring", rung.append)
    assert ledger.ring_again() == 2
    assert sorted(rung) == sorted([task.id, abandoned.id])


def together(count: int, act: Callable[[], object]) -> list[object]:
    """What `count` threads got that started at the same moment, each with its own connection."""
    barrier, results = threading.Barrier(count), []

    def run() -> None:
        barrier.wait()
        results.append(act())
        connection.close()

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_of_many_claimers_exactly_one_wins(real_database: None) -> None:
    firm = Firm.objects.create(slug="north", name="North Coaching")
    task = ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=uuid.uuid4())
    results = together(12, lambda: ledger.claim(task.id))
    assert len(results) == 12
    assert len([claim for claim in results if claim]) == 1


def test_the_heart_beats_while_the_work_lasts(real_database: None, settings: Settings) -> None:
    settings.LEASE_SECONDS = 1
    firm = Firm.objects.create(slug="north", name="North Coaching")
    task = ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=uuid.uuid4())
    claim = claimed(task)
    with ledger.kept_alive(claim):
        threading.Event().wait(1.5)
        assert ledger.claim(task.id) is None
    complete(claim)
