"""Cheapest route with at most one road made free: Dijkstra over (place, voucher used), O((n + m) log n)."""

from __future__ import annotations

import heapq


def free_road(places: int, roads: list[tuple[int, int, int]], start: int, goal: int) -> int:
    """The least cost from start to goal over one-way roads (from, to, cost ≥ 0); -1 if there is no route."""
    out: list[list[tuple[int, int]]] = [[] for _ in range(places)]
    for source, target, cost in roads:
        out[source].append((target, cost))
    best = {(start, 0): 0}
    heap = [(0, start, 0)]
    while heap:
        spent, place, used = heapq.heappop(heap)
        if spent > best[place, used]:
            continue
        if place == goal:
            return spent
        for target, cost in out[place]:
            steps = [(spent + cost, used)] + ([(spent, 1)] if not used else [])
            for total, state in steps:
                if total < best.get((target, state), total + 1):
                    best[target, state] = total
                    heapq.heappush(heap, (total, target, state))
    return -1
