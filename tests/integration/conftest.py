"""A fixed cast: a firm with its owner, a member of it, and a stranger from another firm."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django_scopes import scope

from packs.actions.mint_key import mint_key
from packs.models import Firm


@dataclass(frozen=True)
class Actor:
    """A program of a firm, with its key."""

    firm: Firm
    key: str

    @property
    def headers(self) -> dict[str, str]:
        """What it sends with every request."""
        return {"Authorization": f"Bearer {self.key}"}


def actor(firm: Firm, *scopes: str) -> Actor:
    with scope(firm=firm.id):
        return Actor(firm, mint_key(firm_id=firm.id, name="test", scopes=scopes))


@pytest.fixture
def firm(db: None) -> Firm:
    return Firm.objects.create(slug="north", name="North Coaching")


@pytest.fixture
def owner(firm: Firm) -> Actor:
    """May read and order."""
    return actor(firm, "playbooks:read", "playbooks:write")


@pytest.fixture
def reader(firm: Firm) -> Actor:
    """A member of the same firm who may only read."""
    return actor(firm, "playbooks:read")


@pytest.fixture
def stranger(db: None) -> Actor:
    """May do everything, in another firm."""
    south = Firm.objects.create(slug="south", name="South Coaching")
    return actor(south, "playbooks:read", "playbooks:write")
