"""How a resume line begins: with a past verb, a present verb, a gerund, a person's role, or something else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from packs.domain.reading.nouns import DETERMINERS, PREPOSITIONS, is_person
from packs.domain.reading.verbs import BASE_OF_THIRD, BASES, gerund_base, past_base


class LeadKind(StrEnum):
    """What the first words of a line are."""

    FIRST_PERSON = "first_person"  # "I built", "As a graduate I worked"
    PAST = "past"  # "Built"
    PRESENT = "present"  # "Own"
    GERUND = "gerund"  # "Building"
    HONOR = "honor"  # "Awarded", "Recognized": done to the writer
    PASSIVE = "passive"  # "Used in", "Built with": done to the project
    THIRD = "third"  # "Includes", "Renders": what the project does
    PERSON = "person"  # "On-call rotation owner"
    STATE = "state"  # "Responsible for"
    THING = "thing"  # "A campus marketplace"
    OTHER = "other"


@dataclass(frozen=True)
class Lead:
    """How a line begins, and at which word the verb stands (0 where there is none)."""

    kind: LeadKind
    verb: int = 0


HONORS = frozenset("awarded recognized recognised selected named promoted nominated elected appointed chosen invited honored".split())
PASSIVES = frozenset("used adopted built written made powered featured downloaded cited deployed hosted open-sourced published implemented".split())
PASSIVE_LINKS = frozenset("in by with on at as for using to".split())
STATES = frozenset("responsible accountable involved part".split())
ADJECTIVES = frozenset(
    "certified published distributed experienced dedicated embedded advanced licensed skilled self-taught applied "
    "integrated detailed talented related shared linked unified combined limited".split()
)
ROLE_LINKS = frozenset("to of for at on in".split())
FOREIGN = frozenset(
    "der die das und mit für von eine einen einer im zur zum le la les des une et pour dans avec du el los las y con "
    "para por una del um uma e com em os da do het een van voor met och för med av og til på di il gli per che".split()
)
FIRST_PERSON = frozenset("i i'm i’m i've i’ve my me we our".split())


def read_lead(text: str, *, of_project: bool = False) -> Lead:
    """How a clause begins. `of_project`: whether lines may speak of the thing instead of the person."""
    words = [word.strip(".,;:()[]“”\"'").casefold() for word in text.split()]
    if not words or _is_foreign(words, text):
        return Lead(LeadKind.OTHER)
    if words[0] in FIRST_PERSON or "i" in words[:12] and " I " in text:
        return Lead(LeadKind.FIRST_PERSON)
    at = _skip_adverbs(words)
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if kind := _special(word, following, of_project):
        return Lead(kind, at)
    if _is_role(words, at):
        return Lead(LeadKind.PERSON)
    return Lead(_verbal(word, words, at, of_project), at)


def _special(word: str, following: str, of_project: bool) -> LeadKind | None:
    if word in HONORS and following not in DETERMINERS and not is_person(following):
        return LeadKind.HONOR
    if of_project and word in PASSIVES and following in PASSIVE_LINKS and (word, following) != ("deployed", "to"):
        return LeadKind.PASSIVE
    return LeadKind.STATE if word in STATES and following in {"for", "in", "of"} else None


def _verbal(word: str, words: list[str], at: int, of_project: bool) -> LeadKind:
    following = words[at + 1] if at + 1 < len(words) else ""
    if past_base(word) and word not in ADJECTIVES and following:
        return LeadKind.PAST
    if word in ADJECTIVES and past_base(word) and following in DETERMINERS:
        return LeadKind.PAST
    if word in BASES and following and following not in {"of", "automation"}:
        return LeadKind.PRESENT
    if gerund_base(word) and following:
        return LeadKind.GERUND
    if of_project and word in BASE_OF_THIRD and following:
        return LeadKind.THIRD
    return LeadKind.THING if word in {"a", "an", "the"} else LeadKind.OTHER


def _is_role(words: list[str], at: int) -> bool:
    """Whether the first noun phrase ends in a person's role: "Lead engineer for", but not "Mentored an engineer"."""
    phrase = words[at:]
    stop = next((i for i, word in enumerate(phrase) if word in PREPOSITIONS), len(phrase))
    head = phrase[:stop]
    if not head or len(head) > 6 or not is_person(head[-1]):
        return False
    if len(head) == 1:
        return not (head[0] in BASES and phrase[stop : stop + 1] and phrase[stop] not in ROLE_LINKS)
    first = head[0]
    if first in {"a", "an", "the"}:
        return True
    is_action = past_base(first) is not None and first not in ADJECTIVES
    return not is_action and gerund_base(first) is None and not any(word in DETERMINERS for word in head)


def _skip_adverbs(words: list[str]) -> int:
    at = 0
    while at < len(words) - 1 and (words[at].endswith("ly") and len(words[at]) > 4 or words[at] in {"also", "then"}):
        at += 1
    return at if at < 3 else 0


def _is_foreign(words: list[str], text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    strange = sum(1 for char in letters if ord(char) > 0x24F)
    return strange * 4 > len(letters) or sum(word in FOREIGN for word in words) * 6 > len(words)
