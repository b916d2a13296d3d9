"""Find out whose program is calling."""

from __future__ import annotations

from datetime import datetime, timedelta
from hmac import compare_digest

from packs import selectors
from packs.domain import api_key
from packs.models import ApiKey

NOTE_USE_EVERY = timedelta(minutes=1)


def authenticate_key(*, presented: str, now: datetime) -> ApiKey | None:
    """The key that a program presents, or None when it is unknown, wrong, revoked or expired."""
    prefix = api_key.prefix_of(presented)
    key = selectors.key_by_prefix(prefix) if prefix else None
    if key is None or not compare_digest(key.digest, api_key.digest(presented)):
        return None
    if key.revoked_at or (key.expires_at and key.expires_at <= now):
        return None
    if key.last_used_at is None or key.last_used_at < now - NOTE_USE_EVERY:
        ApiKey.objects.with_scopes_disabled().filter(id=key.id).update(last_used_at=now)
    return key
