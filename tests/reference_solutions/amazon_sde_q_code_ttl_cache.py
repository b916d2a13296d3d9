"""A least-recently-used cache whose entries also expire after a fixed time: O(1) amortized for each call."""

from __future__ import annotations

from collections import OrderedDict


class TtlCache:
    """Keeps two orders: of use, for eviction, and of writing, which is that of expiry too."""

    def __init__(self, capacity: int, lifetime: int) -> None:
        self._capacity, self._lifetime = capacity, lifetime
        self._used: OrderedDict[str, int] = OrderedDict()
        self._written: OrderedDict[str, int] = OrderedDict()

    def get(self, key: str, now: int) -> int | None:
        """The value, or None if the key is absent or expired; counts as a use, does not prolong the life."""
        self._drop_expired(now)
        if key not in self._used:
            return None
        self._used.move_to_end(key)
        return self._used[key]

    def put(self, key: str, value: int, now: int) -> None:
        """Store the value, live until just before now + lifetime; the least recently used key makes room."""
        self._drop_expired(now)
        if key not in self._used and len(self._used) == self._capacity:
            victim, _ = self._used.popitem(last=False)
            del self._written[victim]
        self._used[key] = value
        self._used.move_to_end(key)
        self._written[key] = now
        self._written.move_to_end(key)

    def _drop_expired(self, now: int) -> None:
        while self._written:
            key, written = next(iter(self._written.items()))
            if now < written + self._lifetime:
                return
            del self._written[key], self._used[key]
