"""What every test shares: files in a folder of its own, and a database that may be emptied of releases."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.test import TestCase, TransactionTestCase
from hypothesis import settings as hypothesis
from pytest_django import Settings

from tests.one_database import django_db_keepdb, django_db_setup, kept_database  # noqa: F401

# an example that takes long on a busy machine is no fault of what is tested
hypothesis.register_profile("unhurried", deadline=None)
hypothesis.load_profile("unhurried")
guards = import_module("packs.migrations.0002_releases_never_change")
DATABASES = {"db", "transactional_db"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long, which is what has a group, comes first: no worker is left alone with it at the end.

    Of these, what needs no database: so one worker copies the database that another has made meanwhile.
    """
    items.sort(key=lambda item: (not item.get_closest_marker("xdist_group"), _needs_database(item)))


def _needs_database(item: pytest.Item) -> bool:
    asked = DATABASES & set(getattr(item, "fixturenames", ()))
    return bool(
        asked
        or item.get_closest_marker("django_db")
        or issubclass(getattr(item, "cls", None) or object, TestCase)
    )


@pytest.fixture(autouse=True)
def files_of_its_own(settings: Settings, tmp_path: Path) -> None:
    """No test writes into the project's folder."""
    settings.MEDIA_ROOT = tmp_path / "files"


@pytest.fixture
def real_database(django_db_serialized_rollback: None, transactional_db: None) -> None:
    """A database where transactions really commit, for tests with several connections."""


@pytest.fixture(autouse=True, scope="session")
def guards_rest_while_a_database_is_emptied() -> Iterator[None]:
    """Emptying a database after a test deletes releases, which the triggers refuse.

    What migrations had put there comes back, so that the next test may be of any kind.
    """
    empty = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]

    def empty_without_guards(case: TransactionTestCase) -> None:
        with connection.schema_editor() as editor:
            guards.unguard(apps, editor)
        empty(case)
        with connection.schema_editor() as editor:
            guards.guard(apps, editor)
        connection.creation.deserialize_db_from_string(connection._test_serialized_contents)  # type: ignore[attr-defined]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", empty_without_guards)
        yield
