"""Logos, plain and hostile, made byte by byte or with Pillow."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from typing import Any

from PIL import Image

from packs.domain.logo import PNG_SIGNATURE

SVG_OPENING = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20">'
)


def encoded(data: bytes | str) -> str:
    """As it is sent."""
    return base64.b64encode(data.encode() if isinstance(data, str) else data).decode()


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int = 2, height: int = 2, extra: bytes = b"", rows: bytes = b"\0\0\0" * 2) -> bytes:
    """A gray PNG; `rows` may hold fewer or other pixels than its header says."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return PNG_SIGNATURE + header + extra + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def picture(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (60, 20), **options: Any) -> bytes:
    """A picture of one color, as a program would write it."""
    target = io.BytesIO()
    Image.new(mode, size, options.pop("color", 0)).save(target, kind, **options)
    return target.getvalue()


def animated() -> bytes:
    """A PNG of two frames."""
    frames = [Image.new("RGB", (8, 8), color) for color in ("red", "blue")]
    target = io.BytesIO()
    frames[0].save(target, "PNG", save_all=True, append_images=frames[1:])
    return target.getvalue()


def with_place() -> bytes:
    """A JPEG that says where it was taken."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    exif[0x010F] = "CANARYCAMERA"
    return picture("JPEG", exif=exif.tobytes())


def svg(inside: str, opening: str = SVG_OPENING) -> str:
    """A drawing of these elements."""
    return f"{opening}{inside}</svg>"


SHAPE = '<path d="M0 0h60v20H0z" fill="#1F5C4D"/>'
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f"<!ENTITY lol{n} '" + f"&lol{n - 1 or ''};" * 10 + "'>" for n in range(1, 10))
    + ']><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>&lol9;</desc></svg>'
)
XXE = (
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/><desc>&x;</desc></svg>'
)
