"""Matching: which facts answer which line of the ad, with the reason recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from packs.domain.merge.case import Case
from packs.domain.merge.matching.answering import Vocabulary, answer
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import FULL, NONE
from packs.domain.merge.words import lowered
from packs.domain.method import SubScore
from packs.domain.playbook.block import Status
from packs.domain.posting import Requirement
from packs.domain.weights import total


@dataclass(frozen=True)
class Match:
    """A requirement, the facts that answer it, and why it counts as covered, partial or a gap."""

    requirement: Requirement
    competencies: tuple[str, ...]
    part: SubScore
    value: float  # 1, a half, 0
    facts: tuple[Exhibit, ...]
    reason: str
    weight: int
    points: float  # what the row earns
    missing: tuple[str, ...] = ()  # skills or competencies that no fact shows

    @property
    def status(self) -> Status:
        """Covered, partial or gap."""
        return {FULL: Status.COVERED, NONE: Status.GAP}.get(self.value, Status.PARTIAL)

    @property
    def ref(self) -> str:
        """The requirement as a source."""
        return f"ask:{self.requirement.id}"

    @cached_property
    def topic(self) -> tuple[str, ...]:
        """What the row is about, for grouping: what is missing, else its competencies, else itself."""
        return self.missing or self.competencies[:1] or (self.requirement.id,)


def match_all(case: Case, shelf: Shelf) -> tuple[Match, ...]:
    """Every requirement of the ad, in the ad's order."""
    words = vocabulary(case)
    return tuple(_match(case, requirement, shelf, words) for requirement in case.posting.requirements)


def vocabulary(case: Case) -> Vocabulary:
    """The Method's competencies."""
    return Vocabulary(case.competency_index, {c.key: lowered(c.name) for c in case.method.competencies})


def _match(case: Case, requirement: Requirement, shelf: Shelf, words: Vocabulary) -> Match:
    competencies = words.keys_in(requirement.quote)
    part = _part(case, requirement, competencies)
    found = answer(shelf, requirement, words)
    weight = case.weights.weight(requirement.kind, part)
    return Match(
        requirement=requirement,
        competencies=competencies,
        part=part,
        value=found.value,
        facts=found.facts,
        reason=found.reason,
        weight=weight,
        points=case.weights.points(weight, found.value),
        missing=found.missing if found.value < FULL else (),
    )


def _part(case: Case, requirement: Requirement, competencies: tuple[str, ...]) -> SubScore:
    if requirement.years is not None:
        return SubScore.EXPERIENCE
    parts = {c.key: c.part for c in case.method.competencies}
    if competencies:
        return parts[competencies[0]]
    return SubScore.SKILLS if requirement.skills else SubScore.EXPERIENCE


def score(matches: tuple[Match, ...]) -> int | None:
    """Points earned ÷ points possible × 100, rounded half up; None when there is nothing to score."""
    possible = sum(match.weight for match in matches)
    return int(earned(matches) / possible * 100 + 0.5) if possible else None


def earned(matches: Iterable[Match]) -> float:
    """The points of these rows together."""
    return total(match.points for match in matches)
