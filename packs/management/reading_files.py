"""Files that a command line names: read whole, or refused in one sentence."""

from __future__ import annotations

from pathlib import Path

from django.core.management.base import CommandError

from packs.extraction.limits import MAX_BYTES


def bytes_of(path: Path, what: str) -> bytes:
    """A file's content. Raises `CommandError` that names the file and the cure."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
    except FileNotFoundError:
        raise CommandError(f"{path}: there is no such file; name the {what}.") from None
    except IsADirectoryError:
        raise CommandError(f"{path}: this is a folder; name the {what} in it.") from None
    except OSError as error:
        raise CommandError(
            f"{path}: the {what} cannot be read ({error.strerror}); check its permissions."
        ) from None
    if data is None:
        raise CommandError(
            f"{path}: the {what} is larger than {MAX_BYTES // 1_000_000} MB; send a shorter one."
        )
    return data


def text_of(path: Path, what: str) -> str:
    """A text file's content. Raises `CommandError` that names the file and the cure."""
    try:
        return bytes_of(path, what).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(
            f"{path}: the {what} is not UTF-8 text (byte {error.start}); save it as UTF-8 text."
        ) from None
