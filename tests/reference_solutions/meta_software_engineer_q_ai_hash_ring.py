"""q-ai-hash-ring: keys on a ring of servers. O(log p) a look-up for p points on the ring."""

from __future__ import annotations

import bisect
import hashlib


def place(text: str) -> int:
    """A place on the ring that is the same in each process and after each restart."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class HashRing:
    """Each server owns several points; a key belongs to the next point clockwise."""

    def __init__(self, points: int) -> None:
        self._points = points
        self._ring: list[tuple[int, str]] = []

    def add(self, server: str) -> None:
        """Put a server's points on the ring."""
        for number in range(self._points):
            bisect.insort(self._ring, (place(f"{server}#{number}"), server))

    def remove(self, server: str) -> None:
        """Take a server's points off the ring."""
        self._ring = [point for point in self._ring if point[1] != server]

    def owner(self, key: str) -> str:
        """The server that a key belongs to. Raises `LookupError` on an empty ring."""
        if not self._ring:
            raise LookupError("no server on the ring")
        at = bisect.bisect_left(self._ring, (place(key), ""))
        return self._ring[at % len(self._ring)][1]
