"""Sentences with labelled spans, as SkillSpan has them: JSON Lines with `tokens` and `tags_knowledge`."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

TAGS = "tags_knowledge"
Span = tuple[int, int, int]  # sentence of the ad, first token, token behind the last


@dataclass(frozen=True)
class LabelledAd:
    """The sentences of one ad, joined by line breaks, with the labelled spans in tokens."""

    source: str  # which part of a set it belongs to: "tech", "house"
    sentences: tuple[tuple[str, ...], ...]
    spans: frozenset[Span]

    @property
    def text(self) -> str:
        """What a reader is given: tokens with a space between them, one sentence a line."""
        return "\n".join(" ".join(tokens) for tokens in self.sentences)

    def in_tokens(self, found: Iterable[tuple[int, int]]) -> frozenset[Span]:
        """Character spans of `text` as spans of tokens: of every token that they touch."""
        begins, places = self._places()
        spans = set()
        for start, end in found:
            first = max(0, bisect_right(begins, start) - 1)
            last = bisect_left(begins, end) - 1
            row, at = places[first]
            spans.add((row, at, at + 1 + last - first))
        return frozenset(spans)

    def _places(self) -> tuple[list[int], list[tuple[int, int]]]:
        """Where each token begins in `text`, and its sentence and place there."""
        begins: list[int] = []
        places: list[tuple[int, int]] = []
        offset = 0
        for row, tokens in enumerate(self.sentences):
            for at, token in enumerate(tokens):
                begins.append(offset)
                places.append((row, at))
                offset += len(token) + 1
            offset += not tokens
        return begins, places


def is_labelled(path: Path) -> bool:
    """Whether a file's first line is a sentence of this shape."""
    with path.open(encoding="utf-8", errors="replace") as lines:
        first = lines.readline(1_000_000)
    try:
        row = json.loads(first)
    except ValueError:
        return False
    return isinstance(row, dict) and "tokens" in row and TAGS in row


def read_ads(path: Path) -> list[LabelledAd]:
    """The ads of one file; sentences with the same `idx` and `source` that follow each other are one ad."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    grouped = groupby(rows, key=lambda row: (row.get("source", ""), row.get("idx")))
    return [_ad(str(source), list(rows)) for (source, _), rows in grouped]


def _ad(source: str, rows: list[dict[str, list[str]]]) -> LabelledAd:
    spans = frozenset(
        (row, begin, end) for row, each in enumerate(rows) for begin, end in spans_of(each[TAGS])
    )
    return LabelledAd(source, tuple(tuple(row["tokens"]) for row in rows), spans)


def spans_of(tags: list[str]) -> Iterator[tuple[int, int]]:
    """Spans of B and I tags: (first token, token behind the last)."""
    begin: int | None = None
    for at, tag in enumerate([*tags, "O"]):
        if begin is not None and not tag.startswith("I"):
            yield begin, at
            begin = None
        if tag.startswith("B") or (begin is None and tag.startswith("I")):
            begin = at
