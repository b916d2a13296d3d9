"""One ad ranked for one resume: score, parts, counts, first gaps, and a line that says why."""

from __future__ import annotations

from dataclasses import dataclass

from packs.domain.ranking import level
from packs.domain.ranking.advert import Advert, advert_of
from packs.domain.ranking.families import ATLAS
from packs.domain.ranking.fit import Fit, fit
from packs.domain.ranking.profile import Profile
from packs.domain.ranking.rows import COVERED, GAP, PARTIAL, Row, rows_of, share
from packs.domain.skills import Taxonomy

MOST_GAPS = 3
MOST_CHARACTERS = 80  # of a line of the ad that stands for a gap


@dataclass(frozen=True)
class Ranked:
    """An ad with its fit and its rows."""

    advert: Advert
    fit: Fit
    rows: tuple[Row, ...]
    profile: Profile

    def count(self, value: float) -> int:
        """How many rows have this value."""
        return sum(row.value == value for row in self.rows)

    @property
    def covered(self) -> int:
        """Rows that the resume answers in full."""
        return self.count(COVERED)

    @property
    def partial(self) -> int:
        """Rows that it answers in part."""
        return self.count(PARTIAL)

    @property
    def gaps(self) -> int:
        """Rows that it does not answer."""
        return self.count(GAP)

    @property
    def first_gaps(self) -> tuple[str, ...]:
        """The gaps that weigh most, up to three: the skills that are missing, else the line."""
        open_rows = sorted((row for row in self.rows if row.value == GAP), key=lambda row: -row.weight)
        return tuple(dict.fromkeys(self._called(row) for row in open_rows))[:MOST_GAPS]

    def _called(self, row: Row) -> str:
        held = self.profile.skills.keys()
        missing = [name for group in row.requirement.asked for name in group.lacking(held)]
        quote = " ".join(row.requirement.quote.split())
        short = (
            quote if len(quote) <= MOST_CHARACTERS else quote[: MOST_CHARACTERS - 2].rsplit(" ", 1)[0] + " …"
        )
        return ", ".join(missing[:3]) or short

    @property
    def why(self) -> str:
        """Field, level and skills of the ad, and what of them is on the resume."""
        return "; ".join(filter(None, (self._field, self._level, self._skills, self._language)))

    @property
    def _field(self) -> str:
        fields = self.advert.fields
        return ATLAS.name(max(fields, key=lambda key: fields[key])) if fields else "field not told"

    @property
    def _level(self) -> str:
        if self.advert.level is None:
            return "level not told"
        low, high = self.profile.level
        said = level.NAMES[self.advert.level]
        return (
            f"{said} is above you"
            if self.advert.level > high
            else said
            if self.advert.level >= low
            else f"{said} is below you"
        )

    @property
    def _skills(self) -> str:
        asked = self.advert.skills
        held = [name for name in asked if name in self.profile.skills]
        return (
            f"{len(held)} of {len(asked)} skills" + (f": {', '.join(held[:6])}" if held else "")
            if asked
            else ""
        )

    @property
    def _language(self) -> str:
        return "" if self.advert.language in self.profile.languages else f"in {self.advert.language}"


def rank(profile: Profile, text: str, taxonomy: Taxonomy, title: str = "") -> Ranked:
    """The ad of this text, of any length and shape, against a profile. The same inputs, the same result."""
    advert = advert_of(text, taxonomy, title)
    rows = rows_of(profile, advert.requirements)
    return Ranked(advert, fit(profile, advert, share(rows), taxonomy), rows, profile)
