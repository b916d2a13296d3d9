"""A fixed cast: a firm with its owner, a reader of it, and a stranger from another firm."""

from __future__ import annotations

import pytest

from packs.models import Firm
from tests.integration.cast import Actor, actor


@pytest.fixture
def firm(db: None) -> Firm:
    return Firm.objects.create(slug="north", name="North Coaching")


@pytest.fixture
def owner(firm: Firm) -> Actor:
    """May read and order."""
    return actor(firm, "playbooks:read", "playbooks:write")


@pytest.fixture
def reader(firm: Firm) -> Actor:
    """Of the same firm; may only read."""
    return actor(firm, "playbooks:read")


@pytest.fixture
def stranger(db: None) -> Actor:
    """May do everything, in another firm."""
    south = Firm.objects.create(slug="south", name="South Coaching")
    return actor(south, "playbooks:read", "playbooks:write")
