"""q-ack-tracker: the highest unbroken acknowledgment. Amortized O(1) a call; O(g) space for g held early."""

from __future__ import annotations


class AckTracker:
    """Sequence numbers start at 1; they come in any order, and some come twice."""

    def __init__(self) -> None:
        self._reached = 0
        self._early: set[int] = set()

    def ack(self, number: int) -> int:
        """Take one acknowledgment; the largest h for which 1 … h have all arrived."""
        if number > self._reached:
            self._early.add(number)
        while self._reached + 1 in self._early:
            self._reached += 1
            self._early.remove(self._reached)
        return self._reached

    def held(self) -> int:
        """How many numbers are held beyond the unbroken run."""
        return len(self._early)
