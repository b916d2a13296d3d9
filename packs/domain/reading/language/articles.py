"""Putting the article in that resume style leaves out, and only where it is clearly needed."""

from __future__ import annotations

from packs.domain.reading.language.nouns import (
    COLLECTIVES,
    DETERMINERS,
    ONE_OF_MANY,
    PREPOSITIONS,
    THE_MODIFIERS,
    THE_PEOPLE,
    takes_article,
)
from packs.domain.reading.language.verbs import BASES, gerund_base, past_base
from packs.domain.reading.words import word_set

AN_LETTERS = frozenset("AEFHILMNORSX")  # letters whose names begin with a vowel: an MVP
NOT_AN = ("uni", "use", "usa", "user", "one", "euro", "ub")
MAKING = word_set(
    "build create design develop implement launch write introduce ship make prototype architect add "
    "establish found start author draft devise engineer craft set draw produce win receive earn prepare "
    "deploy"
)
STOPS = word_set(
    "make become understand improve define achieve learn now then still currently later responsible"
)


def with_articles(text: str, verb: int) -> str:
    """The clause with an article before the objects of its verbs: "built the versioned gateway for".

    "the" when the phrase is followed by more about it, else "a" or "an"; nothing before plurals, mass nouns,
    names, acronyms and numbers.
    """
    text = _with_article(text, verb)
    words = text.split(" ")
    start = after_verbs(words, verb)
    joint = (i for i in range(start + 1, len(words) - 1) if words[i] == "and" and past_base(words[i + 1]))
    second = next(joint, None)
    return _with_article(text, second + 1) if second else text


def _with_article(text: str, verb: int) -> str:
    words = text.split(" ")
    start = after_verbs(words, verb)
    stop = phrase_end(words, start)
    if stop <= start or not _may_take(words[start:stop]):
        return text
    noun, follower = words[stop - 1].casefold(), words[stop].casefold() if stop < len(words) else ""
    listed = follower in ("and", "or", "&", "plus") and not (
        stop + 1 < len(words) and _is_verb(words[stop + 1])
    )
    spent = noun == "time" and follower == "to"  # "cut the median time to resolve incidents"
    if listed or not (spent or takes_article(words[stop - 1], follower)):
        return text
    new = (
        words[start].casefold() == "new" or noun in ONE_OF_MANY or (noun in COLLECTIVES and follower == "of")
    )
    first = words[verb].casefold().rstrip(",")
    known = (past_base(first) or first) not in MAKING
    more = follower and follower not in ("and", "or", "but", "&")
    article = "the" if (more or known) and not new else a_or_an(words[start])
    return " ".join([*words[:start], article, *words[start:]])


def with_role_article(text: str, names: frozenset[str] = frozenset()) -> str:
    """A role as what someone was: "On-call rotation owner for X" → "the on-call rotation owner for X".

    The first word keeps its capital where it is one of `names` (small letters): "a Python developer".
    """
    words = text.split(" ")
    first = words[0].casefold()
    if first in {"a", "an", "the"}:
        return text[0].lower() + text[1:]
    stop = next((i for i, word in enumerate(words) if word.casefold() in PREPOSITIONS), len(words))
    noun = words[stop - 1].strip(",").casefold() if stop else first
    if first not in names and words[0][1:] == words[0][1:].lower():
        words[0] = first
    definite = first in THE_MODIFIERS or (noun in THE_PEOPLE and stop < len(words))
    return f"{'the' if definite else a_or_an(words[0])} {' '.join(words)}"


def after_verbs(words: list[str], verb: int) -> int:
    """The index after a group of leading verbs: after "and built" in "Designed and built gateway"."""
    at = verb + 1
    while at + 1 < len(words):
        if words[at].casefold() in ("and", "&") and _is_verb(words[at + 1]):
            at += 2
        elif words[at - 1].endswith(",") and _is_verb(words[at]):
            at += 1
        else:
            break
    return at + 1 if words[at : at + 1] and words[at].casefold() in ("up", "out") else at


def phrase_end(words: list[str], start: int) -> int:
    """The index after the noun phrase that begins at `start`."""
    for index in range(start, len(words)):
        word = words[index]
        lower = word.casefold().rstrip(",")
        described = index > start and words[index - 1].casefold() not in DETERMINERS
        verbal = described and (gerund_base(lower) or past_base(lower)) and _ends_phrase(words, index)
        if lower in PREPOSITIONS or verbal or (index > start and lower in STOPS) or word.startswith("("):
            return index
        if word.endswith((",", ":", ";")):
            return index + 1
    return len(words)


def _ends_phrase(words: list[str], index: int) -> bool:
    """Whether a participle inside a phrase begins what follows, instead of describing the next noun."""
    lower = words[index].casefold()
    if "-" in lower:
        return False
    following = words[index + 1].casefold() if index + 1 < len(words) else ""
    if not following or following in PREPOSITIONS | {"and"}:
        return past_base(lower) is not None
    before = words[index - 1].casefold()
    return (
        (takes_article(before, "") and "-" not in before)
        or following in DETERMINERS
        or before.endswith("s")
        or not following.isalpha()
    )


def _may_take(phrase: list[str]) -> bool:
    if len(phrase) > 7:
        return False
    first = phrase[0]
    if first.casefold() in DETERMINERS or any(word.casefold() in ("and", "or", "&") for word in phrase):
        return False
    return not first[0].isdigit() and not any(word.endswith(("'s", "’s", "s'", "s’", ",")) for word in phrase)


def _is_verb(word: str) -> bool:
    lower = word.casefold().rstrip(",")
    return past_base(lower) is not None or lower in BASES


def a_or_an(word: str) -> str:
    """The indefinite article for a word, or for the first word of a text."""
    word = word.split()[0]
    if len(word) > 1 and word.isupper():
        return "an" if word[0] in AN_LETTERS else "a"
    lower = word.casefold()
    return "an" if lower[0] in "aeiou" and not lower.startswith(NOT_AN) else "a"
