"""Fields of work: which lines come from another field than the role's, and what that field is called."""

from __future__ import annotations

from functools import cache

from packs.domain.candidate import Candidate, Fact
from packs.domain.ranking.families import ATLAS

TOGETHER = frozenset(("tech", "product", "design"))  # sectors whose people build one thing
ANYWHERE = frozenset(("consulting", "research"))  # titles that say how one works, and not on what


def other_field(fact: Fact, candidate: Candidate, role: str) -> str:
    """What the field of a line is called where it is far from the role's; else empty.

    Told by the title; by the resume's heading where the newest title names no field. A line that names a
    skill of the taxonomy (a teacher's timetable generator in Python) belongs to whatever needs the skill.
    """
    told = fact.position if families(fact.position) or not _newest(fact, candidate) else candidate.label
    return "" if fact.skills else far_field(told, role)


def far_field(title: str, role: str) -> str:
    """What the field that a title names is called, where it is far from the role's; else empty."""
    own, told = families(role), families(title)
    if not own or not told or any(_near(one, other) for one in own for other in told):
        return ""
    return ATLAS.name(told[0])


def field_of(role: str) -> str:
    """What the field of a role is called; empty where its title names none."""
    own = families(role)
    return ATLAS.name(own[0]) if own else ""


@cache
def families(title: str) -> tuple[str, ...]:
    """The families of work that a title names, most named first."""
    found = ATLAS.in_title(title)
    return tuple(sorted(found, key=lambda key: -found[key]))


def _newest(fact: Fact, candidate: Candidate) -> bool:
    return candidate.latest is not None and fact.position_id == candidate.latest.id


def _near(one: str, other: str) -> bool:
    sectors = {_sectors()[one], _sectors()[other]}
    return ATLAS.nearness(one, other) > 0 or sectors <= TOGETHER or other in ANYWHERE


@cache
def _sectors() -> dict[str, str]:
    return {family.key: family.sector for family in ATLAS.families}
