"""The skill taxonomy: names, kinds and aliases, and finding them in a text in linear time."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from packs.domain.base import Value

WORD = re.compile(r"\.\s?NET\b|[A-Za-z0-9][A-Za-z0-9+#./'-]*[A-Za-z0-9+#]|[A-Za-z0-9]")
APART = re.compile(r"[\n,;:()|•]")
BREAK = "|"
PIECE = re.compile(r"[^/-]+")
SUFFIXES = frozenset(
    {"based", "driven", "native", "style", "like", "powered", "centric", "related", "compatible"}
)
AROUND = 80  # characters on each side in which the context of an ambiguous name is looked for
KINDS_IN_CAPITALS = frozenset(("NoSQL", "CI/CD", "ETL", "CRM", "ERP", "CAD", "CDN", "SIEM"))
APART_AT, ROOM = (
    " … ",
    6,
)  # a spelling that leaves room: "patches … upstream"; pieces in which its end must follow


class Skill(Value):
    """A skill by its usual name. It matches in any case, unless `exact`: then only as it is written.

    An alias "patches … upstream" leaves room for some words; it is found at its first.
    """

    name: str
    kind: str  # one of `KINDS` of the shipped list: language, framework, database, … soft
    aliases: tuple[str, ...] = ()
    exact: bool = False  # ambiguous words (Go, R, C, Swift): only this spelling counts
    context: tuple[str, ...] = ()  # one of these must stand near a one-word spelling
    implies: tuple[
        str, ...
    ] = ()  # names of broader skills: who shows this one shows them too (Django: Python)


@dataclass(frozen=True)
class Mention:
    """A skill found in a text, with its character span."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word, or a part of one that a slash or hyphen joins, as it is compared."""

    word: str
    start: int
    end: int
    glue: str  # what joins it to the piece before: "", "/" or "-"; BREAK where no name goes on


@dataclass(slots=True)
class _Node:
    """A step of the tree of spellings: the skills whose spelling ends here, and the words that lead on."""

    skill: Skill | None = None
    next: dict[str, _Node] = field(default_factory=dict)


class Taxonomy(Value):
    """All known skills."""

    skills: tuple[Skill, ...]

    @cached_property
    def _index(self) -> dict[tuple[str, ...], Skill]:
        index: dict[tuple[str, ...], Skill] = {}
        for skill in self.skills:
            for spelling in (skill.name, *skill.aliases):
                index[_key(spelling)] = skill
        for skill in self.skills:
            for spelling in (skill.name, *skill.aliases):
                if not skill.exact and " " in spelling and spelling.islower():
                    index.setdefault(_key(_other_number(spelling)), skill)
        index.pop((), None)
        return index

    @cached_property
    def _tree(self) -> _Node:
        """The spellings as a tree of words, so that looking one up never depends on how many there are."""
        root = _Node()
        for key, skill in self._index.items():
            node = root
            for word in key:
                node = node.next.setdefault(word, _Node())
            node.skill = skill
        return root

    @cached_property
    def _apart(self) -> dict[str, list[tuple[tuple[str, ...], Skill]]]:
        """The spellings that leave room: first word → the words that must follow, and the skill."""
        apart: dict[str, list[tuple[tuple[str, ...], Skill]]] = {}
        for skill in self.skills:
            for alias in skill.aliases:
                first, room, last = alias.partition(APART_AT)
                if room:
                    apart.setdefault(first.casefold(), []).append((_key(last), skill))
        return apart

    def kind_of(self, name: str) -> str:
        """The kind of a skill by its name; empty when unknown."""
        skill = self._index.get(_key(name))
        return skill.kind if skill else ""

    def canonical(self, spelling: str) -> str | None:
        """The taxonomy's name for a spelling that stands alone, or None."""
        skill = self._index.get(_key(spelling))
        return skill.name if skill else None

    def implied(self, name: str) -> tuple[str, ...]:
        """The skills that this one shows beside itself, nearest first: Django → Python, web development."""
        found = self._implied.get(name)
        if found is None:
            found = self._implied[name] = tuple(self._broader(name))
        return found

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The skills that are kinds of others and no thing themselves: message queues, not Python or AWS."""
        broader = {name for skill in self.skills for name in skill.implies}
        return frozenset(name for name in broader if _is_common(name))

    def kinds_of(self, name: str) -> tuple[str, ...]:
        """The kinds that a skill is one of: Kafka is one of message queues."""
        skill = self._by_name.get(name)
        return tuple(kind for kind in (skill.implies if skill else ()) if kind in self.kinds)

    @cached_property
    def _implied(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _broader(self, name: str) -> Iterator[str]:
        seen, queue = {name}, deque([name])
        while queue:
            skill = self._by_name.get(queue.popleft())
            for broader in skill.implies if skill else ():
                if broader not in seen:
                    seen.add(broader)
                    queue.append(broader)
                    yield broader

    @cached_property
    def _by_name(self) -> dict[str, Skill]:
        return {skill.name: skill for skill in self.skills}

    def find(self, text: str) -> tuple[Mention, ...]:
        """Skills in a text, longest match first, no overlap. Linear in words, whatever the number of skills.

        What a slash joins comes apart ("Java/Go") unless a spelling has it ("CI/CD"). A hyphen is as good as
        a space ("object oriented"), yet no name is found in a part of a hyphened word ("go-live"), except
        before such endings as "-based".
        """
        return tuple(self._scan(text, list(_pieces(text))))

    def _scan(self, text: str, pieces: list[_Piece]) -> Iterator[Mention]:
        at = 0
        while at < len(pieces):
            size, skill = self._match(text, pieces, at)
            if skill:
                yield Mention(skill.name, pieces[at].start, pieces[at + size - 1].end)
            at += size

    def _match(self, text: str, pieces: list[_Piece], at: int) -> tuple[int, Skill | None]:
        if pieces[at].glue == "-":
            return 1, None
        best: tuple[int, Skill | None] = 1, self._begun(pieces, at)
        node: _Node | None = self._tree
        for last in range(at, len(pieces)):
            piece = pieces[last]
            node = node.next.get(piece.word) if node else None
            if node is None or (last > at and piece.glue == BREAK):
                break
            skill = node.skill
            if skill and _ends(pieces, last + 1) and _fits(skill, text, pieces[at].start, piece.end):
                best = last + 1 - at, skill
        return best

    def _begun(self, pieces: list[_Piece], at: int) -> Skill | None:
        """The skill whose spelling begins here and ends within some words, in the same part of the line."""
        endings = self._apart.get(pieces[at].word)
        if not endings:
            return None
        room = [piece.word for piece in pieces[at + 1 : at + 1 + ROOM]]
        return next((skill for ending, skill in endings if _holds(room, ending)), None)


def _is_common(name: str) -> bool:
    """Whether a name is a common noun: "message queues", "JVM languages"; not Python or Apache Kafka."""
    return name[0].islower() or name.split()[-1].islower() or name in KINDS_IN_CAPITALS


def _holds(words: list[str], ending: tuple[str, ...]) -> bool:
    size = len(ending)
    return any(tuple(words[place : place + size]) == ending for place in range(len(words) - size + 1))


def _pieces(text: str) -> Iterator[_Piece]:
    end = 0
    for match in WORD.finditer(text):
        glue = BREAK if APART.search(text, end, match.start()) else ""
        end = match.end()
        for part in PIECE.finditer(match.group()):
            start = match.start() + part.start()
            word = part.group().casefold().replace(" ", "").rstrip(".'")
            yield _Piece(word, start, start + len(part.group()), glue)
            glue = match.group()[part.end() : part.end() + 1]


def _key(spelling: str) -> tuple[str, ...]:
    return tuple(piece.word for piece in _pieces(spelling))


def _ends(pieces: list[_Piece], at: int) -> bool:
    """Whether a name may end before the piece at this place."""
    return at == len(pieces) or pieces[at].glue != "-" or pieces[at].word in SUFFIXES


def _other_number(phrase: str) -> str:
    """A common noun's plural, or its singular where it is one: "data pipeline" ↔ "data pipelines"."""
    if phrase.endswith("ies"):
        return phrase[:-3] + "y"
    if phrase.endswith("s") and not phrase.endswith(("ss", "us", "is", "ics")):
        return phrase[:-1]
    return phrase[:-1] + "ies" if phrase.endswith("y") and phrase[-2] not in "aeiou" else phrase + "s"


def _fits(skill: Skill, text: str, start: int, end: int) -> bool:
    if not skill.exact:
        return True
    written = text[start:end].rstrip("./")
    if written not in (skill.name, *skill.aliases):
        return False
    if " " in written or not skill.context:
        return True
    around = f"{text[max(0, start - AROUND) : start]} {text[end : end + AROUND]}".casefold()
    return any(word.casefold() in around for word in skill.context)
