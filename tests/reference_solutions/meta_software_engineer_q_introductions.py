"""q-introductions: fewest introductions through shared groups. O(s) time and space, s memberships in all."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence


def fewest_introductions(groups: Sequence[Sequence[int]], start: int, goal: int) -> int:
    """Steps from `start` to `goal` when a step leads to anyone in a shared group; -1 without a way."""
    groups_of: dict[int, list[int]] = defaultdict(list)
    for number, members in enumerate(groups):
        for person in members:
            groups_of[person].append(number)
    steps = {start: 0}
    opened: set[int] = set()
    queue = deque([start])
    while queue:
        person = queue.popleft()
        if person == goal:
            return steps[person]
        for number in groups_of.get(person, ()):
            if number not in opened:
                opened.add(number)
                for other in groups[number]:
                    if other not in steps:
                        steps[other] = steps[person] + 1
                        queue.append(other)
    return -1
