"""Writing a build's files into a folder: each whole, and none left of an earlier build."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from django.core.management.base import CommandError

from packs.domain.outputs import OUTPUTS
from packs.pipeline import DOCUMENT, FINDINGS


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write everything aside first, then move it in. Raises `CommandError`; nothing is half-written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        waiting = Path(tempfile.mkdtemp(dir=folder, prefix=".writing-"))
        try:
            for name, content in files.items():
                (waiting / name).write_bytes(content)
            _move_in(waiting, folder, files)
        finally:
            shutil.rmtree(waiting, ignore_errors=True)
    except FileExistsError:
        raise CommandError(f"{folder}: there is a file of that name; name a folder with --out.") from None
    except OSError as error:
        raise CommandError(
            f"{folder}: it cannot be written ({error.strerror}); name another with --out."
        ) from None


def _move_in(waiting: Path, folder: Path, files: Mapping[str, bytes]) -> None:
    for name in (*OUTPUTS, DOCUMENT, FINDINGS):
        if name not in files:
            (folder / name).unlink(missing_ok=True)
    for name in files:
        os.replace(waiting / name, folder / name)
