"""The most value from one-hour orders with deadlines on one line: by deadline, with a heap, O(n log n)."""

from __future__ import annotations

import heapq


def packing_line(orders: list[tuple[int, int]]) -> int:
    """Orders are (deadline ≥ 1, value > 0); an order counts if its hour ends at its deadline or before."""
    kept: list[int] = []
    for deadline, value in sorted(orders):
        heapq.heappush(kept, value)
        if len(kept) > deadline:
            heapq.heappop(kept)
    return sum(kept)
