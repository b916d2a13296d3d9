"""Days that a command line names."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from django.core.management.base import CommandError


def read_day(option: str, text: str) -> date:
    """A day as YYYY-MM-DD. Raises `CommandError` that names the option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CommandError(f"{option}: “{text}” is not a date; write it as YYYY-MM-DD.") from None


def default_day() -> date:
    """The day of SOURCE_DATE_EPOCH, else today. Raises `CommandError`."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return date.today()
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    except (ValueError, OverflowError, OSError):
        raise CommandError(
            f"SOURCE_DATE_EPOCH is “{epoch}”; set it to seconds since 1970, or unset it."
        ) from None
