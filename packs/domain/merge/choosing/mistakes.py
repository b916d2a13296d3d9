"""Which mistakes this resume risks, each with what makes it so; the rest are met by many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from packs.domain.candidate import Fact
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.stories import StoryPick
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.matching.ways import FULL
from packs.domain.merge.words import counted, lowered, number
from packs.domain.pack import Mistake

MOST = 3
LEAST_FIGURES = 3  # stories with a figure from which figures are what the resume is full of
BARE = 0.5  # share of stories without a figure from which answers are likely to lack them
ABOUT_FIGURES = 2.0  # what such a risk weighs, beside two or three lines of the resume


@dataclass(frozen=True)
class Risk:
    """A mistake with what on the resume or in the ad makes it likely; nothing where it is met by many."""

    mistake: Mistake
    worth: float = 0.0
    because: str = ""
    refs: tuple[str, ...] = ()


def risks(
    case: Case, matches: tuple[Match, ...], exhibits: Sequence[Exhibit], stories: tuple[StoryPick, ...]
) -> tuple[Risk, ...]:
    """Up to three, those with a reason first and the likeliest of them first."""
    fitting = [mistake for mistake in case.pack.mistakes if case.fits(mistake.levels)]
    seen = _Seen(case, matches, exhibits, stories)
    judged = [seen.judge(mistake) for mistake in fitting]
    general = ("always", "strong", "missing", "figures", "no_figures")
    judged.sort(key=lambda risk: (-risk.worth, general.index(risk.mistake.likely_when)))
    return tuple(judged[:MOST])


def has_figure(fact: Fact) -> bool:
    """Whether a line carries a figure, read as such or not."""
    return bool(fact.metrics) or any(letter.isdigit() for letter in fact.text)


@dataclass(frozen=True)
class _Seen:
    case: Case
    matches: tuple[Match, ...]
    exhibits: Sequence[Exhibit]
    stories: tuple[StoryPick, ...]

    def judge(self, mistake: Mistake) -> Risk:
        """The mistake with its reason, where there is one."""
        if mistake.likely_when == "strong":
            return self._tempting(mistake)
        if mistake.likely_when == "missing":
            return self._open(mistake)
        if mistake.likely_when in ("figures", "no_figures"):
            return self._figures(mistake)
        return Risk(mistake)

    def _tempting(self, mistake: Mistake) -> Risk:
        """What the resume is full of: several lines about it, or a story that is told of it."""
        found = [(key, self._about(key)) for key in mistake.competencies]
        key, lines = max(found, key=lambda pair: len(pair[1]), default=("", []))
        if len(lines) > 1:
            words = f"{counted(len(lines), 'line').capitalize()} of your resume are about {self._name(key)}."
            return Risk(mistake, float(min(3, len(lines))), words, tuple(line.ref for line in lines))
        story = next((story for story in self.stories if story.exhibit in lines), None)
        if story is None:
            return Risk(mistake)
        return Risk(mistake, 1.0, f"One of your stories is about {self._name(key)}.", (story.exhibit.ref,))

    def _open(self, mistake: Mistake) -> Risk:
        """What the ad asks for and nothing near it is shown: a resume's silence alone proves nothing."""
        told = {key for story in self.stories for key in story.competencies}
        if any(key in told or self._about(key) for key in mistake.competencies):
            return Risk(mistake)
        for key in mistake.competencies:
            rows = [m for m in self.matches if key in m.competencies[:1] or key in m.missing]
            if rows and all(m.value < FULL for m in rows):
                words = f"The ad asks for {self._name(key)}, and no line of your resume names it."
                return Risk(mistake, 1.0 + max(m.weight for m in rows), words, tuple(m.ref for m in rows))
        return Risk(mistake)

    def _figures(self, mistake: Mistake) -> Risk:
        """How many of the stories carry a figure that tells something."""
        refs = tuple(story.exhibit.ref for story in self.stories)
        told = sum(has_figure(story.exhibit.fact) for story in self.stories)
        bare = len(self.stories) - told
        if mistake.likely_when == "figures" and told >= LEAST_FIGURES:
            return Risk(mistake, ABOUT_FIGURES, f"{self._stories(told)} on a figure.", refs)
        if mistake.likely_when == "no_figures" and self.stories and bare / len(self.stories) >= BARE:
            return Risk(mistake, ABOUT_FIGURES, f"{self._stories(bare)} on a line without a figure.", refs)
        return Risk(mistake)

    def _stories(self, count: int) -> str:
        verb = "rests" if count == 1 else "rest"
        return f"{number(count).capitalize()} of your {counted(len(self.stories), 'story', 'stories')} {verb}"

    def _about(self, key: str) -> list[Exhibit]:
        return [exhibit for exhibit in self.exhibits if key in exhibit.competencies]

    def _name(self, key: str) -> str:
        return next(lowered(c.name) for c in self.case.method.competencies if c.key == key)
