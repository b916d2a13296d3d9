"""A candidate as an ad is held against: fields of work, level, skills, words, languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import log

from packs.domain.candidate import Candidate, Position, tenure_months
from packs.domain.ranking import level, tongue
from packs.domain.ranking.families import ATLAS
from packs.domain.ranking.occupation import joined, shares
from packs.domain.ranking.vectors import Vector, added, vector_of
from packs.domain.skills import Taxonomy

LEAST_MONTHS = 6  # what a position without dates, or a short one, weighs
FADES = 0.88  # of its weight that a position keeps for each year since it ended
LABEL_MONTHS = 18.0  # what the headline of the resume weighs beside the positions
SIGNS = 0.15  # share that the words of the resume have in its fields of work
USED, LISTED, IMPLIED = 1.0, 0.8, 0.7  # how far a skill is held


@dataclass(frozen=True)
class Profile:
    """What ranking knows of a candidate."""

    fields: Mapping[str, float]  # family → share
    level: tuple[int, int]  # from, to
    months: int  # of work, overlaps once
    skills: Mapping[str, float]  # name → how far it is held
    words: Vector
    titles: Vector
    languages: frozenset[str]

    @cached_property
    def credit(self) -> dict[str, float]:
        """Per family, 0 to 1: how near the candidate's work is to it."""
        most = max(self.fields.values(), default=0.0)
        return {
            family.key: max(
                (
                    ATLAS.nearness(family.key, own) * (share / most) ** 0.5
                    for own, share in self.fields.items()
                ),
                default=0.0,
            )
            for family in ATLAS.families
        }


def profile_of(candidate: Candidate, taxonomy: Taxonomy, as_of: date) -> Profile:
    """The profile of a candidate at a day."""
    text = _text(candidate)
    titles = [candidate.label, *(position.title for position in candidate.positions)]
    months = tenure_months(candidate.positions, as_of)
    return Profile(
        fields=_fields(candidate, text, as_of),
        level=_level(candidate, months),
        months=months,
        skills=_skills(candidate, taxonomy),
        words=added(vector_of(text), vector_of(" ".join(titles))),
        titles=vector_of(" ".join(titles)),
        languages=frozenset({"English", tongue.of(text), *_spoken(candidate)}),
    )


def _text(candidate: Candidate) -> str:
    facts = (f"{fact.text}. {fact.position}" for fact in candidate.facts)
    listed = (f"{skill.name} {skill.written}" for skill in candidate.skills)
    return "\n".join((candidate.label, candidate.summary, *facts, *listed))


def _fields(candidate: Candidate, text: str, as_of: date) -> dict[str, float]:
    told = [(LABEL_MONTHS, ATLAS.in_title(candidate.label))]
    told += [(_weight(position, as_of), _told(candidate, position)) for position in candidate.positions]
    by_title = joined((weight, part) for weight, part in told if part)
    by_signs = signs(text)
    return joined([(1 - SIGNS, by_title), (SIGNS, by_signs)]) if by_title else by_signs


def _told(candidate: Candidate, position: Position) -> dict[str, float]:
    """The fields that a title names; of a title that names none (founder), those that its lines speak of."""
    lines = (fact.text for fact in candidate.facts if fact.position_id == position.id)
    return ATLAS.in_title(position.title) or signs("\n".join(lines))


def signs(text: str) -> dict[str, float]:
    """The fields that a running text speaks of, in shares."""
    return shares({key: log(1 + count) for key, count in ATLAS.in_text(text).items()})


def _weight(position: Position, as_of: date) -> float:
    """Months in the position, fading with the years since."""
    months = max(LEAST_MONTHS, tenure_months((position,), as_of))
    ended = as_of.year if position.current or not position.end else int(position.end[:4])
    return months * FADES ** max(0, as_of.year - ended)


def _level(candidate: Candidate, months: int) -> tuple[int, int]:
    """The level that the latest titles or the headline name; else the span that the years make likely."""
    titles = [candidate.label, *(position.title for position in candidate.positions[:1])]
    named = [found for title in titles if (found := level.of_title(title)) is not None]
    before = [level.of_title(position.title) for position in candidate.positions[1:2]]
    named += [found for found in before if found is not None and found >= level.SENIOR]  # rank is not lost
    low, high = level.of_years(months)
    if not named:
        return low, high
    top = max(named)
    return (top, max(top, high)) if top >= level.SENIOR else (min(top, low), max(top, low))


def _skills(candidate: Candidate, taxonomy: Taxonomy) -> dict[str, float]:
    held: dict[str, float] = {}
    for name, worth in _held(candidate, taxonomy):
        held[name] = max(worth, held.get(name, 0.0))
    return held


def _held(candidate: Candidate, taxonomy: Taxonomy) -> Iterator[tuple[str, float]]:
    for fact in candidate.facts:
        yield from ((name, USED) for name in fact.skills)
        yield from ((implied.name, IMPLIED) for implied in fact.implied)
    for skill in candidate.skills:
        for name in {skill.name, *(mention.name for mention in taxonomy.find(skill.written))}:
            yield name, LISTED
            yield from ((broader, IMPLIED) for broader in taxonomy.implied(name))


def _spoken(candidate: Candidate) -> Iterator[str]:
    for language in candidate.languages:
        yield from (name for name in tongue.SMALL if name.casefold() in language.casefold())
