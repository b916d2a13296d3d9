"""The selection: everything the merge chose, once, for every section to project."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from packs.domain.claims import Claim, Item
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.backing import Repertoire
from packs.domain.merge.choosing.gaps import GapGroup, gap_groups
from packs.domain.merge.choosing.mistakes import Risk, risks
from packs.domain.merge.choosing.purpose import purpose_lines
from packs.domain.merge.choosing.questions import QuestionPick, pick_questions
from packs.domain.merge.choosing.stories import StoryPick, pick_stories
from packs.domain.merge.choosing.turn import Turn, turn_of
from packs.domain.merge.compose import Composer
from packs.domain.merge.matching.evidence import STORY_KINDS, Exhibit, exhibits, strongest
from packs.domain.merge.matching.rows import Match, match_all
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import FULL
from packs.domain.playbook.spans import Provenance, Ref, Text, Voice
from packs.domain.reading.language.phrases import refers_back

MOST_STRENGTHS = 3


@dataclass(frozen=True)
class Strength:
    """A fact and the rows of the ad that it answers."""

    exhibit: Exhibit
    matches: tuple[Match, ...]


@dataclass(frozen=True)
class Selection:
    """Matches, gaps, stories and questions of one case."""

    case: Case

    @cached_property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """Every fact with what it shows."""
        return exhibits(self.case)

    @cached_property
    def shelf(self) -> Shelf:
        """The facts by what they show."""
        return Shelf(self.case.candidate, self.exhibits, self.case.request.as_of)

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """Every row of the ad with its facts."""
        return match_all(self.case, self.shelf)

    @cached_property
    def gaps(self) -> tuple[GapGroup, ...]:
        """The one gap list."""
        return gap_groups(self.case, self.matches, self.shelf)

    @cached_property
    def leading(self) -> tuple[Exhibit, ...]:
        """Up to three lines that between them answer most of the ad in full, each row counted once.

        The strongest line of the role's field is among them, for whatever rows it answers.
        """
        pool = [exhibit for exhibit in strongest(self.exhibits) if not refers_back(exhibit.fact)]
        first = [e for e in pool if e.fact.kind in STORY_KINDS and not self.case.other_field(e.fact)][:1]
        rows, chosen = [match for match in self.matches if match.value == FULL], list[Exhibit]()
        while pool and rows and len(chosen) < MOST_STRENGTHS:
            best = max(pool, key=lambda exhibit: _answered(exhibit, rows))
            if not _answered(best, rows):
                break
            pool.remove(best)
            rows = [match for match in rows if best not in match.facts]
            chosen.append(best)
        missing = [exhibit for exhibit in first if exhibit not in chosen]
        return (*chosen[: MOST_STRENGTHS - len(missing)], *missing)

    @cached_property
    def stories(self) -> tuple[StoryPick, ...]:
        """The stories, strongest first."""
        return pick_stories(self.case, self.exhibits, self.matches, self.leading)

    @cached_property
    def questions(self) -> tuple[QuestionPick, ...]:
        """The questions in loop order."""
        told = Repertoire(self.case, self.stories, self.gaps, self.exhibits)
        return pick_questions(self.case, self.matches, told)

    @cached_property
    def risks(self) -> tuple[Risk, ...]:
        """The mistakes to watch for, those that this resume risks first."""
        return risks(self.case, self.matches, self.exhibits, self.stories)

    @cached_property
    def strengths(self) -> tuple[Strength, ...]:
        """The leading lines; where fewer answer the ad, the strongest stories stand beside them.

        Work that no kind of story fits is named only where no story is told at all (R15).
        """
        full = [match for match in self.matches if match.value == FULL]
        told = [e for e in self.leading if self.story_of(e) or e.fact.kind not in STORY_KINDS]
        chosen = told if self.stories else list(self.leading)
        chosen += [story.exhibit for story in self.stories if story.exhibit not in chosen]
        return tuple(_with_rows(sorted(chosen[:MOST_STRENGTHS], key=self._story_order), full))

    def _story_order(self, exhibit: Exhibit) -> int:
        """Strengths stand in the order of their stories, so that one line leads everywhere (A1)."""
        story = self.story_of(exhibit)
        return story.number if story else len(self.stories) + 1

    def led_by(self, exhibit: Exhibit) -> tuple[Match, ...]:
        """The rows of the ad beside which this fact is printed as what the resume shows."""
        return tuple(match for match in self.matches if match.points and exhibit in match.facts[:1])

    @cached_property
    def purpose(self) -> tuple[str, ...]:
        """What the ad says of the work before it asks for anything."""
        return purpose_lines(self.case.posting)

    @cached_property
    def turn(self) -> Turn | None:
        """The change of field that the resume shows, or that this position would be."""
        return turn_of(self.case)

    @cached_property
    def asked(self) -> dict[str, float]:
        """The competencies that the ad asks for, by the weight of the weightiest row."""
        weights: dict[str, float] = {}
        for match in self.matches:
            for key in match.competencies:
                weights[key] = max(weights.get(key, 0.0), float(match.weight))
        return weights

    @cached_property
    def met(self) -> frozenset[str]:
        """The competencies of the rows that are met in full, by whatever way."""
        return frozenset(key for match in self.matches if match.value == FULL for key in match.competencies)

    @cached_property
    def shown(self) -> dict[str, tuple[Exhibit, ...]]:
        """Per competency, the facts that show it, strongest first."""
        found: dict[str, list[Exhibit]] = {}
        for exhibit in sorted(self.exhibits, key=lambda e: -e.strength):
            for key in exhibit.competencies:
                found.setdefault(key, []).append(exhibit)
        return {key: tuple(facts) for key, facts in found.items()}

    @cached_property
    def lacking(self) -> frozenset[str]:
        """The competencies of the gap list."""
        return frozenset(key for gap in self.gaps for match in gap.matches for key in match.missing)

    @property
    def composer(self) -> Composer:
        """The composer of this case."""
        return self.case.composer

    def interest(self, competencies: tuple[str, ...]) -> float:
        """How much the ad and the gaps care about these competencies."""
        return sum(self.asked.get(key, 0.0) + (1.0 if key in self.lacking else 0.0) for key in competencies)

    def story_of(self, exhibit: Exhibit) -> StoryPick | None:
        """The story told from this fact."""
        return next((s for s in self.stories if s.exhibit.fact.id == exhibit.fact.id), None)

    def story_ref(self, exhibit: Exhibit) -> Ref | None:
        """The label of that story."""
        story = self.story_of(exhibit)
        return story.ref if story else None

    def script_for(self, match: Match) -> GapGroup | None:
        """The gap that holds this row."""
        rows = ((gap, row.requirement.id) for gap in self.gaps for row in gap.matches)
        return next((gap for gap, row in rows if row == match.requirement.id), None)

    def pack_text(self, words: str, item: Item, voice: Voice = Voice.GUIDE, part: str = "") -> Text:
        """A text of a pack item, its slots filled."""
        return self._text("pack", words, item.id, voice, part)

    def company_text(self, words: str, item: Item, voice: Voice = Voice.GUIDE, part: str = "") -> Text:
        """A text of a company item, its slots filled."""
        return self._text("company", words, item.id, voice, part)

    def method_text(self, words: str, key: str, voice: Voice = Voice.GUIDE, part: str = "") -> Text:
        """A text of the Method, its slots filled."""
        return self._text("method", words, key, voice, part)

    def _text(self, origin: str, words: str, key: str, voice: Voice, part: str) -> Text:
        owner = f"{key}.{part}" if part else key
        return self.composer.fill(words, source=f"{origin}:{key}", owner=f"{origin}.{owner}", voice=voice)


def _with_rows(chosen: list[Exhibit], rows: list[Match]) -> list[Strength]:
    """Each row goes to the one that leads it: the first of its facts that is among the strengths."""
    led: dict[int, list[Match]] = {id(exhibit): [] for exhibit in chosen}
    for row in sorted(rows, key=lambda match: -match.points):
        lead = next((exhibit for exhibit in row.facts if id(exhibit) in led), None)
        if lead is not None:
            led[id(lead)].append(row)
    return [Strength(exhibit, tuple(led[id(exhibit)])) for exhibit in chosen]


def _answered(exhibit: Exhibit, rows: list[Match]) -> float:
    return sum(match.points for match in rows if exhibit in match.facts)


def provenance(claim: Claim) -> Provenance:
    """What the margin says of a claim; source ids become letters when the playbook is finished."""
    return Provenance(confidence=claim.confidence, as_of=claim.as_of, letters=claim.sources)
