"""The two simple methods for skills: names found word by word, and phrases spelled much like a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from tests.evaluation.baselines import TfIdf, Vector

WORD = re.compile(r"[a-z0-9+#][a-z0-9+#.'-]*[a-z0-9+#]|[a-z0-9]")
LONGEST = 4
ALIKE = 0.8  # the cosine from which a phrase counts as a name


class Names:
    """All names and aliases, in any case; nothing is known of their meaning or of the words around them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {" ".join(WORD.findall(name.casefold())) for name in names}
        self._weights = TfIdf(_trigrams(name) for name in self._names)
        self._index: dict[str, list[tuple[int, float]]] = {}
        for at, name in enumerate(sorted(self._names)):
            for term, weight in self._weights.vector(_trigrams(name)).items():
                self._index.setdefault(term, []).append((at, weight))
        self._known: dict[str, bool] = {}

    def same(self, text: str) -> Iterator[tuple[int, int]]:
        """Keyword overlap: the longest name that stands in the text as it is, from left to right."""
        return self._longest(text, self._names.__contains__)

    def alike(self, text: str) -> Iterator[tuple[int, int]]:
        """TF-IDF: the longest phrase of a line whose trigrams of letters are `ALIKE` a name's."""
        return self._longest(text, self._is_alike)

    def _longest(self, text: str, fits: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
        offset = 0
        for line in text.casefold().split("\n"):
            words = list(WORD.finditer(line))
            at = 0
            while at < len(words):
                sizes = range(min(LONGEST, len(words) - at), 0, -1)
                size = next((n for n in sizes if fits(" ".join(w.group() for w in words[at : at + n]))), 0)
                if size:
                    yield offset + words[at].start(), offset + words[at + size - 1].end()
                at += size or 1
            offset += len(line) + 1

    def _is_alike(self, phrase: str) -> bool:
        if phrase not in self._known:
            self._known[phrase] = self._nearest(self._weights.vector(_trigrams(phrase))) >= ALIKE
        return self._known[phrase]

    def _nearest(self, vector: Vector) -> float:
        sums: dict[int, float] = {}
        for term, weight in vector.items():
            for at, other in self._index.get(term, ()):
                sums[at] = sums.get(at, 0.0) + weight * other
        return max(sums.values(), default=0.0)


def _trigrams(phrase: str) -> list[str]:
    padded = f" {phrase} "
    return [padded[at : at + 3] for at in range(max(1, len(padded) - 2))]
