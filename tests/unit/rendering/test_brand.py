"""Brands: strict about what a firm may print on a candidate's pages."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any

import pytest
from pydantic import ValidationError

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.logo import PNG_SIGNATURE


def brand(**changes: Any) -> Brand:
    words = {"slug": "northgate", "name": "Northgate Coaching", "accent": "#1F4E3D", "font_pair": "a"}
    return Brand(**(words | changes))


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int = 2, height: int = 2, extra: bytes = b"") -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0\0" * 2))
    return PNG_SIGNATURE + header + extra + pixels + chunk(b"IEND", b"")


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_the_null_brand_says_nothing() -> None:
    said = (UNBRANDED.name, UNBRANDED.footer, UNBRANDED.contact, UNBRANDED.disclaimer, UNBRANDED.logo)
    assert set(said) == {""}


@pytest.mark.parametrize(
    "name", ["North\x00gate", "North\u202egate", "North\u2066gate", "North\u200bgate", "N\ue000"]
)
def test_a_name_with_unprintable_characters_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match="unprintable character"):
        brand(name=name)


@pytest.mark.parametrize("name", ["Ångström & Søn", "Łódź Careers", "O’Neill <Coaching>"])
def test_a_name_may_be_foreign_or_look_like_markup(name: str) -> None:
    assert brand(name=name).name == name


def test_a_name_that_fills_a_page_is_refused() -> None:
    with pytest.raises(ValidationError, match="at most 60"):
        brand(name="x" * 61)


@pytest.mark.parametrize("accent", ["red", "#12345", "#1234567", "#12345G", "#fff;}*{color:red"])
def test_an_accent_that_is_not_a_color_is_refused(accent: str) -> None:
    with pytest.raises(ValidationError, match="accent"):
        brand(accent=accent)


def test_a_small_png_is_taken_as_a_logo() -> None:
    assert brand(logo=encoded(png())).logo_bytes == png()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"GIF89a", "not a PNG"),
        (PNG_SIGNATURE, "damaged"),
        (png()[:-6], "damaged"),
        (png()[:40] + b"\1" + png()[41:], "damaged"),
        (png(width=9000), "9000 × 2 pixels"),
        (png(extra=chunk(b"tEXt", b"Software\0Secret")), "without metadata"),
        (PNG_SIGNATURE + b"\0" * 300_000, "200000 are the limit"),
    ],
)
def test_a_logo_that_is_no_plain_png_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        brand(logo=encoded(data))


def test_a_logo_that_is_not_base64_is_refused() -> None:
    with pytest.raises(ValidationError, match="not base64"):
        brand(logo="not base64 at all!")
