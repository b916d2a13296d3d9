"""Parts → one document: laid out in order, drawn in where a last page would be thin, numbered at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any, NamedTuple, Protocol

from packs.rendering.job import Book, Part

LINK = re.compile(r'<a href="#([^"]+)"[^>]*>([^<]+)</a>')
PAGE_OF = re.compile(r'(<span class="page-of" data-page="([^"]+)"(?: data-else="([^"]+)")?>)[^<]*(</span>)')
CLOSER = ("close", "closer")  # classes of the stylesheet, one tighter than the other
THIN = 0.45  # share of the live height: a last page that holds less is worth drawing in
LOOSE = 2  # pages: so much space in all is worth it too, such as cards that stand alone on theirs
MILLIMETER = 96 / 25.4  # CSS pixels


class LaysOut(Protocol):
    """What binding asks of the layout engine."""

    def lay_out(self, html: str, style: str, first_page: int = 1) -> Any:
        """A laid-out document whose first page carries the given number."""


class Free(NamedTuple):
    """The space left on a page: the page's number in the file, from and to (CSS pixels from its top)."""

    page: int
    top: float
    bottom: float


class Bound(NamedTuple):
    """The finished layout, the tables on each page by number, and the space that is left to write on."""

    document: Any
    tables: tuple[tuple[int, ...], ...]
    free: tuple[Free, ...]


class _Laid(NamedTuple):
    part: Part
    body: str  # as it was laid out: drawn in or not
    document: Any
    first: int
    complete: bool  # whether every page number in it was known


def bind(press: LaysOut, book: Book, chosen: Mapping[str, str]) -> Bound:
    """The book as one document. `chosen`: the body of each sheet that stands in it, by name.

    Raises `OverflowError` when a part changes its length as its page numbers are filled in.
    """
    laid: list[_Laid] = []
    pages: dict[str, int] = {}
    first = 1
    for part in book.parts:
        one = _lay(press, book, part, chosen.get(part.sheet, part.body), first, pages)
        pages |= _anchors(one.document.pages, first)
        first += len(one.document.pages)
        laid.append(one)
    laid = [one if one.complete else _numbered(press, book, one, pages) for one in laid]
    whole = laid[0].document.copy([page for one in laid for page in one.document.pages])
    return Bound(whole, tables_of(whole.pages), tuple(_free(laid)))


def labels_of(html: str) -> dict[str, str]:
    """What each link target is called, by the longest text that links to it."""
    found: dict[str, str] = {}
    for target, text in LINK.findall(html):
        found[target] = max(found.get(target, ""), unescape(text), key=len)
    return found


def _lay(press: LaysOut, book: Book, part: Part, body: str, first: int, pages: Mapping[str, int]) -> _Laid:
    def attempt(text: str) -> _Laid:
        own = _own_anchors(text)
        asked = [match[2] for match in PAGE_OF.finditer(text)]
        known = all(name in pages for name in asked) and not own & set(asked)
        shown = _fill(text, pages) if known else text
        document = press.lay_out(book.before + shown + book.after, book.style + part.style, first)
        return _Laid(part, text, document, first, known or not asked)

    found = attempt(body)
    for name in CLOSER if part.flows else ():
        if not _loose(found.document.pages):
            break
        tighter = attempt(body.replace('<section class="section', f'<section class="{name} section', 1))
        if len(tighter.document.pages) < len(found.document.pages):
            return tighter
    return found


def _numbered(press: LaysOut, book: Book, one: _Laid, pages: Mapping[str, int]) -> _Laid:
    html = book.before + _fill(one.body, pages) + book.after
    document = press.lay_out(html, book.style + one.part.style, one.first)
    if len(document.pages) != len(one.document.pages):
        raise OverflowError("changes its length when its contents are numbered: shorten its titles.")
    return one._replace(document=document, complete=True)


def _fill(html: str, pages: Mapping[str, int]) -> str:
    def number(match: re.Match[str]) -> str:
        page = pages.get(match[2]) or pages.get(match[3] or "")
        return f"{match[1]}{page or '–'}{match[4]}"

    return PAGE_OF.sub(number, html)


def _own_anchors(html: str) -> set[str]:
    return set(re.findall(r' id="([^"]+)"', html)) if "page-of" in html else set()


def _anchors(pages: Sequence[Any], first: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, page in enumerate(pages, first):
        for anchor in page.anchors:
            found.setdefault(anchor, number)
    return found


def tables_of(pages: Sequence[Any]) -> tuple[tuple[int, ...], ...]:
    """The tables on each page in reading order; one that runs on over pages keeps its number."""
    numbers: dict[int, int] = {}  # by identity: the layout keeps its elements alive
    return tuple(
        tuple(numbers.setdefault(id(table), len(numbers)) for table in _tables(page._page_box.children[0]))
        for page in pages
    )


def _tables(box: Any) -> Iterator[Any]:
    if getattr(box, "is_table_wrapper", False) and box.element_tag == "table":
        yield box.element
    for child in getattr(box, "children", ()):
        yield from _tables(getattr(child, "_box", child))


def _free(laid: Sequence[_Laid]) -> Iterator[Free]:
    for one in laid:
        if one.part.flows:
            for number, page in enumerate(one.document.pages, one.first):
                top, bottom = _live(page)
                yield Free(number, max(top, _bottom(page)), bottom)


def _fullness(page: Any) -> float:
    top, bottom = _live(page)
    return max(0.0, _bottom(page) - top) / (bottom - top)


def _loose(pages: Sequence[Any]) -> bool:
    """Whether drawing in could save a page."""
    filled = [_fullness(page) for page in pages]
    return len(pages) > 1 and (filled[-1] <= THIN or len(pages) - sum(filled) >= LOOSE)


def _live(page: Any) -> tuple[float, float]:
    box = page._page_box
    return box.content_box_y(), box.content_box_y() + box.height


def _bottom(page: Any) -> float:
    """Where the page's content ends."""
    root = page._page_box.children[0]
    return max((box.position_y + box.height for box in _leaves(root)), default=0.0)


def _leaves(box: Any) -> Iterator[Any]:
    children = getattr(box, "children", ())
    if not children or type(box).__name__ == "LineBox":
        if isinstance(box.height, int | float):
            yield box
        return
    for child in children:
        yield from _leaves(child)
