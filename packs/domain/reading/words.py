"""Sets and pairs of words, written as one line of text."""

from __future__ import annotations

import re


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


def word_pairs(text: str) -> dict[str, str]:
    """The pairs of a text such as "build:built keep:kept"."""
    split = (pair.partition(":") for pair in text.split())
    return {first: second for first, _, second in split}


def wordings(text: str) -> frozenset[str]:
    """Words and groups of words as a set: parted by bars or line ends."""
    return frozenset(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


def any_of(texts: frozenset[str]) -> str:
    """A pattern for any of the texts, the longest first."""
    return "|".join(re.escape(text) for text in sorted(texts, key=lambda text: (-len(text), text)))
