"""Fields of work: which lines come from another field than the role's, and what that field is called."""

from __future__ import annotations

from functools import cache

from packs.domain.candidate import Candidate, Fact, Position
from packs.domain.ranking.families import ATLAS, SAME_WORK

TOGETHER = frozenset(("tech", "product", "design"))  # sectors whose people build one thing
ANYWHERE = frozenset(("consulting", "research"))  # titles that say how one works, and not on what


def other_field(fact: Fact, candidate: Candidate, role: str) -> str:
    """What the field of a line is called where it is far from the role's; else empty.

    Told by the title; by the resume's heading where the newest title names no field. A line that names a
    skill of the taxonomy (a teacher's timetable generator in Python) belongs to whatever needs the skill.
    """
    return "" if fact.skills else far_field(_read(fact.position, fact.position_id, candidate), role)


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


def same_trade(position: Position, candidate: Candidate, role: str) -> bool:
    """Whether years in a position are years in the role's trade; a title that tells no field may be."""
    own, told = families(role), families(_read(position.title, position.id, candidate))
    return not own or not told or any(_akin(one, other) for one in own for other in told)


def _read(title: str, position: str | None, candidate: Candidate) -> str:
    """The title, or the resume's heading where the newest title names no field."""
    newest = candidate.latest is not None and position == candidate.latest.id
    return candidate.label if newest and not families(title) else title


def _akin(one: str, other: str) -> bool:
    alike = ATLAS.nearness(one, other) >= SAME_WORK or _sectors()[one] == _sectors()[other]
    return alike or other in ANYWHERE


def _near(one: str, other: str) -> bool:
    sectors = {_sectors()[one], _sectors()[other]}
    return ATLAS.nearness(one, other) > 0 or sectors <= TOGETHER or other in ANYWHERE


@cache
def _sectors() -> dict[str, str]:
    return {family.key: family.sector for family in ATLAS.families}
