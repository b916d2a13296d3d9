"""Sets and pairs of words, written as one line of text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


def word_pairs(text: str) -> dict[str, str]:
    """The pairs of a text such as "build:built keep:kept"."""
    split = (pair.partition(":") for pair in text.split())
    return {first: second for first, _, second in split}
