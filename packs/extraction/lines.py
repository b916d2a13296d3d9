"""Rows → lines: bullets bound to their text, cells parted at wide gaps, letters set apart made words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from packs.domain.reading.resume.page import Cell, Line, Run, Style, Word
from packs.extraction.cuts import Region
from packs.extraction.marks import BULLETS
from packs.extraction.row_dates import dates_at_end, rest_of_date

WIDE = 1.0  # of the size: a wider gap parts cells
ITEM = re.compile(r"\d{1,2}[.)]")  # the mark of a numbered item
FEWEST_ITEMS = 3  # of which numbered lists are made
DASHES = ("-", "–", "—")
FEWEST_LETTERS = 3  # alone in a line, from which they are set apart
APART = 0.6  # of the size: letters that are set apart are not farther from each other


def lines_of(regions: Sequence[Region]) -> Iterator[Line]:
    """The lines of regions that are read one after the other."""
    numbered = _is_numbered(regions)
    return (line for region in regions for line in _lines_in(region, numbered=numbered))


def _lines_in(region: Region, *, numbered: bool) -> Iterator[Line]:
    open_edge: float | None = None
    for row in region.rows:
        marked = len(row) > 1 and (_is_bullet(row) or (numbered and _opens_item(row)))
        mark, words = (row[0].text, row[1:]) if marked else ("", row)
        if not any(char.isalnum() for word in words for char in word.text):
            continue  # a bullet alone, a rule of dots
        words = _unspaced(words)
        tail = 0 if mark else (dates_at_end(words) or rest_of_date(words, open_edge))
        cells = (*_cells(words[:tail]), _cell(words[tail:])) if tail else tuple(_cells(words))
        open_edge = words[tail].x0 if tail and words[-1].text.endswith(DASHES) else None
        yield Line(cells, mark, row[0].page, row[0].base, region.left, region.right, words[0].x0)


def _is_bullet(row: list[Word]) -> bool:
    near = row[1].x0 - row[0].x1 < 2 * row[0].style.size
    return row[0].text in BULLETS and (row[0].text not in "-–—·*>" or near)


def _opens_item(row: list[Word]) -> bool:
    return ITEM.fullmatch(row[0].text) is not None and row[1].text[:1].isupper()


def _is_numbered(regions: Sequence[Region]) -> bool:
    """Whether lists are numbered: rows open with a first and a second item, and oftener than by chance."""
    opening = [
        row[0].text[:-1]
        for region in regions
        for row in region.rows
        if len(row) > 1 and ITEM.fullmatch(row[0].text)
    ]
    return {"1", "2"} <= set(opening) and len(opening) >= FEWEST_ITEMS


def _cells(words: list[Word]) -> Iterator[Cell]:
    if _justified(words):
        yield _cell(words)
        return
    group = [words[0]]
    for before, word in pairwise(words):
        if word.x0 - before.x1 > WIDE * max(word.style.size, before.style.size):
            yield _cell(group)
            group = []
        group.append(word)
    yield _cell(group)


def _justified(words: list[Word]) -> bool:
    """Whether the wide gaps of a line are all alike: words drawn apart to fill it."""
    gaps = [word.x0 - before.x1 for before, word in pairwise(words)]
    return (
        len(gaps) >= 3
        and max(gaps) - min(gaps) < 0.35 * words[0].style.size
        and max(gaps) < 4 * words[0].style.size
    )


def _cell(words: list[Word]) -> Cell:
    runs: list[Run] = []
    for word in words:
        if runs and _alike(runs[-1].style, word.style):
            runs[-1] = Run(f"{runs[-1].text} {word.text}", runs[-1].style)
        else:
            runs.append(Run(word.text, word.style))
    return Cell(tuple(runs), words[0].x0, words[-1].x1)


def _alike(one: Style, other: Style) -> bool:
    return one[1:] == other[1:] and abs(one.size - other.size) < 0.6


def _unspaced(words: list[Word]) -> list[Word]:
    """Letters set wide apart ("S K I L L S", "6/2019 t i l l 1/2022") as words."""
    single = sum(len(word.text) == 1 for word in words)
    if len(words) >= 4 and single >= 0.8 * len(words):
        usual = median([b.x0 - a.x1 for a, b in pairwise(words)])
        return _tied(words, lambda a, b: b.x0 - a.x1 < 1.7 * max(usual, 0.5))
    if single < FEWEST_LETTERS:
        return words
    runs = (run for run in _letters(words) if sum(len(word.text) for word in run) >= FEWEST_LETTERS)
    spelt = {id(word) for run in runs for word in run[1:]}
    return _tied(words, lambda _, word: id(word) in spelt)


def _letters(words: list[Word]) -> Iterator[list[Word]]:
    """Runs of single letters of one kind that are near each other: "t i l l", and not "a" between words.

    Of capitals, the first two may stand together: "NO V E M B E R".
    """
    run: list[Word] = []
    for word in words:
        last = run[-1] if run else word
        near = word.x0 - last.x1 < APART * word.style.size
        alike = word.text.islower() or last.text.isupper()
        if not (run and near and alike and len(word.text) == 1 and word.text.isalpha()):
            yield run
            pair = len(word.text) == 2 and word.text.isupper()
            run = []
            if not word.text.isalpha() or not (len(word.text) == 1 or pair):
                continue
        run.append(word)
    yield run


def _tied(words: list[Word], belongs: Callable[[Word, Word], bool]) -> list[Word]:
    joined, last = [words[0]], words[0]
    for word in words[1:]:
        if belongs(last, word):
            joined[-1] = joined[-1]._replace(text=joined[-1].text + word.text, x1=word.x1)
        else:
            joined.append(word)
        last = word
    return joined
