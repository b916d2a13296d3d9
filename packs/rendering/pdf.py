"""HTML → PDF in one child process: lay out, measure, number, write. WeasyPrint is imported only here."""

from __future__ import annotations

import io
import logging
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pikepdf
import weasyprint
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from packs.rendering.job import SLOT, Book, Job, Outcome, Sheet
from packs.rendering.reduce import first_that_fits

PAGE_OF = re.compile(r'(<span class="page-of" data-page="([^"]+)"(?: data-else="([^"]+)")?>)[^<]*(</span>)')


class AssetFetcher(URLFetcher):  # type: ignore[misc]
    """Deny by default: resolves the `asset:` addresses handed over, and opens nothing."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__(fail_on_errors=True)
        self._assets = assets

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """The bytes of a known asset. Raises for anything else, which ends the rendering."""
        if url not in self._assets:
            raise FatalURLFetchingError(f"“{url[:80]}” is not an asset of this document")
        kind = "image/png" if url.endswith(".png") else "font/woff"
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


def make(job: Job) -> Outcome:
    """Lay out and write every file of a job."""
    os.environ["SOURCE_DATE_EPOCH"] = str(job.epoch)  # else the fonts that are unpacked carry the time of day
    with _warnings() as warnings:
        press = Press(job.assets)
        files: dict[str, bytes] = {}
        taken: dict[str, int] = {}
        for name, sheet in job.sheets.items():
            taken[name], document = _fit(press, sheet)
            if name in job.written:
                files[name] = _write(document, sheet.creator)
        if job.book:
            chosen = {name: sheet.bodies[taken[name]] for name, sheet in job.sheets.items()}
            files["book"] = _write(_bind(press, _insert(job.book, chosen)), job.book.creator)
    return Outcome(files, taken, tuple(warnings))


def _fit(press: Press, sheet: Sheet) -> tuple[int, Any]:
    laid: dict[int, Any] = {}

    def fits(place: int) -> bool:
        laid[place] = press.lay_out(sheet.before + sheet.bodies[place] + sheet.after, sheet.style)
        return len(laid[place].pages) == 1

    place = first_that_fits(len(sheet.bodies), fits)
    if place is None:
        raise OverflowError("does not fit one page even with every list left out: shorten its longest text.")
    return place, laid[place]


def _insert(book: Book, chosen: Mapping[str, str]) -> Book:
    body = book.body
    for name, fragment in chosen.items():
        body = body.replace(SLOT.format(name), fragment)
    return book._replace(body=body)


def _bind(press: Press, book: Book) -> Any:
    """Opening, body and appendix as one document, the contents and the register numbered from its pages."""

    def part(html: str, first_page: int) -> Any:
        return press.lay_out(book.before + html + book.after, book.style, first_page)

    opening = part(book.opening, 1)
    length = len(opening.pages)
    body = part(book.body, length + 1) if book.body else None
    pages = _pages_of(opening.pages, 1) | (_pages_of(body.pages, length + 1) if body else {})
    start = length + (len(body.pages) if body else 0) + 1
    appendix = part(_number(book.appendix, pages), start) if book.appendix else None
    pages |= _pages_of(appendix.pages, start) if appendix else {}
    numbered = part(_number(book.opening, pages), 1)
    if len(numbered.pages) != length:
        raise OverflowError("changes its length when its contents are numbered: shorten its titles.")
    parts = [document for document in (numbered, body, appendix) if document]
    return numbered.copy([page for document in parts for page in document.pages])


def _pages_of(pages: list[Any], first: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, page in enumerate(pages, first):
        for anchor in page.anchors:
            found.setdefault(anchor, number)
    return found


def _number(html: str, pages: Mapping[str, int]) -> str:
    def number(match: re.Match[str]) -> str:
        page = pages.get(match[2]) or pages.get(match[3] or "")
        return f"{match[1]}{page or '–'}{match[4]}"

    return PAGE_OF.sub(number, html)


def _write(document: Any, creator: str) -> bytes:
    raw = document.write_pdf(pdf_variant="pdf/ua-1", attachments=None, pdf_forms=None, custom_metadata=False)
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        _own_up(pdf, creator)
        _unique_header_ids(pdf)
        target = io.BytesIO()
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return target.getvalue()


def _own_up(pdf: pikepdf.Pdf, creator: str) -> None:
    """The metadata name the brand, or nobody: not the tools."""
    for key in ("/Producer", "/Creator"):
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    if creator:
        pdf.docinfo["/Creator"] = creator
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in ("pdf:Producer", "xmp:CreatorTool"):
            if key in metadata:
                del metadata[key]
        if creator:
            metadata["xmp:CreatorTool"] = creator


def _unique_header_ids(pdf: pikepdf.Pdf) -> None:
    """Header ids are unique within one layout only: give each table's its own, since parts were joined."""
    tables = (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Table")
    for number, table in enumerate(tables):
        cells = list(_cells(table))
        names = {
            bytes(cell.ID): pikepdf.String(f"h{number}-{n}") for n, cell in enumerate(cells) if "/ID" in cell
        }
        for cell in cells:
            if "/ID" in cell:
                cell.ID = names[bytes(cell.ID)]
            if "/A" in cell and "/Headers" in cell.A:
                cell.A.Headers = pikepdf.Array(
                    [names[bytes(name)] for name in cell.A.Headers if bytes(name) in names]
                )


def _cells(element: Any) -> Iterator[Any]:
    for child in element.get("/K", []):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            if child.S in ("/TH", "/TD"):
                yield child
            else:
                yield from _cells(child)


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
