"""Years: how long a resume shows the work that a row asks years of, and in which positions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from packs.domain.candidate import Position
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import FULL, HALF, NONE, Found
from packs.domain.merge.words import duration, listed, number
from packs.domain.posting import Requirement
from packs.domain.ranking.families import ATLAS, SAME_WORK

NO_TITLE = re.compile(r"\bservers?(?:-side)?\b|\bhosts?\b", re.IGNORECASE)  # machines, in the text of a row


GENERAL = frozenset(("software",))
OWN_WORK = 0.7  # nearness from which years in one field are years in another: full-stack and backend
MOST_NAMED = 2  # positions that a reason names
CLOSE = 12  # months by which work may fall short and count in part


def by_years(shelf: Shelf, row: Requirement, keys: tuple[str, ...] = (), names: str = "") -> Found | None:
    """Years from the dates: of work in a field that the row names, else of what shows `keys`, else of any.

    `names`: what the keys are called.
    """
    if row.years is None:
        return None
    fields = fields_of(row)
    if keys and not fields and not _of_skills(row):
        return _of_lines(shelf, row.years, keys, names)
    return _of_positions(shelf, row.years, fields)


def fields_of(row: Requirement) -> frozenset[str]:
    """The families of work that the row wants years in; none where it wants years of any work."""
    return frozenset(ATLAS.in_title(NO_TITLE.sub(" ", row.quote)))


def years_of_skills_alone(row: Requirement) -> bool:
    """Whether the years are those of skills and of no field: "5+ years of Erlang"."""
    return _of_skills(row) and not fields_of(row)


def is_its_field(row: Requirement, skill: str) -> bool:
    """Whether a skill is the field itself that years are asked of: "backend development"."""
    return row.years is not None and bool(fields_of(row) & ATLAS.in_title(skill).keys())


def _of_skills(row: Requirement) -> bool:
    return bool(row.groups) and all(group.years is not None for group in row.asked)


def _of_positions(shelf: Shelf, years: int, fields: Set[str]) -> Found:
    fitting = tuple(_fitting(shelf, fields, OWN_WORK)) if fields else shelf.candidate.positions
    had = shelf.months_of(fitting)
    near = shelf.months_of(_fitting(shelf, fields, SAME_WORK)) if fields else had
    most = max(near, had + CLOSE) if had else near
    value = FULL if had >= 12 * years else HALF if near and most >= 12 * years else NONE
    reason = f"{duration(shelf.tenure)} of dated work"
    if fields and had < shelf.tenure:
        names = listed([ATLAS.name(field) for field in sorted(fields)], "or")
        reason += f", {duration(had) if had else 'none'} of it in {names}{_named(fitting) if had else ''}"
    return Found(value, (), reason, ("years",) if value < FULL else ())


def _of_lines(shelf: Shelf, years: int, keys: tuple[str, ...], names: str) -> Found:
    """Years of what no title tells: those of the positions in which some line shows it."""
    months = shelf.months_with(e for key in keys for e in shelf.by_competency.get(key, ()))
    if months is None and any(key in shelf.by_competency for key in keys):
        return Found(HALF, (), f"for how long is not said of {names}", ("years",))
    if months is None:
        return Found(NONE, (), f"{duration(shelf.tenure)} of dated work", ("years",))
    enough = months >= 12 * years
    reason = f"{names} in {duration(months)} of dated work"
    return Found(FULL if enough else HALF, (), reason, () if enough else ("years",))


def _fitting(shelf: Shelf, fields: Set[str], least: float) -> Iterable[Position]:
    """The positions whose titles are near a family; a title that tells no family is given the benefit.

    Of software engineering, which is many kinds of work, what is somewhat near will do.
    """
    for position in shelf.candidate.positions:
        families = ATLAS.in_title(position.title)
        asked = {field: SAME_WORK if field in GENERAL else least for field in fields}
        near = (ATLAS.nearness(f, own) >= enough for own in families for f, enough in asked.items())
        if not families or any(near):
            yield position


def _named(positions: tuple[Position, ...]) -> str:
    """The positions that were counted, the first of them by name."""
    said = [f"{each.title} at {each.employer}" for each in positions if each.title and each.employer]
    more = len(said) - MOST_NAMED
    named = [*said[:MOST_NAMED], *([f"{number(more)} more"] if more > 0 else [])]
    return f" (as {listed(named)})" if named else ""
