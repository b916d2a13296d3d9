"""Plain text: cleaning a value, cutting paragraphs into lines and lines into sentences."""

from __future__ import annotations

import re
from itertools import pairwise

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff]")
BREAK = re.compile(r"<\s*/?\s*(?:br|p|li|ul|ol|div|h[1-6])\b[^<>]{0,200}>", re.IGNORECASE)
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
BULLET = re.compile(r"^\s*(?:[-*+•·‣▪●◦–—]|\(?\d{1,2}[.)])\s+")
ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " "}
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[A-Z“\"(])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Ph|Dr|Mr|Mrs|Ms|Inc|Corp|Ltd|Co|St|No|vs|etc|e\.g|i\.e|approx)|\b[A-Z])\.$"
)


def without_controls(text: str) -> str:
    """The text with Unix line ends, without control characters, zero-width marks and lone surrogates."""
    return CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))


def plain(text: str) -> str:
    """One line of text: tags, entities and repeated spaces removed."""
    return " ".join(_untagged(without_controls(text)).split())


def lines_of(text: str) -> list[str]:
    """The lines of a value that may hold several, or HTML list items, without bullet marks."""
    rows = _untagged(BREAK.sub("\n", without_controls(text))).split("\n")
    return [line for line in (" ".join(BULLET.sub("", row).split()) for row in rows) if line]


def sentences_of(text: str) -> list[str]:
    """The sentences of one line, each a verbatim part of it."""
    cuts = [0]
    for match in SENTENCE_END.finditer(text):
        if not ends_in_abbreviation(text, cuts[-1], match.start()):
            cuts.append(match.end())
    cuts.append(len(text))
    return [part for part in (text[a:b].strip() for a, b in pairwise(cuts)) if part]


def ends_in_abbreviation(text: str, start: int, end: int) -> bool:
    """Whether the full stop at the end of `text[start:end]` belongs to an abbreviation: "e.g.", "Dr."."""
    return ABBREVIATION.search(text[max(start, end - 12) : end]) is not None


def clipped(text: str, limit: int = 80) -> str:
    """The text, or its beginning and an ellipsis where it is longer than `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _untagged(text: str) -> str:
    text = TAG.sub(" ", text)
    for entity, character in ENTITIES.items():
        text = text.replace(entity, character)
    return text
