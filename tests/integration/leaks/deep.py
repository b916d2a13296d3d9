"""Everything that stands anywhere in a file: words, names, metadata, colors, fonts, pictures, attachments."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2

HEX = re.compile(r"(?<![0-9A-Za-z])#?([0-9A-Fa-f]{6})(?![0-9A-Za-z])")
PAINT = {"rg", "RG", "sc", "SC", "scn", "SCN", "g", "G"}


@dataclass(frozen=True)
class Deep:
    """`words` is squeezed: without spaces and in small letters, for a line may break anywhere."""

    words: str
    colors: frozenset[str]  # RRGGBB
    pictures: int

    def holds(self, word: str) -> bool:
        return squeezed(word) in self.words


def squeezed(text: str) -> str:
    """Text as it is compared."""
    return re.sub(r"[\s\0\ufeff-]+", "", text).casefold()


def deep(name: str, content: bytes) -> Deep:
    """A file with its name, taken apart to the last byte."""
    if content.startswith(b"%PDF"):
        return _of_pdf(name, content)
    if content.startswith(b"PK"):
        return _of_archive(name, content)
    text = content.decode()
    return Deep(squeezed(f"{name} {text} {_unfolded(text)}"), _named(text), text.count("<img "))


def _unfolded(text: str) -> str:
    """Calendars fold their lines."""
    return re.sub(r"\r?\n[ \t]", "", text)


def _named(text: str) -> frozenset[str]:
    return frozenset(color.upper() for color in HEX.findall(text))


def _of_archive(name: str, content: bytes) -> Deep:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
        notes = [archive.comment, *(info.comment + info.extra for info in archive.infolist())]
    texts = [data.decode(errors="replace") for data in (*parts.values(), *notes)]
    tagless = [re.sub(r"<[^>]+>", "", text) for text in texts]  # a word may be cut into runs
    pictures = sum(1 for part in parts if "/media/" in part)
    return Deep(squeezed(" ".join([name, *parts, *texts, *tagless])), _named(" ".join(texts)), pictures)


def _of_pdf(name: str, content: bytes) -> Deep:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        strings = [word for entry in pdf.objects for word in _strings(entry)]
        strings += [word for key, value in pdf.trailer.items() for word in (key, *_strings(value))]
        colors = {color for page in pdf.pages for color in _painted(page)}
        for entry in pdf.objects:
            if isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") == "/Form":
                colors |= set(_painted(entry))
        pictures = sum(1 for entry in pdf.objects if _is_picture(entry))
    words = [name, *strings, *_texts(content)]
    return Deep(squeezed(" ".join(words)), frozenset(colors), pictures)


def _is_picture(entry: Any) -> bool:
    return isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") == "/Image"


def _strings(entry: Any) -> Iterator[str]:
    """Every name, string and readable stream of an object that is not an object of its own."""
    if isinstance(entry, pikepdf.Stream):
        yield from _of_stream(entry)
    if isinstance(entry, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in entry.items():
            yield key
            if not value.is_indirect if isinstance(value, pikepdf.Object) else True:
                yield from _strings(value)
    elif isinstance(entry, pikepdf.Array):
        for value in entry:
            if not isinstance(value, pikepdf.Object) or not value.is_indirect:
                yield from _strings(value)
    elif isinstance(entry, pikepdf.String | pikepdf.Name):
        yield str(entry)


def _of_stream(stream: pikepdf.Stream) -> Iterator[str]:
    if _is_picture(stream):
        return
    data = stream.read_bytes()
    yield data.decode("latin-1")
    yield data.decode("utf-8", errors="ignore")
    yield data.decode("utf-16-be", errors="ignore")  # names inside of fonts


def _painted(content: Any) -> Iterator[str]:
    """The colors that a page or form paints with."""
    for instruction in pikepdf.parse_content_stream(content):
        if str(instruction.operator) in PAINT:
            numbers = [float(value) for value in instruction.operands if not isinstance(value, pikepdf.Name)]
            channels = numbers * 3 if len(numbers) == 1 else numbers
            if len(channels) == 3:
                yield "".join(f"{round(channel * 255):02X}" for channel in channels)


def _texts(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        outline = [item.get_title() for item in document.get_toc()]
        return outline + [page.get_textpage().get_text_range().replace("\x02", "") for page in document]
    finally:
        document.close()
