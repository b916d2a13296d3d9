"""What every test shares: files in a folder of its own, and a database that may be emptied of releases."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from pytest_django import DjangoDbBlocker, Settings

guards = import_module("packs.migrations.0002_releases_never_change")


@pytest.fixture(autouse=True)
def files_of_its_own(settings: Settings, tmp_path: Path) -> None:
    """No test writes into the project's folder."""
    settings.MEDIA_ROOT = tmp_path / "files"


@pytest.fixture
def guards_again(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Set up before a database that is emptied, so that it ends after that."""
    yield
    with django_db_blocker.unblock(), connection.schema_editor() as editor:
        guards.guard(apps, editor)


@pytest.fixture
def real_database(
    guards_again: None, django_db_serialized_rollback: None, transactional_db: None
) -> Iterator[None]:
    """A database where transactions really commit, for tests with several connections.

    Emptying it afterwards deletes releases, which the triggers refuse, so they rest meanwhile.
    """
    yield
    with connection.schema_editor() as editor:
        guards.unguard(apps, editor)
