"""The most ordered item of the last W seconds: a queue, counts and a heap with stale entries, O(n log n)."""

from __future__ import annotations

import heapq
from collections import Counter, deque


def trending_items(orders: list[tuple[int, str]], window: int) -> list[str]:
    """For each order at time t, the item with most orders in (t - window, t]; ties go to the smaller name."""
    recent: deque[tuple[int, str]] = deque()
    counts: Counter[str] = Counter()
    heap: list[tuple[int, str]] = []
    answers = []
    for now, item in orders:
        recent.append((now, item))
        _change(counts, heap, item, 1)
        while recent[0][0] <= now - window:
            _change(counts, heap, recent.popleft()[1], -1)
        while -heap[0][0] != counts[heap[0][1]]:
            heapq.heappop(heap)
        answers.append(heap[0][1])
    return answers


def _change(counts: Counter[str], heap: list[tuple[int, str]], item: str, by: int) -> None:
    counts[item] += by
    if counts[item]:
        heapq.heappush(heap, (-counts[item], item))
