"""Occupations: families of work, told by the words of titles and ads; near families count in part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from packs.domain.cues import CueIndex

SAME_SECTOR = 0.2  # what one family of a sector is worth to another of it, where nothing nearer is known


@dataclass(frozen=True)
class Family:
    """One kind of work. Phrases are separated by commas; titles say more than the words of an ad."""

    key: str
    name: str
    sector: str
    titles: str  # phrases of job titles
    signs: str = ""  # phrases that announce such work in running text
    near: str = ""  # "backend 0.8, data_science 0.3"


@dataclass(frozen=True)
class Atlas:
    """All families, with how near they are to each other."""

    families: tuple[Family, ...]

    def name(self, key: str) -> str:
        """What a family is called."""
        return next(family.name for family in self.families if family.key == key)

    def nearness(self, one: str, other: str) -> float:
        """0 (nothing in common) to 1 (the same family)."""
        return 1.0 if one == other else _near(self)[one].get(other, 0.0)

    def in_title(self, title: str) -> dict[str, float]:
        """The families that a title names, in shares that add up to 1; empty when it names none.

        "Data Engineer" is one phrase: what a longer phrase covers is not read again in part.
        """
        return shares(_index(self, titles=True).longest(title))

    def in_text(self, text: str) -> dict[str, int]:
        """How often the signs and titles of each family stand in a text."""
        return _index(self, titles=False).longest(text)


@cache
def _index(atlas: Atlas, *, titles: bool) -> CueIndex:
    return CueIndex(
        (family.key, listed(family.titles) if titles else (*listed(family.titles), *listed(family.signs)))
        for family in atlas.families
    )


@cache
def _near(atlas: Atlas) -> dict[str, dict[str, float]]:
    near: dict[str, dict[str, float]] = {family.key: {} for family in atlas.families}
    for one in atlas.families:
        for other in atlas.families:
            if one.sector == other.sector and one.key != other.key:
                near[one.key][other.key] = SAME_SECTOR
    for family in atlas.families:
        for pair in listed(family.near):
            other_key, worth = pair.split()
            near[family.key][other_key] = near[other_key][family.key] = float(worth)
    return near


def listed(text: str) -> tuple[str, ...]:
    """What commas separate."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def shares(weights: Mapping[str, float]) -> dict[str, float]:
    """Weights that add up to 1."""
    total = sum(weights.values())
    return {key: weight / total for key, weight in weights.items()} if total else {}


def joined(parts: Iterable[tuple[float, Mapping[str, float]]]) -> dict[str, float]:
    """Weighted shares added up and made to sum to 1."""
    found: dict[str, float] = {}
    for weight, part in parts:
        for key, share in part.items():
            found[key] = found.get(key, 0.0) + weight * share
    return shares(found)
