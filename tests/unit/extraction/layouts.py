"""Lines for the reader, as short to write as a page is to look at."""

from __future__ import annotations

from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.reading import Reading
from packs.domain.reading.resume.text_lines import extracted_from_text


def read(text: str) -> Reading:
    """What is read of a plain text resume."""
    return read_document(extracted_from_text(text))
