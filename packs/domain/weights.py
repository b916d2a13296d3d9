"""The weights of the score's formula: what a row of the ad is worth, and what it earns when shown in part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from packs.domain.base import Value, canonical_json, sha256_hex
from packs.domain.method import SubScore, Weights
from packs.domain.posting import RequirementKind

MOST_WEIGHT = 10  # of a row's kind
MOST_FACTOR = 3  # of a sub-score
DECIMALS = 2  # of a share, and so of points: sums of points stay exact when rounded to as many


def _two_decimals(share: float) -> float:
    if round(share, DECIMALS) != share:
        raise ValueError(f"has more than {DECIMALS} decimals: round it, such as 0.33.")
    return share


Weight = Annotated[int, Field(strict=True, ge=0, le=MOST_WEIGHT)]
Factor = Annotated[int, Field(strict=True, ge=0, le=MOST_FACTOR)]
Share = Annotated[float, Field(strict=True, ge=0, le=1, allow_inf_nan=False), AfterValidator(_two_decimals)]


class ScoreWeights(Value):
    """A row is worth its kind's weight × its sub-score's factor; shown in part, it earns a share of that.

    What is worth more when shown in full than in part, and in part than not at all, keeps the score honest:
    no resume scores less for saying more. So a share lies between 0 and 1, and nothing is below 0.
    """

    minimum: Weight = 3
    responsibility: Weight = 2
    preferred: Weight = 1
    partial: Share = 0.5  # of a row's points that it earns when it is shown in part
    skills: Factor = 1
    experience: Factor = 1
    collaboration: Factor = 1

    @model_validator(mode="after")
    def something_weighs(self) -> ScoreWeights:
        """A formula in which every row weighs nothing has no score."""
        if not any((self.minimum, self.responsibility, self.preferred)):
            raise ValueError(
                "has no weight for any kind of row: set minimum, responsibility or preferred above 0."
            )
        if not any((self.skills, self.experience, self.collaboration)):
            raise ValueError(
                "has no weight for any sub-score: set skills, experience or collaboration above 0."
            )
        return self

    @classmethod
    def of_method(cls, weights: Weights) -> ScoreWeights:
        """Those of a release's Method, which are trusted as they are, and half for a part."""
        return cls.model_construct(
            minimum=weights.minimum, responsibility=weights.responsibility, preferred=weights.preferred
        )

    @property
    def factors(self) -> dict[SubScore, int]:
        """What the rows of each sub-score are multiplied by."""
        return {
            SubScore.SKILLS: self.skills,
            SubScore.EXPERIENCE: self.experience,
            SubScore.COLLABORATION: self.collaboration,
        }

    @property
    def sha256(self) -> str:
        """The hash of the weights."""
        return sha256_hex(canonical_json(self))

    def weight(self, kind: RequirementKind, part: SubScore) -> int:
        """The points that a row of this kind and sub-score is worth."""
        weights = {
            RequirementKind.MINIMUM: self.minimum,
            RequirementKind.RESPONSIBILITY: self.responsibility,
            RequirementKind.PREFERRED: self.preferred,
        }
        return weights[kind] * self.factors[part]

    def points(self, weight: int, value: float) -> float:
        """What a row earns: all for 1, nothing for 0, the share for what lies between."""
        return round(weight * (self.partial if 0 < value < 1 else value), DECIMALS)


def total(points: Iterable[float]) -> float:
    """Points added up, as exact as a share is."""
    return round(sum(points), DECIMALS)
