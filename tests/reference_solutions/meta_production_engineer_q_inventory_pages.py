"""Reference solution for q-inventory-pages: read a paged inventory whose pages overlap, fail and repeat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Retryable(Exception):
    """A page could not be read this time."""


@dataclass(frozen=True)
class Record:
    """One host as a page shows it."""

    host: str
    version: int
    state: str


Fetch = Callable[[str | None], tuple[list[Record], str | None]]


def read_page(fetch: Fetch, cursor: str | None, attempts: int) -> tuple[list[Record], str | None]:
    """One page, tried up to `attempts` times. Raises `Retryable` when the last try fails too."""
    for attempt in range(1, attempts + 1):
        try:
            return fetch(cursor)
        except Retryable:
            if attempt == attempts:
                raise
    raise ValueError("attempts must be 1 or more")


def live_hosts(fetch: Fetch, attempts: int = 3) -> list[Record]:
    """The newest record of each host that is not deleted, by host name.

    Raises `RuntimeError` when a cursor comes back.

    Deleted records are kept until the last page, because an older live record may still follow.
    O(r + h log h) time and O(h + pages) memory for r records and h hosts.
    """
    newest: dict[str, Record] = {}
    seen: set[str] = set()
    cursor: str | None = None
    while True:
        records, cursor = read_page(fetch, cursor, attempts)
        for record in records:
            kept = newest.get(record.host)
            if kept is None or record.version > kept.version:
                newest[record.host] = record
        if cursor is None:
            break
        if cursor in seen:
            raise RuntimeError(f"cursor {cursor} came back: the listing would not end")
        seen.add(cursor)
    return sorted((r for r in newest.values() if r.state != "deleted"), key=lambda r: r.host)
