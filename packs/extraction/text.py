"""HTML and text resumes → lines. Runs in the sandbox: a page's markup may be hostile."""

from __future__ import annotations

from packs.domain.reading.errors import ReadingError
from packs.domain.reading.resume.page import Extracted
from packs.domain.reading.resume.text_lines import extracted_from_text
from packs.extraction.html import text_of_markup
from packs.extraction.limits import MAX_CHARACTERS, Refused, answered


def read_page(data: bytes) -> Extracted:
    """The lines of a page, as UTF-8 or Western text. Raises `Refused`."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    try:
        return _lines(text_of_markup(text))
    except ReadingError as error:
        raise Refused(error.problem, error.cure) from error


def read_text(data: bytes) -> Extracted:
    """The lines of a text or of Markdown: UTF-8, UTF-16 with its mark, else Western. Raises `Refused`."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _lines(data.decode("utf-16", "replace"))
    try:
        return _lines(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _lines(data.decode("cp1252", "replace"))


def _lines(text: str) -> Extracted:
    if len(text) > MAX_CHARACTERS:
        raise Refused(f"it holds more than {MAX_CHARACTERS:,} characters", "send the resume alone")
    return extracted_from_text(text)


def page_job(data: bytes) -> Extracted | Refused:
    """What the sandbox runs for a page."""
    return answered(read_page, data)


def text_job(data: bytes) -> Extracted | Refused:
    """What the sandbox runs for a text."""
    return answered(read_text, data)
