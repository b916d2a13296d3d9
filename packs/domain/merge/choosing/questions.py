"""Which questions the playbook takes apart: the pack's mix for the level, chosen by ad and resume."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from packs.domain.cues import content_words
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.gaps import GapGroup
from packs.domain.merge.choosing.stories import StoryPick
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.rows import Match
from packs.domain.pack import CODE_KINDS, Origin, QuestionPattern, Round, RoundKind
from packs.domain.playbook.block import Status
from packs.domain.playbook.spans import Ref

FAULT = re.compile(
    r"\b(?:worst|wrong|mistakes?|fail(?:ed|ure)?|regret|you caused|own outage)\b", re.IGNORECASE
)


AD_SHARE = 3  # at most one question in three is marked as coming from the ad
TOO_HARD = 4.0  # what a question of higher levels loses for someone at the beginning
SAME_TOPIC = 2.5  # what a second question on one leading competency loses


@dataclass(frozen=True)
class QuestionPick:
    """A question pattern with the reason for which it is asked here."""

    number: int
    pattern: QuestionPattern
    round: Round
    origin: Origin
    exhibit: Exhibit | None  # the fact that it is asked from
    match: Match | None  # the line of the ad that it answers to
    story: StoryPick | None
    gap: GapGroup | None
    why: str

    @property
    def ref(self) -> Ref:
        """Its label."""
        return Ref(label=f"Question {self.number}", target=f"question-{self.pattern.id.lower()}")


@dataclass(frozen=True)
class Interest:
    """What makes a question likely or useful for this case: competencies with their weight, and skills."""

    asked: dict[str, float]
    told: frozenset[str]
    skills: frozenset[str]


def interest(matches: tuple[Match, ...], stories: tuple[StoryPick, ...]) -> Interest:
    """The ad's competencies by weight, those of the stories, and the ad's skills."""
    asked: dict[str, float] = {}
    for match in matches:
        for place, key in enumerate(match.competencies):
            asked[key] = max(asked.get(key, 0.0), match.weight / (1 + place))
    told = frozenset(key for story in stories for key in story.competencies)
    skills = frozenset(m.name for match in matches for m in match.requirement.skills)
    return Interest(asked, told, skills)


def pick_questions(
    case: Case, matches: tuple[Match, ...], stories: tuple[StoryPick, ...], gaps: tuple[GapGroup, ...]
) -> tuple[QuestionPick, ...]:
    """The questions in the order of the loop, numbered from one."""
    cares = interest(matches, stories)
    chosen: list[tuple[Round, QuestionPattern, Exhibit | None]] = []
    for round_, count in _mix(case):
        chosen += _of_kind(case, round_, count, cares, stories, {e.fact.id for _, _, e in chosen if e})
    return _numbered(case, chosen, matches, stories, gaps)


def _mix(case: Case) -> Iterable[tuple[Round, int]]:
    """Per kind of the loop, its first round and how many questions the mix gives it."""
    mixes = {mix.level: mix for mix in case.pack.mixes}
    level = case.level or case.assumed_level
    mix = mixes.get(level.key if level else None) or mixes[None]
    first: dict[RoundKind, Round] = {}
    for round_ in case.rounds:
        if round_.kind not in first or round_.stage == "onsite" != first[round_.kind].stage:
            first[round_.kind] = round_
    order = [kind for kind in first if kind in mix.counts]
    return [(first[kind], mix.counts[kind]) for kind in order]


def _of_kind(
    case: Case,
    round_: Round,
    count: int,
    cares: Interest,
    stories: tuple[StoryPick, ...],
    used: set[str],
) -> list[tuple[Round, QuestionPattern, Exhibit | None]]:
    pool = [q for q in case.pack.questions if q.kind is round_.kind and case.fits(q.levels, q.teams)]
    picked: list[tuple[Round, QuestionPattern, Exhibit | None]] = []
    while pool and len(picked) < count:
        leads = [q.competencies[0] for _, q, _ in picked]
        best = max(pool, key=lambda q: _worth(case, q, cares, leads, _asked_from(q, stories, used)))
        pool.remove(best)
        exhibit = _asked_from(best, stories, used)
        if best.needs_fact and exhibit is None:
            continue
        if exhibit:
            used.add(exhibit.fact.id)
        picked.append((round_, best, exhibit))
    return picked


def _asked_from(question: QuestionPattern, stories: tuple[StoryPick, ...], used: set[str]) -> Exhibit | None:
    """The story's fact that a question is asked from: it shares a leading competency and is not yet used."""
    if not question.needs_fact:
        return None
    free = [s.exhibit for s in stories if s.exhibit.fact.id not in used]
    leading = question.competencies[0]
    fitting = [(_asked_of(question, e), e) for e in free if leading in e.competencies]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _asked_of(question: QuestionPattern, exhibit: Exhibit) -> float:
    """How well a line answers to a question: what it tests, how early the line shows it, words in common."""
    shared = sum(key in exhibit.competencies for key in question.competencies)
    early = 1.0 / (1 + exhibit.competencies.index(question.competencies[0]))
    return shared + early + 0.2 * len(content_words(question.prompt) & exhibit.words)


def _worth(
    case: Case, question: QuestionPattern, cares: Interest, leads: list[str], exhibit: Exhibit | None
) -> float:
    score = sum(cares.asked.get(key, 0.0) / (1 + place) for place, key in enumerate(question.competencies))
    score += 0.5 * sum(key in cares.told for key in question.competencies)
    score += 1.0 * sum(skill in cares.skills for skill in question.skills)
    score += 2.0 if question.teams and case.team and case.team.key in question.teams else 0.0
    score += 4.0 if exhibit else -9.0 if question.needs_fact else 0.0
    if question.levels and case.assumed_level and case.assumed_level.key not in question.levels:
        score -= TOO_HARD
    return score - SAME_TOPIC * leads.count(question.competencies[0])


def _numbered(
    case: Case,
    chosen: list[tuple[Round, QuestionPattern, Exhibit | None]],
    matches: tuple[Match, ...],
    stories: tuple[StoryPick, ...],
    gaps: tuple[GapGroup, ...],
) -> tuple[QuestionPick, ...]:
    picks: list[QuestionPick] = []
    room = max(1, len(chosen) // AD_SHARE)
    lines: set[str] = set()
    for number, (round_, pattern, exhibit) in enumerate(chosen, start=1):
        match = None if exhibit or len(lines) >= room else _ad_line(pattern, matches, lines)
        if match:
            lines.add(match.requirement.id)
        picks.append(_pick(number, round_, pattern, exhibit, match, stories, gaps))
    return tuple(picks)


def _ad_line(pattern: QuestionPattern, matches: tuple[Match, ...], used: set[str]) -> Match | None:
    """The ad's weightiest line that is about the question's leading competency first of all."""
    fitting = [
        m for m in matches if m.competencies[:1] == pattern.competencies[:1] and m.requirement.id not in used
    ]
    return max(fitting, key=lambda match: match.weight, default=None)


def _pick(
    number: int,
    round_: Round,
    pattern: QuestionPattern,
    exhibit: Exhibit | None,
    match: Match | None,
    stories: tuple[StoryPick, ...],
    gaps: tuple[GapGroup, ...],
) -> QuestionPick:
    story = _story_for(pattern, exhibit, stories)
    gap = None if story else _gap_for(pattern, gaps)
    origin = Origin.RESUME if exhibit else Origin.AD if match else pattern.origin
    return QuestionPick(number, pattern, round_, origin, exhibit, match, story, gap, _why(origin, story, gap))


def _why(origin: Origin, story: StoryPick | None, gap: GapGroup | None) -> str:
    if origin is Origin.RESUME:
        return "a line of your resume invites it"
    if origin is Origin.AD:
        return "a line of the ad asks for it"
    if story:
        return "one of your stories is a place to start"
    return "the ad asks for what it tests" if gap else "this round is met by everyone"


def _story_for(
    pattern: QuestionPattern, exhibit: Exhibit | None, stories: tuple[StoryPick, ...]
) -> StoryPick | None:
    """The story on the same fact, or, for a question about the past, one whose fact shares a competency."""
    if exhibit:
        return next((s for s in stories if s.exhibit.fact.id == exhibit.fact.id), None)
    if pattern.kind in CODE_KINDS:
        return None
    if asks_for_a_fault(pattern.prompt):
        return None
    scored = [(_shared(pattern, story), story) for story in stories]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] else None


def asks_for_a_fault(question: str) -> bool:
    """Whether a question wants a failing of one's own: no line of a resume tells one."""
    return bool(FAULT.search(question))


def _shared(pattern: QuestionPattern, story: StoryPick) -> float:
    """How much of what the question tests the story's fact shows: nothing without what it tests first."""
    shown = story.exhibit.competencies
    if pattern.competencies[0] not in shown:
        return 0.0
    words = content_words(pattern.prompt) & story.exhibit.words
    skills = set(pattern.skills) & set(story.exhibit.fact.skills)
    return sum(key in shown for key in pattern.competencies) + 0.5 * len(skills) + 0.1 * len(words)


def _gap_for(pattern: QuestionPattern, gaps: tuple[GapGroup, ...]) -> GapGroup | None:
    """The script of what a question tests; code is solved and not talked about."""
    if pattern.kind in (*CODE_KINDS, RoundKind.OBJECT_DESIGN):
        return None
    wanted = set(pattern.competencies)
    return next((gap for gap in gaps if wanted & {gap.key, *gap.lead.missing}), None)


def status_of(matches: Iterable[Match], status: Status) -> tuple[Match, ...]:
    """The rows with a status, weightiest first."""
    return tuple(sorted((m for m in matches if m.status is status), key=lambda m: -m.weight))
