"""The shelf: a resume's facts by what they show, so that a row need not look at all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from packs.domain.candidate import Candidate, Fact, Position, covered_months, span_of, tenure_months
from packs.domain.cues import content_words
from packs.domain.merge.matching.evidence import Exhibit

Shown = Mapping[str, tuple[Exhibit, ...]]


@dataclass(frozen=True, eq=False)
class Shelf:
    """Facts by skill, broader skill, competency and word; built once for a case."""

    candidate: Candidate
    exhibits: tuple[Exhibit, ...]
    as_of: date

    @cached_property
    def by_skill(self) -> Shown:
        """The facts that name a skill."""
        return _shown((name, e) for e in self.exhibits for name in e.fact.skills)

    @cached_property
    def by_broader(self) -> Shown:
        """The facts that show a skill by a narrower one: of SQL, those that name PostgreSQL."""
        return _shown((implied.name, e) for e in self.exhibits for implied in e.fact.implied)

    @cached_property
    def by_competency(self) -> Shown:
        """The facts that show a competency."""
        return _shown((key, e) for e in self.exhibits for key in e.competencies)

    @cached_property
    def by_word(self) -> Shown:
        """The facts in whose line, title or owner's name a word stands."""
        return _shown((word, e) for e in self.exhibits for word in e.context)

    @cached_property
    def listed(self) -> Mapping[str, str]:
        """Skill → the listed skill that says so: itself, or a narrower one."""
        skills = self.candidate.skills
        broader = {name: skill.name for skill in reversed(skills) for name in skill.implies}
        return {**broader, **{skill.name: skill.name for skill in skills}}

    @cached_property
    def spare_words(self) -> frozenset[str]:
        """The words that stand outside of facts: headline, summary, titles, skills as written."""
        titles = (position.title for position in self.candidate.positions)
        written = (skill.written for skill in self.candidate.skills)
        return content_words(" ".join((self.candidate.label, self.candidate.summary, *titles, *written)))

    @cached_property
    def tenure(self) -> int:
        """Months of work, overlaps once (R2)."""
        return tenure_months(self.candidate.positions, self.as_of)

    def showing(self, skill: str) -> tuple[Exhibit, ...]:
        """The facts that show a skill, those that name it first."""
        return (*self.by_skill.get(skill, ()), *self.by_broader.get(skill, ()))

    def months_showing(self, skill: str) -> int | None:
        """Months of dated work in which some line shows the skill, overlaps once; None if none is dated."""
        return self.months_with(self.showing(skill))

    def months_with(self, exhibits: Iterable[Exhibit]) -> int | None:
        """Months of dated work in which some of these lines stand, overlaps once; None if none is dated."""
        spans = [span for e in exhibits if (span := self._span(e.fact))]
        return covered_months(spans) if spans else None

    def months_of(self, positions: Iterable[Position]) -> int:
        """Months in these positions, overlaps once."""
        return tenure_months(tuple(positions), self.as_of)

    def _span(self, fact: Fact) -> tuple[int, int] | None:
        return span_of(fact.start, fact.end, current=fact.current, as_of=self.as_of)


def _shown(pairs: Iterable[tuple[str, Exhibit]]) -> Shown:
    found: dict[str, list[Exhibit]] = {}
    for key, exhibit in pairs:
        held = found.setdefault(key, [])
        if not held or held[-1] is not exhibit:
            held.append(exhibit)
    return {key: tuple(held) for key, held in found.items()}
