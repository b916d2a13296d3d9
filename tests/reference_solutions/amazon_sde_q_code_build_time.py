"""Shortest time to build all packages on unlimited machines: longest path in topological order, O(n + m)."""

from __future__ import annotations

from collections import deque


def build_time(minutes: list[int], before: list[tuple[int, int]]) -> int:
    """The minute at which the last package is done; -1 if the dependencies contain a cycle."""
    after: list[list[int]] = [[] for _ in minutes]
    waiting = [0] * len(minutes)
    for first, then in before:
        after[first].append(then)
        waiting[then] += 1
    start = [0] * len(minutes)
    ready = deque(i for i, count in enumerate(waiting) if count == 0)
    built, last = 0, 0
    while ready:
        package = ready.popleft()
        done = start[package] + minutes[package]
        built, last = built + 1, max(last, done)
        for then in after[package]:
            start[then] = max(start[then], done)
            waiting[then] -= 1
            if waiting[then] == 0:
                ready.append(then)
    return last if built == len(minutes) else -1
