"""Migrations run once for all workers of a run: each worker but the first copies the database they made."""

from __future__ import annotations

import fcntl
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO

import pytest
from django.db import connection


class Kept:
    """A database as its migrations left it, in a folder that all workers of a run see."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "migrated.sqlite3"
        self._lock: TextIO = (folder / "migrated.lock").open("w")
        self.copied = False

    def copy(self) -> None:
        """Copy it if it is there; if not, the others wait until this worker keeps its own."""
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        self.copied = self._path.exists()
        if not self.copied:
            return
        target = Path(connection.settings_dict["TEST"]["NAME"])
        for path in (target, *target.parent.glob(f"{target.name}-*")):
            path.unlink(missing_ok=True)
        _copy(self._path, target)

    def keep(self) -> None:
        """Keep this worker's database, unless it is a copy itself, and let the others go on."""
        if not self.copied:
            _copy(Path(connection.settings_dict["NAME"]), self._path)
        fcntl.flock(self._lock, fcntl.LOCK_UN)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as made, closing(sqlite3.connect(target)) as copy:
        made.backup(copy)


@pytest.fixture(scope="session")
def kept_database(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Kept | None:
    """The migrated database, if there are several workers and it is a file."""
    if connection.vendor != "sqlite" or not hasattr(request.config, "workerinput"):
        return None
    return Kept(tmp_path_factory.getbasetemp().parent)


@pytest.fixture(scope="session")
def django_db_keepdb(
    django_db_keepdb: bool, django_db_modify_db_settings: None, kept_database: Kept | None
) -> bool:
    """A copy is not made anew."""
    if kept_database:
        kept_database.copy()
    return django_db_keepdb or bool(kept_database and kept_database.copied)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: Any, kept_database: Kept | None) -> Iterator[None]:
    """What was made is kept for the others, before any test has changed it."""
    if kept_database:
        kept_database.keep()
    yield
    if kept_database and kept_database.copied:  # what Django has not made it does not take away
        connection.close()
        Path(connection.settings_dict["NAME"]).unlink(missing_ok=True)
