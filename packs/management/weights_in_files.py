"""Weights of the score from a file that a command line names."""

from __future__ import annotations

from pathlib import Path

import yaml
from django.core.management.base import CommandError

from packs.actions.keep_weights import BadWeights, read_weights
from packs.domain.weights import ScoreWeights
from packs.management.reading_files import text_of

SUCH = "names and numbers, such as {minimum: 4, partial: 0.4}"


def read_weights_file(path: Path) -> ScoreWeights:
    """The weights of a JSON or YAML file. Raises `CommandError` that names file, place and cure."""
    try:
        sent = yaml.safe_load(text_of(path, "file of weights"))  # JSON is YAML too
    except (yaml.YAMLError, ValueError, RecursionError):
        raise CommandError(f"{path}: this is neither JSON nor YAML; write {SUCH}.") from None
    if not isinstance(sent, dict):
        raise CommandError(f"{path}: weights are {SUCH}.")
    try:
        return read_weights({str(name): value for name, value in sent.items()})
    except BadWeights as error:
        place, message = error.problems[0]
        raise CommandError(f"{path}{': ' + '.'.join(place) if place else ''}: {message}") from error
