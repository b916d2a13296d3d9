"""Reference solution for q-merge-streams: k sorted streams into one, with repeats of a line dropped."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence

Entry = tuple[int, str]  # timestamp, line


def merge_streams(streams: Sequence[Iterable[Entry]]) -> Iterator[Entry]:
    """All entries by timestamp, then stream number; an entry equal to one already given is dropped.

    O(n log k) time; memory for one entry a stream and the distinct lines of one timestamp.
    """
    readers = [iter(stream) for stream in streams]
    heads: list[tuple[int, int, str]] = []
    for number, reader in enumerate(readers):
        _push(heads, number, reader)
    current: int | None = None
    given: set[str] = set()
    while heads:
        stamp, number, line = heapq.heappop(heads)
        _push(heads, number, readers[number])
        if stamp != current:
            current, given = stamp, set()
        if line not in given:
            given.add(line)
            yield stamp, line


def _push(heads: list[tuple[int, int, str]], number: int, reader: Iterator[Entry]) -> None:
    head = next(reader, None)
    if head is not None:
        heapq.heappush(heads, (head[0], number, head[1]))
