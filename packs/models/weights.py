"""A firm's own weights of the score."""

from __future__ import annotations

from django.db import models

from packs.domain.weights import ScoreWeights
from packs.models.firm import FirmOwned


class Weights(FirmOwned):
    """What a firm set, a `packs.domain.weights.ScoreWeights` as JSON. Without a row the Method's count."""

    document = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["firm"], name="one_set_of_weights_per_firm")]

    def __str__(self) -> str:
        return self.document

    def value(self) -> ScoreWeights:
        """The weights as the merge takes them."""
        return ScoreWeights.model_validate_json(self.document)
