"""A worker may be killed anywhere: the playbook is built in the end, once."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.db import connections
from django.utils import timezone
from django_scopes import ScopeError, scopes_disabled
from pytest_django import Settings

from packs import ledger, pipeline, tasks
from packs.actions.build_playbook import build_playbook
from packs.crash_points import KILLED
from packs.domain.findings import Finding, Report, Severity
from packs.models import Artifact, Firm, Playbook, Task
from tests.integration.cast import PDF, actor, kept_playbook


@dataclass(frozen=True)
class Rendered:
    """What a build makes, without the minutes of rendering."""

    media_type: str = "application/pdf"
    content: bytes = PDF


READY = pipeline.BuildResult(
    playbook={"made": True},  # type: ignore[arg-type]
    report=Report(blocked=False, findings=()),
    files={"playbook.pdf": Rendered()},  # type: ignore[dict-item]
)
FAULT = Finding(rule="F1", severity=Severity.B, message="The ad is another company's.")
BLOCKED = pipeline.BuildResult(READY.playbook, Report(blocked=True, findings=(FAULT,)), {})


@pytest.fixture
def task(real_database: None, monkeypatch: pytest.MonkeyPatch) -> Task:
    """A queued playbook's task, whose build takes no time."""
    firm = Firm.objects.create(slug="north", name="North Coaching")
    playbook = kept_playbook(actor(firm, "playbooks:write"))
    playbook.status, playbook.document, playbook.findings_document = Playbook.Status.QUEUED, "", ""
    playbook.save()
    monkeypatch.setattr("packs.actions.build_playbook.inputs_of", lambda playbook: None)
    building(monkeypatch, lambda inputs: READY)
    return ledger.enqueue(firm_id=firm.id, kind="build_playbook", subject_id=playbook.id)


def building(monkeypatch: pytest.MonkeyPatch, build: Callable[[Any], pipeline.BuildResult]) -> None:
    monkeypatch.setattr("packs.pipeline.build", build)


def in_a_child(act: Callable[[], object], crash_at: str = "") -> int:
    """The exit status of a process that does this and may be killed at a named point."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        os.environ["PACKWRIGHT_CRASH_AT"] = crash_at
        act()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def lease_runs_out(task: Task) -> None:
    with scopes_disabled():
        Task.objects.filter(id=task.id).update(lease_until=timezone.now() - timedelta(seconds=1))


def built(task: Task) -> tuple[str, int]:
    with scopes_disabled():
        status = Playbook.objects.get(id=task.subject_id).status
        return status, Artifact.objects.filter(playbook_id=task.subject_id).count()


def test_a_task_builds_its_playbook(task: Task) -> None:
    assert tasks.run_task(str(task.id)) is True
    task.refresh_from_db()
    with scopes_disabled():
        artifact = Artifact.objects.get()
        playbook = Playbook.objects.get()
    assert (task.state, playbook.status, playbook.document) == ("done", "ready", '{"made":true}')
    assert default_storage.open(artifact.file.name).read() == PDF
    assert set(playbook.versions) == {"code", "templates", "renderer"}


def test_a_second_bell_does_nothing(task: Task) -> None:
    tasks.run_task(str(task.id))
    assert tasks.run_task(str(task.id)) is False
    assert built(task) == ("ready", 1)


BEFORE_THE_END = ["after_claim", "after_render", "after_store", "before_complete"]


@pytest.mark.parametrize("point", BEFORE_THE_END)
def test_a_worker_killed_before_the_end_loses_nothing(task: Task, point: str) -> None:
    assert in_a_child(lambda: tasks.run_task(str(task.id)), crash_at=point) == KILLED
    assert built(task)[1] == 0
    lease_runs_out(task)
    assert tasks.run_task(str(task.id)) is True
    assert built(task) == ("ready", 1)


def test_a_worker_killed_after_the_end_repeats_nothing(task: Task) -> None:
    assert in_a_child(lambda: tasks.run_task(str(task.id)), crash_at="after_complete") == KILLED
    assert built(task) == ("ready", 1)
    assert tasks.run_task(str(task.id)) is False


def test_a_web_server_killed_before_it_rings_loses_nothing(task: Task) -> None:
    again = uuid.uuid4()

    def order() -> None:
        ledger.enqueue(firm_id=task.firm_id, kind="build_playbook", subject_id=again)

    assert in_a_child(order, crash_at="after_commit") == KILLED
    with scopes_disabled():
        assert Task.objects.get(subject_id=again).id in ledger.due()


def test_a_playbook_that_kills_every_worker_fails_for_all_to_see(task: Task) -> None:
    for _ in range(ledger.MAX_ATTEMPTS):
        assert in_a_child(lambda: tasks.run_task(str(task.id)), crash_at="after_claim") == KILLED
        lease_runs_out(task)
    assert tasks.run_task(str(task.id)) is False
    tasks.sweep()
    with scopes_disabled():
        playbook = Playbook.objects.get()
    assert (playbook.status, playbook.problem) == ("failed", ledger.WORKER_LOST)


def test_an_error_is_tried_again_and_then_told(task: Task, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(inputs: object) -> pipeline.BuildResult:
        raise RuntimeError("out of paper")

    building(monkeypatch, fail)
    for _ in range(ledger.MAX_ATTEMPTS):
        with scopes_disabled():
            Task.objects.update(not_before=timezone.now())
        assert tasks.run_task(str(task.id)) is True
    with scopes_disabled():
        playbook, kept = Playbook.objects.get(), Task.objects.get()
    assert (playbook.status, playbook.problem) == ("failed", tasks.KINDS["build_playbook"].failed)
    assert kept.problem == "RuntimeError: out of paper"


def test_a_zombie_that_wakes_after_its_lease_changes_nothing(
    task: Task, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def sleep_while_another_finishes(inputs: object) -> pipeline.BuildResult:
        building(monkeypatch, lambda inputs: READY)
        lease_runs_out(task)
        assert tasks.run_task(str(task.id)) is True
        return BLOCKED

    building(monkeypatch, sleep_while_another_finishes)
    tasks.run_task(str(task.id))
    assert "fenced" in caplog.text
    assert built(task) == ("ready", 1)


def test_a_blocked_playbook_has_findings_and_no_files(task: Task, monkeypatch: pytest.MonkeyPatch) -> None:
    building(monkeypatch, lambda inputs: BLOCKED)
    tasks.run_task(str(task.id))
    with scopes_disabled():
        playbook = Playbook.objects.get()
    assert built(task) == ("blocked", 0)
    assert "another company's" in playbook.findings_document


def test_the_sweeper_leaves_work_in_hand_alone(task: Task, settings: Settings) -> None:
    ledger.claim(task.id)
    tasks.sweep()
    task.refresh_from_db()
    assert task.state == Task.State.RUNNING


def test_an_action_without_a_scope_is_refused(task: Task) -> None:
    with pytest.raises(ScopeError):
        build_playbook(task.subject_id, completing=lambda: ledger.completing(None))  # type: ignore[arg-type]
