"""What could not be placed while a resume was read, with its JSON path."""

from __future__ import annotations

from dataclasses import dataclass, field

from packs.domain.reading.text import clipped

MAX_NOTES = 100


@dataclass
class Notes:
    """A list of unread lines: at most 100, each cut to a length that can be shown."""

    unread: list[str] = field(default_factory=list)

    def add(self, place: str, text: str) -> None:
        """Note a value that was not understood."""
        if len(self.unread) < MAX_NOTES:
            self.unread.append(f"{place}: {clipped(text, 160)}")
