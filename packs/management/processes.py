"""The web server and the embedded worker as child processes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager

from django.conf import settings

STOP_SECONDS = 30
START_SECONDS = 30


class PortsTaken(Exception):
    """No free port was found."""


def free_port(first: int, tries: int = 50) -> int:
    """The first free port of this machine from `first` on. Raises `PortsTaken`."""
    for port in range(first, first + tries):
        if _is_free(port):
            return port
    raise PortsTaken(f"The ports {first} to {first + tries - 1} are all taken: name another with --port.")


def _is_free(port: int) -> bool:
    with closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # ports that just closed count as free
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def web_server(port: int) -> list[str]:
    """The command line of the web server."""
    bind = ["--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "4", "--log-level", "warning"]
    return [sys.executable, "-m", "gunicorn", "cms.wsgi:application", *bind]


def worker() -> list[str]:
    """The command line of the embedded worker."""
    return [sys.executable, str(settings.BASE_DIR / "manage.py"), "worker"]


@contextmanager
def running(
    commands: Mapping[str, list[str]], log: int | None = None
) -> Iterator[dict[str, subprocess.Popen[bytes]]]:
    """Run the commands beside each other, and end all of them afterwards. `log` is a file's descriptor."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    children = {
        name: subprocess.Popen(
            command, cwd=settings.BASE_DIR, env=environment, stdout=log, stderr=log, start_new_session=True
        )
        for name, command in commands.items()
    }
    try:
        yield children
    finally:
        for child in children.values():
            child.terminate()
        for child in children.values():
            _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    try:
        child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def wait_for_port(port: int, child: subprocess.Popen[bytes]) -> bool:
    """Whether the server answers within `START_SECONDS`; False at once when it has ended."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and child.poll() is None:
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.1)
    return False
