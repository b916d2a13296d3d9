"""The invented company of `tests/fixtures/content`, published, and a worker in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as project
from django.core.management import call_command
from django.db import connection, transaction
from pytest_django import Settings

from tests.factories import merging
from tests.factories.merging import CONTENT


def published() -> None:
    """The pack, published as `load_packs` does it."""
    call_command("load_packs", CONTENT, publish=True, stdout=StringIO())


@pytest.fixture(scope="module")
def pack_of_the_module(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The pack, published once for a module whose tests roll back what they change."""
    with django_db_blocker.unblock(), transaction.atomic():
        published()
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "resume.json"
    path.write_text(json.dumps(merging.RESUME))
    return path


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    path = tmp_path / "ad.md"
    path.write_text(merging.AD)
    return path


@pytest.fixture
def process(
    real_database: None, settings: Settings, tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts commands that see the test's database and files, and ends them afterwards."""
    name = connection.settings_dict["NAME"]
    database = f"sqlite:///{name}"
    if connection.vendor == "postgresql":
        database = os.environ["DATABASE_URL"].rpartition("/")[0] + f"/{name}"
    settings.MEDIA_ROOT = tmp_path / "var" / "files"
    environment = {**os.environ, "DATABASE_URL": database, "PACKWRIGHT_VAR": str(tmp_path / "var")}
    started: list[subprocess.Popen[bytes]] = []

    def start(*command: str, **variables: str) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            [sys.executable, *command], cwd=project.BASE_DIR, env={**environment, **variables}
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.terminate()
    for child in started:
        child.wait(60)
