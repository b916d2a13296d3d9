"""Which resume lines become stories, and of which kind."""

from __future__ import annotations

from dataclasses import dataclass

from packs.domain.candidate import FactKind
from packs.domain.company import CompanyValue
from packs.domain.cues import CueIndex, index_of
from packs.domain.merge.case import Case
from packs.domain.merge.evidence import STORY_KINDS, Exhibit, strongest
from packs.domain.merge.matching import Match
from packs.domain.method import Archetype
from packs.domain.playbook.practice import Cell
from packs.domain.playbook.spans import Ref

MOST_STORIES = 6
KIND_CUES = {
    FactKind.PROJECT: "personal project",
    FactKind.VOLUNTEER: "volunteer",
}  # as an archetype's cues say it
HEAD = 6  # words in which a line names its subject: a cue there counts twice
NEW_VALUE = 0.25  # breaks ties towards a value that no story before it shows
SAME_KIND = 2.0  # what a second story of one archetype loses
SAME_OWNER = 0.75  # what a further story from one employer loses


@dataclass(frozen=True)
class StoryPick:
    """A fact told as one kind of story."""

    number: int
    exhibit: Exhibit
    archetype: Archetype
    competencies: tuple[
        str, ...
    ]  # what it can be used for: the fact's own that the archetype or the ad names
    lead_value: CompanyValue | None
    values: tuple[CompanyValue, ...]

    @property
    def ref(self) -> Ref:
        """Its label."""
        return Ref(label=f"Story {self.number}", target=self.block_id)

    @property
    def block_id(self) -> str:
        """The block's id, from the fact, so that answers keep their place when the order changes."""
        return f"story-{self.exhibit.fact.id}"

    def serves(self, value: CompanyValue) -> Cell:
        """How the story serves a value."""
        if self.lead_value and value.key == self.lead_value.key:
            return Cell.LEAD
        return Cell.FITS if value in self.values else Cell.NONE


def pick_stories(
    case: Case, exhibits: tuple[Exhibit, ...], matches: tuple[Match, ...]
) -> tuple[StoryPick, ...]:
    """Up to six stories, one fact each, strongest first, spread over kinds and employers."""
    cues = index_of(tuple((a.key, a.cues) for a in case.method.archetypes))
    asked = _asked_facts(matches)
    pool = [
        _candidate(case, exhibit, archetype, asked)
        for exhibit in strongest(exhibits)
        if exhibit.fact.kind in STORY_KINDS and (archetype := kind_of_story(case, exhibit, cues))
    ]
    picks: list[StoryPick] = []
    while pool and len(picks) < MOST_STORIES:
        best = max(pool, key=lambda candidate: _worth(candidate, picks))
        pool.remove(best)
        picks.append(_pick(len(picks) + 1, best))
    return tuple(picks)


@dataclass(frozen=True, eq=False)
class _Candidate:
    """A fact that may become a story: of which kind, for which values, and its worth before any is picked."""

    exhibit: Exhibit
    archetype: Archetype
    values: tuple[CompanyValue, ...]
    worth: float


def _candidate(case: Case, exhibit: Exhibit, archetype: Archetype, asked: dict[str, float]) -> _Candidate:
    gain = min(3.0, asked.get(exhibit.fact.id, 0.0) / 2)
    return _Candidate(exhibit, archetype, _served(case, exhibit, archetype), exhibit.strength + gain)


def _asked_facts(matches: tuple[Match, ...]) -> dict[str, float]:
    """Per fact, the points of the rows that it answers first: what the ad makes of it."""
    asked: dict[str, float] = {}
    for match in matches:
        for exhibit in match.facts[:1]:
            asked[exhibit.fact.id] = asked.get(exhibit.fact.id, 0.0) + match.points
    return asked


def _worth(candidate: _Candidate, picks: list[StoryPick]) -> float:
    """What a story adds to those picked: its own worth, less for a kind or an employer told already."""
    owner, key = candidate.exhibit.fact.owner, candidate.archetype.key
    same_kind = sum(SAME_KIND for pick in picks if pick.archetype.key == key)
    same_owner = sum(SAME_OWNER for pick in picks if pick.exhibit.fact.owner == owner)
    shown = {value.key for pick in picks for value in pick.values}
    fresh = any(value.key not in shown for value in candidate.values)
    return candidate.worth + NEW_VALUE * fresh - same_kind - same_owner


def kind_of_story(case: Case, exhibit: Exhibit, cues: CueIndex) -> Archetype | None:
    """The archetype that most of the line speaks for: its own cues first, then shared competencies."""
    text = f"{exhibit.fact.text} {KIND_CUES.get(exhibit.fact.kind, '')}"
    head = " ".join(exhibit.fact.text.split()[:HEAD])
    hits, first = cues.count(text), cues.count(head)
    scored = [
        (_fit(archetype, exhibit, hits.get(archetype.key, 0) + first.get(archetype.key, 0)), archetype)
        for archetype in case.method.archetypes
    ]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] > 0 else None


def _fit(archetype: Archetype, exhibit: Exhibit, hits: int) -> float:
    shared = [
        2.0 / (1 + place) + 1.0 / (1 + exhibit.competencies.index(key))
        for place, key in enumerate(archetype.competencies)
        if key in exhibit.competencies
    ]
    return hits + sum(shared)


def _pick(number: int, candidate: _Candidate) -> StoryPick:
    exhibit, archetype, values = candidate.exhibit, candidate.archetype, candidate.values
    competencies = exhibit.competencies or archetype.competencies[:1]
    return StoryPick(number, exhibit, archetype, competencies, values[0] if values else None, values)


def _served(case: Case, exhibit: Exhibit, archetype: Archetype) -> tuple[CompanyValue, ...]:
    """The one or two values that the line serves best, lead first."""
    scored = [(_value_fit(value, exhibit, archetype), value) for value in case.values]
    ranked = sorted((pair for pair in scored if pair[0] >= 1.0), key=lambda pair: -pair[0])
    return tuple(value for _, value in ranked[:2])


def _value_fit(value: CompanyValue, exhibit: Exhibit, archetype: Archetype) -> float:
    """A value is served by what the line shows; the archetype only breaks ties."""
    own = sum(1.0 for key in exhibit.competencies if key in value.competencies)
    return own + 0.25 * sum(1 for key in archetype.competencies[:3] if key in value.competencies)


def uncovered(case: Case, picks: tuple[StoryPick, ...]) -> tuple[CompanyValue, ...]:
    """The values that no story serves (V3)."""
    return tuple(v for v in case.values if all(pick.serves(v) is Cell.NONE for pick in picks))
