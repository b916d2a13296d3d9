"""`manage.py serve`: the web server and the embedded worker, until Ctrl-C."""

from __future__ import annotations

import signal
import subprocess
import time
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from packs.actions.open_demo import open_demo
from packs.management.processes import PortsTaken, free_port, running, wait_for_port, web_server, worker


class Command(BaseCommand):
    """Serves one machine; with a broker, `celery -A cms worker -B` takes the worker's place."""

    help = "Run the web server and the embedded worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--port", type=int, default=8000, help="the next free one is taken when it is not"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            port = free_port(options["port"])
        except PortsTaken as error:
            raise CommandError(str(error)) from error
        signal.signal(signal.SIGTERM, _interrupt)
        commands = {"web": web_server(port)}
        if not settings.CELERY_BROKER_URL:
            commands["worker"] = worker()
        with running(commands) as children:
            if not wait_for_port(port, children["web"]):
                raise CommandError("The web server did not start; what it said stands above.")
            self._say(f"http://localhost:{port}")
            try:
                self._watch(children)
            except KeyboardInterrupt:
                self.stdout.write("Stopping.")

    def _say(self, url: str) -> None:
        self.stdout.write(f"Serving on {url}  (Ctrl-C ends it)")
        self.stdout.write(f"  editors    {url}/admin/")
        self.stdout.write(f"  API docs   {url}/api/v1/docs/")
        if not settings.PRODUCTION:
            access = open_demo()
            self.stdout.write(f"  editor     {access.username} / {access.password}")
            self.stdout.write(f"  API key    {access.key}   (firm “{access.firm}”, until the next start)")
        self.stdout.flush()  # a log file or a pipe sees the address at once

    def _watch(self, children: dict[str, subprocess.Popen[bytes]]) -> None:
        """Replace a worker that died; end when the web server did."""
        while children["web"].poll() is None:
            if "worker" in children and children["worker"].poll() is not None:
                self.stderr.write("The worker ended; another takes its place.")
                children["worker"] = subprocess.Popen(worker(), cwd=settings.BASE_DIR, start_new_session=True)
            time.sleep(1)
        raise CommandError("The web server ended; what it said stands above.")


def _interrupt(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
