"""What a cue leads in: behind "experience with" or "knowledge of" the whole noun phrase counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from packs.domain.skills.lexicon import (
    ACTIVITIES,
    FIELDS,
    HEADS,
    MODIFIERS,
    NO_KNOWLEDGE,
    NOUNS_IN_ING,
    OPENERS,
    STOPS,
)
from packs.domain.skills.phrases import fits, is_use
from packs.domain.skills.sentence import Span, Word

CUE = re.compile(
    r"(?:experiences?|expertise|proficien(?:cy|t)|skill(?:s|ed)?|background|competen(?:ce|cy|t)|fluen(?:t|cy)"
    r"|specialis(?:t|ed)|specializ(?:ed|ation)|versed|foundations?|grounding|fundamentals|expert|interest(?:ed)?"
    r"|training|certifi(?:ed|cation)|trained|qualified|exposure|degree|diploma|bachelors?|masters?|phd"
    r"|practice) (?:with|in|of|using)"
    r"|exposure to|worked (?:with|on)"
    r"|(?:knowledge|understanding|command|mastery|awareness|grasp|user|concepts|principles)"
    r" (?:of|in|about|on|with)"
    r"|(?:familiar(?:ity)?|acquainted|comfortable|acquaintance|conversant|confident) (?:with|in|using)"
)
FIELD = re.compile(r".{3}(?:ology|ography|onomy|istry|omics|culture|metry|iatry|therapy|keeping)$")
GERUND = re.compile(r"[a-z]{3,}ing$")
BRIDGES = frozenset({"e.g", "eg", "like", "including", "ideally", "preferably", "especially"})
LONGEST = 5


def led(words: Sequence[Word], known: Sequence[Span]) -> Iterator[Span]:
    """The noun phrases that cues lead in, and those that "and", "or" and commas add to them."""
    begins = {span.first: span for span in known}
    inside = {at for span in known for at in range(span.first, span.last)}
    for at in range(len(words)):
        behind = _behind_cue(words, at)
        if behind:
            yield from _listed(words, behind, begins, inside)


def _behind_cue(words: Sequence[Word], at: int) -> int:
    """The place behind the cue that begins at a word; 0 where none does."""
    for size in (2, 1):
        if at + size <= len(words) and CUE.fullmatch(" ".join(w.low for w in words[at : at + size])):
            return at + size
    return 0


def _listed(words: Sequence[Word], at: int, begins: dict[int, Span], inside: set[int]) -> Iterator[Span]:
    """Phrase after phrase, as long as one follows the other in the list."""
    while at < len(words) and words[at].low in OPENERS:
        at += 1
    while at < len(words):
        span = _phrase(words, at, begins, inside)
        if span is None:
            return
        yield span
        at = span.last
        if at >= len(words):
            return
        bridge = _bridge(words, at)
        if bridge:
            at += bridge
            continue
        joined = words[at].low in ("and", "or", "and/or")
        if not joined and not (words[at].apart and words[at].text[0].isalnum()):
            return
        at += joined


def _bridge(words: Sequence[Word], at: int) -> int:
    """How many words lead from a phrase to its examples: "ideally", "such as"."""
    pair = " ".join(word.low for word in words[at : at + 2])
    return 2 if pair in ("such as", "for example", "for instance") else int(words[at].low in BRIDGES)


def _phrase(words: Sequence[Word], first: int, begins: dict[int, Span], inside: set[int]) -> Span | None:
    """The noun phrase that begins at a word; None where none does."""
    at = first
    while at < len(words) and at - first < LONGEST and (at == first or not words[at].apart):
        if at in begins and at > first and words[at].capital:
            break
        if at not in inside and (
            _ends_phrase(words, at, first) or (at > first and _begins_anew(words, at, inside))
        ):
            break
        at += 1
    while at > first and words[at - 1].low in NO_KNOWLEDGE and at - 1 not in inside:
        at -= 1
    if first in begins and is_use(words, first, at, begins):
        return begins[first]
    vague = at - first == 1 and first not in inside and _is_vague(words[first])
    return Span(first, at) if at > first and not vague else None


def _is_vague(word: Word) -> bool:
    """Whether one word says too little: tools, processes, closely."""
    return not (word.capital or word.low in ACTIVITIES or word.low in FIELDS or FIELD.search(word.low))


def _begins_anew(words: Sequence[Word], at: int, inside: set[int]) -> bool:
    """Whether a capital begins another sentence, though no full stop parts it: "devices Comfortable"."""
    word, before = words[at], words[at - 1]
    named = fits(word.low, HEADS) or fits(word.low, MODIFIERS)
    return word.text.istitle() and not named and (not before.capital or at - 1 in inside)


def _ends_phrase(words: Sequence[Word], at: int, first: int) -> bool:
    word = words[at].low
    if word in STOPS or word.isdigit():
        return True
    if not GERUND.match(word) or word in NOUNS_IN_ING:
        return False
    last = at + 1 == len(words) or words[at + 1].apart or words[at + 1].low in ("and", "or")
    return at == first or not last  # "grain milling" is a noun, "teams building things" is none
