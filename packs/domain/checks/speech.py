"""Words of ours, in a playbook or in what an editor writes, searched once for many rules."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from packs.domain.company import BannedTerm, CompanyValue

PARTED = "\n\0\n"
WORDS = re.compile(r"\w+")


class Place(Protocol):
    """Where a string stands; the id names it in a finding."""

    @property
    def id(self) -> str: ...


P = TypeVar("P", bound=Place)


class Speech(ABC, Generic[P]):
    """Strings with their places, searched together. Linear in their length, however many rules ask."""

    @abstractmethod
    def own_words(self) -> Sequence[tuple[P, str]]:
        """Every string that we or an editor wrote: no quotations, nothing that the inputs said."""

    # what rules about words look things up in; dataclasses of the moments say them
    @property
    @abstractmethod
    def banned(self) -> tuple[BannedTerm, ...]:
        """Words never to use for this company."""

    @property
    @abstractmethod
    def values(self) -> tuple[CompanyValue, ...]:
        """The company's values, past ones included."""

    @property
    @abstractmethod
    def today(self) -> date:
        """The day as of which values are in force."""

    @property
    def given(self) -> str:
        """What the inputs said, in small letters: their spelling stays as it is."""
        return ""

    @property
    @abstractmethod
    def locales(self) -> tuple[str, ...]:
        """The spellings in use: en-US, en-GB."""

    @abstractmethod
    def locale_of(self, place: P) -> str:
        """How words are spelled there; empty where either may stand."""

    @abstractmethod
    def outward(self, place: P) -> bool:
        """Whether the words there leave the candidate's hands: the plan is given to interviewers."""

    def said(self, pattern: re.Pattern[str], *cues: str) -> Iterator[tuple[P, str, re.Match[str]]]:
        """Where our words say something: (place, string, match).

        `cues` are small letters of which every match holds some: strings without them are not searched, so a
        rule about a rare word costs next to nothing. Without cues every string is searched.
        """
        words = self.own_words()
        for at in self._holding(cues) if cues else self._matching(pattern):
            place, text = words[at]
            yield from ((place, text, match) for match in pattern.finditer(text))

    def named(
        self, terms: Iterable[str], flags: re.RegexFlag = re.IGNORECASE
    ) -> Iterator[tuple[P, str, re.Match[str]]]:
        """Where one of these names or phrases stands whole: (place, string, match)."""
        present = [term for term in terms if self.may_say(term)]
        if present:
            longest = sorted(present, key=len, reverse=True)
            pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", flags)
            yield from self.said(pattern, *(term.casefold() for term in present))

    def may_say(self, term: str) -> bool:
        """Whether every word of a term is among our words: where one is missing, no search is needed."""
        return self.vocabulary.issuperset(WORDS.findall(term.casefold()))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word that we say, in small letters."""
        return frozenset(WORDS.findall(self.each_once))

    @cached_property
    def each_once(self) -> str:
        """Every run of characters that we write, once, in small letters: for looking for a character."""
        return " ".join(set(self._joined[1].split()))

    def _holding(self, cues: Iterable[str]) -> list[int]:
        """Which strings hold one of the cues, in order."""
        found: set[int] = set()
        for cue in cues:
            if self.may_say(cue):
                found.update(self._strings_with(cue))
        return sorted(found)

    def _strings_with(self, cue: str) -> Iterator[int]:
        starts, joined = self._joined
        place = joined.find(cue)
        while place >= 0:
            after = place + len(cue)
            if _is_whole(joined, place, after):
                at = bisect_right(starts, place) - 1
                yield at
                after = starts[at + 1] if at + 1 < len(starts) else len(joined)
            place = joined.find(cue, after)

    def _matching(self, pattern: re.Pattern[str]) -> Iterator[int]:
        return (at for at, (_, text) in enumerate(self.own_words()) if pattern.search(text))

    @cached_property
    def _joined(self) -> tuple[list[int], str]:
        """Where each of our strings begins in small letters, and all of them in one."""
        folded = [text.casefold() for _, text in self.own_words()]
        starts, at = [], 0
        for text in folded:
            starts.append(at)
            at += len(text) + len(PARTED)
        return starts, PARTED.join(folded)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text begins and ends where its words do."""
    return not (
        (text[start - 1 : start].isalnum() and text[start].isalnum())
        or (text[end : end + 1].isalnum() and text[end - 1].isalnum())
    )
