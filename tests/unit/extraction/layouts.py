"""Lines for the reader, as short to write as a page is to look at."""

from __future__ import annotations

from collections.abc import Sequence

from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.reading import Reading
from packs.domain.reading.resume.text_lines import extracted_from_text
from packs.extraction.furniture import Page
from packs.extraction.orders import orders_of


def read(text: str) -> Reading:
    """What is read of a plain text resume."""
    return read_document(extracted_from_text(text))


def in_reading_order(pages: Sequence[Page]) -> tuple[Line, ...]:
    """The lines of pages in their likeliest order."""
    return orders_of(pages)[0]
