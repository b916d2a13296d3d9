"""q-rate-audit: the first message that breaks a sliding-window limit. O(n) time, O(1) extra space."""

from __future__ import annotations

from collections.abc import Sequence


def first_violation(times: Sequence[int], limit: int, width: int) -> int:
    """Index of the first of `times` (ms, ascending) that is one too many in a window of `width` ms, or -1."""
    for index in range(limit, len(times)):
        if times[index] - times[index - limit] < width:
            return index
    return -1
