"""Who may see and change what is which firm's in the admin."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User

from packs import selectors
from packs.models import Firm, Member


@dataclass(frozen=True)
class Access:
    """Firms whose brands and weights a person may look at, and those where they may change them."""

    seen: tuple[Firm, ...]
    changed: frozenset[uuid.UUID]

    @property
    def scope(self) -> list[uuid.UUID]:
        """What the database is narrowed to."""
        return [firm.id for firm in self.seen]


def access_of(user: User | AnonymousUser) -> Access:
    """Owners change what is their firm's, coaches look; who runs the installation changes every firm's."""
    if isinstance(user, AnonymousUser) or not user.is_active:
        return Access((), frozenset())
    if user.is_superuser:
        firms = tuple(Firm.objects.order_by("name"))
        return Access(firms, frozenset(firm.id for firm in firms))
    members = selectors.memberships(user.pk)
    owned = frozenset(member.firm_id for member in members if member.role == Member.Role.OWNER)
    return Access(tuple(member.firm for member in members), owned)
