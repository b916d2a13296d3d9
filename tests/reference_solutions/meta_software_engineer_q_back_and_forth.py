"""q-back-and-forth: the longest reply chain in which two people take turns. O(n) time and space."""

from __future__ import annotations

from collections.abc import Sequence


def longest_exchange(parents: Sequence[int], authors: Sequence[str]) -> int:
    """Length of the longest downward chain of turns between two authors; parents come before replies."""
    ending: list[int] = []
    for comment, parent in enumerate(parents):
        if parent < 0 or authors[parent] == authors[comment]:
            ending.append(1)
        elif ending[parent] >= 2 and authors[parents[parent]] == authors[comment]:
            ending.append(ending[parent] + 1)
        else:
            ending.append(2)
    return max(ending, default=0)
