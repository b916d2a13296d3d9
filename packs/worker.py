"""The embedded worker: it polls the ledger, so that a broker is a choice and not a need."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import close_old_connections

from packs import ledger, tasks
from packs.chores import CHORES

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.5


def work(stop: threading.Event) -> None:
    """Do what is due until `stop` is set; the task at hand is finished first."""
    chores = [Chore(getattr(tasks, name), seconds) for name, seconds in CHORES.items()]
    while not stop.is_set():
        close_old_connections()
        for chore in chores:
            chore.do_when_due()
        if not _do_one():
            stop.wait(POLL_SECONDS)


@dataclass
class Chore:
    """Something that is done again and again, whatever else there is to do."""

    do: Callable[[], object]
    every: float  # seconds
    due: float = 0.0

    def do_when_due(self) -> None:
        """Do it if its time has come. One that fails is told in the log and tried again next time."""
        if time.monotonic() < self.due:
            return
        self.due = time.monotonic() + self.every
        try:
            self.do()
        except Exception:
            logger.exception("A chore of the worker failed and will be tried again in %s s", self.every)


def _do_one() -> bool:
    return any(tasks.run_task(str(task_id)) for task_id in ledger.due())
