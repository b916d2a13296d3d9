"""A brand's logo as it is kept: a small PNG without metadata, or an SVG of shapes alone, as base64."""

from __future__ import annotations

import base64
import struct
import zlib

from packs.domain.svg import safe_svg

LOGO_BYTES = 200_000
LOGO_PIXELS = 2_000  # a side
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# What a picture needs: no texts, dates or profiles.
PNG_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")


def checked_logo(text: str) -> str:
    """A kept logo as base64 (SVG in its safe spelling), or nothing. Raises `ValueError` with a sentence."""
    if not text:
        return text
    data = decoded(text)
    if is_svg(data):
        return encoded(svg_bytes(data))
    _check_png(data)
    return text


def decoded(text: str) -> bytes:
    """The bytes of a base64 text. Raises `ValueError`."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise ValueError("the logo is not base64: send the file's bytes as base64.") from error


def encoded(data: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(data).decode()


def is_svg(data: bytes) -> bool:
    """Whether a file is markup; only drawings are taken."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def svg_bytes(data: bytes) -> bytes:
    """An SVG file in its safe spelling. Raises `ValueError`."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError("the logo is SVG in another encoding than UTF-8: save it as UTF-8.") from error
    return safe_svg(text.strip()).encode()


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
