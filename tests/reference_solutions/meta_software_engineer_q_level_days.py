"""q-level-days: stretches of days whose changes cancel out. O(n) time and space."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def level_stretches(changes: Iterable[int]) -> int:
    """How many non-empty contiguous stretches of `changes` sum to zero."""
    seen = Counter({0: 1})
    total = found = 0
    for change in changes:
        total += change
        found += seen[total]
        seen[total] += 1
    return found
