"""The embedded worker: it polls the ledger, so that a broker is a choice and not a need."""

from __future__ import annotations

import logging
import threading
import time

from django.db import close_old_connections

from packs import ledger, tasks

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.5
SWEEP_SECONDS = 15.0


def work(stop: threading.Event) -> None:
    """Do what is due until `stop` is set; the task at hand is finished first."""
    next_sweep = 0.0
    while not stop.is_set():
        close_old_connections()
        if time.monotonic() >= next_sweep:
            tasks.sweep()
            next_sweep = time.monotonic() + SWEEP_SECONDS
        if not _do_one():
            stop.wait(POLL_SECONDS)


def _do_one() -> bool:
    return any(tasks.run_task(str(task_id)) for task_id in ledger.due())
