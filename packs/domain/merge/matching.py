"""Matching: which facts answer which line of the ad, with the reason recorded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from packs.domain.candidate import FactKind
from packs.domain.cues import content_words
from packs.domain.merge.case import Case
from packs.domain.merge.evidence import Exhibit, competency_index
from packs.domain.merge.words import duration, listed, lowered
from packs.domain.method import SubScore
from packs.domain.playbook.blocks import Status
from packs.domain.posting import Requirement, RequirementKind, SkillGroup, SkillsMode

FULL, HALF, NONE = 1.0, 0.5, 0.0
DEGREE = re.compile(
    r"(?i:\b(?:bachelor|master(?:[’']?s| of)|degree|ph\.?d)\b)|\b(?:BSc?|MSc?|B\.S\.|M\.S\.)(?!\w)"
)
AT_LEAST = re.compile(r"\b(?:one|two|three|four|five|\d+) or more\b", re.IGNORECASE)  # no alternatives
EQUIVALENT = re.compile(r"\bequivalent\b", re.IGNORECASE)
LEXICAL_FULL, LEXICAL_HALF = 0.45, 0.25  # share of the line's content words that one fact repeats


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
    missing: tuple[str, ...] = ()  # skills or competencies that no fact shows

    @property
    def status(self) -> Status:
        """Covered, partial or gap."""
        return {FULL: Status.COVERED, NONE: Status.GAP}.get(self.value, Status.PARTIAL)

    @property
    def points(self) -> float:
        """What the row earns."""
        return self.weight * self.value

    @property
    def ref(self) -> str:
        """The requirement as a source."""
        return f"ask:{self.requirement.id}"

    @cached_property
    def topic(self) -> tuple[str, ...]:
        """What the row is about, for grouping: what is missing, else its competencies, else itself."""
        return self.missing or self.competencies[:1] or (self.requirement.id,)


@dataclass(frozen=True)
class _Found:
    """One way in which a requirement may be met."""

    value: float
    facts: tuple[Exhibit, ...]
    reason: str
    missing: tuple[str, ...] = ()


def match_all(case: Case, exhibits: tuple[Exhibit, ...]) -> tuple[Match, ...]:
    """Every requirement of the ad, in the ad's order."""
    return tuple(_match(case, requirement, exhibits) for requirement in case.posting.requirements)


def _match(case: Case, requirement: Requirement, exhibits: tuple[Exhibit, ...]) -> Match:
    competencies = tuple(competency_index(case).count(requirement.quote))
    ways = [
        _by_skills(case, requirement, exhibits),
        _by_competencies(case, competencies, requirement, exhibits),
        _by_degree(case, requirement, exhibits),
    ]
    named = _best([way for way in ways if way])
    years = _by_years(case, requirement)
    if years:
        found = _both(years, named) if named else years
    else:
        found = named or _by_alternative(requirement, exhibits) or _by_words(requirement, exhibits)
    return Match(
        requirement=requirement,
        competencies=competencies,
        part=_part(case, requirement, competencies),
        value=found.value,
        facts=found.facts[:3],
        reason=found.reason,
        weight=weight(case, requirement.kind),
        missing=found.missing if found.value < FULL else (),
    )


def _best(ways: list[_Found]) -> _Found | None:
    return max(ways, key=lambda way: (way.value, len(way.facts)), default=None)


def _both(years: _Found, other: _Found) -> _Found:
    """Years and something that is named beside them: in full when both hold, in part when one does."""
    value = _share((years.value, other.value))
    return _Found(value, other.facts, f"{years.reason}; {other.reason}", (*years.missing, *other.missing))


def _by_skills(case: Case, requirement: Requirement, exhibits: tuple[Exhibit, ...]) -> _Found | None:
    names = tuple(dict.fromkeys(mention.name for mention in requirement.skills))
    if not names:
        return None
    listed_skills = {skill.name for skill in case.candidate.skills}
    shown = {name: tuple(e for e in exhibits if name in e.fact.skills) for name in names}
    values = {name: FULL if shown[name] else HALF if name in listed_skills else NONE for name in names}
    value = _share(tuple(_group_value(group, values) for group in requirement.asked))
    facts = _ranked(requirement, (e for found in shown.values() for e in found))
    missing = _unmet(requirement, {name for name in names if values[name] > NONE})
    return _Found(value, facts, _skill_reason(requirement, values, missing), missing)


def _group_value(group: SkillGroup, values: dict[str, float]) -> float:
    """What a group of skills is worth: of alternatives the best one, else all of them."""
    own = tuple(values[name] for name in group.skills)
    return max(own) if group.mode is SkillsMode.ANY_OF else _share(own)


def _unmet(requirement: Requirement, held: set[str]) -> tuple[str, ...]:
    """The skills that are asked for and not held; none of alternatives where one is held."""
    return tuple(dict.fromkeys(name for group in requirement.asked for name in group.lacking(held)))


def _skill_reason(requirement: Requirement, values: dict[str, float], missing: tuple[str, ...]) -> str:
    used = [name for name, value in values.items() if value == FULL]
    only_listed = [name for name, value in values.items() if value == HALF]
    if not used and not only_listed:
        return f"no line names {listed(list(missing), 'or')}"
    said = (
        f"your lines show {listed(used)}"
        if used
        else f"{listed(only_listed)} listed, and no line shows it in use"
    )
    if missing:
        return f"{said}; none names {listed(list(missing), 'or')}"
    return f"{said}; one is enough" if used and requirement.any_of and len(values) > 1 else said


def _share(values: tuple[float, ...]) -> float:
    """All of several: full only when all are, nothing only when none is."""
    if all(value == FULL for value in values):
        return FULL
    return HALF if any(values) else NONE


def _by_competencies(
    case: Case, keys: tuple[str, ...], requirement: Requirement, exhibits: tuple[Exhibit, ...]
) -> _Found | None:
    if not keys:
        return None
    shown = {key: [e for e in exhibits if key in e.competencies] for key in keys}
    value = _share(tuple(FULL if shown[key] else NONE for key in keys))
    facts = _ranked(requirement, (e for found in shown.values() for e in found), keys)
    names = {c.key: lowered(c.name) for c in case.method.competencies}
    held = [names[key] for key in keys if shown[key]]
    missing = tuple(key for key in keys if not shown[key])
    lacking = listed([names[key] for key in missing])
    if value == NONE:
        return _Found(NONE, (), f"no line shows {listed([names[k] for k in keys], 'or')}", keys)
    reason = f"your lines show {listed(held)}" + (f"; none shows {lacking}" if missing else "")
    return _Found(value, facts, reason, missing)


def _by_alternative(requirement: Requirement, exhibits: tuple[Exhibit, ...]) -> _Found | None:
    """Of things that the ad joins by "or", one whose words all stand in a line is enough (J1)."""
    quote = AT_LEAST.sub("", requirement.quote)
    parts = re.split(r",\s*(?:or\s+)?|\s+or\s+", quote) if " or " in quote else []
    for part in parts[1:]:
        wanted = content_words(part)
        facts = tuple(e for e in exhibits if wanted and wanted <= e.words)
        if facts:
            words = " ".join(part.split()).rstrip(".")
            return _Found(FULL, _ranked(requirement, facts), f"your lines speak of {words}; one is enough")
    return None


def _by_words(requirement: Requirement, exhibits: tuple[Exhibit, ...]) -> _Found:
    wanted = content_words(requirement.quote)
    scored = [(len(wanted & e.words) / max(1, len(wanted)), e) for e in exhibits]
    share = max((share for share, _ in scored), default=0.0)
    value = FULL if share >= LEXICAL_FULL else HALF if share >= LEXICAL_HALF else NONE
    said = "a line says nearly the same" if value == FULL else "a line uses some of the same words"
    near = tuple(e for share, e in sorted(scored, key=lambda p: -p[0]) if share >= LEXICAL_HALF)
    return _Found(value, near, said if value else "no line speaks of it")


def _by_degree(case: Case, requirement: Requirement, exhibits: tuple[Exhibit, ...]) -> _Found | None:
    if not DEGREE.search(requirement.quote):
        return None
    studied = tuple(e for e in exhibits if e.fact.kind is FactKind.EDUCATION)
    field = content_words(requirement.quote) - content_words(" ".join(DEGREE.findall(requirement.quote)))
    same_field = tuple(e for e in studied if field & e.words)
    if same_field:
        return _Found(FULL, same_field[:1], "your studies")
    if studied:
        return _Found(HALF, studied[:1], "a degree in another field")
    if EQUIVALENT.search(requirement.quote) and case.tenure:
        return _Found(HALF, (), f"no degree named; {duration(case.tenure)} of dated work")
    return _Found(NONE, (), "no line names a degree")


def _by_years(case: Case, requirement: Requirement) -> _Found | None:
    if requirement.years is None:
        return None
    asked = requirement.years * 12
    value = FULL if case.tenure >= asked else HALF if case.tenure >= asked - 12 and case.tenure else NONE
    had = f"{duration(case.tenure)} of dated work"
    return _Found(value, (), had, ("years",) if value < FULL else ())


def _ranked(
    requirement: Requirement, found: Iterable[Exhibit], keys: tuple[str, ...] = ()
) -> tuple[Exhibit, ...]:
    """Facts by what they share with the row: competencies, first ones first, then words, then strength."""
    wanted = content_words(requirement.quote)
    unique = {e.fact.id: e for e in found}

    def order(exhibit: Exhibit) -> tuple[int, int, int, float]:
        shared = [place for place, key in enumerate(keys) if key in exhibit.competencies]
        first = shared[0] if shared else len(keys)
        return (-len(shared), first, -len(wanted & exhibit.words), -exhibit.strength)

    return tuple(sorted(unique.values(), key=order))


def _part(case: Case, requirement: Requirement, competencies: tuple[str, ...]) -> SubScore:
    if requirement.years is not None:
        return SubScore.EXPERIENCE
    parts = {c.key: c.part for c in case.method.competencies}
    if competencies:
        return parts[competencies[0]]
    return SubScore.SKILLS if requirement.skills else SubScore.EXPERIENCE


def weight(case: Case, kind: RequirementKind) -> int:
    """The points that a requirement of this kind is worth (the Method's weights)."""
    weights = case.method.weights
    return {
        RequirementKind.MINIMUM: weights.minimum,
        RequirementKind.RESPONSIBILITY: weights.responsibility,
        RequirementKind.PREFERRED: weights.preferred,
    }[kind]


def score(matches: tuple[Match, ...]) -> int | None:
    """Points earned ÷ points possible × 100, rounded half up; None when there is nothing to score."""
    possible = sum(match.weight for match in matches)
    return int(sum(match.points for match in matches) / possible * 100 + 0.5) if possible else None
