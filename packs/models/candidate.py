"""A candidate as a firm keeps them."""

from __future__ import annotations

from django.db import models

from packs.domain import candidate
from packs.models.firm import FirmOwned


class Candidate(FirmOwned):
    """Facts read from a resume; `facts` is a `packs.domain.candidate.Candidate` as JSON: personal data."""

    facts = models.TextField()

    def __str__(self) -> str:
        return str(self.id)

    def value(self) -> candidate.Candidate:
        """The candidate as the merge takes it."""
        return candidate.Candidate.model_validate_json(self.facts)
