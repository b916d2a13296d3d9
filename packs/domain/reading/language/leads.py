"""How a resume line begins: with a past or present verb, a gerund, a person's role, or something else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from packs.domain.reading.language.nouns import DETERMINERS, PREPOSITIONS, is_person
from packs.domain.reading.language.verbs import BASE_OF_THIRD, BASES, gerund_base, past_base
from packs.domain.reading.words import word_set


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


HONORS = word_set(
    "awarded recognized recognised selected named promoted nominated elected appointed chosen invited honored"
)
HONOR_LINKS = word_set("as for by to from among at in")
GIVEN = word_set("awarded named elected appointed")
PASSIVES = word_set(
    "used adopted built written made powered featured downloaded cited deployed hosted open-sourced "
    "published implemented"
)
PASSIVE_LINKS = word_set("in by with on at as for using to")
STATES = word_set("responsible accountable involved part")
ADJECTIVES = word_set(
    "certified experienced dedicated embedded advanced licensed skilled self-taught detailed talented "
    "related limited motivated accomplished seasoned"
)
BEFORE_ROLES = ADJECTIVES | {
    "published",
    "distributed",
    "applied",
    "integrated",
    "shared",
    "retired",
    "elected",
}
SYSTEMS = word_set("systems system computing databases database tracing team teams software")
ROLE_GERUNDS = word_set("teaching engineering managing founding visiting consulting operating training")
ROLE_LINKS = word_set("to of for at on in")
FOREIGN = word_set(
    "der die das und mit für von eine einen einer im zur zum le la les des une et pour dans avec du el "
    "los las y con para por una del um uma e com em os da do het een van voor met och för med av og til "
    "på di il gli per che"
)
FIRST_PERSON = word_set("i i'm i’m i've i’ve my me we our")


@lru_cache(maxsize=1024)  # a clause is read for its work, its outcome, its title and more
def read_lead(text: str, *, of_project: bool = False) -> Lead:
    """How a clause begins. `of_project`: whether lines may speak of the thing instead of the person."""
    words = [word.strip(".,;:()[]“”\"'").casefold() for word in text.split()]
    if not words or _is_foreign(words, text):
        return Lead(LeadKind.OTHER)
    if words[0] in FIRST_PERSON or ("i" in words[:12] and " I " in text):
        return Lead(LeadKind.FIRST_PERSON)
    at = _skip_adverbs(words)
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if kind := _special(word, following, of_project, titled=_is_titled(text, at + 1)):
        return Lead(kind, at)
    if _is_role(words, at):
        return Lead(LeadKind.PERSON)
    return Lead(_verbal(word, words, at, of_project), at)


def _special(word: str, following: str, of_project: bool, *, titled: bool) -> LeadKind | None:
    if (word in HONORS and following in HONOR_LINKS) or (word in GIVEN and (titled or is_person(following))):
        return LeadKind.HONOR
    if (
        of_project
        and word in PASSIVES
        and following in PASSIVE_LINKS
        and (word, following) != ("deployed", "to")
    ):
        return LeadKind.PASSIVE
    return LeadKind.STATE if word in STATES and following in {"for", "in", "of"} else None


def _verbal(word: str, words: list[str], at: int, of_project: bool) -> LeadKind:
    following = words[at + 1] if at + 1 < len(words) else ""
    adjective = word in ADJECTIVES or (word in BEFORE_ROLES and following in SYSTEMS)
    if past_base(word) and following and (not adjective or following in DETERMINERS):
        return LeadKind.PAST
    if word in BASES and following and following not in {"of", "automation"}:
        return LeadKind.PRESENT
    if gerund_base(word) and following:
        return LeadKind.GERUND
    if of_project and word in BASE_OF_THIRD and following:
        return LeadKind.THIRD
    return LeadKind.THING if word in {"a", "an", "the"} else LeadKind.OTHER


def _is_role(words: list[str], at: int) -> bool:
    """Whether the first noun phrase is a role: "Lead engineer for", but not "Mentored an engineer"."""
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
    is_action = past_base(first) is not None and first not in BEFORE_ROLES
    acting = gerund_base(first) is not None and first not in ROLE_GERUNDS
    return not is_action and not acting and not any(word in DETERMINERS for word in head)


def _is_titled(text: str, at: int) -> bool:
    words = text.split()
    return at < len(words) and (words[at][0].isupper() or words[at][0] in "'\"“‘")


def _skip_adverbs(words: list[str]) -> int:
    at = 0
    while at < len(words) - 1 and (
        (words[at].endswith("ly") and len(words[at]) > 4) or words[at] in {"also", "then"}
    ):
        at += 1
    return at if at < 3 else 0


def _is_foreign(words: list[str], text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    strange = sum(1 for char in letters if ord(char) > 0x24F)
    return strange * 4 > len(letters) or sum(word in FOREIGN for word in words) * 6 > len(words)
