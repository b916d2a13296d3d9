"""q-mutual-contacts: people to suggest. O(w + m log k) for w edges walked and m people found."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping, Set


def suggestions(contacts: Mapping[int, Set[int]], user: int, k: int) -> list[int]:
    """Up to `k` people two steps from `user`, most shared contacts first, then the smaller id."""
    own = contacts[user]
    shared = Counter(
        other for friend in own for other in contacts[friend] if other != user and other not in own
    )
    return heapq.nsmallest(k, shared, key=lambda person: (-shared[person], person))
