"""Seconds from each floor cell to its nearest charger: breadth-first from all chargers at once, O(cells)."""

from __future__ import annotations

from collections import deque


def charging_distance(floor: list[str]) -> list[list[int]]:
    """Distances in moves; 0 at a charger `C`, -1 at a blocked cell `#` and where none can be reached."""
    distance = [[-1] * len(row) for row in floor]
    queue = deque((r, c) for r, row in enumerate(floor) for c, cell in enumerate(row) if cell == "C")
    for r, c in queue:
        distance[r][c] = 0
    while queue:
        r, c = queue.popleft()
        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            inside = 0 <= y < len(floor) and 0 <= x < len(floor[y])
            if inside and floor[y][x] != "#" and distance[y][x] == -1:
                distance[y][x] = distance[r][c] + 1
                queue.append((y, x))
    return distance
