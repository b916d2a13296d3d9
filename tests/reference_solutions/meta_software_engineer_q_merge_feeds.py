"""q-merge-feeds: the newest n distinct posts of k sorted feeds. O(k + p log k) for p posts popped."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

Post = tuple[int, int]  # time, id


def newest(feeds: Sequence[Sequence[Post]], n: int) -> list[Post]:
    """The `n` newest posts, each once, newest first, then the larger id; each feed is in that order."""
    heap = [(-feed[0][0], -feed[0][1], number, 0) for number, feed in enumerate(feeds) if feed]
    heapq.heapify(heap)
    merged: list[Post] = []
    while heap and len(merged) < n:
        time, post_id, number, at = heap[0]
        post = (-time, -post_id)
        if not merged or merged[-1] != post:
            merged.append(post)
        if at + 1 < len(feeds[number]):
            later = feeds[number][at + 1]
            heapq.heapreplace(heap, (-later[0], -later[1], number, at + 1))
        else:
            heapq.heappop(heap)
    return merged
