"""Lists that go on from a known skill: its neighbors in the list are of its kind, known or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from packs.domain.skills.lexicon import ACTIVITIES, FIELDS, STOPS
from packs.domain.skills.sentence import Span, Word

JOINS = frozenset({"and", "or", "and/or", "&"})
MADE_UP = re.compile(r"[A-Za-z]*[a-z][A-Z]|[A-Z]{2,5}(?![A-Z])|.*[A-Za-z]\d|.*\w\.js$")


def runs(
    words: Sequence[Word], taken: Sequence[Span], canonical: Callable[[str], str | None]
) -> Iterator[Span]:
    """Single words beside a span that is taken, parted from it by nothing, a comma, "and" or "or"."""
    held = [False] * len(words)
    for span in taken:
        held[span.first : span.last] = [True] * len(span)
    for places, step in ((range(len(words)), -1), (range(len(words) - 1, -1, -1), 1)):
        for at in places:
            between = (
                0 < at < len(words) - 1 and held[at - 1] and held[at + 1] and words[at].text[0].isupper()
            )
            item = _is_item(words[at], canonical) or (between and words[at].low not in STOPS)
            if not held[at] and item and _beside(words, at, step, held):
                held[at] = True
                yield Span(at, at + 1)


def _beside(words: Sequence[Word], at: int, step: int, held: Sequence[bool]) -> bool:
    """Whether what stands on one side is taken, or what stands there behind "and"."""
    near, far = at + step, at + 2 * step
    if not 0 <= near < len(words):
        return False
    return held[near] or (words[near].low in JOINS and 0 <= far < len(words) and held[far])


def _is_item(word: Word, canonical: Callable[[str], str | None]) -> bool:
    if word.low in STOPS or len(word.low) < 2:
        return False
    if word.low in ACTIVITIES or word.low in FIELDS or MADE_UP.match(word.text):
        return True
    return canonical(word.text) is not None
