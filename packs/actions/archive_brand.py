"""Switch a brand off: nothing new is made in it, and its slug is free. Playbooks keep their own copy."""

from __future__ import annotations

from datetime import datetime

from packs import selectors


def archive_brand(*, slug: str, now: datetime) -> None:
    """Archive the brand of the firm in scope; `now` is aware. Raises `NotFound`."""
    kept = selectors.brand(slug)
    kept.archived_at = now
    kept.save(update_fields=["archived_at"])
