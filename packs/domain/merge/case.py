"""The case: the inputs of a merge, and what follows from them directly (level, team, loop, values)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from packs.domain.candidate import Candidate, Fact, tenure_months
from packs.domain.company import Company, CompanyValue
from packs.domain.cues import CueIndex, index_of
from packs.domain.merge.compose import Composer, Filled
from packs.domain.merge.fields import other_field, same_trade
from packs.domain.merge.levels import BEGINNER, leads, level_named, likely_levels
from packs.domain.merge.words import years_in_words
from packs.domain.method import Method, SectionKey
from packs.domain.pack import Level, LoopVersion, Pack, Round, Team
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, PublishedRelease, Request
from packs.domain.weights import ScoreWeights

MOST_TITLE = 5  # words of a title that a sentence can carry


@dataclass(frozen=True)
class Case:
    """Release, candidate, posting, answers and request, read together."""

    release: PublishedRelease
    candidate: Candidate
    posting: JobPosting
    answers: Answers
    request: Request

    @property
    def company(self) -> Company:
        """The release's company."""
        return self.release.document.company

    @property
    def pack(self) -> Pack:
        """The release's pack."""
        return self.release.document.pack

    @property
    def method(self) -> Method:
        """The release's method."""
        return self.release.document.method

    @cached_property
    def competency_index(self) -> CueIndex:
        """The cues of the Method's competencies."""
        return index_of(tuple((c.key, c.cues) for c in self.method.competencies))

    @cached_property
    def weights(self) -> ScoreWeights:
        """The score's: those of the request, else the Method's."""
        return self.request.weights or ScoreWeights.of_method(self.method.weights)

    @cached_property
    def level(self) -> Level | None:
        """The level asked for, by key or name; else the one that the ad states; else None: a blank asks."""
        return level_named(self.pack.levels, self.request.level or self.posting.level)

    @cached_property
    def assumed_level(self) -> Level | None:
        """With no level given, the pack's first for someone whose dates show less than two years of work."""
        beginner = self._dated and self._in_field < BEGINNER
        return self.pack.levels[0] if self.level is None and beginner and self.pack.levels else None

    @cached_property
    def levels(self) -> frozenset[str]:
        """The keys of the levels that may be meant: the one given or assumed, else by titles and dates."""
        known = self.level or self.assumed_level
        if known:
            return frozenset((known.key,))
        if not self._dated:
            return frozenset(level.key for level in self.pack.levels)
        asked = f"{self.posting.level} {self.posting.title}"
        return likely_levels(self.pack.levels, self._title, self._in_field, asked)

    @property
    def leads(self) -> bool:
        """Whether titles and dates speak for the pack's highest level."""
        return self._dated and leads(self._title, self._in_field)

    @property
    def _title(self) -> str:
        return self.candidate.latest.title if self.candidate.latest else ""

    @property
    def _dated(self) -> bool:
        return all(position.start for position in self.candidate.positions)

    @cached_property
    def _in_field(self) -> int:
        """Months of work near the pack's role, by titles; one that tells no field is given the benefit."""
        near = [p for p in self.candidate.positions if same_trade(p, self.candidate, self.pack.title)]
        return tenure_months(tuple(near), self.request.as_of)

    def other_field(self, fact: Fact) -> str:
        """What the field of a line is called where it is another than the role's: "nursing and care"."""
        return other_field(fact, self.candidate, self.pack.title)

    @cached_property
    def team(self) -> Team | None:
        """The team that the ad names: in its team or title, else the one it mentions most."""
        named = f"{self.posting.team} {self.posting.title}"
        for team in self.pack.teams:
            if _mentions(team, named):
                return team
        lines = " ".join(requirement.quote for requirement in self.posting.requirements)
        counted = [(_mentions(team, lines), team) for team in self.pack.teams]
        best = max(counted, key=lambda pair: pair[0], default=(0, None))
        return best[1] if best[0] > 1 else None

    @cached_property
    def team_name(self) -> str:
        """The team as it is printed: the ad's own word, else the pack's, else empty."""
        return self.posting.team or (self.team.name if self.team else "")

    @cached_property
    def sections(self) -> tuple[SectionKey, ...]:
        """The section plan, without what the method of an older release does not know."""
        known = {section.key for section in self.method.sections}
        return tuple(key for key in self.request.sections if key in known)

    @cached_property
    def values(self) -> tuple[CompanyValue, ...]:
        """The company's values in force (V2)."""
        return self.company.values_on(self.request.as_of)

    @cached_property
    def loop(self) -> LoopVersion | None:
        """The loop in force."""
        return self.pack.loop_on(self.request.as_of)

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds that this level and team meet, in order; a branch by team is resolved here (V13)."""
        rounds = [r for r in (self.loop.rounds if self.loop else ()) if self.fits(r.levels, r.teams)]
        if self.team is None:
            rounds = _one_branch(rounds)
        left_out = {round_.key for round_ in self.rounds_of_other_levels}
        return tuple(round_ for round_ in rounds if round_.key not in left_out)

    @cached_property
    def rounds_of_other_levels(self) -> tuple[Round, ...]:
        """With no level given, the rounds left out of the loop, which are named beside the level.

        They are for other levels than those that may be meant, or for one alone that little speaks for.
        """
        if self.level is not None or self.loop is None:
            return ()
        return tuple(r for r in self.loop.rounds if not self.fits(r.levels) or self._guessed(r))

    def _guessed(self, round_: Round) -> bool:
        alone = len(round_.levels) == 1 and len(self.levels) > 1
        return alone and not (self.leads and self._highest in round_.levels)

    @property
    def _highest(self) -> str:
        return self.pack.levels[-1].key if self.pack.levels else ""

    def fits(self, levels: tuple[str, ...], teams: tuple[str, ...] = ()) -> bool:
        """Whether an item meant for these levels and teams is for this case; no team excludes none."""
        level_fits = not levels or bool(self.levels.intersection(levels))
        team_fits = not teams or self.team is None or self.team.key in teams
        return level_fits and team_fits

    @cached_property
    def tenure(self) -> int:
        """Months of work, overlaps once, at `as_of` (R2)."""
        return tenure_months(self.candidate.positions, self.request.as_of)

    @cached_property
    def composer(self) -> Composer:
        """The composer with the slots that every text knows."""
        return Composer(answers=self.answers.values, common=self._common())

    def _common(self) -> dict[str, Filled]:
        latest = self.candidate.latest
        held = (f"position:{latest.id}",) if latest else ("candidate:label",)
        return {
            "company": Filled(self.company.name, (f"company:{self.company.slug}",)),
            "role": self._role(),
            "team": Filled(self.team_name, ("posting:team",)),
            "level": Filled(self.level.name if self.level else "", ("request:level",)),
            "first_name": Filled(self.candidate.first_name, ("candidate:name",)),
            "current_title": Filled(latest.title if latest else "", held),
            "current_employer": Filled(latest.employer if latest else "", held),
            "years": Filled(years_in_words(self.tenure), ("candidate:tenure",)),
        }

    def _role(self) -> Filled:
        """The position as it is spoken of: the head of the ad's title, else the pack's title."""
        head = re.split(r",|\s[-–—|/]\s|\(|:", self.posting.title)[0].strip()
        if head and len(head.split()) <= MOST_TITLE:
            return Filled(head, ("posting:title",))
        return Filled(self.pack.title, (f"pack:{self.pack.slug}",))


def _mentions(team: Team, text: str) -> int:
    """How often a text names a team, by name or alias, on word edges."""
    names = "|".join(re.escape(name) for name in (team.name, *team.aliases))
    return len(re.findall(rf"\b(?:{names})\b", text, re.IGNORECASE))


def _one_branch(rounds: list[Round]) -> list[Round]:
    """With no team known, the first branch of a stage stands for those that depend on the team."""
    first: dict[str, tuple[str, ...]] = {}
    for each in rounds:
        if each.teams:
            first.setdefault(each.stage, each.teams)
    return [each for each in rounds if not each.teams or each.teams == first[each.stage]]
