"""Levels: which one a word names, and which ones may be meant where none is given."""

from __future__ import annotations

import re

from packs.domain.pack import Level
from packs.domain.ranking.level import EXECUTIVE, JUNIOR, LEAD, MANAGER, MIDDLE, SENIOR, of_title, of_years

BEGINNER = 24  # months of work up to which the first level is a fair guess
LEADING = 120  # months of work from which a title such as Principal speaks for the upper levels
ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv"}


def level_named(levels: tuple[Level, ...], stated: str) -> Level | None:
    """The pack's level that a word names: its key, its name, the name's number ("II", "SDE-2"), "Level 5".

    None where the pack has no such name: "Senior" is no level of a pack that speaks of E4 and E5.
    """
    wanted = _level_words(stated)
    if not wanted:
        return None
    for level in levels:
        if wanted in (_level_words(level.key), _level_words(level.name)):
            return level
        numbered = f"level {wanted[-1]}" if wanted[0] == "level" else ""
        if numbered and level.about.casefold().startswith(f"{numbered}:"):
            return level
    ends = [level for level in levels if _level_words(level.name)[-1:] == wanted]
    return ends[0] if len(ends) == 1 and wanted[0] in ROMAN.values() else None


def leads(title: str, months: int) -> bool:
    """Whether a title such as Staff, Principal or Head, with ten years behind it, speaks for the top."""
    return of_title(title) in range(LEAD, EXECUTIVE + 1) and of_title(title) != MANAGER and months >= LEADING


def likely_levels(levels: tuple[Level, ...], title: str, months: int, asked: str) -> frozenset[str]:
    """The keys of the levels that may be meant: by the ad's title, else by the person's title and months.

    A pack lists its levels from the first, so that its second is where people stand after some years.
    """
    stated = of_title(asked)
    if stated is not None and stated in range(JUNIOR, LEAD + 1):
        return frozenset((levels[_place(stated, levels)].key,)) if levels else frozenset()
    low, high = of_years(months)
    if leads(title, months):
        low, high = min(SENIOR, JUNIOR + max(0, len(levels) - 2)), LEAD
    elif months >= BEGINNER:
        high = max(high, MIDDLE)
    return frozenset(level.key for level in levels[_place(low, levels) : _place(high, levels) + 1])


def _place(rank: int, levels: tuple[Level, ...]) -> int:
    return min(max(0, rank - JUNIOR), len(levels) - 1)


def _level_words(text: str) -> tuple[str, ...]:
    """The words of a level's name in small letters; the digit behind a name as its Roman numeral."""
    words = re.findall(r"[a-z]+|\d+", text.casefold()) if re.fullmatch(r"SDE[ -]?\d", text) else None
    parts = words or re.findall(r"\w+", text.casefold())
    return tuple(ROMAN.get(word, word) if len(parts) > 1 and parts[0] != "level" else word for word in parts)
