"""What a question is asked from, and what stands behind its answer: a story, a line, a script."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from packs.domain.cues import content_words
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.gaps import GapGroup
from packs.domain.merge.choosing.stories import StoryPick
from packs.domain.merge.matching.evidence import STORY_KINDS, Exhibit, strongest
from packs.domain.pack import ROUNDS, Answered, QuestionPattern
from packs.domain.reading.language.phrases import refers_back

FAULT = re.compile(
    r"\b(?:worst|worse|wrong|mistakes?|fail(?:ed|ing|ures?)?|regret(?:ted)?|you caused|blame[sd]?|criticism"
    r"|own (?:change |work |code )?(?:caused|outage)|could harm|hard to hear|let \w+ down"
    r"|hardest feedback|feedback that|held firmly|least like you|weakness(?:es)?|missed a|not proud)\b",
    re.IGNORECASE,
)
WISH = re.compile(
    r"\b(?:do you want|would you (?:not )?rather|why (?:us|here|now|should we))\b", re.IGNORECASE
)
LEADING = 2  # competencies of a question that a line led by one of them can be asked about
# What makes a story or a line the one to name: told as a story, today's work, another field, named before.
TOLD_BEFORE, TODAY, ELSEWHERE, TOLD_AGAIN = 2.0, 0.5, 1.0, 0.75


@dataclass(frozen=True)
class Backing:
    """What to answer from: at most one of the three."""

    story: StoryPick | None = None
    line: Exhibit | None = None  # a line of the resume without a story
    gap: GapGroup | None = None


@dataclass(frozen=True)
class Lines:
    """Lines in order of strength, and by what they show: a question looks up its own and not every line."""

    all: tuple[Exhibit, ...]

    @cached_property
    def showing(self) -> defaultdict[str, list[Exhibit]]:
        """By each competency that a line shows."""
        return _by_key((key, line) for line in self.all for key in line.competencies)

    @cached_property
    def led_by(self) -> defaultdict[str, list[Exhibit]]:
        """By the first competency that a line shows."""
        return _by_key((key, line) for line in self.all for key in line.competencies[:1])


def _by_key(pairs: Iterable[tuple[str, Exhibit]]) -> defaultdict[str, list[Exhibit]]:
    found: defaultdict[str, list[Exhibit]] = defaultdict(list)
    for key, line in pairs:
        found[key].append(line)
    return found


@dataclass(frozen=True)
class Repertoire:
    """What the answers can come from, and how often each story is named already."""

    case: Case
    stories: tuple[StoryPick, ...]
    gaps: tuple[GapGroup, ...]
    exhibits: tuple[Exhibit, ...]
    named: Counter[str] = field(default_factory=Counter)

    def asked_from(self, question: QuestionPattern, used: Iterable[str]) -> Exhibit | None:
        """The line that a question is asked from: one that shows what it tests and that no other quotes.

        Any line will do, one with a story before one without. Work in another field is asked about as
        behavior only: nobody draws a ward as a system.
        """
        if not question.needs_fact:
            return None
        taken, words = set(used), content_words(question.prompt)
        free = [e for e in self._invited(question) if e.fact.id not in taken]
        return max(free, key=lambda e: self._asked_of(question, e, words), default=None)

    def behind(self, question: QuestionPattern, exhibit: Exhibit | None) -> Backing:
        """What the answer starts from: the line that is asked about, else what shows what is tested."""
        if exhibit:
            story = self._story_of(exhibit)
            return Backing(story=story, line=None if story else exhibit)
        if asks_for_a_fault(question.prompt) or asks_for_a_wish(question.prompt):
            return Backing()
        backing = self._shown(question) or Backing(gap=_gap_for(question, self.gaps))
        if backing.story:
            self.named[backing.story.exhibit.fact.id] += 1
        return backing

    def _invited(self, question: QuestionPattern) -> Iterable[Exhibit]:
        """Lines that show what is tested first, or are first of all about what is tested next."""
        lines = self._lines(question)
        invited = chain(lines.showing[question.competencies[0]],
                        *(lines.led_by[key] for key in question.competencies[:LEADING]))  # fmt: skip
        return dict.fromkeys(invited)

    def _lines(self, question: QuestionPattern) -> Lines:
        return self._all if ROUNDS[question.kind].from_the_past else self._near

    @cached_property
    def _all(self) -> Lines:
        lines = [e for e in self.exhibits if e.fact.kind in STORY_KINDS and not refers_back(e.fact)]
        return Lines(strongest(lines))

    @cached_property
    def _near(self) -> Lines:
        """The lines of the role's own field."""
        return Lines(tuple(e for e in self._all.all if not self.case.other_field(e.fact)))

    @cached_property
    def _stories(self) -> dict[str, StoryPick]:
        return {story.exhibit.fact.id: story for story in self.stories}

    def _story_of(self, exhibit: Exhibit) -> StoryPick | None:
        return self._stories.get(exhibit.fact.id)

    def _asked_of(self, question: QuestionPattern, exhibit: Exhibit, prompt: frozenset[str]) -> float:
        """How well a line answers to a question: what it tests, how early, words in common; stories first."""
        shared = [key for key in question.competencies if key in exhibit.competencies]
        early = 1.0 / (1 + exhibit.competencies.index(shared[0]))
        words = len(prompt & exhibit.words)
        told = TOLD_BEFORE * (self._story_of(exhibit) is not None)
        near = -ELSEWHERE if self.case.other_field(exhibit.fact) else TODAY * exhibit.fact.current
        return len(shared) + early + 0.2 * words + told + near

    def _shown(self, question: QuestionPattern) -> Backing | None:
        if ROUNDS[question.kind].answered is Answered.CODE:
            return None
        lines = self._lines(question)
        tested = question.competencies[0]
        shown = lines.showing[tested]
        ids = {e.fact.id for e in shown}
        fitting = [story for story in self.stories if story.exhibit.fact.id in ids]
        if fitting:
            words = content_words(question.prompt)
            return Backing(story=max(fitting, key=lambda story: self._worth(question, story, words)))
        if not ROUNDS[question.kind].from_the_past:
            return None
        line = next((e for e in shown if self._story_of(e) is None), None)
        return Backing(line=line) if line else None

    def _worth(self, question: QuestionPattern, story: StoryPick, prompt: frozenset[str]) -> float:
        """How much of what the question tests the story's line shows; less for one that is named already."""
        words = prompt & story.exhibit.words
        skills = set(question.skills) & set(story.exhibit.fact.skills)
        shared = sum(key in story.exhibit.competencies for key in question.competencies)
        again = TOLD_AGAIN * self.named[story.exhibit.fact.id]
        return shared + 0.5 * len(skills) + 0.1 * len(words) - again


def asks_for_a_fault(question: str) -> bool:
    """Whether a question wants a failing of one's own: no line of a resume tells one."""
    return bool(FAULT.search(question))


def asks_for_a_wish(question: str) -> bool:
    """Whether a question is about what one wants: a reason answers it, and no story."""
    return bool(WISH.search(question))


def _gap_for(question: QuestionPattern, gaps: tuple[GapGroup, ...]) -> GapGroup | None:
    """The script of what a question tests; code is solved and not talked about."""
    if ROUNDS[question.kind].answered in (Answered.CODE, Answered.DRAWING):
        return None
    wanted = set(question.competencies)
    return next((gap for gap in gaps if wanted & {gap.key, *gap.lead.missing}), None)
