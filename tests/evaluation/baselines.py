"""The two simple methods that every task is measured against: shared words, and TF-IDF cosine."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

WORD = re.compile(r"[a-z0-9][a-z0-9+#]*")
Vector = Mapping[str, float]


def words_of(text: str) -> list[str]:
    """The words of a text, small, as both methods see them."""
    return WORD.findall(text.casefold())


def overlap(text: str, other: str) -> float:
    """The share of the first text's different words that stand in the other one; 0 for an empty text."""
    first, second = set(words_of(text)), set(words_of(other))
    return len(first & second) / len(first) if first else 0.0


class TfIdf:
    """Vectors of length one over a collection of texts, each a list of terms: log of counts × rarity."""

    def __init__(self, collection: Iterable[Iterable[str]]) -> None:
        texts = [set(terms) for terms in collection]
        seen = Counter(term for terms in texts for term in terms)
        self._rarity = {term: math.log((1 + len(texts)) / (1 + n)) + 1 for term, n in seen.items()}
        self._unseen = math.log(1 + len(texts)) + 1

    def vector(self, terms: Iterable[str]) -> Vector:
        """One text's vector of length one; empty for no terms."""
        weights = {
            term: (1 + math.log(n)) * self._rarity.get(term, self._unseen)
            for term, n in Counter(terms).items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {term: weight / length for term, weight in weights.items()}


def cosine(first: Vector, second: Vector) -> float:
    """The cosine of two vectors of length one."""
    if len(second) < len(first):
        first, second = second, first
    return sum(weight * second[term] for term, weight in first.items() if term in second)
