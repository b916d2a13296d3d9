"""The case: the inputs of a merge, and what follows from them directly (level, team, loop, values)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from packs.domain.candidate import Candidate, Fact, tenure_months
from packs.domain.company import Company, CompanyValue
from packs.domain.merge.compose import Composer, Filled
from packs.domain.merge.fields import other_field
from packs.domain.merge.words import years_in_words
from packs.domain.method import Method, SectionKey
from packs.domain.pack import Level, LoopVersion, Pack, Round, Team
from packs.domain.posting import JobPosting
from packs.domain.ranking.families import ATLAS, SAME_WORK
from packs.domain.request import Answers, PublishedRelease, Request
from packs.domain.weights import ScoreWeights

MOST_TITLE = 5  # words of a title that a sentence can carry
BEGINNER = 24  # months of work up to which the first level is a fair guess
ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv"}


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
        dated = all(position.start for position in self.candidate.positions)
        beginner = dated and self._in_field() < BEGINNER
        return self.pack.levels[0] if self.level is None and beginner and self.pack.levels else None

    def _in_field(self) -> int:
        """Months of work near the pack's role, by titles; one that tells no field is given the benefit."""
        field = max((found := ATLAS.in_title(self.pack.title)), key=lambda key: found[key], default="")
        near = tuple(
            position
            for position in self.candidate.positions
            if not (own := ATLAS.in_title(position.title))
            or not field
            or any(ATLAS.nearness(field, key) >= SAME_WORK for key in own)
        )
        return tenure_months(near, self.request.as_of)

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
        left_out = {round_.key for round_ in self.rounds_of_one_level}
        return tuple(round_ for round_ in rounds if round_.key not in left_out)

    @cached_property
    def rounds_of_one_level(self) -> tuple[Round, ...]:
        """With no level given, the rounds that a single level meets: named beside the level."""
        if self.level is not None or self.loop is None:
            return ()
        return tuple(round_ for round_ in self.loop.rounds if len(round_.levels) == 1)

    def fits(self, levels: tuple[str, ...], teams: tuple[str, ...] = ()) -> bool:
        """Whether an item meant for these levels and teams is for this case; unknown excludes nothing."""
        level_fits = not levels or self.level is None or self.level.key in levels
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


def level_named(levels: tuple[Level, ...], stated: str) -> Level | None:
    """The pack's level that a word names: its key, its name, the name's number ("II", "SDE-2"), "Level 5".

    None where the pack has no such name: "Senior" is no level of a pack that speaks of E4 and E5.
    """
    wanted = _level_words(stated)
    if not wanted:
        return None
    for level in levels:
        if wanted in (_level_words(level.key), _level_words(level.name)):
            return level
        numbered = f"level {wanted[-1]}" if wanted[0] == "level" else ""
        if numbered and level.about.casefold().startswith(f"{numbered}:"):
            return level
    ends = [level for level in levels if _level_words(level.name)[-1:] == wanted]
    return ends[0] if len(ends) == 1 and wanted[0] in ROMAN.values() else None


def _level_words(text: str) -> tuple[str, ...]:
    """The words of a level's name in small letters; the digit behind a name as its Roman numeral."""
    words = re.findall(r"[a-z]+|\d+", text.casefold()) if re.fullmatch(r"SDE[ -]?\d", text) else None
    parts = words or re.findall(r"\w+", text.casefold())
    return tuple(ROMAN.get(word, word) if len(parts) > 1 and parts[0] != "level" else word for word in parts)


def _mentions(team: Team, text: str) -> int:
    """How often a text names a team, by name or alias, on word edges."""
    names = "|".join(re.escape(name) for name in (team.name, *team.aliases))
    return len(re.findall(rf"\b(?:{names})\b", text, re.IGNORECASE))


def _one_branch(rounds: list[Round]) -> list[Round]:
    """With no team known, the first of several rounds that depend on the team stands for its stage."""
    seen: set[str] = set()
    kept = []
    for each in rounds:
        if each.teams and each.stage in seen:
            continue
        if each.teams:
            seen.add(each.stage)
        kept.append(each)
    return kept
