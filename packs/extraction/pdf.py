"""PDF → words with boxes and styles, by PDFium. Runs in the sandbox only."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from packs.domain.reading.resume.page import Extracted, Style, Word
from packs.extraction.furniture import Page
from packs.extraction.glyph_words import words_of
from packs.extraction.glyphs import glyphs_of, median_of
from packs.extraction.limits import MAX_CHARACTERS, MAX_PAGES, Refused, answered
from packs.extraction.orders import orders_of

TINY = 6.0  # points: text of this size is read on a page made larger, with text of the usual size
USUAL = 10.0
EUROPASS = re.compile(rb"europass|SkillsPassport|Candidate", re.IGNORECASE)
FEW = 40  # characters: a page with fewer is a picture if it has one


def read(data: bytes) -> Extracted:
    """The lines of a PDF in reading order. Raises `Refused` for what is encrypted, damaged or too long."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Refused(*_why(str(error))) from error
    if len(document) > MAX_PAGES:
        raise Refused(f"it has {len(document)} pages, more than {MAX_PAGES}", "send the resume alone")
    pages, pictures, count = [], 0, 0
    for number, page in enumerate(document):
        glyphs = glyphs_of(page)
        count += len(glyphs)
        if count > MAX_CHARACTERS:
            raise Refused(f"it holds more than {MAX_CHARACTERS:,} characters", "send the resume alone")
        width, height = page.get_size()
        pages.append(Page(width, height, tuple(words_of(glyphs, number)) + tuple(_dots(page, number))))
        pictures += len(glyphs) < FEW and _has_picture(page)
    lines, *others = orders_of(_scaled(pages))
    return Extracted(
        lines,
        len(pages),
        pictures,
        tuple(_links(document)),
        _attachment(document),
        tuple(others),
    )


def _scaled(pages: list[Page]) -> list[Page]:
    """The pages as large as pages are read, where all their text is set tiny."""
    usual = median_of([word.style.size for page in pages for word in page.words if word.style.size > 0])
    if not 0 < usual < TINY:
        return pages
    by = USUAL / usual
    return [
        Page(page.width * by, page.height * by, tuple(_enlarged(word, by) for word in page.words))
        for page in pages
    ]


def _enlarged(word: Word, by: float) -> Word:
    style = word.style._replace(size=round(word.style.size * by, 1))
    return word._replace(x0=word.x0 * by, x1=word.x1 * by, base=word.base * by, style=style)


def _why(error: str) -> tuple[str, str]:
    if "password" in error.casefold() or "security" in error.casefold():
        return "it is locked with a password", "save it without one"
    return "it is damaged or is no PDF", "export it again"


def _dots(page: Any, number: int) -> Iterator[Word]:
    """Bullets that are drawn as shapes, as browsers do: as words that hold a bullet."""
    height = page.get_height()
    left, bottom = page.get_bbox()[:2]
    for index, shape in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if index > 5000:
            return
        x0, y0, x1, y1 = shape.get_bounds()
        wide, high = x1 - x0, y1 - y0
        if 1.0 <= wide <= 6.5 and 1.0 <= high <= 6.5 and 0.7 <= wide / high <= 1.4:
            yield Word("•", x0 - left, x1 - left, height - (y0 - bottom), Style(size=-high), number)


def _has_picture(page: Any) -> bool:
    return next(iter(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4)), None) is not None


def _links(document: Any) -> Iterator[str]:
    length = 512
    for page in document:
        position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
        for _ in range(200):
            if not pdfium.FPDFLink_Enumerate(page.raw, position, link):
                break
            action = pdfium.FPDFLink_GetAction(link)
            buffer = ctypes.create_string_buffer(length)
            if action and pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, length):
                yield buffer.value.decode("utf-8", "replace")


def _attachment(document: Any) -> bytes:
    """The first attached XML of Europass, or nothing."""
    for index in range(min(document.count_attachments(), 10)):
        attachment = document.get_attachment(index)
        if attachment.get_name().casefold().endswith(".xml"):
            data = bytes(attachment.get_data())
            if EUROPASS.search(data[:2000]):
                return data[: MAX_CHARACTERS * 5]
    return b""


def job(data: bytes) -> Extracted | Refused:
    """What the sandbox runs."""
    return answered(read, data)
