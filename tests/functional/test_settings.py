"""Settings: a wrong variable stops the start with one sentence that names it and the cure."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings


def start(tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """What `manage.py check` says under these variables and no others."""
    environment = {"PATH": os.environ["PATH"], "PACKWRIGHT_VAR": str(tmp_path / "var"), **variables}
    return subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


WRONG = {
    "an environment that is none": (
        {"PACKWRIGHT_ENV": "staging"},
        "PACKWRIGHT_ENV is “staging”: set it to one of",
    ),
    "production without a secret": ({"PACKWRIGHT_ENV": "production"}, "SECRET_KEY is missing or short"),
    "production without hosts": (
        {"PACKWRIGHT_ENV": "production", "SECRET_KEY": "x" * 50},
        "ALLOWED_HOSTS is empty",
    ),
    "a flag that is none": ({"DEBUG": "yes"}, "DEBUG is “yes”: set it to one of true, false"),
    "a database of another kind": (
        {"DATABASE_URL": "mysql://db/name"},
        "postgres://user:password@host:5432/name",
    ),
    "a database without a host": (
        {"DATABASE_URL": "postgres:name"},
        "postgres://user:password@host:5432/name",
    ),
    "a broker of another kind": ({"CELERY_BROKER_URL": "sqla+sqlite:///x"}, "redis://localhost:6379/0"),
    "a lease that is no number": (
        {"LEASE_SECONDS": "soon"},
        "LEASE_SECONDS is “soon”: set it to a whole number",
    ),
    "an address that is none": ({"PUBLIC_URL": "packs.example.com"}, "PUBLIC_URL is not an address"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_variable_stops_the_start_with_its_cure(tmp_path: Path, name: str) -> None:
    variables, sentence = WRONG[name]
    ended = start(tmp_path, **variables)
    assert ended.returncode == 1
    assert sentence in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file stands here")
    ended = start(tmp_path)
    assert ended.returncode == 1
    assert "set PACKWRIGHT_VAR to another" in ended.stderr


def test_nothing_needs_to_be_set_on_ones_own_machine(tmp_path: Path) -> None:
    ended = start(tmp_path)
    assert ended.returncode == 0, ended.stderr
    secret = tmp_path / "var" / "secret_key"
    assert len(secret.read_text()) >= 50
    assert secret.stat().st_mode & 0o077 == 0


def test_the_local_secret_stays_the_same(tmp_path: Path) -> None:
    start(tmp_path)
    first = (tmp_path / "var" / "secret_key").read_text()
    start(tmp_path)
    assert (tmp_path / "var" / "secret_key").read_text() == first
