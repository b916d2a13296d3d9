"""Evidence: what each resume line shows, and how strong it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from packs.domain.candidate import ClauseRole, Direction, Fact, FactKind, Metric
from packs.domain.cues import CueIndex, content_words
from packs.domain.merge.case import Case
from packs.domain.merge.compose import Filled
from packs.domain.reading.language.nouns import DETERMINERS
from packs.domain.reading.language.phrases import (
    is_quoted,
    main_clause,
    noun_phrase,
    result_sentence,
    work_sentence,
)
from packs.domain.reading.language.verbs import gerund_base, past_base

STORY_KINDS = (FactKind.WORK, FactKind.PROJECT, FactKind.VOLUNTEER)
KIND_STRENGTH = {FactKind.WORK: 2.0, FactKind.PROJECT: 1.5, FactKind.VOLUNTEER: 1.0}

EFFECT = "What did it change, and for whom?"


@dataclass(frozen=True, eq=False)
class Exhibit:
    """A fact with its competencies and its strength as a story. One object a fact: identity is equality."""

    fact: Fact
    competencies: tuple[str, ...]  # in order of their weight in the line
    strength: float
    words: frozenset[str]
    apart: str = ""  # what tells its position from another at the same employer

    @cached_property
    def context(self) -> frozenset[str]:
        """The words of the line, and of the title and owner that it stands under."""
        return self.words | content_words(f"{self.fact.position} {self.fact.owner}")

    @property
    def ref(self) -> str:
        """The fact as a source."""
        return f"fact:{self.fact.id}"

    @cached_property
    def slots(self) -> dict[str, Filled]:
        """The slots of a fact (see `domain.slots`)."""
        fact, ref = self.fact, (self.ref,)
        work, result = work_sentence(fact), result_sentence(fact)
        return {
            "line": Filled(main_clause(fact), ref),
            # a line that tells an outcome alone leaves the work to a blank
            "work": self.unspoken or Filled("" if work == result else work, ref),
            # a figure that the work holds is not asked for again
            "result": Filled(result, ref, EFFECT if fact.metrics else ""),
            "employer": Filled(fact.owner, ref),
            "position": Filled(fact.position, ref),
            "skill": Filled(fact.skills[0] if fact.skills else "", ref),
        }

    @cached_property
    def unspoken(self) -> Filled | None:
        """What to ask where the line can only be quoted: nobody tells of a deed by reading a resume out."""
        if not is_quoted(self.fact):
            return None
        asked = f"How would you say “{self.fact.text.rstrip('.')}” aloud, in one sentence?"
        return Filled("", (self.ref,), asked, f"say.{self.fact.id}")

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The work, then what came of it, in the first person; what repeats the work is not said twice."""
        work, result = work_sentence(self.fact), result_sentence(self.fact)
        repeated = content_words(result) <= content_words(work)
        return (work,) if repeated else (work, result)

    @cached_property
    def title(self) -> str:
        """A short title from the words of the line."""
        return noun_phrase(self.fact)

    @property
    def where(self) -> str:
        """The place on the resume: "Stripe, line 1"; of two positions there, "Stripe (Engineer), line 1"."""
        place = f"{self.fact.owner} ({self.apart})" if self.apart else self.fact.owner
        return f"{place}, line {self.fact.line}" if self.fact.line else place

    @property
    def reasons(self) -> tuple[str, ...]:
        """What makes the line strong, in words."""
        found = []
        if self.fact.metrics:
            found.append("a figure" if len(self.fact.metrics) == 1 else "figures")
        if any(metric.before for metric in self.fact.metrics):
            found.append("a before and an after")
        if self.fact.skills:
            found.append("a named technology")
        if self.fact.current:
            found.append("work you do today")
        return tuple(found)


def exhibits(case: Case) -> tuple[Exhibit, ...]:
    """Every fact with what it shows, in the order of the resume."""
    return exhibits_of(case.candidate.facts, case.competency_index)


def exhibits_of(facts: Iterable[Fact], index: CueIndex) -> tuple[Exhibit, ...]:
    """Facts with the competencies that this index knows."""
    facts = tuple(facts)
    apart = _apart(facts)
    return tuple(_exhibit(fact, index, apart.get(fact.position_id or "", "")) for fact in facts)


def _apart(facts: Iterable[Fact]) -> dict[str, str]:
    """Per position of an employer that has two: its title, or its first month where they share one."""
    held: dict[str, dict[str, Fact]] = {}
    for fact in facts:
        if fact.position_id:
            held.setdefault(fact.owner, {}).setdefault(fact.position_id, fact)
    found = {}
    for stays in held.values():
        titles = Counter(fact.position for fact in stays.values())
        for key, fact in stays.items() if len(stays) > 1 else ():
            alone = fact.position and titles[fact.position] == 1
            found[key] = fact.position if alone else f"from {fact.start}" if fact.start else fact.position
    return found


def _exhibit(fact: Fact, index: CueIndex, apart: str) -> Exhibit:
    hits = index.count(f"{fact.text} {' '.join(fact.skills)}")
    ranked = tuple(sorted(hits, key=lambda key: -hits[key]))
    return Exhibit(fact, ranked, strength(fact), content_words(fact.text), apart)


def strength(fact: Fact) -> float:
    """How much a line carries as a story: figures, a change from before to after, a named tool, a result."""
    score = KIND_STRENGTH.get(fact.kind, 0.0)
    score += 2.0 * min(2, len(fact.metrics))
    score += sum(0.5 for metric in fact.metrics[:2] if metric.before)
    score += sum(0.5 for metric in fact.metrics[:2] if metric.direction is not Direction.LEVEL)
    score += 1.0 if fact.skills else 0.0
    score += 1.0 if any(clause.role is ClauseRole.RESULT for clause in fact.clauses) else 0.0
    score += 0.5 if fact.current else 0.0
    return score + (0.5 if len(fact.text.split()) >= 8 else 0.0)


MOST_CLAUSE = 14  # words of a clause that is printed for its figure
MOST_BETWEEN = 3  # words between a thing and its figure: "orders per second went from 120 to 900"
DURATIONS = ("month", "months", "year", "years", "week", "weeks", "day", "days")


def telling(fact: Fact) -> tuple[Metric, ...]:
    """The figures worth landing, most telling first: a change, a share, a scale; never how long it took."""
    ranked = [(_telling(metric), -place, metric) for place, metric in enumerate(fact.metrics)]
    return tuple(metric for worth, _, metric in sorted(ranked, key=lambda r: r[:2], reverse=True) if worth)


def _telling(metric: Metric) -> int:
    if metric.before:
        return 4
    if metric.unit in DURATIONS:
        return 0
    if metric.unit in ("%", "x") or metric.percentile:
        return 3
    return 2 if metric.at_least or metric.period else 0


def strongest(found: Iterable[Exhibit]) -> tuple[Exhibit, ...]:
    """Exhibits by strength, the resume's order breaking ties."""
    return tuple(sorted(found, key=lambda exhibit: -exhibit.strength))


def figure(fact: Fact, metric: Metric) -> str:
    """A figure with what it measures, word for word: "reduced duplicate charges by 94%" (R3, R5, R6).

    The stretch of the line from the verb of a change, or from the thing measured, to the figure or from the
    figure to the thing; the figure alone where they stand apart.
    """
    thing, at = metric.object, fact.text.find(metric.text)
    if at >= 0 and metric.before and not thing:
        return _clause_with(fact.text, at, at + len(metric.text))
    if not thing or thing in metric.text or at < 0:
        return metric.text
    start, end = fact.text.rfind(thing, 0, at), fact.text.find(thing, at)
    if start >= 0 and len(fact.text[start + len(thing) : at].split()) <= MOST_BETWEEN:
        moved = metric.direction is not Direction.LEVEL and not metric.before
        start = _verb_before(fact.text, start) if moved else start
        return fact.text[start:at] + metric.text
    if end >= 0 and len(fact.text[at + len(metric.text) : end].split()) <= MOST_BETWEEN:
        return fact.text[at : end + len(thing)]
    return metric.text


def _clause_with(text: str, start: int, end: int) -> str:
    """The clause in which a change stands, where it is short: what went from 2 to 17 is said there."""
    opening = max(text.rfind(mark, 0, start) for mark in ";:—") + 1
    clause = text[opening:end].strip()
    return clause if opening and len(clause.split()) <= MOST_CLAUSE else text[start:end]


def _verb_before(text: str, at: int) -> int:
    """Where the verb begins that stands right before a place, an article between them or not."""
    words = list(re.finditer(r"\S+", text[:at]))
    if words and words[-1].group().casefold() in DETERMINERS:
        words.pop()
    moves = words and (past_base(words[-1].group()) or gerund_base(words[-1].group()))
    return words[-1].start() if moves else at


def in_short(exhibit: Exhibit) -> str:
    """A fact as one line of a table: who, what, and its most telling figure with what it measures.

    What the title names already is not said twice: "Download, from 54 MB to 31 MB".
    """
    fact, title = exhibit.fact, exhibit.title
    metric = next((m for m in telling(fact) if m.text not in title), None)
    owner = "" if title.casefold().startswith(fact.owner.casefold()) else f"{fact.owner}: "
    if metric is None:
        return f"{owner}{title}"
    said = _untold(fact, metric, title)
    joint = " " if past_base(title.split()[0]) and said.startswith(("from ", "by ")) else ", "
    return f"{owner}{title}{joint}{said}"


def _untold(fact: Fact, metric: Metric, title: str) -> str:
    thing, known = metric.object.casefold(), title.casefold()
    words = figure(fact, metric)
    if not thing or not (thing in known or known in thing):
        return words[0].lower() + words[1:] if words[1:2].islower() else words
    if words.endswith(f" by {metric.text}") and not words.startswith(metric.object):
        verb = words.split()[0].casefold()
        return f"by {metric.text}" if known.startswith(verb) else f"{verb} by {metric.text}"
    return metric.text
