"""Lowest-numbered free slot for each parcel, on half-open stays: O(n log n) time, O(n) space."""

from __future__ import annotations

import heapq


def locker_slots(stays: list[tuple[int, int]]) -> tuple[int, list[int]]:
    """The number of slots needed, and the slot of each parcel in input order, slots counted from 1."""
    free: list[int] = []
    leaving: list[tuple[int, int]] = []
    slots = [0] * len(stays)
    opened = 0
    for parcel in sorted(range(len(stays)), key=lambda i: (stays[i][0], i)):
        arrival, departure = stays[parcel]
        while leaving and leaving[0][0] <= arrival:
            heapq.heappush(free, heapq.heappop(leaving)[1])
        if not free:
            opened += 1
            heapq.heappush(free, opened)
        slots[parcel] = heapq.heappop(free)
        heapq.heappush(leaving, (departure, slots[parcel]))
    return opened, slots
