"""Give a firm's program a key."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from datetime import datetime

from packs.domain import api_key
from packs.models import ApiKey

SCOPES = ("playbooks:read", "playbooks:write", "brands:read", "brands:write", "weights:read", "weights:write")


class UnknownScope(ValueError):
    """A scope that no key can have."""


def mint_key(
    *, firm_id: uuid.UUID, name: str, scopes: Sequence[str] = SCOPES, expires_at: datetime | None = None
) -> str:
    """A new key, to be shown once: only its digest is kept. Raises `UnknownScope`."""
    prefix, secret = _letters(api_key.PREFIX_LENGTH), _letters(api_key.SECRET_LENGTH)
    key = api_key.compose(prefix, secret)
    ApiKey.objects.create(
        firm_id=firm_id,
        name=name,
        prefix=prefix,
        digest=api_key.digest(key),
        scopes=known_scopes(scopes),
        expires_at=expires_at,
    )
    return key


def known_scopes(scopes: Sequence[str]) -> list[str]:
    """The scopes as a list. Raises `UnknownScope` for one that no key can have."""
    unknown = sorted(set(scopes) - set(SCOPES))
    if unknown:
        raise UnknownScope(f"“{unknown[0]}” is no scope: use {', '.join(SCOPES)}.")
    return list(scopes)


def _letters(count: int) -> str:
    return "".join(secrets.choice(api_key.ALPHABET) for _ in range(count))
