"""q-ai-delivery-queue: retries with backoff and de-duplication. O(log n) a delivery attempt."""

from __future__ import annotations

import heapq
from collections import OrderedDict
from collections.abc import Callable


class DeliveryQueue:
    """Delivers messages at least once; a repeated submission within `keep` seconds is dropped."""

    def __init__(self, base: int, cap: int, attempts: int, keep: int) -> None:
        self._base, self._cap, self._attempts, self._keep = base, cap, attempts, keep
        self._due: list[tuple[int, int, str, int]] = []  # time, arrival, message, attempt number
        self._seen: OrderedDict[str, int] = OrderedDict()  # message -> accepted at, oldest first
        self._arrivals = 0
        self.failed: list[str] = []

    def submit(self, message: str, now: int) -> bool:
        """Take a message; False when it is a repetition that still counts as one."""
        while self._seen and next(iter(self._seen.values())) <= now - self._keep:
            self._seen.popitem(last=False)
        if message in self._seen:
            return False
        self._seen[message] = now
        self._push(now, message, 1)
        return True

    def run(self, now: int, send: Callable[[str], bool]) -> list[str]:
        """Try what is due by `now`, oldest due time first; the messages that were accepted."""
        delivered: list[str] = []
        while self._due and self._due[0][0] <= now:
            _, _, message, attempt = heapq.heappop(self._due)
            if send(message):
                delivered.append(message)
            elif attempt < self._attempts:
                self._push(now + min(self._cap, self._base * 2 ** (attempt - 1)), message, attempt + 1)
            else:
                self.failed.append(message)
        return delivered

    def _push(self, when: int, message: str, attempt: int) -> None:
        self._arrivals += 1
        heapq.heappush(self._due, (when, self._arrivals, message, attempt))
