"""The subtree with the highest average among those with enough ratings: leaves first, O(n), no recursion."""

from __future__ import annotations


def category_average(parent: list[int], points: list[int], ratings: list[int], minimum: int) -> int:
    """The category whose subtree has `minimum` (≥ 1) ratings and the highest mean; ties to the smaller."""
    total, count = points[:], ratings[:]
    children = [0] * len(parent)
    for above in parent:
        if above >= 0:
            children[above] += 1
    ready = [i for i, number in enumerate(children) if number == 0]
    while ready:
        category = ready.pop()
        above = parent[category]
        if above >= 0:
            total[above] += total[category]
            count[above] += count[category]
            children[above] -= 1
            if children[above] == 0:
                ready.append(above)
    best = -1
    for category in range(len(parent)):
        if count[category] >= minimum and (
            best < 0 or total[category] * count[best] > total[best] * count[category]
        ):
            best = category
    return best
