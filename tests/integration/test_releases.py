"""Releases are kept once and never change."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from packs.models import Release
from packs.models.release import ReleaseIsImmutable

pytestmark = pytest.mark.django_db


@pytest.fixture
def release() -> Release:
    return Release.objects.create(
        slug="acme/engineer",
        number=1,
        schema_version=1,
        document="{}",
        sha256="0" * 64,
        published_at=timezone.now(),
    )


def test_a_release_cannot_be_saved_again(release: Release) -> None:
    release.number = 2
    with pytest.raises(ReleaseIsImmutable, match="publish the pack again"):
        release.save()


def test_a_release_cannot_be_deleted(release: Release) -> None:
    with pytest.raises(ReleaseIsImmutable, match="playbooks point at it"):
        release.delete()


def test_releases_cannot_be_changed_in_bulk(release: Release) -> None:
    with pytest.raises(ReleaseIsImmutable):
        Release.objects.update(number=2)
    with pytest.raises(ReleaseIsImmutable):
        Release.objects.all().delete()


@pytest.mark.parametrize("sql", ["UPDATE packs_release SET number = 2", "DELETE FROM packs_release"])
def test_the_database_itself_refuses(release: Release, sql: str) -> None:
    with pytest.raises(DatabaseError, match="releases never change"), transaction.atomic():
        connection.cursor().execute(sql)
