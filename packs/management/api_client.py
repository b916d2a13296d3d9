"""A small client of our own API, for the demo: it calls what a firm's program would call."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPResponse
from typing import Any

FINISH_SECONDS = 300


class ApiProblem(Exception):
    """The API refused; the text is the problem's detail."""


@dataclass(frozen=True)
class ApiClient:
    """Calls one server with one key."""

    base: str
    key: str

    def post(self, path: str, body: Any) -> HTTPResponse:
        """Send a JSON body. Raises `ApiProblem`."""
        return self._call(path, json.dumps(body).encode())

    def get(self, path: str) -> bytes:
        """Fetch a body. Raises `ApiProblem`."""
        return self._call(path, None).read()

    def finished(self, path: str) -> dict[str, Any]:
        """The playbook once it is neither queued nor running. Raises `ApiProblem` after five minutes."""
        deadline = time.monotonic() + FINISH_SECONDS
        while time.monotonic() < deadline:
            playbook: dict[str, Any] = json.loads(self.get(path))
            if playbook["status"] not in ("queued", "running"):
                return playbook
            time.sleep(0.3)
        raise ApiProblem(f"{path} was not finished within {FINISH_SECONDS} seconds.")

    def _call(self, path: str, body: bytes | None) -> HTTPResponse:
        headers = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"}
        request = urllib.request.Request(self.base + path, data=body, headers=headers)
        try:
            answer: HTTPResponse = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            raise ApiProblem(json.loads(error.read())["detail"]) from error
        return answer
