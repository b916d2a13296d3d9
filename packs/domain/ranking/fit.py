"""The score of an ad for a resume: a weighted sum of four parts × two factors, every one of them given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log

from packs.domain.ranking import level
from packs.domain.ranking.advert import Advert
from packs.domain.ranking.profile import Profile
from packs.domain.ranking.vectors import likeness
from packs.domain.skills import Taxonomy

WEIGHTS: Mapping[str, float] = {"field": 0.40, "skills": 0.20, "words": 0.25, "rows": 0.15}
SPECIFICITY: Mapping[str, float] = {  # how much a skill of a kind tells apart one job from another
    "language": 1.0, "framework": 1.1, "database": 1.0, "cloud": 0.9, "infrastructure": 0.8, "data": 1.1,
    "ml": 1.1, "design": 1.1, "security": 0.9, "embedded": 1.0, "product": 0.8,
    "business": 0.7, "practice": 0.5, "soft": 0.1,
}  # fmt: skip
UNKNOWN_FIELD = 0.3  # for an ad of which nothing tells the field
ALIKE = 0.25  # share of the titles' words in the field
MISSING, FEW = 0.5, 1.5  # skills: what a missing one weighs, and how little a few prove
LIKE = 0.35  # a likeness of words from which they count in full
ABOVE = (1.0, 0.85, 0.6, 0.4, 0.3)  # factor by levels that the ad is above the candidate
BELOW = (1.0, 0.9, 0.65, 0.4, 0.25)  # and below
NO_LEVEL = 0.92
OTHER_LANGUAGE = 0.5


@dataclass(frozen=True)
class Fit:
    """The parts of a score, each 0 to 1."""

    field: float
    skills: float
    words: float
    rows: float
    level: float
    language: float

    @property
    def score(self) -> float:
        """0 to 100, one decimal."""
        total: float = sum(weight * getattr(self, part) for part, weight in WEIGHTS.items())
        return round(100 * total * self.level * self.language, 1)


def fit(profile: Profile, advert: Advert, rows: float, taxonomy: Taxonomy) -> Fit:
    """How an ad fits; `rows` is the share of its requirements that the resume answers."""
    return Fit(
        field=_field(profile, advert),
        skills=_skills(profile, advert, taxonomy),
        words=min(1.0, likeness(profile.words, advert.words) / LIKE),
        rows=rows,
        level=_level(profile, advert),
        language=1.0 if advert.language in profile.languages else OTHER_LANGUAGE,
    )


def _field(profile: Profile, advert: Advert) -> float:
    """How near the ad's work is to the candidate's: by its families, and by the words of the titles."""
    alike = likeness(profile.titles, advert.titles)
    if not advert.fields or not profile.fields:
        return max(UNKNOWN_FIELD, alike)
    credit = profile.credit
    mean = sum(share * credit[key] for key, share in advert.fields.items())
    nearest = max(share * credit[key] for key, share in advert.fields.items())
    return (1 - ALIKE) * (mean + nearest) / (1 + max(advert.fields.values())) + ALIKE * alike


def _skills(profile: Profile, advert: Advert, taxonomy: Taxonomy) -> float:
    """Skills held ÷ (held + half of those missing + a constant): an ad that names few can prove little."""
    held = missing = 0.0
    for name, count in advert.skills.items():
        weight = _weight(name, count, taxonomy)
        held += weight * profile.skills.get(name, 0.0)
        missing += weight * (1 - profile.skills.get(name, 0.0))
    return held / (held + MISSING * missing + FEW)


def _weight(name: str, count: int, taxonomy: Taxonomy) -> float:
    return SPECIFICITY.get(taxonomy.kind_of(name), 0.5) * (1 + 0.5 * log(count))


def _level(profile: Profile, advert: Advert) -> float:
    if advert.level is None:
        return NO_LEVEL
    low, high = profile.level
    above, below = max(0, advert.level - high), max(0, low - advert.level)
    below += advert.level == level.INTERN and low > level.INTERN  # who has worked is no intern again
    return ABOVE[min(above, len(ABOVE) - 1)] * BELOW[min(below, len(BELOW) - 1)]
