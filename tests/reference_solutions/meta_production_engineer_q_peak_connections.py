"""Reference solution for q-peak-connections: the most connections open at once, and when that was first."""

from __future__ import annotations


def peak_connections(sessions: list[tuple[int, int | None]]) -> tuple[int, int | None]:
    """The peak and the earliest time of it; (0, None) without sessions.

    A session covers [opened, closed); None means still open.
    O(n log n) time, O(n) memory: at equal times closings come before openings.
    """
    events: list[tuple[int, int]] = []
    for opened, closed in sessions:
        if closed is not None and closed <= opened:
            continue
        events.append((opened, 1))
        if closed is not None:
            events.append((closed, -1))
    events.sort()
    peak, when, open_now = 0, None, 0
    for time, change in events:
        open_now += change
        if open_now > peak:
            peak, when = open_now, time
    return peak, when
