"""A file's bytes → the reader for its format. The contents decide first, the name's ending second."""

from __future__ import annotations

from enum import StrEnum

from packs.domain.reading.errors import ReadingError

MAX_BYTES = 10_000_000


class FileFormat(StrEnum):
    """A format that a resume or an ad may come in; the value is its usual name."""

    JSON = "JSON"
    TEXT = "plain text"
    HTML = "HTML"
    PDF = "PDF"
    DOCX = "Word"
    OTHER = "an unknown binary format"


ENDINGS = {
    "json": FileFormat.JSON, "txt": FileFormat.TEXT, "md": FileFormat.TEXT, "markdown": FileFormat.TEXT,
    "html": FileFormat.HTML, "htm": FileFormat.HTML, "pdf": FileFormat.PDF, "docx": FileFormat.DOCX,
    "doc": FileFormat.DOCX, "odt": FileFormat.OTHER, "rtf": FileFormat.OTHER,
}  # fmt: skip
MAGIC = ((b"%PDF-", FileFormat.PDF), (b"PK\x03\x04", FileFormat.DOCX), (b"\xd0\xcf\x11\xe0", FileFormat.DOCX),
         (b"{\\rtf", FileFormat.OTHER))  # fmt: skip


def format_of(data: bytes, name: str) -> FileFormat:
    """The format of a file by its first bytes, else by its name's ending, else by its first letter."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, file_format in MAGIC:
        if head.startswith(magic):
            return file_format
    if head[:14].lower().startswith((b"<!doctype html", b"<html")):
        return FileFormat.HTML
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    if ending in ENDINGS:
        return ENDINGS[ending]
    if b"\x00" in data[:1024] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return FileFormat.OTHER
    return FileFormat.JSON if head[:1] in (b"{", b"[") else FileFormat.TEXT


def decoded(data: bytes, name: str) -> str:
    """A file's bytes as text: UTF-8, or UTF-16 with its mark. ReadingError for others, or over 10 MB."""
    if len(data) > MAX_BYTES:
        raise ReadingError("the file is over 10 MB", "give the text alone", name=name)
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadingError(
            "this is not text in UTF-8", "save it as UTF-8", place=f"byte {error.start}", name=name
        ) from None
