"""Files find their reader by contents and name."""

from __future__ import annotations

import pytest

from packs.domain.reading.errors import ReadingError
from packs.domain.reading.formats import FileFormat, format_of
from packs.domain.skills import Taxonomy
from packs.extraction.resumes import read_resume_file

RESUME = (
    b'\xef\xbb\xbf{"basics": {"name": "Ada Obi"}, "work": [{"name": "Wrenpost", "highlights": ["Built X"]}]}'
)


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"%PDF-1.7", "ada.json", FileFormat.PDF),
        (b"PK\x03\x04", "ada", FileFormat.DOCX),
        (b"<!DOCTYPE html>", "ada.txt", FileFormat.HTML),
        (b"plain", "ada.md", FileFormat.TEXT),
        (b' {"a": 1}', "ada", FileFormat.JSON),
        (b"a\x00b", "ada", FileFormat.OTHER),
    ],
)
def test_contents_decide_before_the_name(data: bytes, name: str, expected: FileFormat) -> None:
    assert format_of(data, name) is expected


def test_a_json_resume_is_read(taxonomy: Taxonomy) -> None:
    assert read_resume_file(RESUME, "ada.json", taxonomy).name == "Ada Obi"


def test_bytes_that_are_no_text_say_where(taxonomy: Taxonomy) -> None:
    with pytest.raises(ReadingError) as caught:
        read_resume_file(b"\xff\xfe\x00", "ada.json", taxonomy)
    assert str(caught.value) == "ada.json, byte 2: this is not text in UTF-8; save it as UTF-8."
