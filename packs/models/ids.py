"""Public ids: uuid7, so that they sort by time and tell nothing else."""

from __future__ import annotations

import uuid

import uuid_utils.compat


def new_id() -> uuid.UUID:
    """A fresh uuid7."""
    return uuid_utils.compat.uuid7()
