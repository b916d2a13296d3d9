"""Competencies in a text: cue phrases matched on word edges, in time linear in the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

WORD = re.compile(r"[a-z0-9][a-z0-9+#%/.'-]*")
STOP = frozenset(  # words that carry no meaning of their own
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "as",
        "is",
        "are",
        "be",
        "been",
        "was",
        "were",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "you",
        "your",
        "we",
        "our",
        "us",
        "their",
        "they",
        "will",
        "would",
        "can",
        "may",
        "must",
        "should",
        "have",
        "has",
        "had",
        "not",
        "no",
        "but",
        "into",
        "over",
        "across",
        "per",
        "via",
        "who",
        "which",
        "what",
        "how",
        "when",
        "where",
        "than",
        "then",
        "also",
        "such",
        "other",
        "more",
        "most",
        "any",
        "all",
        "each",
        "both",
        "using",
        "use",
        "used",
        "including",
        "experience",
        "ability",
        "strong",
        "years",
        "work",
        "working",
    ]
)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without a plural s and without trailing punctuation; light, so that cues stay readable."""
    word = word.rstrip(".'/-")
    if word.endswith("'s"):
        word = word[:-2]
    return (
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )


@lru_cache(maxsize=1 << 16)
def root(word: str) -> str:
    """A word without the endings of tense and number: reduced, reducing and reduces share one root."""
    word = word.rstrip(".'’/-").removesuffix("’s").removesuffix("'s")
    for ending in ("ing", "ied", "ies", "ie", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1:] == word[-2:-1] else word


# A line is compared with every row, story and question, and a release's texts come back in every merge.
remembered = lru_cache(maxsize=2048)


@remembered
def words_of(text: str) -> tuple[str, ...]:
    """The stemmed words of a text, in order; hyphenated words stay whole and come apart as well in cues."""
    return tuple(stem(part) for match in WORD.finditer(text.casefold()) for part in _parts(match.group()))


def _parts(word: str) -> list[str]:
    if "-" not in word and "/" not in word:
        return [word]
    parts = [part for part in re.split(r"[-/]", word) if part]
    # letters mean nothing apart: "A/B testing" is no testing of code, and "I/O" no I
    return parts if parts and min(map(len, parts)) > 1 else [word]


@remembered
def content_words(text: str) -> frozenset[str]:
    """The roots of the words of a text that carry meaning: designed and design are one."""
    return frozenset(root(word) for word in words_of(text) if word not in STOP and len(word) > 1)


Cue = tuple[str, ...]
ROOM = 6  # words in which the end of a cue that comes apart must follow its beginning


class CueIndex:
    """Keys by the phrases that announce them. A cue "designed … api" leaves room for some words."""

    def __init__(self, entries: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._index: dict[Cue, list[str]] = {}
        self._apart: dict[str, list[tuple[str, str]]] = {}  # first word → last word and key
        for key, cues in entries:
            for cue in cues:
                first, apart, last = cue.partition(" … ")
                if apart:
                    self._apart.setdefault(stem(first.casefold()), []).append((stem(last.casefold()), key))
                else:
                    self._index.setdefault(words_of(cue), []).append(key)
        self._by_first: dict[str, list[Cue]] = {}
        for phrase in sorted(filter(None, self._index), key=len):
            self._by_first.setdefault(phrase[0], []).append(phrase)

    def count(self, text: str) -> dict[str, int]:
        """How often each key's cues stand in a text, by key, in order of first appearance."""
        hits: dict[str, int] = {}
        for key, _ in self._hits(words_of(text)):
            hits[key] = hits.get(key, 0) + 1
        return hits

    def spoken(self, text: str) -> dict[str, frozenset[str]]:
        """The roots of the words by which a text announces each key."""
        words, found = words_of(text), dict[str, set[str]]()
        for key, places in self._hits(words):
            found.setdefault(key, set()).update(root(words[place]) for place in places)
        return {key: frozenset(roots) for key, roots in found.items()}

    def weigh(self, text: str) -> dict[str, int]:
        """The same with each cue counted by its words: "led a team" says more than "built"."""
        weights: dict[str, int] = {}
        for key, places in self._hits(words_of(text)):
            weights[key] = weights.get(key, 0) + len(places)
        return weights

    def _hits(self, words: tuple[str, ...]) -> Iterator[tuple[str, Sequence[int]]]:
        """Each key with the places of the words that announce it."""
        for at in range(len(words)):
            for cue in self._cues_at(words, at):
                for key in self._index[cue]:
                    yield key, range(at, at + len(cue))
            for last, key in self._apart.get(words[at], ()):
                if last in words[at + 1 : at + 1 + ROOM]:
                    yield key, (at, words.index(last, at + 1))

    def longest(self, text: str) -> dict[str, int]:
        """As `count`, but the longest cue at each place counts alone: a "data engineer" is no "engineer"."""
        words = words_of(text)
        hits: dict[str, int] = {}
        at = 0
        while at < len(words):
            cues = self._cues_at(words, at)
            longest = cues[-1] if cues else ()
            for key in self._index.get(longest, ()):
                hits[key] = hits.get(key, 0) + 1
            at += max(1, len(longest))
        return hits

    def _cues_at(self, words: tuple[str, ...], at: int) -> list[Cue]:
        """The cues that stand at a place, the shortest first."""
        known = self._by_first.get(words[at])
        return [cue for cue in known if words[at : at + len(cue)] == cue] if known else []


@lru_cache(maxsize=32)
def index_of(entries: tuple[tuple[str, tuple[str, ...]], ...]) -> CueIndex:
    """The index of these entries, built once."""
    return CueIndex(entries)
