"""Give a key scopes that came after it was minted; nothing is taken from it, and nobody else's changes."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django_scopes import scope

from packs import selectors
from packs.actions.mint_key import known_scopes
from packs.models import ApiKey


def widen_key(*, prefix: str, scopes: Sequence[str]) -> ApiKey:
    """The key with these scopes added. `prefix`: its eight letters. Raises `NotFound`, `UnknownScope`."""
    added = known_scopes(scopes)
    key = selectors.key_by_prefix(prefix)
    if key is None:
        raise selectors.NotFound(f"There is no key “{prefix}”: give the eight letters after “pw_live_”.")
    with scope(firm=key.firm_id), transaction.atomic():
        key.scopes = list(dict.fromkeys((*key.scopes, *added)))
        key.save(update_fields=["scopes"])
    return key
