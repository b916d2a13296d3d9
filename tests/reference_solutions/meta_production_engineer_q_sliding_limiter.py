"""Reference solution for q-sliding-limiter: at most n admitted calls a client in any window of w seconds."""

from __future__ import annotations

from collections import deque


class SlidingLimiter:
    """Exact sliding-window limiter. A call costs amortized O(1); a client costs at most n timestamps."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self.admitted: dict[str, deque[float]] = {}

    def allow(self, client: str, now: float) -> bool:
        """Whether the call at `now` is admitted; times do not go backwards, rejected calls do not count."""
        recent = self.admitted.setdefault(client, deque())
        while recent and recent[0] <= now - self.window:
            recent.popleft()
        if len(recent) >= self.limit:
            return False
        recent.append(now)
        return True
