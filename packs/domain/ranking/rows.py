"""The rows of an ad against a profile: which its skills, years and words answer, without a pack."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from packs.domain.cues import content_words
from packs.domain.posting import Requirement, RequirementKind
from packs.domain.ranking.profile import Profile

COVERED, PARTIAL, GAP = 1.0, 0.5, 0.0
WEIGHTS = {RequirementKind.MINIMUM: 3, RequirementKind.RESPONSIBILITY: 2, RequirementKind.PREFERRED: 1}
NEAR, SOME = 0.5, 0.3  # share of a row's words that stand somewhere on the resume
FEW, TAKEN_AS = 8, 0.3  # points of rows unseen that every ad is given, and the share answered of them


@dataclass(frozen=True)
class Row:
    """A requirement and how far it is answered."""

    requirement: Requirement
    value: float

    @property
    def weight(self) -> int:
        """Points by the kind of the row."""
        return WEIGHTS[self.requirement.kind]


def rows_of(profile: Profile, requirements: Iterable[Requirement]) -> tuple[Row, ...]:
    """Every row with its value: covered, partial or gap."""
    return tuple(Row(requirement, _value(profile, requirement)) for requirement in requirements)


def share(rows: tuple[Row, ...]) -> float:
    """Points earned ÷ points possible, drawn towards the usual where there are few rows."""
    earned = sum(row.weight * row.value for row in rows)
    return (earned + FEW * TAKEN_AS) / (sum(row.weight for row in rows) + FEW)


def _value(profile: Profile, requirement: Requirement) -> float:
    ways = [_skills(profile, requirement), _years(profile, requirement)]
    asked = [way for way in ways if way is not None]
    if not asked:
        return _words(profile, requirement)
    if all(way == COVERED for way in asked):
        return COVERED
    return PARTIAL if any(asked) else GAP


def _skills(profile: Profile, requirement: Requirement) -> float | None:
    if not requirement.groups:
        return None
    held = profile.skills.keys()
    if requirement.met_by(held):
        return COVERED
    return PARTIAL if any(name in held for group in requirement.asked for name in group.skills) else GAP


def _years(profile: Profile, requirement: Requirement) -> float | None:
    if requirement.years is None:
        return None
    missing = requirement.years * 12 - profile.months
    return COVERED if missing <= 0 else PARTIAL if missing <= 12 else GAP


def _words(profile: Profile, requirement: Requirement) -> float:
    wanted = content_words(requirement.quote)
    found = len(wanted & profile.words.keys()) / max(1, len(wanted))
    return COVERED if found >= NEAR else PARTIAL if found >= SOME else GAP
