"""A fixed cast: a firm with its owner, a reader of it, and a stranger from another firm."""

from __future__ import annotations

import pytest

from packs.models import Firm
from tests.integration.cast import Actor, actor, everything


@pytest.fixture
def firm(db: None) -> Firm:
    return Firm.objects.create(slug="north", name="North Coaching")


@pytest.fixture
def area(request: pytest.FixtureRequest) -> str:
    """What a module is about beside playbooks: its `AREA`."""
    return str(getattr(request.module, "AREA", "playbooks"))


@pytest.fixture
def owner(firm: Firm, area: str) -> Actor:
    """May read and write what the module is about, and order."""
    return actor(firm, *everything(area))


@pytest.fixture
def member(firm: Firm, area: str) -> Actor:
    """Of the same firm; may only look at what the module is about."""
    return actor(firm, f"{area}:read")


@pytest.fixture
def reader(firm: Firm) -> Actor:
    """Of the same firm; may only read."""
    return actor(firm, "playbooks:read")


@pytest.fixture
def stranger(db: None, area: str) -> Actor:
    """May do everything, in another firm."""
    south = Firm.objects.create(slug="south", name="South Coaching")
    return actor(south, *everything(area))
