"""Reference solution for q-error-hotspots: one pass over a log, exact ratios, a heap for the worst paths."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from fractions import Fraction

Hotspot = tuple[str, int, int]  # path, server errors, requests


def read_line(line: str) -> tuple[str, int] | None:
    """The path (cut at “?”) and the status of a well-formed line; None for any other line."""
    fields = line.rstrip("\n").split(" ")
    if len(fields) != 5:
        return None
    stamp, _host, path, status, millis = fields
    if not all(f.isascii() and f.isdigit() for f in (stamp, status, millis)):
        return None
    if not 100 <= int(status) <= 599:
        return None
    return path.split("?", 1)[0], int(status)


def error_hotspots(lines: Iterable[str], k: int, least: int) -> tuple[list[Hotspot], int]:
    """The k paths with the highest share of 5xx, and the count of malformed lines.

    Paths with fewer than `least` requests are left out; equal shares go by path.
    O(n + p log k) time, O(p) memory for n lines and p distinct paths.
    """
    counts: dict[str, list[int]] = {}
    malformed = 0
    for line in lines:
        read = read_line(line)
        if read is None:
            malformed += 1
            continue
        path, status = read
        entry = counts.setdefault(path, [0, 0])
        entry[0] += status >= 500
        entry[1] += 1
    busy = ((path, bad, total) for path, (bad, total) in counts.items() if total >= least)
    return heapq.nsmallest(k, busy, key=lambda h: (-Fraction(h[1], h[2]), h[0])), malformed
