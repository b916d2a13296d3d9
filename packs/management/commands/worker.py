"""`manage.py worker`: do what is due in the ledger, until SIGTERM or Ctrl-C."""

from __future__ import annotations

import logging
import signal
import threading
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand

from packs.worker import work


class Command(BaseCommand):
    """Runs the embedded worker; any number may run side by side, also beside Celery."""

    help = "Build the playbooks that are ordered. Ends after the task at hand on SIGTERM or Ctrl-C."

    def handle(self, *args: Any, **options: Any) -> None:
        logging.basicConfig(level=logging.INFO, format="%(asctime)s worker %(levelname)s %(message)s")
        stop = threading.Event()

        def end(signum: int, frame: FrameType | None) -> None:
            stop.set()

        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        self.stdout.write("The worker is ready.")
        work(stop)
