"""Files in the storage are whole or absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from packs.storage import DurableFileSystemStorage


@pytest.fixture
def storage(tmp_path: Path) -> DurableFileSystemStorage:
    return DurableFileSystemStorage(location=tmp_path)


def test_the_same_name_is_written_again(storage: DurableFileSystemStorage) -> None:
    names = [storage.save("a/b.pdf", ContentFile(content)) for content in (b"first", b"second")]
    assert names == ["a/b.pdf", "a/b.pdf"]
    assert storage.open("a/b.pdf").read() == b"second"


def test_a_full_disk_leaves_neither_a_part_nor_the_old_file_harmed(
    storage: DurableFileSystemStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage.save("b.pdf", ContentFile(b"old"))

    def no_space(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space left"):
        storage.save("b.pdf", ContentFile(b"new"))
    assert [path.name for path in tmp_path.iterdir()] == ["b.pdf"]
    assert storage.open("b.pdf").read() == b"old"


def test_the_project_uses_it() -> None:
    assert isinstance(default_storage._wrapped, DurableFileSystemStorage)  # type: ignore[attr-defined]
