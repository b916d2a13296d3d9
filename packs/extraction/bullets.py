"""Bullets: drawn dots and icons that open lines as words, each before the word that it opens."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from packs.domain.reading.resume.page import Word
from packs.domain.reading.resume.periods import has_date
from packs.extraction.cuts import Row
from packs.extraction.marks import BULLETS, is_icon

HYPHENS = "-–—·*"  # bullets that are more often something else
DOT = 0.62  # of the size: the largest of drawn dots that are bullets
HIGHEST = 40.0  # points: how far above its text a mark may stand, in the largest letters
CONTACT = re.compile(r"@|https?:|www\.|\+\d")


def marked(words: Sequence[Word]) -> list[Word]:
    """The words, each bullet right before the word that it opens; drawn dots that open none are left out."""
    told = sorted((word for word in words if not _is_mark(word)), key=lambda word: word.base)
    bases = [word.base for word in told]
    opening: dict[Word, Word] = {}
    moved: set[Word] = set()
    for mark in filter(_is_mark, words):
        near = told[bisect_left(bases, mark.base - HIGHEST) : bisect_right(bases, mark.base + HIGHEST)]
        word = _opened(mark, near)
        if word is None or (_is_dot(mark) and (-mark.style.size > DOT * word.style.size or word in opening)):
            continue
        moved.add(mark)
        opening[word] = mark._replace(base=word.base, style=word.style) if _is_dot(mark) else mark
    kept = (word for word in words if word not in moved and not _is_dot(word))
    return [each for word in kept for each in ((opening[word], word) if word in opening else (word,))]


def _is_mark(word: Word) -> bool:
    return _is_dot(word) or (word.text in BULLETS and word.text not in HYPHENS)


def _is_dot(word: Word) -> bool:
    """Whether it is drawn as a shape: its size is then told as negative."""
    return word.style.size < 0


def _opened(mark: Word, words: Sequence[Word]) -> Word | None:
    """The word that stands right of a mark, at its height."""
    near = [
        word
        for word in words
        if 0 < word.x0 - mark.x1 < 2.6 * word.style.size
        and -0.15 < (word.base - mark.base) / word.style.size < 0.75
    ]
    first = min(near, key=lambda word: word.x0, default=None)
    if first and any(
        0 <= mark.x0 - word.x1 < 1.5 * first.style.size and abs(word.base - first.base) < 2 for word in words
    ):
        return None  # it stands between words
    return first


def icon_bullets(pages: Sequence[Sequence[Row]]) -> set[str]:
    """The icons that open lines as bullets do: often, and not before dates or ways of contact."""
    opened: dict[str, list[bool]] = {}
    for row in (row for rows in pages for row in rows):
        for icon, word in pairwise(row):
            if is_icon(icon.text) and word.x0 - icon.x1 < 2.5 * word.style.size:
                text = " ".join(each.text for each in row[row.index(word) :])
                opened.setdefault(icon.text, []).append(has_date(text) or bool(CONTACT.search(text)))
    return {icon for icon, facts in opened.items() if len(facts) > 2 and sum(facts) < 0.3 * len(facts)}


def shown(row: Row, bullets: set[str]) -> Row:
    """A row with its icons that are bullets, and without others."""
    return [
        word._replace(text="•") if word.text in bullets else word
        for word in row
        if not is_icon(word.text) or word.text in bullets
    ]
