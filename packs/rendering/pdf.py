"""HTML → PDF in one child process: lay out, measure, number, write. WeasyPrint is imported only here."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import weasyprint
from weasyprint.layout import inline
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from packs.rendering.binding import Bound, bind, labels_of
from packs.rendering.finish import Finish, finished
from packs.rendering.job import Book, Job, Outcome, Part, Sheet
from packs.rendering.raster import first_page_png, proportions
from packs.rendering.reduce import first_that_fits

COLLECT_AFTER = (
    50_000  # new objects: a layout is a large tree that lives on; walked often, it costs a fifth of the time
)
BREAK = "\u200b"  # a place to break: of an element inside of a link the engine makes another link
KINDS = {"png": "image/png", "svg": "image/svg+xml"}  # what is no picture is a font


def _hanging(split: Callable[..., Any]) -> Callable[..., Any]:
    """The engine's splitting of a line, mended: a text whose last space alone goes past the edge fits.

    It would break such a text after its first word when an inline element follows.
    """

    def first_line(text: str, style: Any, context: Any, width: Any, *rest: Any, **options: Any) -> Any:
        found = split(text, style, context, width, *rest, **options)
        if found[2] != len(text.partition(" ")[0].encode()) + 1 or not text.endswith(" "):
            return found
        bare = split(text.rstrip(" "), style, context, width, *rest, **options)
        return found if bare[2] is not None else split(text, style, context, None, *rest, **options)

    return first_line


inline.split_first_line = _hanging(inline.split_first_line)


class AssetFetcher(URLFetcher):  # type: ignore[misc]
    """Deny by default: resolves the `asset:` addresses handed over, and opens nothing."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__(fail_on_errors=True)
        self._assets = assets

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """The bytes of a known asset. Raises for anything else, which ends the rendering."""
        if url not in self._assets:
            raise FatalURLFetchingError(f"“{url[:80]}” is not an asset of this document")
        kind = KINDS.get(url.rpartition(".")[2], "font/woff")
        return URLFetcherResponse(url, self._assets[url], {"Content-Type": kind})


class Press:
    """Lays out documents with one set of fonts and parsed stylesheets."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        self._fetcher = AssetFetcher(assets)
        self._fonts = FontConfiguration()
        self._styles: dict[str, Any] = {}

    def lay_out(self, html: str, style: str, first_page: int = 1) -> Any:
        """A laid-out document whose first page carries the given number."""
        start = f"@page :first {{ counter-reset: page {first_page} }}" if first_page > 1 else ""
        html = html.replace("<wbr>", BREAK)
        source = weasyprint.HTML(string=html, base_url="asset:", url_fetcher=self._fetcher)
        sheets = [self._style(style)] + ([self._style(start)] if start else [])
        return source.render(
            font_config=self._fonts, stylesheets=sheets, presentational_hints=False, pdf_variant="pdf/ua-1"
        )

    def _style(self, text: str) -> Any:
        if text not in self._styles:
            self._styles[text] = weasyprint.CSS(
                string=text, url_fetcher=self._fetcher, font_config=self._fonts, base_url="asset:"
            )
        return self._styles[text]


class Layouts:
    """What a press has laid out, each once: editions of a book differ in few of their parts."""

    def __init__(self, press: Press) -> None:
        self._press = press
        self._laid: dict[tuple[str, str, int], Any] = {}

    def lay_out(self, html: str, style: str, first_page: int = 1) -> Any:
        """A laid-out document, for reading: whoever asks for the same gets the same."""
        asked = (html, style, first_page)
        if asked not in self._laid:
            self._laid[asked] = self._press.lay_out(*asked)
        return self._laid[asked]


def make(job: Job) -> Outcome:
    """Lay out and write every file of a job."""
    os.environ["SOURCE_DATE_EPOCH"] = str(job.epoch)  # else the fonts that are unpacked carry the time of day
    with _warnings() as warnings, _collected_rarely():
        press = Press(job.assets)
        files: dict[str, bytes] = {}
        taken: dict[str, int] = {}
        for name, sheet in job.sheets.items():
            taken[name], document = _fit(press, sheet)
            if name in job.written:
                files[name] = finished(_write(document), Finish(sheet.creator, alone=True))
        chosen = {name: sheet.bodies[taken[name]] for name, sheet in job.sheets.items()}
        files |= dict(_editions(press, job, chosen))
    return Outcome(files, taken, tuple(warnings))


def picture(drawing: bytes) -> bytes:
    """A logo's drawing as PNG on a clear ground, for documents that show pictures alone."""
    width, height = proportions(drawing)
    body = (
        '<!DOCTYPE html><html lang="en"><title>Logo</title><body><img src="asset:logo.svg" alt="Logo"></body>'
    )
    style = (
        f"@page{{size:{width}mm {height}mm;margin:0}}html,body{{margin:0;line-height:0}}"
        f"img{{width:{width}mm;height:{height}mm}}"
    )
    return first_page_png(_write(Press({"asset:logo.svg": drawing}).lay_out(body, style)))


def _fit(press: Press, sheet: Sheet) -> tuple[int, Any]:
    laid: dict[int, Any] = {}

    def fits(place: int) -> bool:
        laid[place] = press.lay_out(sheet.before + sheet.bodies[place] + sheet.after, sheet.style)
        return len(laid[place].pages) == 1

    place = first_that_fits(len(sheet.bodies), fits)
    if place is None:
        raise OverflowError("does not fit one page even with every list left out: shorten its longest text.")
    return place, laid[place]


def _editions(press: Press, job: Job, chosen: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Each edition of the book; those of the same parts are one document."""
    bound: dict[tuple[Part, ...], Bound] = {}
    layouts = Layouts(press) if len({book.parts for book in job.books.values()}) > 1 else press
    for name, book in job.books.items():
        if book.parts not in bound:
            bound[book.parts] = bind(layouts, book, chosen)
        yield name, _printed(bound[book.parts], book, job.epoch)


def _printed(bound: Bound, book: Book, epoch: int) -> bytes:
    finish = Finish(
        creator=book.creator,
        labels=labels_of("".join(part.body for part in book.parts)),
        tables=bound.tables,
        free=bound.free,
        rule=book.rule,
        side=bound.document.pages[-1]._page_box.margin_left,
        attached=book.attached,
        epoch=epoch,
    )
    return finished(_write(bound.document, "pdf/a-3a" if book.attached else "pdf/ua-1"), finish)


def _write(document: Any, variant: str = "pdf/ua-1") -> bytes:
    own = document.copy()  # an archive adds its color profile, which is none of the next edition's
    own.color_profiles = dict(document.color_profiles)
    return bytes(own.write_pdf(pdf_variant=variant, attachments=None, pdf_forms=None, custom_metadata=False))


@contextmanager
def _collected_rarely() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(COLLECT_AFTER, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@contextmanager
def _warnings() -> Iterator[list[str]]:
    found: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: found.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("weasyprint")
    logger.addHandler(handler)
    try:
        yield found
    finally:
        logger.removeHandler(handler)
