"""Words → lines in reading order: bullets bound to their text, columns by white space, headers dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from packs.domain.reading.resume.page import Cell, Line, Run, Style, Word
from packs.domain.reading.resume.periods import has_date
from packs.extraction.cuts import Region
from packs.extraction.gutters import ordered
from packs.extraction.marks import BULLETS, is_icon
from packs.extraction.row_dates import LARGE, dates_at_end, dates_in_row, rest_of_date

WIDE = 1.0  # of the size: a wider gap parts cells
ITEM = re.compile(r"\d{1,2}[.)]")  # the mark of a numbered item
FEWEST_ITEMS = 3  # of which numbered lists are made
DASHES = ("-", "–", "—")
FEWEST_LETTERS = 3  # alone in a line, from which they are set apart
APART = 0.6  # of the size: letters that are set apart are not farther from each other
MARGIN = 0.08  # of the page: where headers and footers stand
FOOT = 0.15  # of the page: where the last rows may be a footer that tells the page's number
FOOTER_ROWS = 3
NUMBERED = re.compile(
    r"(?:page|seite|página|pagina|pág\.?)?\s*#+\s*(?:(?:of|/|von|de|sur|van)\s*#+)?", re.IGNORECASE
)
PRINTED = re.compile(r"(?:file|https?)://\S*\s+#+/#+|#+[/.]#+[/.]#+, #+:#+(?: [AP]M)?.*")

LINKED = re.compile(r"\((?:https?|file)://")
CLOSED = (")", "),", ").")
MOST_BROKEN = 3  # rows in which the rest of a broken address stands
CONTACT = re.compile(r"@|https?:|www\.|\+\d")


class Page(NamedTuple):
    """A page's size in points and its words in the file's order."""

    width: float
    height: float
    words: tuple[Word, ...]


def in_reading_order(pages: Sequence[Page]) -> tuple[Line, ...]:
    """The lines of all pages: headers first, side columns before main ones, page by page within a column."""
    rows = [list(dates_in_row(_unlinked(_rows(_marked(page.words))))) for page in pages]
    kept = _without_furniture(pages, rows)
    bullets = _icon_bullets(kept)
    kept = [[shown for row in page_rows if (shown := _shown(row, bullets))] for page_rows in kept]
    regions = tuple(ordered(kept))
    numbered = _is_numbered(regions)
    return tuple(line for region in regions for line in _lines(region, numbered=numbered))


def _icon_bullets(pages: Sequence[Sequence[list[Word]]]) -> set[str]:
    """The icons that open lines as bullets do: often, and not before dates or ways of contact."""
    opened: dict[str, list[bool]] = {}
    for row in (row for rows in pages for row in rows):
        for icon, word in pairwise(row):
            if is_icon(icon.text) and word.x0 - icon.x1 < 2.5 * word.style.size:
                text = " ".join(each.text for each in row[row.index(word) :])
                opened.setdefault(icon.text, []).append(has_date(text) or bool(CONTACT.search(text)))
    return {icon for icon, facts in opened.items() if len(facts) > 2 and sum(facts) < 0.3 * len(facts)}


def _shown(row: list[Word], bullets: set[str]) -> list[Word]:
    return [
        word._replace(text="•") if word.text in bullets else word
        for word in row
        if not is_icon(word.text) or word.text in bullets
    ]


def _marked(words: Sequence[Word]) -> list[Word]:
    """The words, where drawn dots that open no line are left out."""
    dots = [word for word in words if word.style.size < 0]
    texts = [word for word in words if word.style.size >= 0]
    if not dots:
        return texts
    marks = []
    for dot in dots:
        word = _opened(dot, texts)
        if word and -dot.style.size <= 0.62 * word.style.size:
            marks.append(dot._replace(base=word.base, style=word.style))
    return texts + list({(round(mark.x0), round(mark.base)): mark for mark in marks}.values())


def _opened(dot: Word, texts: list[Word]) -> Word | None:
    """The word that stands right of a dot, at its height."""
    near = [
        word
        for word in texts
        if 0 < word.x0 - dot.x1 < 2.6 * word.style.size
        and -0.15 < (word.base - dot.base) / word.style.size < 0.75
    ]
    first = min(near, key=lambda word: word.x0, default=None)
    if first and any(
        0 <= dot.x0 - word.x1 < 1.5 * first.style.size and abs(word.base - first.base) < 2 for word in texts
    ):
        return None  # it stands between words
    return first


def _rows(words: list[Word]) -> Iterator[list[Word]]:
    """Words of one baseline, from left to right, from the top of the page down."""
    row: list[Word] = []
    for word in sorted(words, key=lambda word: (word.base, word.x0)):
        size = max(word.style.size, max((each.style.size for each in row), default=0.0))
        if row and word.base - row[0].base > 0.3 * min(size, LARGE):
            yield sorted(row, key=lambda word: word.x0)
            row = []
        row.append(word)
    if row:
        yield sorted(row, key=lambda word: word.x0)


def _unlinked(rows: Iterable[list[Word]]) -> Iterator[list[Word]]:
    """The rows without the addresses in brackets that browsers print behind links: "(https://…)"."""
    whole = [list(row) for row in rows]
    for index, row in enumerate(whole):
        if row and LINKED.match(row[-1].text) and not row[-1].text.endswith(CLOSED):
            _drop_rest(whole[index + 1 : index + 1 + MOST_BROKEN])
        row[:] = [word for word in row if not LINKED.match(word.text)]
    return (row for row in whole if row)


def _drop_rest(below: list[list[Word]]) -> None:
    """Takes the rest of a broken address out of the rows below, where one of them ends it."""
    for count, row in enumerate(below, 1):
        if row and row[0].text.endswith(CLOSED) and "(" not in row[0].text:
            for each in below[:count]:
                del each[0]
            return
        if len(row) != 1:
            return


def _without_furniture(pages: Sequence[Page], rows: list[list[list[Word]]]) -> list[list[list[Word]]]:
    """The rows without page numbers and without what is repeated at the edges of pages."""
    edge: Counter[str] = Counter()
    for page, page_rows in zip(pages, rows, strict=True):
        edge.update({_shape(row) for row in page_rows if _at_edge(row, page)})
    footer = _footer(pages, rows)
    rows = [[row for row in page_rows if _spot(row) not in footer] for page_rows in rows]
    return [
        [
            row
            for row in page_rows
            if not (_at_edge(row, page) and (NUMBERED.fullmatch(_shape(row)) or PRINTED.fullmatch(_shape(row))
                    or (edge[_shape(row)] > 1 and (len(pages) > 1))))
        ]
        for page, page_rows in zip(pages, rows, strict=True)
    ]  # fmt: skip


def _footer(pages: Sequence[Page], rows: list[list[list[Word]]]) -> set[tuple[str, int]]:
    """The last rows that all pages have in one spot, one with a number: "Page 1 – CV of" over a name."""
    if len(pages) < 2:
        return set()
    ends = (
        {_spot(row) for row in page_rows[-FOOTER_ROWS:] if row[0].base > (1 - FOOT) * page.height}
        for page, page_rows in zip(pages, rows, strict=True)
    )
    common = set.intersection(*ends)
    return common if any("#" in shape for shape, _ in common) else set()


def _spot(row: list[Word]) -> tuple[str, int]:
    return _shape(row), round(row[0].base)


def _at_edge(row: list[Word], page: Page) -> bool:
    return row[0].base < MARGIN * page.height or row[0].base > (1 - MARGIN) * page.height


def _shape(row: list[Word]) -> str:
    return re.sub(r"\d+", "#", " ".join(word.text for word in row))


def _lines(region: Region, *, numbered: bool) -> Iterator[Line]:
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
    return _tied(words, _are_letters) if single >= FEWEST_LETTERS else words


def _are_letters(before: Word, after: Word) -> bool:
    """Whether two words are a small letter and what goes before it in its word."""
    near = after.x0 - before.x1 < APART * after.style.size
    alike = after.text.islower() or before.text.isupper()
    return near and len(after.text) == 1 and after.text.isalpha() and alike and before.text.isalpha()


def _tied(words: list[Word], belongs: Callable[[Word, Word], bool]) -> list[Word]:
    joined, last = [words[0]], words[0]
    for word in words[1:]:
        if belongs(last, word):
            joined[-1] = joined[-1]._replace(text=joined[-1].text + word.text, x1=word.x1)
        else:
            joined.append(word)
        last = word
    return joined
