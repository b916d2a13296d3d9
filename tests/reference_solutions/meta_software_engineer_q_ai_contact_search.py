"""q-ai-contact-search: names by prefix. O(n log n) comparisons to build, O(log n + k) a search."""

from __future__ import annotations

import bisect
from collections.abc import Iterable


class ContactIndex:
    """Names found by a prefix of any of their words, blind to case, in alphabetical order."""

    def __init__(self, names: Iterable[str]) -> None:
        entries = {(word, name) for name in names for word in name.casefold().split()}
        self._entries = sorted(entries)

    def search(self, prefix: str, k: int) -> list[str]:
        """Up to `k` names, by the matching word and then by name; a name is listed once."""
        wanted = prefix.casefold()
        found: dict[str, None] = {}
        for at in range(bisect.bisect_left(self._entries, (wanted, "")), len(self._entries)):
            word, name = self._entries[at]
            if len(found) == k or not word.startswith(wanted):
                break
            found[name] = None
        return list(found)
