"""A small taxonomy."""

from __future__ import annotations

import pytest

from packs.domain.skills import Skill, Taxonomy


@pytest.fixture
def taxonomy() -> Taxonomy:
    return Taxonomy(
        skills=tuple(Skill(name=name, kind="skill") for name in ("Python", "Java", "Kafka", "SQL"))
    )
