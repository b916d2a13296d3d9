"""Answering: a row of an ad against a resume by every way, and which of them decides."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from packs.domain.cues import CueIndex, content_words
from packs.domain.merge.matching.core import core_of
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.lasting import by_years, is_its_field, years_of_skills_alone
from packs.domain.merge.matching.people import by_leading, of_those
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.skilled import by_programming, by_skills
from packs.domain.merge.matching.ways import (
    FULL,
    HALF,
    NONE,
    Found,
    by_alternative,
    by_degree,
    by_language,
    by_license,
    by_words,
    ranked,
    share,
)
from packs.domain.merge.words import listed
from packs.domain.posting import Requirement

MOST_FACTS = 3
TOOLS = frozenset(
    {"language", "framework", "database", "cloud", "infrastructure", "data", "ml", "security", "embedded"}
)
OF_OTHERS = re.compile(
    r"\s(?:that|which)\s+(?:our|the|we|you|all|many|most|other|others|hundreds|thousands|millions|\d\S*"
    r"|customers|clients|users|people|teams|businesses|companies|merchants|patients|colleagues)\s",
    re.IGNORECASE,
)  # where a row begins to say who depends on the work


@dataclass(frozen=True)
class Vocabulary:
    """The competencies that rows and facts meet in; empty where no Method is at hand."""

    index: CueIndex
    names: Mapping[str, str]  # key → name as it stands inside a sentence

    def keys_in(self, text: str) -> tuple[str, ...]:
        """The competencies that a text announces, in its order."""
        return tuple(self.index.count(text))

    def asked_in(self, text: str) -> tuple[str, ...]:
        """The same without what is said of others: no customers in "services that customers depend on"."""
        keys = self.keys_in(text)
        others = OF_OTHERS.search(text) if len(keys) > 1 else None
        return (self.keys_in(text[: others.start()]) or keys) if others else keys

    def means(self, key: str, skill: str) -> bool:
        """Whether a competency is the same thing as a skill: distributed systems, not GraphQL and APIs."""
        return content_words(self.names[key]) == content_words(skill)


NO_VOCABULARY = Vocabulary(CueIndex(()), {})


def answer(shelf: Shelf, row: Requirement, vocabulary: Vocabulary = NO_VOCABULARY) -> Found:
    """How far a resume answers a row; the facts stand in the order in which they serve it."""
    keys = vocabulary.asked_in(row.quote)
    named = _named(shelf, row, vocabulary, keys)
    years = by_years(shelf, row, keys, listed([vocabulary.names[key] for key in keys]))
    if years:
        found = _lasting(row, years, named)
    else:
        found = named if named and named.value == FULL else _worded(shelf, row, named)
    return replace(found, facts=ranked(row, found.facts, keys)[:MOST_FACTS])


def _worded(shelf: Shelf, row: Requirement, named: Found | None) -> Found:
    """What the words of the row find; where a skill is named and missing, they find a half at most."""
    alternative = by_alternative(shelf, row)
    found = alternative or by_words(shelf, row)
    if alternative and len(row.skills) == 1:
        return alternative  # the skill is the other choice: "retail or e-commerce"
    if named is None or (found.value > named.value and not row.groups and not named.firm):
        return found
    return named


def _named(shelf: Shelf, row: Requirement, vocabulary: Vocabulary, keys: tuple[str, ...]) -> Found | None:
    """What the row names. Skills lead; what else it names lifts a row without them to a half."""
    skills = by_skills(shelf, row, _through(shelf, row, vocabulary))
    beside = vocabulary.asked_in(_without_tools(row)) if row.skills else keys
    formal = [way for way in (by_degree(shelf, row), by_language(shelf, row)) if way]
    others = [way for way in (_by_competencies(shelf, vocabulary, beside), *formal) if way]
    best = max(others, key=lambda way: way.value, default=None)
    found = (skills or best) if skills is None or best is None else _led(shelf, skills, best)
    broad = found and found.value == FULL and not formal and not any(m.kind in TOOLS for m in row.skills)
    found = _to_the_core(shelf, row, vocabulary, found) if found and broad else found
    found = _lacking(shelf, row, of_those(row, found, keys)) if found else _lacking(shelf, row, None)
    programming = by_programming(shelf, row) if len(keys) <= 1 else None
    return programming if programming and (not found or programming.value > found.value) else found


def _lacking(shelf: Shelf, row: Requirement, found: Found | None) -> Found | None:
    """What was found, less what only a license or the leading of people can answer."""
    lacking = by_leading(shelf, row) or by_license(shelf, row)
    if lacking is None or found is None or found.value == NONE:
        return lacking or found
    if not lacking.firm:
        return found
    reason = f"{found.reason}; {lacking.reason}"
    return Found(HALF, found.facts, reason, lacking.missing, firm=True)


def _to_the_core(shelf: Shelf, row: Requirement, vocabulary: Vocabulary, found: Found) -> Found:
    """A row that names a practice is answered whole where that is what the row is about; else in part."""
    spoken = vocabulary.index.spoken(row.quote)
    named = {word for key, words in spoken.items() if key in shelf.by_competency for word in words}
    for mention in row.skills:
        if shelf.showing(mention.name):
            named |= content_words(f"{mention.name} {row.quote[mention.start : mention.end]}")
    asked = {word for words in spoken.values() for word in words}
    core = core_of(row.quote, named, found.facts, asked)
    if core.held:
        return found
    return replace(found, value=HALF, reason=f"{found.reason}; none speaks of “{core.rest}”")


def _without_tools(row: Requirement) -> str:
    """The row without the tools that it names: work in a tool's field is not work with the tool (eBPF)."""
    quote = row.quote
    for mention in row.skills:
        if mention.kind in TOOLS:
            quote = quote[: mention.start] + " " * (mention.end - mention.start) + quote[mention.end :]
    return quote


def _led(shelf: Shelf, skills: Found, other: Found) -> Found:
    if skills.value == NONE and other.value > NONE:
        return Found(HALF, other.facts, f"{other.reason}; {skills.reason}", skills.missing)
    if other.value == FULL and shelf.listed.keys() >= set(skills.missing) != set():
        return replace(other, facts=(*skills.facts, *other.facts))  # listed, and the lines show its like
    reason = f"{other.reason}; {skills.reason}" if not skills.facts and other.value > NONE else skills.reason
    return replace(skills, facts=(*skills.facts, *other.facts), reason=reason)


def _through(shelf: Shelf, row: Requirement, vocabulary: Vocabulary) -> dict[str, tuple[Exhibit, ...]]:
    """Facts that show a skill by the competency that its own name announces: "distributed systems"."""
    found = {}
    for name in {name for group in row.groups for name in group.skills}:
        same = next((key for key in vocabulary.keys_in(name) if vocabulary.means(key, name)), "")
        if same in shelf.by_competency:
            found[name] = shelf.by_competency[same]
    return found


def _lasting(row: Requirement, years: Found, named: Found | None) -> Found:
    """Years, with what is named beside them. Years of a skill are no years of any work."""
    skills = [name for group in row.asked for name in group.skills]
    if named is None or (skills and named.value < FULL and all(is_its_field(row, name) for name in skills)):
        return years  # titles tell how long the work in a field lasted
    if years_of_skills_alone(row):
        return replace(named, reason=named.reason if named.value else f"{years.reason}; {named.reason}")
    return _both(years, named)


def _both(years: Found, other: Found) -> Found:
    """Years and something that is named beside them: in full when both hold, in part when one does."""
    value = share((years.value, other.value))
    return Found(value, other.facts, f"{years.reason}; {other.reason}", (*years.missing, *other.missing))


def _by_competencies(shelf: Shelf, vocabulary: Vocabulary, keys: tuple[str, ...]) -> Found | None:
    if not keys:
        return None
    shown = {key: shelf.by_competency.get(key, ()) for key in keys}
    names = vocabulary.names
    missing = tuple(key for key in keys if not shown[key])
    value = share(FULL if shown[key] else NONE for key in keys)
    if value == NONE:
        return Found(NONE, (), f"no line shows {listed([names[key] for key in keys], 'or')}", keys)
    lacking = listed([names[key] for key in missing])
    reason = f"your lines show {listed([names[key] for key in keys if shown[key]])}"
    reason += f"; none shows {lacking}" if missing else ""
    return Found(value, tuple(e for found in shown.values() for e in found), reason, missing)
