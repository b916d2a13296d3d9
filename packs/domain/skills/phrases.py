"""Phrases of knowledge in the words of a line: chains that end in what a trade does or makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from packs.domain.skills.lexicon import ACTIVITIES, HEADS, MODIFIERS, QUALITIES, USES
from packs.domain.skills.sentence import Span, Word

LONGEST = 6
PLURALS = frozenset(head for head in HEADS if head.endswith("s") and not head.endswith(("ss", "is", "ics")))


def chains(words: Sequence[Word], known: Sequence[Span]) -> Iterator[Span]:
    """Longest chains of modifiers with a head at their end: "distributed version control systems".

    A known name may lead a chain ("Android framework") or be its end; what stands behind a plural, and
    activities in a row, are a list whose commas are missing.
    """
    inside = {at: span for span in known for at in range(span.first, span.last)}
    at = 0
    while at < len(words):
        end = _chain(words, at, inside)
        if end - at > 1 and not is_use(words, at, end, inside):
            yield Span(at, end)
        at = max(end, at + 1)


def _chain(words: Sequence[Word], first: int, inside: Mapping[int, Span]) -> int:
    """Where the chain that begins at a word ends; the same place where none does."""
    at = end = first
    while at < len(words) and at - first < LONGEST and (at == first or not words[at].apart):
        span = inside.get(at)
        if span is not None and span.first == at:
            if at > first and (_is_name(words, span) or end == at):
                break
            at = end = span.last
        elif fits(words[at].low, HEADS):
            if end == at > first and words[at].low in ACTIVITIES and words[at - 1].low in ACTIVITIES:
                break
            at = end = at + 1
        elif fits(words[at].low, MODIFIERS) and span is None:
            at += 1
        else:
            break
        if end == at and words[at - 1].low in PLURALS:
            break
    return end


def is_use(words: Sequence[Word], first: int, end: int, inside: Mapping[int, Span]) -> bool:
    """Whether a product stands before what is said of any: of "Kubernetes platforms" its name counts."""
    span = inside.get(first)
    if span is None or span.last == end or words[first].low in MODIFIERS or len(span) > 2:
        return False
    return _is_name(words, span) and all(words[at].low in USES for at in range(span.last, end))


def _is_name(words: Sequence[Word], span: Span) -> bool:
    """Whether a known span is written as a name is: Kafka, not object-oriented programming."""
    return len(span) == 1 or any(word.capital for word in words[span.first : span.last])


def fits(word: str, kind: frozenset[str]) -> bool:
    """Whether a word, or the last part of one that a hyphen or slash joins, is of a kind."""
    return word in kind or word.replace("/", "-").rpartition("-")[2] in kind


def widened(words: Sequence[Word], span: Span) -> Span:
    """A phrase with the qualities before it: "modern" programming languages."""
    first = span.first
    while first > 0 and not words[first].apart and words[first - 1].low in QUALITIES:
        first -= 1
    return Span(first, span.last)
