"""The skill taxonomy: names, kinds and aliases, and finding them in a text in linear time."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from packs.domain.base import Value

WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9+#./'-]*[A-Za-z0-9+#]|[A-Za-z0-9]")


class Skill(Value):
    """A skill by its usual name. It matches in any case, unless `exact`: then only as it is written."""

    name: str
    kind: (
        str  # language, framework, database, cloud, infrastructure, data, ml, practice, product, design, soft
    )
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


class Taxonomy(Value):
    """All known skills."""

    skills: tuple[Skill, ...]

    @cached_property
    def _index(self) -> dict[tuple[str, ...], Skill]:
        index: dict[tuple[str, ...], Skill] = {}
        for skill in self.skills:
            for spelling in (skill.name, *skill.aliases):
                index[tuple(_words(spelling.casefold()))] = skill
        return index

    @cached_property
    def _words_with_slash(self) -> frozenset[str]:
        return frozenset(word for key in self._index for word in key if "/" in word)

    @cached_property
    def _longest(self) -> int:
        return max((len(key) for key in self._index), default=0)

    def kind_of(self, name: str) -> str:
        """The kind of a skill by its name; empty when unknown."""
        skill = self._index.get(tuple(_words(name.casefold())))
        return skill.kind if skill else ""

    def canonical(self, spelling: str) -> str | None:
        """The taxonomy's name for a spelling that stands alone, or None."""
        skill = self._index.get(tuple(_words(spelling.casefold())))
        return skill.name if skill else None

    def implied(self, name: str) -> tuple[str, ...]:
        """The skills that this one shows beside itself, nearest first: Django → Python, web development."""
        found = self._implied.get(name)
        if found is None:
            found = self._implied[name] = tuple(self._broader(name))
        return found

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
        """Skills in a text, longest match first, no overlap. Linear in words × longest alias."""
        words = [word for match in WORD.finditer(text) for word in self._parts(match)]
        return tuple(self._scan(text, words))

    def _parts(self, match: re.Match[str]) -> Iterator[tuple[str, int, int]]:
        """A word with its span. What a slash joins comes apart, unless a spelling has it so ("CI/CD")."""
        whole = match.group().casefold().rstrip("./")
        if "/" not in whole or whole in self._words_with_slash:
            yield whole, match.start(), match.end()
            return
        for part in re.finditer(r"[^/]+", match.group()):
            start = match.start() + part.start()
            yield part.group().casefold().rstrip("."), start, start + len(part.group())

    def _scan(self, text: str, words: list[tuple[str, int, int]]) -> Iterator[Mention]:
        at = 0
        while at < len(words):
            size, skill = self._match(text, words, at)
            if skill:
                yield Mention(skill.name, words[at][1], words[at + size - 1][2])
            at += size

    def _match(self, text: str, words: list[tuple[str, int, int]], at: int) -> tuple[int, Skill | None]:
        for size in range(min(self._longest, len(words) - at), 0, -1):
            skill = self._index.get(tuple(word for word, _, _ in words[at : at + size]))
            if skill and _fits(skill, text, words[at][1], words[at + size - 1][2]):
                return size, skill
        return 1, None


def _words(spelling: str) -> list[str]:
    return [match.group().rstrip("./") for match in WORD.finditer(spelling)]


def _fits(skill: Skill, text: str, start: int, end: int) -> bool:
    if not skill.exact:
        return True
    written = text[start:end].rstrip("./")
    if written not in (skill.name, *skill.aliases):
        return False
    if " " in written or not skill.context:
        return True
    around = f"{text[max(0, start - 80) : start]} {text[end : end + 80]}".casefold()
    return any(word.casefold() in around for word in skill.context)
