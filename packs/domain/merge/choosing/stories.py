"""Which resume lines become stories, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from packs.domain.candidate import Direction, Fact, FactKind
from packs.domain.company import CompanyValue
from packs.domain.cues import CueIndex, index_of, root
from packs.domain.merge.case import Case
from packs.domain.merge.matching.evidence import STORY_KINDS, Exhibit, strongest
from packs.domain.merge.matching.rows import Match
from packs.domain.method import Archetype, Takes
from packs.domain.playbook.spans import Ref
from packs.domain.playbook.stories import Cell
from packs.domain.ranking.level import of_a_beginner
from packs.domain.reading.language.clauses import first_word
from packs.domain.reading.language.phrases import refers_back
from packs.domain.reading.language.verbs import gerund_base, past_base

MOST_STORIES = 6
OWN_VALUES, MOST_VALUES = 2, 4  # values that a story is told for, and with those that no story leads
FOREMOST = 2  # competencies of a line that speak for a value that it is not chosen for
KIND_CUES = {
    FactKind.PROJECT: "personal project",
    FactKind.VOLUNTEER: "volunteer",
}  # as an archetype's cues say it
BY_CUES = (Takes.NAMED, Takes.PROJECT)
HEAD = 6  # words in which a line names its subject: a cue there counts twice
NEW_VALUE, LATE_VALUE = 0.25, 0.75  # what a value that no story before it shows adds: to the first, and then
FIRST = 3  # stories that are chosen for their strength above all
SAME_KIND = 2.0  # what a second story of one archetype loses
SAME_OWNER, MOST_SAME_OWNER = 0.5, 1.0  # what each further story from one employer loses, and at most
GENERAL = 1.5  # what a story loses that no kind of its own fits: its questions fit any work
STRONGEST, ALWAYS = 4, 1.5  # that many strongest lines gain this, so that a story is told of each
ELSEWHERE = 2.0  # what a line from another field loses: the nearer work opens the conversation
THEME = 1.0  # what a line gains that shows what the pack's questions often test
# What a line gains for work that the candidate led, and for such work that went on for months or years.
LEADING, LASTING = 1.5, 0.5
LED = re.compile(
    r"(?:co-)?(?:led|leading|lead|headed|heading|directed|directing|drove|driving|spearheaded|spearheading"
    r"|managed|managing|manage|coordinated|orchestrated)\b",
    re.IGNORECASE,
)
LONG_UNITS = ("month", "months", "year", "years")
OFTEN = 0.08  # share of the pack's questions from which a competency is tested often


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
    case: Case, exhibits: tuple[Exhibit, ...], matches: tuple[Match, ...], leading: tuple[Exhibit, ...] = ()
) -> tuple[StoryPick, ...]:
    """Up to six stories, one fact each, strongest first, spread over kinds and employers.

    The `leading` lines, named as strengths elsewhere, are told whatever else competes.
    """
    cues = index_of(tuple((a.key, a.cues) for a in case.method.archetypes))
    asked, themes = _asked_facts(matches), _themes(case)
    lines = [e for e in strongest(exhibits) if e.fact.kind in STORY_KINDS and not refers_back(e.fact)]
    pool = [
        _Candidate(exhibit, kinds, _own_worth(case, exhibit, asked, themes) + ALWAYS * (place < STRONGEST))
        for place, exhibit in enumerate(lines)
        if (kinds := kinds_of_story(case, exhibit, cues))
    ]
    picks: list[StoryPick] = []
    while pool and len(picks) < MOST_STORIES:
        due = [candidate for candidate in pool if candidate.exhibit in leading]
        full = len(due) >= MOST_STORIES - len(picks)  # the places left are all spoken for
        best = max(due if full else pool, key=lambda candidate: _worth(case, candidate, picks))
        pool.remove(best)
        picks.append(_pick(case, len(picks) + 1, best.exhibit, best.kind(picks)))
    return _widened(case, picks)


@dataclass(frozen=True, eq=False)
class _Candidate:
    """A fact that may become a story: the kinds that fit it, best first, and its worth by itself."""

    exhibit: Exhibit
    kinds: tuple[Archetype, ...]
    worth: float

    def kind(self, picks: list[StoryPick]) -> Archetype:
        """The best kind that no story has yet, else the best."""
        told = {pick.archetype.key for pick in picks}
        return next((kind for kind in self.kinds if kind.key not in told), self.kinds[0])


def _asked_facts(matches: tuple[Match, ...]) -> dict[str, float]:
    """Per fact, the points of the rows that it answers, the more the earlier: what the ad makes of it."""
    asked: dict[str, float] = {}
    for match in matches:
        for place, exhibit in enumerate(match.facts):
            asked[exhibit.fact.id] = asked.get(exhibit.fact.id, 0.0) + match.points / (1 + place)
    return asked


def _own_worth(case: Case, exhibit: Exhibit, asked: dict[str, float], themes: dict[str, float]) -> float:
    """How strong a line is, how near its field, what the ad makes of it, and what the interviews do."""
    theme = max((themes.get(key, 0.0) for key in exhibit.competencies), default=0.0)
    far = ELSEWHERE * bool(case.other_field(exhibit.fact))
    wanted = min(3.0, asked.get(exhibit.fact.id, 0.0) / 2)
    return exhibit.strength + scope(exhibit.fact) + wanted + THEME * theme - far


def scope(fact: Fact) -> float:
    """What a line gains whose work was led, or went on for months: that is where there is most to tell."""
    led = bool(LED.match(fact.text))
    lasted = any(metric.unit in LONG_UNITS or metric.period.endswith(LONG_UNITS) for metric in fact.metrics)
    return LEADING * led + LASTING * (led and lasted)


def _themes(case: Case) -> dict[str, float]:
    """Per competency from 0 to 1, how much of what the pack asks at this level and team tests it."""
    counts: dict[str, int] = {}
    questions = [q for q in case.pack.questions if case.fits(q.levels, q.teams)]
    for question in questions:
        for key in question.competencies:
            counts[key] = counts.get(key, 0) + 1
    return {key: min(1.0, count / len(questions) / OFTEN) for key, count in counts.items()}


def _worth(case: Case, candidate: _Candidate, picks: list[StoryPick]) -> float:
    """What a story adds to those picked: its own worth, less for a kind or an employer told already."""
    kind, owner = candidate.kind(picks), candidate.exhibit.fact.owner
    same_kind = sum(SAME_KIND for pick in picks if pick.archetype.key == kind.key)
    told_there = sum(SAME_OWNER for pick in picks if pick.exhibit.fact.owner == owner)
    shown = {value.key for pick in picks for value in pick.values}
    fresh = any(value.key not in shown for value in _served(case, candidate.exhibit, kind))
    general = GENERAL if kind.takes is Takes.ANY else 0.0
    new = fresh * (NEW_VALUE if len(picks) < FIRST else LATE_VALUE)
    return candidate.worth + new - same_kind - min(MOST_SAME_OWNER, told_there) - general


def kinds_of_story(case: Case, exhibit: Exhibit, cues: CueIndex) -> tuple[Archetype, ...]:
    """The kinds that a line speaks for, best first: those whose cues it holds, then the general ones.

    What was done as a beginner comes before both: it is asked what was learned, and what was one's own. So
    does a project for its lines: nobody else is asked about.

    A kind needs a cue of its own in the line, since a shared competency alone says too little of what
    happened; competencies then say which of several kinds fits best. What fits half as well is left out.
    """
    text = f"{exhibit.fact.text} {KIND_CUES.get(exhibit.fact.kind, '')}"
    head = " ".join(exhibit.fact.text.split()[:HEAD])
    hits, ahead = cues.weigh(text), cues.weigh(head)
    fits = {
        kind.key: _fit(kind, exhibit, hits[kind.key] + ahead.get(kind.key, 0))
        for kind in case.method.archetypes
        if kind.takes in BY_CUES and kind.key in hits
    }
    best = max(fits.values(), default=0.0)
    ranked = sorted(
        (kind for kind in case.method.archetypes if kind.key in fits), key=lambda kind: -fits[kind.key]
    )
    shaped = [kind for kind in case.method.archetypes if _takes(kind, exhibit.fact)]
    first = [kind for kind in (*shaped, *ranked) if _comes_first(kind, exhibit.fact)]
    named = [kind for kind in ranked if fits[kind.key] > best / 2]
    return tuple({kind.key: kind for kind in (*first, *named, *shaped)}.values())


def _comes_first(kind: Archetype, fact: Fact) -> bool:
    of_project = kind.takes is Takes.PROJECT and fact.kind is FactKind.PROJECT
    return of_project or kind.takes is Takes.BEGINNER


def _takes(kind: Archetype, fact: Fact) -> bool:
    """Whether a general kind takes the line by its shape."""
    if kind.takes is Takes.CHANGE:
        return any(metric.before or metric.direction is not Direction.LEVEL for metric in fact.metrics)
    if kind.takes is Takes.OPENING:
        verb = first_word(fact.text).casefold()
        return root(past_base(verb) or gerund_base(verb) or verb) in {root(cue) for cue in kind.cues}
    if kind.takes is Takes.BEGINNER:
        return of_a_beginner(fact.position)
    return kind.takes is Takes.ANY


def _fit(archetype: Archetype, exhibit: Exhibit, hits: int) -> float:
    shared = [
        2.0 / (1 + place) + 1.0 / (1 + exhibit.competencies.index(key))
        for place, key in enumerate(archetype.competencies)
        if key in exhibit.competencies
    ]
    return hits + sum(shared)


def _pick(case: Case, number: int, exhibit: Exhibit, archetype: Archetype) -> StoryPick:
    competencies = exhibit.competencies or archetype.competencies[:1]
    values = _served(case, exhibit, archetype)
    return StoryPick(number, exhibit, archetype, competencies, values[0] if values else None, values)


def _served(case: Case, exhibit: Exhibit, archetype: Archetype) -> tuple[CompanyValue, ...]:
    """The one or two values that the line serves best, lead first."""
    scored = [(_value_fit(value, exhibit, archetype), value) for value in case.values]
    ranked = sorted((pair for pair in scored if pair[0] >= 1.0), key=lambda pair: -pair[0])
    return tuple(value for _, value in ranked[:OWN_VALUES])


def _value_fit(value: CompanyValue, exhibit: Exhibit, archetype: Archetype) -> float:
    """A value is served by what the line shows; the archetype only breaks ties."""
    own = sum(1.0 for key in exhibit.competencies if key in value.competencies)
    return own + 0.25 * sum(1 for key in archetype.competencies[:3] if key in value.competencies)


def _widened(case: Case, picks: list[StoryPick]) -> tuple[StoryPick, ...]:
    """The stories, each with what more its line shows of the values that no story leads."""
    led = {pick.lead_value.key for pick in picks if pick.lead_value}
    open_values = tuple(value for value in case.values if value.key not in led)
    return tuple(replace(pick, values=(*pick.values, *_further(pick, open_values))) for pick in picks)


def _further(pick: StoryPick, values: tuple[CompanyValue, ...]) -> tuple[CompanyValue, ...]:
    fits = [v for v in values if v not in pick.values and shows(pick.exhibit, v)]
    fits.sort(key=lambda value: -_value_fit(value, pick.exhibit, pick.archetype))
    return tuple(fits[: MOST_VALUES - len(pick.values)])


def shows(exhibit: Exhibit, value: CompanyValue) -> bool:
    """Whether a line is foremost about what a value asks for; the kind it is told as adds nothing to that."""
    return not set(value.competencies).isdisjoint(exhibit.competencies[:FOREMOST])


def uncovered(case: Case, picks: tuple[StoryPick, ...]) -> tuple[CompanyValue, ...]:
    """The values that no story serves (V3)."""
    return tuple(v for v in case.values if all(pick.serves(v) is Cell.NONE for pick in picks))
