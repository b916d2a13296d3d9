"""Set a firm's weights of the score, or go back to the Method's. What was ordered keeps those it had."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from packs import selectors
from packs.domain.base import canonical_json
from packs.domain.problems import Problem, problems_of
from packs.domain.weights import ScoreWeights
from packs.models import Weights


class BadWeights(ValueError):
    """Weights that cannot be taken: every problem, with the path of its field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(" ".join(problem.message for problem in problems))


def read_weights(sent: object) -> ScoreWeights:
    """The weights that the members mean; what is left out takes its default. Raises `BadWeights`."""
    try:
        return ScoreWeights.model_validate(sent)
    except ValidationError as error:
        raise BadWeights(problems_of(error)) from error


def keep_weights(*, firm_id: uuid.UUID, sent: Mapping[str, Any]) -> Weights:
    """The weights of the firm in scope, in place of those it had. Raises `BadWeights`."""
    document = canonical_json(read_weights(sent))
    kept, _ = Weights.objects.update_or_create(firm_id=firm_id, defaults={"document": document})
    return kept


def drop_weights() -> None:
    """Back to the Method's weights for the firm in scope. Raises `NotFound` where it has none of its own."""
    selectors.weights().delete()
