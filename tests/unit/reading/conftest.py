"""A small taxonomy, and one resume line as a fact."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from packs.domain.candidate import Fact, FactKind
from packs.domain.reading.facts import Owner, read_line
from packs.domain.skills import Skill, Taxonomy

NAMES = ("Python", "Java", "C++", "Rust", "React", "Kafka", "PostgreSQL", "AWS", "distributed systems")
ReadFact = Callable[..., Fact]


@pytest.fixture
def taxonomy() -> Taxonomy:
    known = [Skill(name=name, kind="skill") for name in NAMES]
    golang = Skill(name="Go", kind="language", aliases=("Golang",), exact=True)
    return Taxonomy(skills=(*known, golang, Skill(name="Kubernetes", kind="tool", aliases=("k8s",))))


@pytest.fixture
def fact(taxonomy: Taxonomy) -> ReadFact:
    def read(
        text: str, kind: FactKind = FactKind.WORK, owner: str = "Wrenpost", current: bool = False
    ) -> Fact:
        return read_line(text, Owner(kind, owner, current=current), taxonomy)

    return read
