"""Texts as weighted words: what is rare in job ads weighs more than what every ad says."""

from __future__ import annotations

from collections.abc import Mapping
from math import log, sqrt

from packs.domain.cues import STOP, root, words_of
from packs.domain.ranking.background import weight_of

Vector = Mapping[str, float]


def vector_of(text: str, factor: float = 1.0) -> dict[str, float]:
    """Root → weight: the logarithm of how often it stands there × how rare it is in ads."""
    counts: dict[str, int] = {}
    for word in words_of(text):
        if word not in STOP and len(word) > 1 and not word.isdigit():
            key = root(word)
            counts[key] = counts.get(key, 0) + 1
    return {key: factor * (1 + log(count)) * weight_of(key) for key, count in counts.items()}


def added(first: Vector, second: Vector) -> dict[str, float]:
    """Both together; of a word that both hold, the greater weight and half of the other."""
    found = dict(first)
    for key, weight in second.items():
        other = found.get(key, 0.0)
        found[key] = max(other, weight) + min(other, weight) / 2
    return found


def likeness(first: Vector, second: Vector) -> float:
    """The cosine of two vectors, 0 to 1."""
    small, large = sorted((first, second), key=len)
    dot = sum(weight * large[key] for key, weight in small.items() if key in large)
    norms = _norm(first) * _norm(second)
    return dot / norms if norms else 0.0


def _norm(vector: Vector) -> float:
    return sqrt(sum(weight * weight for weight in vector.values()))
