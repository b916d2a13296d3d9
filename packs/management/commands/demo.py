"""`manage.py demo`: a playbook for each demo candidate, branded and unbranded, by way of API and worker."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from packs.actions.open_demo import open_demo
from packs.demo import FOLDER, DemoCandidate, DemoError, demo_candidates
from packs.management.api_client import ApiClient, ApiProblem
from packs.management.output import write_files
from packs.management.processes import free_port, running, wait_for_port, web_server, worker
from packs.pipeline import DOCUMENT, FINDINGS

FIRST_PORT = 8100
UNBRANDED = "unbranded"


class Command(BaseCommand):
    """Starts a server and a worker, orders, downloads, and prints where the files are. May be run again."""

    help = "Build the demo playbooks into var/demo."

    def handle(self, *args: Any, **options: Any) -> None:
        started = time.monotonic()
        call_command("prepare", stdout=self.stdout)
        key, port = open_demo().key, free_port(FIRST_PORT)
        workers = {f"worker {number}": worker() for number in range(os.cpu_count() or 1)}
        commands = {"web": web_server(port), **workers}
        log = settings.VAR_DIR / "demo.log"
        with (
            log.open("wb") as lines,
            running(commands, lines.fileno()) as up,
        ):
            if not wait_for_port(port, up["web"]):
                raise CommandError(f"The web server did not start; see {log}.")
            try:
                self._build(ApiClient(f"http://127.0.0.1:{port}", key))
            except (ApiProblem, DemoError) as error:
                raise CommandError(f"{error} What the server and the worker said is in {log}.") from error
        self.stdout.write(self.style.SUCCESS(f"Done in {time.monotonic() - started:.0f} seconds."))

    def _build(self, api: ApiClient) -> None:
        orders = [
            (candidate, brand, api.post("/api/v1/playbooks", _body(candidate, brand)).headers["Location"])
            for candidate in demo_candidates()
            for brand in (candidate.brand, "")
        ]
        self.stdout.write(f"Ordered {len(orders)} playbooks; each takes a few seconds.")
        for candidate, brand, address in orders:
            self._download(api, api.finished(address), address, _folder(candidate, brand))

    def _download(self, api: ApiClient, playbook: dict[str, Any], address: str, folder: Path) -> None:
        if playbook["status"] == "failed":
            raise ApiProblem(f"{folder.parent.name}: {playbook['problem']}")
        files = {artifact["kind"]: api.get(artifact["url"]) for artifact in playbook["artifacts"]}
        files[DOCUMENT] = api.get(f"{address}/document")
        files[FINDINGS] = api.get(f"{address}/findings")
        write_files(folder, files)
        if playbook["status"] == "blocked":
            raise ApiProblem(f"{folder.parent.name} is blocked by the quality gate: {_open(files[FINDINGS])}")
        for name in sorted(files):
            self.stdout.write(os.path.relpath(folder / name))


def _body(candidate: DemoCandidate, brand: str) -> dict[str, Any]:
    body = {
        "pack": candidate.pack,
        "candidate": {"resume": json.loads((FOLDER / candidate.resume).read_text(encoding="utf-8"))},
        "posting": {"text": (FOLDER / candidate.posting).read_text(encoding="utf-8")},
        "level": candidate.level,
    }
    if candidate.interview_date and candidate.interview_date >= timezone.localdate():
        body["interview_date"] = candidate.interview_date.isoformat()
    return {**body, "brand": brand} if brand else body


def _folder(candidate: DemoCandidate, brand: str) -> Path:
    return Path(settings.VAR_DIR) / "demo" / candidate.slug / (brand or UNBRANDED)


def _open(findings: bytes) -> str:
    blocking = [finding for finding in json.loads(findings)["findings"] if finding["severity"] != "C"]
    return "; ".join(f"{finding['rule']} {finding['message']}" for finding in blocking[:5])
