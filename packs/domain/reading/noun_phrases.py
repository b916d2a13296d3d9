"""The thing that a line is about, as a short title made of the line's own words."""

from __future__ import annotations

import re

from packs.domain.reading.articles import after_verbs, phrase_end
from packs.domain.reading.leads import LeadKind
from packs.domain.reading.nouns import DETERMINERS, PREPOSITIONS, is_person
from packs.domain.reading.verbs import past_base

MAX_WORDS = 6
LINKS = frozenset("for of to in on across with".split())
ASIDE = re.compile(r"\s*\([^()]*\)?")
VERBAL = frozenset({LeadKind.PAST, LeadKind.PRESENT, LeadKind.GERUND, LeadKind.THIRD})
PEOPLE_VERBS = frozenset("mentor train teach hire manage lead coach supervise interview tutor onboard guide".split())


def title_of(text: str, lead: LeadKind, verb: int) -> str:
    """A title of at most six words: the object of the verb with what it is for, or the beginning of the line."""
    words = ASIDE.sub("", text).split()
    if lead in VERBAL:
        start = after_verbs(words, verb)
        if phrase := _phrase(words, start):
            about_people = past_base(words[verb]) in PEOPLE_VERBS and _names_people(phrase)
            return _titled([words[verb], *phrase][:MAX_WORDS] if about_people else phrase)
    if lead is LeadKind.PERSON:
        return _titled(_phrase(words, 0) or words[:MAX_WORDS])
    return _titled(_cut(words))


def object_of(text: str, verb: int) -> list[str]:
    """The words of the noun phrase after the leading verbs; empty when a preposition comes first."""
    words = text.split()
    start = after_verbs(words, verb)
    return [word.strip(",") for word in words[start : phrase_end(words, start)]]


def _phrase(words: list[str], start: int) -> list[str]:
    head = _plain(words[start : phrase_end(words, start)])
    if not head or len(head) > MAX_WORDS:
        return head[-MAX_WORDS:]
    stop = phrase_end(words, start)
    link = words[stop].casefold() if stop < len(words) else ""
    room = MAX_WORDS - len(head) - 1
    if link not in LINKS or room < 1 or words[stop - 1].endswith(","):
        return head
    tail = _plain(words[stop + 1 : phrase_end(words, stop + 1)])
    while len(tail) > room or (tail and tail[0][0].isdigit() and len(tail) > 1):
        tail = tail[1:]
    return [*head, words[stop], *tail] if tail else head


def _plain(words: list[str]) -> list[str]:
    bare = [word.strip(",;:.") for word in words]
    return [word for word in bare if word and word.casefold() not in DETERMINERS and not word.endswith(("'s", "’s"))]


def _names_people(phrase: list[str]) -> bool:
    return any(is_person(word.rstrip("s")) for word in phrase) or "team" in phrase


def _cut(words: list[str]) -> list[str]:
    kept = [word.strip(",;:") for word in words[:MAX_WORDS]]
    while len(kept) > 1 and (kept[-1].casefold() in PREPOSITIONS or kept[-1].casefold() in DETERMINERS):
        kept.pop()
    return kept


def _titled(words: list[str]) -> str:
    if not words:
        return ""
    first = words[0]
    capital = first if any(char.isdigit() for char in first) or first[1:] != first[1:].lower() else first[0].upper() + first[1:]
    return " ".join([capital, *words[1:]])
