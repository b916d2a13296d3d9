"""The letters of a PDF page with their places and styles, by PDFium, without shadows and unreadable ones."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from math import hypot
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from packs.domain.reading.resume.page import Style
from packs.extraction.accents import Glyph, composed
from packs.extraction.limits import MAX_CHARACTERS
from packs.extraction.marks import ICON, clean, is_icon

BOLD = re.compile(  # small capitals stand out as bold letters do
    r"bold|black|heavy|semi|demi|medi|(?:^|[-,])bd|cmbx|bx\d|csc\d|small-?caps|-sc$|^sf[cx]c\d",
    re.IGNORECASE,
)
ITALIC = re.compile(r"ital|obli|cmti|cmsl|slant|(?:^|[-,])it(?:$|[-,])", re.IGNORECASE)
ICONS = re.compile(r"awesome|icon|material|glyphs|academicons|fontello|feather", re.IGNORECASE)
SYMBOLS = re.compile(r"symbol|wingding|webding|dingbat|marvosym|martin|wasy|msam|cmsy|bbding", re.IGNORECASE)
HEAVY = 600  # font weight from which a font is bold
SMALLEST = 2.0  # points: smaller text is not for readers
SMALL = 0.4  # of the usual size
SLANT = 0.1  # from which letters are drawn aslant by their matrix
SPOT = 0.1  # of the size: how finely places are told apart where a letter is drawn twice
SHADOW = 0.12  # of the size: the same letter this near to itself is its shadow


class Font(NamedTuple):
    """A font's name, and the style of its text but for the size."""

    name: str
    style: Style


def glyphs_of(page: Any) -> list[Glyph]:
    """The letters of a page as they are read, in the file's order."""
    return composed(_readable(list(_unshadowed(_icons_once(_glyphs(page))))))


def median_of(sizes: list[float]) -> float:
    """The middle one of some sizes; 0 without any."""
    return sorted(sizes)[len(sizes) // 2] if sizes else 0.0


def _readable(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs without text too small for readers, beside which other text is of a usual size."""
    least = min(SMALLEST, SMALL * median_of([glyph.style.size for glyph in glyphs if glyph.char != " "]))
    return [glyph for glyph in glyphs if glyph.char == " " or glyph.style.size >= least]


def _unshadowed(glyphs: Iterator[Glyph]) -> Iterator[Glyph]:
    """The glyphs without those that are drawn again a hair beside themselves, to look bold.

    The letters of a ligature ("ff") have one place.
    """
    last: Glyph | None = None
    for glyph in glyphs:
        apart = hypot(glyph.x - last.x, glyph.y - last.y) if last else 0.0
        again = last and last.char == glyph.char != " " and 0 < apart < SHADOW * glyph.style.size
        if not again:
            yield glyph
            last = glyph


def _icons_once(glyphs: Iterator[Glyph]) -> Iterator[Glyph]:
    """The glyphs, where an icon whose text is its name ("Angle-Right") is one glyph, not one a letter."""
    last: tuple[float, float] | None = None
    for glyph in glyphs:
        spot = (glyph.x, glyph.y)
        if not is_icon(glyph.char) or spot != last:
            yield glyph
        last = spot if is_icon(glyph.char) else None


def _glyphs(page: Any) -> Iterator[Glyph]:
    text = page.get_textpage()
    raw, height = text.raw, page.get_height()
    left, bottom = page.get_bbox()[:2]
    fonts: dict[Any, Font] = {}
    drawn: dict[tuple[str, int, int], Any] = {}
    x, y, box, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    for index in range(min(pdfium.FPDFText_CountChars(raw), MAX_CHARACTERS + 1)):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if pdfium.FPDFText_IsGenerated(raw, index) == 1 and code != 0x20:
            continue
        key = (ctypes.cast(pdfium.FPDFText_GetTextObject(raw, index), ctypes.c_void_p).value, code < 0x20)
        if key not in fonts:
            fonts[key] = _font(raw, index)
        char = clean(code) if code == 0x20 else _shown(code, fonts[key].name)
        if not char:
            continue
        if not pdfium.FPDFText_GetCharOrigin(raw, index, x, y) or not pdfium.FPDFText_GetLooseCharBox(
            raw, index, box
        ):
            continue
        pdfium.FPDFText_GetMatrix(raw, index, matrix)
        if abs(matrix.b) > abs(matrix.a):  # written upwards
            continue
        slant, scale = _drawn(matrix)
        size = round(pdfium.FPDFText_GetFontSize(raw, index) * scale, 1)
        grain = max(0.2, SPOT * size)
        spot = (char, round(x.value / grain), round(y.value / grain))
        if char != " " and drawn.setdefault(spot, key[0]) != key[0]:  # a shadow, or bold by drawing twice
            continue
        style = fonts[key].style
        style = style._replace(size=size, italic=style.italic or slant)
        yield Glyph(char, x.value - left, max(box.right, x.value) - left, height - (y.value - bottom), style)
    text.close()


def _drawn(matrix: Any) -> tuple[bool, float]:
    """Whether letters are drawn aslant, and how much larger than their font."""
    slant = abs(matrix.b) < SLANT * abs(matrix.a) and abs(matrix.c) > SLANT * abs(matrix.d)
    return slant, abs(matrix.d if slant else hypot(matrix.c, matrix.d)) or 1.0


def _font(raw: Any, index: int) -> Font:
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(raw, index, name, 128, flags)
    font = name.value.decode("utf-8", "replace").rpartition("+")[2]
    bold = bool(BOLD.search(font)) or pdfium.FPDFText_GetFontWeight(raw, index) >= HEAVY
    italic = bool(ITALIC.search(font)) or bool(flags.value & 0x40)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    pdfium.FPDFText_GetFillColor(raw, index, red, green, blue, alpha)
    return Font(font, Style(0.0, bold, italic, red.value << 16 | green.value << 8 | blue.value))


def _shown(code: int, font: str) -> str:
    """The character as seen: an icon keeps its identity, a symbol font's letter is a bullet."""
    if ICONS.search(font):
        return chr(ICON + code % 0x10000)
    char = clean(code)
    if SYMBOLS.search(font) and (char.isalnum() or 0xF000 <= code <= 0xF0FF):
        return "•"
    return char
