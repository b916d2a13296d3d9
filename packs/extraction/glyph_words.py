"""Letters → words: parted at spaces and gaps, however far apart the letters of a font are set."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from itertools import pairwise

from packs.domain.reading.resume.page import Style, Word
from packs.extraction.accents import Glyph
from packs.extraction.marks import BULLETS, is_icon

SPACE = 0.13  # of the size: a wider gap parts words, over the usual gap of their letters
FEWEST = 5  # letters that show how far apart they are
SPREAD = 0.08  # of the size: a wider gap between letters sets them apart
LARGER, LARGEST = 1.15, 1.6  # how much larger than small capitals their first letter is


def words_of(glyphs: list[Glyph], page: int) -> Iterator[Word]:
    """The words of a page's letters, in their order."""
    for line in _stretches(glyphs):
        usual = _spacing(line)
        group: list[Glyph] = []
        for glyph in line:
            if _is_guessed(glyph, usual, line):
                continue
            if group and (glyph.char == " " or _apart(group[-1], glyph, usual)):
                yield _word(group, page)
                group = []
            if glyph.char != " ":
                group.append(glyph)
        if group:
            yield _word(group, page)


def _is_guessed(glyph: Glyph, usual: float, line: list[Glyph]) -> bool:
    """Whether a space is PDFium's guess between letters that are set apart: it has no width."""
    return glyph.char == " " and glyph.x1 <= glyph.x and usual > SPREAD * line[0].style.size


def _stretches(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that follow each other on one baseline."""
    stretch: list[Glyph] = []
    for glyph in glyphs:
        last = stretch[-1] if stretch else None
        size = max(glyph.style.size, last.style.size if last else 0.0)
        if last and (abs(glyph.y - last.y) > 0.4 * size or glyph.x < last.x - 0.5 * size):
            yield stretch
            stretch = []
        stretch.append(glyph)
    if stretch:
        yield stretch


def _spacing(line: list[Glyph]) -> float:
    """How far apart letters are set in a stretch, in points: the median gap, 0 for usual text."""
    drawn = [glyph for glyph in line if glyph.char != " " or glyph.x1 > glyph.x]
    if len(drawn) < FEWEST or len(line) < 1.5 * len(drawn):  # else there is a guess after most letters
        drawn = line
    gaps = sorted(b.x - a.x1 for a, b in pairwise(drawn) if a.char != " " != b.char)
    return max(0.0, gaps[len(gaps) // 2]) if gaps else 0.0


def _apart(before: Glyph, after: Glyph, usual: float) -> bool:
    size = max(before.style.size, after.style.size)
    if is_icon(before.char) or is_icon(after.char) or (before.char in BULLETS and before.char not in "-–—·*"):
        return True
    return after.x - before.x1 > SPACE * size + 1.3 * min(usual, 0.4 * size)


def _word(group: list[Glyph], page: int) -> Word:
    style = _style(group)
    text = "".join(glyph.char for glyph in group)
    meant = unescape(text)  # "R&amp;D", as some themes print it
    text = meant if meant.strip() else text  # no word is blank
    return Word(
        text,
        group[0].x,
        max(glyph.x1 for glyph in group),
        max(g.y for g in group if g.style == style),
        style,
        page,
    )


def _style(group: list[Glyph]) -> Style:
    """The style of most letters; small capitals have that of the large one that they follow."""
    first, *rest = [glyph.style for glyph in group]
    if len(rest) > 1 and len(set(rest)) == 1 and rest[0].size * LARGER < first.size < rest[0].size * LARGEST:
        return first
    return max(styles := [first, *rest], key=styles.count)
