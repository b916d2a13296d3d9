"""A line as words with their places, and which of them nothing but a space parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD = re.compile(r"\S+")
EDGES = "()[]{}<>,.;:!?\"'“”„’‘*•·…–—-​|\u200b$&=→▪"
DOT_NET = re.compile(r"net\b", re.IGNORECASE)
OPENS, CLOSES = frozenset("([{,;:!?•*·|"), frozenset(")]},;:!?•*·|")


@dataclass(frozen=True)
class Word:
    """A word without the punctuation around it."""

    text: str
    low: str
    start: int
    end: int
    apart: bool  # punctuation stands between it and the word before

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is: Kafka, gRPC, AWS."""
        return any(letter.isupper() for letter in self.text)


@dataclass(frozen=True)
class Span:
    """Words of one line that belong together: from the first to the one behind the last."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first


def words_of(line: str, offset: int = 0) -> list[Word]:
    """The words of a line; places count from `offset`. A name's own marks stay with it: C#, C++, .NET."""
    words: list[Word] = []
    apart = True
    for match in WORD.finditer(line):
        raw = match.group()
        core = raw.strip(EDGES)
        if not core:
            apart = apart or raw not in ("-", "&")
            continue
        begin = raw.index(core)
        start = offset + match.start() + begin
        end = start + len(core)
        if DOT_NET.match(core) and line[: start - offset].rstrip().endswith("."):
            start, apart = offset + line.rindex(".", 0, start - offset), False
        apart = apart or bool(OPENS & set(raw[:begin]))
        words.append(Word(core, core.casefold(), start, end, apart))
        behind = raw[begin + len(core) :]
        apart = bool(CLOSES & set(behind)) or "." in behind
    return words
