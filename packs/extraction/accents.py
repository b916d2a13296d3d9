"""Accents that a PDF draws as characters of their own, over or under a letter: "e" and "´" are "é"."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from packs.domain.reading.resume.page import Style

# the spacing forms, as TeX's old encodings have them, and the marks that combine
COMBINING = dict(
    zip(
        "`´ˆ^˜~¯˘˙¨˚˝ˇ¸˛",
        "\u0300\u0301\u0302\u0302\u0303\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328",
        strict=True,
    )
)
DOTLESS = {"ı": "i", "ȷ": "j"}
WINDOW = 200  # glyphs before and after that are looked at: an accent may be drawn after its line
OVER = 0.5  # of the narrower of both: how much they stand over each other
RAISED = 0.5  # of the size: how far an accent stands over that of a small letter


class Glyph(NamedTuple):
    """A character with the point that it is drawn from."""

    char: str
    x: float
    x1: float
    y: float
    style: Style


def composed(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, where an accent that stands on a letter is one with it."""
    whole: list[Glyph | None] = list(glyphs)
    for index, glyph in enumerate(glyphs):
        if glyph.char in COMBINING:
            letter = _letter(glyph, index, whole)
            if letter is not None and (under := whole[letter]):
                whole[letter] = under._replace(char=_with(under.char, glyph.char))
                whole[index] = None
    return [glyph for glyph in whole if glyph is not None]


def _letter(accent: Glyph, index: int, glyphs: Sequence[Glyph | None]) -> int | None:
    """The place of the nearest letter that the accent stands on, and that there is with this accent."""
    near = sorted(
        range(max(0, index - WINDOW), min(len(glyphs), index + WINDOW)), key=lambda at: abs(at - index)
    )
    for at in near:
        glyph = glyphs[at]
        if at != index and glyph and _stands_on(accent, glyph) and len(_with(glyph.char, accent.char)) == 1:
            return at
    return None


def _stands_on(accent: Glyph, glyph: Glyph) -> bool:
    if not glyph.char.isalpha() or abs(accent.y - glyph.y) > RAISED * glyph.style.size:
        return False
    shared = min(accent.x1, glyph.x1) - max(accent.x, glyph.x)
    return shared > OVER * min(accent.x1 - accent.x, glyph.x1 - glyph.x)


def _with(char: str, accent: str) -> str:
    return unicodedata.normalize("NFC", DOTLESS.get(char, char) + COMBINING[accent])
