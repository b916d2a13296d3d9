"""Which questions the playbook takes apart: the pack's mix for the level, chosen by ad and resume."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from packs.domain.merge.case import Case
from packs.domain.merge.choosing.backing import Backing, Repertoire
from packs.domain.merge.choosing.stories import StoryPick
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.rows import Match
from packs.domain.pack import Origin, QuestionPattern, Round, RoundKind
from packs.domain.playbook.spans import Ref

AD_SHARE = 3  # at most one question in three is marked as coming from the ad
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
    behind: Backing
    why: str

    @property
    def story(self) -> StoryPick | None:
        """The story to answer with."""
        return self.behind.story

    @property
    def ref(self) -> Ref:
        """Its label."""
        return Ref(label=f"Question {self.number}", target=f"question-{self.pattern.id.lower()}")


Chosen = tuple[Round, QuestionPattern, Exhibit | None]


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


def pick_questions(case: Case, matches: tuple[Match, ...], told: Repertoire) -> tuple[QuestionPick, ...]:
    """The questions in the order of the loop, numbered from one."""
    cares = interest(matches, told.stories)
    chosen: list[Chosen] = []
    for round_, count in _mix(case):
        chosen += _of_kind(case, round_, count, cares, told, {e.fact.id for _, _, e in chosen if e})
    return _numbered(chosen, matches, told)


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
    told: Repertoire,
    used: set[str],
) -> list[Chosen]:
    pool = [q for q in case.pack.questions if q.kind is round_.kind and case.fits(q.levels, q.teams)]
    picked: list[Chosen] = []
    while pool and len(picked) < count:
        leads = [q.competencies[0] for _, q, _ in picked]
        best = max(pool, key=lambda q: _worth(case, q, cares, leads, told.asked_from(q, used)))
        pool.remove(best)
        exhibit = told.asked_from(best, used)
        if best.needs_fact and exhibit is None:
            continue
        if exhibit:
            used.add(exhibit.fact.id)
        picked.append((round_, best, exhibit))
    return picked


def _worth(
    case: Case, question: QuestionPattern, cares: Interest, leads: list[str], exhibit: Exhibit | None
) -> float:
    score = sum(cares.asked.get(key, 0.0) / (1 + place) for place, key in enumerate(question.competencies))
    score += 0.5 * sum(key in cares.told for key in question.competencies)
    score += 1.0 * sum(skill in cares.skills for skill in question.skills)
    score += 2.0 if question.teams and case.team and case.team.key in question.teams else 0.0
    score += 4.0 if exhibit else -9.0 if question.needs_fact else 0.0
    return score - SAME_TOPIC * leads.count(question.competencies[0])


def _numbered(chosen: list[Chosen], matches: tuple[Match, ...], told: Repertoire) -> tuple[QuestionPick, ...]:
    picks: list[QuestionPick] = []
    room = max(1, len(chosen) // AD_SHARE)
    lines: set[str] = set()
    for number, (round_, pattern, exhibit) in enumerate(chosen, start=1):
        match = None if exhibit or len(lines) >= room else _ad_line(pattern, matches, lines)
        if match:
            lines.add(match.requirement.id)
        origin = Origin.RESUME if exhibit else Origin.AD if match else pattern.origin
        behind = told.behind(pattern, exhibit)
        picks.append(
            QuestionPick(number, pattern, round_, origin, exhibit, match, behind, _why(origin, behind))
        )
    return tuple(picks)


def _ad_line(pattern: QuestionPattern, matches: tuple[Match, ...], used: set[str]) -> Match | None:
    """The ad's weightiest line that is about the question's leading competency first of all."""
    fitting = [
        m for m in matches if m.competencies[:1] == pattern.competencies[:1] and m.requirement.id not in used
    ]
    return max(fitting, key=lambda match: match.weight, default=None)


def _why(origin: Origin, behind: Backing) -> str:
    if origin is Origin.RESUME:
        return "a line of your resume invites it"
    if origin is Origin.AD:
        return "a line of the ad asks for it"
    if behind.story:
        return "one of your stories is a place to start"
    if behind.line:
        return "a line of your resume is a place to start"
    return "the ad asks for what it tests" if behind.gap else "this round is met by everyone"
