"""The brand: a firm's look and words. `UNBRANDED` is the null brand."""

from __future__ import annotations

import base64
import binascii
import struct
import unicodedata
import zlib
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from packs.domain.base import Value
from packs.domain.claims import Slug
from packs.domain.colors import Tokens, derive_night_tokens, derive_tokens
from packs.domain.method import SectionKey

# Text and labels. a: Source Serif 4, Public Sans. b: Source Sans 3. c: Source Serif 4, Source Sans 3.
# d: Literata, Public Sans. e: IBM Plex Sans. u: Literata, IBM Plex Sans (the house's own).
FontPair = Literal["a", "b", "c", "d", "e", "u"]
CoverStyle = Literal["band", "field", "plain"]  # a band of accent at the left, a field at the top, white
Paper = Literal["a4", "letter"]

LOGO_BYTES = 200_000
LOGO_PIXELS = 2_000  # a side
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# What a picture needs: no texts, dates or profiles.
PNG_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")


def plain_line(text: str) -> str:
    """One line of printable text. Raises `ValueError` for control, direction, and private-use characters."""
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"):
            raise ValueError(f"has the unprintable character U+{ord(character):04X}: remove it.")
    return text


def png_in_base64(text: str) -> str:
    """A small PNG without metadata, as base64; empty for none. Raises `ValueError` saying what is wrong."""
    if not text:
        return text
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("the logo is not base64: send the PNG file's bytes as base64.") from error
    _check_png(data)
    return text


Line = Annotated[str, AfterValidator(plain_line)]


class Brand(Value):
    """A firm's look and words. A brand sets accent, fonts and logo; every other color is derived."""

    slug: Slug
    name: Annotated[Line, Field(max_length=60)]
    accent: str = Field(pattern=r"^#[0-9A-Fa-f]{6}$")
    font_pair: FontPair
    cover: CoverStyle = "band"
    footer: Annotated[Line, Field(max_length=60)] = ""
    contact: Annotated[Line, Field(max_length=120)] = ""
    disclaimer: Annotated[Line, Field(max_length=300)] = ""
    paper: Paper = "a4"
    locale: str = Field(default="en-US", pattern=r"^en-(US|GB)$")
    sections: tuple[SectionKey, ...] = Field(default=tuple(SectionKey), min_length=1)
    section_titles: dict[SectionKey, Annotated[Line, Field(min_length=1, max_length=60)]] = {}
    logo: Annotated[str, AfterValidator(png_in_base64)] = ""

    @property
    def tokens(self) -> Tokens:
        """The colors of every role on paper and by day."""
        return derive_tokens(self.accent)

    @property
    def night_tokens(self) -> Tokens:
        """The colors of every role on a dark screen."""
        return derive_night_tokens(self.accent)

    @property
    def logo_bytes(self) -> bytes:
        """The PNG; empty for none."""
        return base64.b64decode(self.logo)

    def title_of(self, key: SectionKey, title: str) -> str:
        """A section's title in this brand's words."""
        return self.section_titles.get(key, title)


UNBRANDED = Brand(slug="unbranded", name="", accent="#3A4149", font_pair="u")


def _check_png(data: bytes) -> None:
    if len(data) > LOGO_BYTES:
        raise ValueError(f"the logo has {len(data)} bytes: {LOGO_BYTES} are the limit.")
    if not data.startswith(PNG_SIGNATURE):
        raise ValueError("the logo is not a PNG file: export it as PNG.")
    chunks = _png_chunks(data)
    if chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13 or chunks[-1][0] != b"IEND":
        raise ValueError("the logo is a damaged PNG file: export it again.")
    strange = next((kind for kind, _ in chunks if kind not in PNG_CHUNKS), None)
    if strange:
        raise ValueError(f"the logo carries the chunk {strange!r}: export the PNG without metadata.")
    width, height = struct.unpack(">II", chunks[0][1][:8])
    if not (0 < width <= LOGO_PIXELS and 0 < height <= LOGO_PIXELS):
        raise ValueError(f"the logo measures {width} × {height} pixels: {LOGO_PIXELS} a side are the limit.")


def _png_chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    chunks: list[tuple[bytes, bytes]] = []
    place = len(PNG_SIGNATURE)
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8].ljust(8, b"\0"))
        body, end = data[place + 8 : place + 8 + length], place + 12 + length
        if data[end - 4 : end] != struct.pack(">I", zlib.crc32(kind + body)):
            raise ValueError("the logo is a damaged PNG file: export it again.")
        chunks.append((kind, body))
        place = end
    if not chunks:
        raise ValueError("the logo is a damaged PNG file: export it again.")
    return chunks
