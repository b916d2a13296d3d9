"""The shortest run of words that covers a query with repeats: two pointers over counts, O(n + m)."""

from __future__ import annotations

from collections import Counter


def shortest_span(text: list[str], query: list[str]) -> tuple[int, int] | None:
    """First and last index of the leftmost shortest span with each query word often enough, or None."""
    missing, short = Counter(query), len(query)
    best: tuple[int, int] | None = None
    left = 0
    for right, word in enumerate(text):
        if missing[word] > 0:
            short -= 1
        missing[word] -= 1
        while short == 0:
            if best is None or right - left < best[1] - best[0]:
                best = (left, right)
            missing[text[left]] += 1
            if missing[text[left]] > 0:
                short += 1
            left += 1
    return best
