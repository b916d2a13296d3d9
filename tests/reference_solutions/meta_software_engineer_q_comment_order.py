"""q-comment-order: comments of a thread in reading order. O(n log n) time, O(n) space, no recursion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

Comment = tuple[int, int | None, int]  # id, parent's id or None, time


def reading_order(comments: Iterable[Comment]) -> list[tuple[int, int]]:
    """Pairs of id and depth, older siblings first; replies whose parent is absent are left out."""
    children: dict[int | None, list[Comment]] = defaultdict(list)
    for comment in comments:
        children[comment[1]].append(comment)
    for siblings in children.values():
        siblings.sort(key=lambda c: (c[2], c[0]), reverse=True)  # the oldest is popped first
    stack = [(comment, 0) for comment in children[None]]
    order: list[tuple[int, int]] = []
    while stack:
        (number, _, _), depth = stack.pop()
        order.append((number, depth))
        stack.extend((reply, depth + 1) for reply in children.get(number, ()))
    return order
