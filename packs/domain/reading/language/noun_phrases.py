"""The thing that a line is about, as a short title made of the line's own words."""

from __future__ import annotations

import re

from packs.domain.reading.language.articles import after_verbs, phrase_end
from packs.domain.reading.language.leads import LeadKind
from packs.domain.reading.language.nouns import DETERMINERS, PREPOSITIONS, is_person, is_plural
from packs.domain.reading.language.verbs import BASES, DOWN, UP, gerund_base, past_base
from packs.domain.reading.words import word_set

MAX_WORDS = 6
WITH_VERB = 7  # words, where the verb is kept
MAX_LENGTH = 60
LINKS = word_set("for of to in on across with into after per")
ARTICLES = word_set("a an the")
PARTICLES = word_set("on to in up out as at over")
DROPPED = DETERMINERS - word_set(
    "a an the every each one two three four five six seven eight nine ten eleven twelve both"
)
ADDRESS = re.compile(r"\bhttps?://([^/\s]+)\S*")  # a title names its host
ASIDE = re.compile(r"\s*\([^()]*\)?")
VERBAL = frozenset({LeadKind.PAST, LeadKind.PRESENT, LeadKind.GERUND, LeadKind.THIRD, LeadKind.FIRST_PERSON})
PEOPLE_VERBS = word_set(
    "mentor train teach hire manage lead coach supervise interview tutor onboard guide coordinate promote"
)
# verbs whose object alone does not say what was done: the title keeps them
KEPT_VERBS = (
    word_set(
        "move migrate port convert switch upgrade replace trace debug remove fix find review administer "
        "publish add put teach train test choose save"
    )
    | UP
    | DOWN
)
ROUTED = word_set("move migrate port convert switch upgrade")
SHARES = word_set("share number proportion percentage portion rate")
SHARE_ENDS = word_set("from to by")
NOT_ADVERBS = word_set(
    "daily nightly weekly monthly yearly quarterly hourly early family supply assembly anomaly friendly "
    "user-friendly"
)
PRONOUNS = word_set("it them this that these those him her")
MOVES = word_set("migration transition move conversion port")
FIGURE = re.compile(r"[$€£]?\d")


def title_of(text: str, lead: LeadKind, verb: int) -> str:
    """A title of at most six words, seven with a verb: its object and what it is for, or the beginning.

    Articles inside it are kept, and not counted.
    """
    words = ADDRESS.sub(r"\1", ASIDE.sub("", text)).split()
    phrase: list[str] = []
    if lead in VERBAL and verb < len(words):
        phrase = _object_title(words, verb)
    elif lead in (LeadKind.PERSON, LeadKind.THING):
        phrase = _phrase(words, 0, MAX_WORDS)
    if 0 < len(phrase) < 3 and phrase[-1].casefold() in PRONOUNS:
        phrase = _cut(words, MAX_WORDS + 1)
    return _titled(_fitting(phrase or _cut(words)), hosts=frozenset(ADDRESS.findall(text)))


def _fitting(words: list[str]) -> list[str]:
    """The first words that fit a title and end in no link; one that is longer alone stays whole."""
    kept = [word for at, word in enumerate(words) if not at or len(" ".join(words[: at + 1])) <= MAX_LENGTH]
    while len(words) > len(kept) > 1 and kept[-1].casefold() in LINKS | DROPPED | ARTICLES:
        kept.pop()
    return kept


def object_of(text: str, verb: int) -> list[str]:
    """The words of the noun phrase after the leading verbs; empty when a preposition comes first."""
    words = text.split()
    start = after_verbs(words, verb)
    return [word.strip(",") for word in words[start : phrase_end(words, start)]]


def _object_title(words: list[str], verb: int) -> list[str]:
    start = after_verbs(words, verb)
    while start < len(words) and (_is_particle(words, start, verb) or _is_adverb(words[start])):
        start += 1
    if start < len(words) and gerund_base(words[start]) and start > verb + 1:
        start += 1
    if start + 1 < len(words) and words[start].casefold() == "with" and gerund_base(words[start + 1]):
        start += 4 if words[start + 2 : start + 3] == ["and"] else 2
    elif start < len(words) and words[start].casefold() == "with":
        end = phrase_end(words, start + 1)
        end = phrase_end(words, end + 1) if words[end : end + 1] in (["and"], ["on"]) else end
        return _cut([words[verb], *_listed(words, start, end)])
    elif start < len(words) and words[start].casefold() == "to" and start == verb + 1:
        whom = _plain(_one_phrase(words[start + 1 : phrase_end(words, start + 1)]))
        return [words[verb], "to", *_last(whom, MAX_WORDS - 1)]
    done = _base(words[verb])
    if done in PEOPLE_VERBS and _about_people(words[start : phrase_end(words, start)]):
        return [words[verb], *_phrase(words, start, MAX_WORDS - 1)]
    if done in KEPT_VERBS and start < len(words):
        kept = [words[verb], *(word for word in words[verb + 1 : start] if word.casefold() in PARTICLES)]
        phrase = _routed(words, start) if done in ROUTED else []
        return [*kept, *(phrase or _phrase(words, start, WITH_VERB - len(kept)))]
    return _phrase(words, start, MAX_WORDS)


def _is_particle(words: list[str], at: int, verb: int) -> bool:
    """Whether a small word after the verb can go; "to" right after it says for whom, and stays."""
    word = words[at].casefold()
    return word in PARTICLES and not (word == "to" and at == verb + 1)


def _listed(words: list[str], start: int, end: int) -> list[str]:
    """The phrase with the rest of a short list that it begins: "with legal, risk and engineering"."""
    whole = end
    while whole < len(words) and words[whole - 1].endswith(","):
        whole = phrase_end(words, whole)
    if whole > end and words[whole : whole + 1] == ["and"]:
        whole = phrase_end(words, whole + 1)
    return words[start : whole if whole - start < WITH_VERB else end]


def _base(verb: str) -> str:
    return past_base(verb) or gerund_base(verb) or verb.casefold()


def _routed(words: list[str], start: int) -> list[str]:
    """What was moved, and its way: "120 servers from A to B", or "to B" where that is too long."""
    stop = phrase_end(words, start)
    if stop >= len(words) or words[stop].casefold() != "from":
        return []
    head = _plain(_one_phrase(words[start:stop]))
    route = _route(words, stop, MAX_WORDS)
    whole = [*head, *_plain(route)]
    if route and _size(whole) < WITH_VERB:
        return whole
    to = next((at for at, word in enumerate(route) if word.casefold() == "to"), len(route))
    return [*head, *_plain(route[to:])]


def _about_people(phrase: list[str]) -> bool:
    return any(
        is_person(word.strip(",").rstrip("s")) or FIGURE.match(word) or word == "team" for word in phrase
    )


def _phrase(words: list[str], start: int, room: int) -> list[str]:
    """A noun phrase and the phrase that a preposition ties to it, as far as there is room."""
    stop = phrase_end(words, start)
    head = _without_measure(_plain(_one_phrase(words[start:stop])))
    link = words[stop].casefold() if stop < len(words) else ""
    left = room - _size(head) - 1
    if link == "of" and head and head[-1].casefold() in SHARES and (share := _share(words, start)):
        return share
    partner = "".join(words[stop + 1 : stop + 2]).strip(",;:.")
    if link == "and" and len(head) == 1 and head[0][0].isupper() and partner[:1].isupper():
        return [*head, "and", partner]
    if link == "and" and len(head) == 1 and head[0].isupper():
        models = _plain(words[stop + 1 : phrase_end(words, stop + 1)])
        if 1 < _size(models) <= left and is_plural(models[-1]):
            return [*head, "and", *models]
    if link == "from" and head and head[-1].casefold() in MOVES:
        return head + _route(words, stop, left + 1)
    if not head or left < 1 or link not in LINKS or words[stop - 1].endswith(","):
        return _last(head, room)
    end = phrase_end(words, stop + 1)
    tail = _fitted(_plain(_one_phrase(words[stop + 1 : end])), left, infinitive=link == "to")
    halved = end < len(words) and words[end].casefold() in ("and", "or") and tail and _may_be_half(tail[-1])
    paired = end < len(words) and words[end].casefold() in ("and", "or")
    tail = tail[1:] if paired and tail and tail[0].casefold() in ARTICLES else tail  # that of the other half
    return head if not tail or halved else [*head, words[stop], *tail]


def _share(words: list[str], start: int) -> list[str]:
    """A share with the whole of what it is a share of: "share of forms finished on a phone"."""
    ends = (
        at for at in range(start, len(words)) if words[at].casefold() in SHARE_ENDS or words[at][-1] in ",;"
    )
    phrase = _plain(words[start : next(ends, len(words))])
    return phrase if _size(phrase) <= WITH_VERB else []


def _one_phrase(words: list[str]) -> list[str]:
    """The words up to an article inside them, where another phrase begins: "80 students | a term"."""
    inner = (at for at, word in enumerate(words) if at and word.casefold() in ("a", "an"))
    return words[: next(inner, len(words))]


def _without_measure(head: list[str]) -> list[str]:
    """The phrase without the figure that follows its noun: "ledger cut-over | 6 weeks"."""
    inner = (
        at
        for at, word in enumerate(head)
        if at
        and FIGURE.match(word)
        and not head[at - 1][0].isupper()
        and head[at - 1].casefold() not in ARTICLES
    )
    return head[: next(inner, len(head))]


def _route(words: list[str], start: int, room: int) -> list[str]:
    """The "from A to B" of a migration, where it fits."""
    link = phrase_end(words, start + 1)
    if link >= len(words) or words[link].casefold() != "to":
        return []
    route = [word.strip(",;:.") for word in words[start : phrase_end(words, link + 1)]]
    return route if _size(route) <= room else []


def _may_be_half(word: str) -> bool:
    """Whether a word before "and" may be half of a pair: "unit" in "unit and integration tests"."""
    return word.islower() and not is_plural(word)


def _fitted(tail: list[str], room: int, *, infinitive: bool) -> list[str]:
    """The end of a phrase that fits; nothing when that would cut an infinitive or leave one bare word."""
    if _size(tail) <= room:
        return [] if infinitive and len(tail) == 1 and tail[0].casefold() in BASES else tail
    if infinitive and tail[0].casefold() in BASES:
        return []
    tail = _last(tail, room)
    while tail and FIGURE.match(tail[0]):
        tail = tail[1:]
    return tail if _size(tail) > 1 else []


def _size(words: list[str]) -> int:
    """How many words a phrase has, its articles not counted."""
    return sum(word.casefold() not in ARTICLES for word in words)


def _last(words: list[str], room: int) -> list[str]:
    """The end of a phrase that fits."""
    while _size(words) > room:
        words = words[1:]
    return words


def _plain(words: list[str]) -> list[str]:
    bare = [word.strip(",;:.") for word in words]
    return [
        word for word in bare if word and word.casefold() not in DROPPED and not word.endswith(("'s", "’s"))
    ]


def _is_adverb(word: str) -> bool:
    lower = word.casefold()
    return lower.endswith("ly") and len(word) > 4 and lower not in NOT_ADVERBS


def _cut(words: list[str], room: int = MAX_WORDS) -> list[str]:
    """The first words, cut back to before a preposition where a phrase goes on."""
    kept = [word.strip(";:.") for word in words[:room]]
    if len(words) > room and words[room].casefold() not in PREPOSITIONS:
        breaks = [i for i, word in enumerate(kept) if i > 1 and word.casefold() in PREPOSITIONS]
        kept = kept[: breaks[-1]] if breaks else kept
    while len(kept) > 1 and (kept[-1].casefold() in PREPOSITIONS or kept[-1].casefold() in DETERMINERS):
        kept.pop()
    return [*kept[:-1], kept[-1].strip(",")] if kept else []


def _titled(words: list[str], hosts: frozenset[str]) -> str:
    words = [word for word in words if word]
    if len(words) > 1 and words[0].casefold() in ARTICLES:
        words = words[1:]
    if not words:
        return ""
    first = words[0]
    as_written = first in hosts or any(char.isdigit() for char in first) or first[1:] != first[1:].lower()
    return " ".join([first if as_written else first[0].upper() + first[1:], *words[1:]])
