"""PDF → words with boxes and styles, by PDFium. Runs in the sandbox only."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from packs.domain.reading.resume.page import Extracted, Style, Word
from packs.extraction.accents import Glyph, composed
from packs.extraction.columns import Page, in_reading_order
from packs.extraction.limits import MAX_CHARACTERS, MAX_PAGES, Refused, answered
from packs.extraction.marks import BULLETS, ICON, clean, is_icon

BOLD = re.compile(r"bold|black|heavy|semi|demi|medi|(?:^|[-,])bd|cmbx|bx\d", re.IGNORECASE)
ITALIC = re.compile(r"ital|obli|cmti|cmsl|slant|(?:^|[-,])it(?:$|[-,])", re.IGNORECASE)
ICONS = re.compile(r"awesome|icon|material|glyphs|academicons|fontello|feather", re.IGNORECASE)
SYMBOLS = re.compile(r"symbol|wingding|webding|dingbat|marvosym|martin|wasy|msam|cmsy|bbding", re.IGNORECASE)
HEAVY = 600  # font weight from which a font is bold
SMALLEST = 2.0  # points: smaller text is not for readers
SPACE = 0.13  # of the size: a wider gap parts words, over the usual gap of their letters
FEWEST = 5  # letters that show how far apart they are
SPREAD = 0.08  # of the size: a wider gap between letters sets them apart
EUROPASS = re.compile(rb"europass|SkillsPassport|Candidate", re.IGNORECASE)
LARGER, LARGEST = 1.15, 1.6  # how much larger than small capitals their first letter is
FEW = 40  # characters: a page with fewer is a picture if it has one


class Font(NamedTuple):
    """A font's name, and the style of its text but for the size."""

    name: str
    style: Style


def read(data: bytes) -> Extracted:
    """The lines of a PDF in reading order. Raises `Refused` for what is encrypted, damaged or too long."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Refused(*_why(str(error))) from error
    if len(document) > MAX_PAGES:
        raise Refused(f"it has {len(document)} pages, more than {MAX_PAGES}", "send the resume alone")
    pages, pictures, count = [], 0, 0
    for number, page in enumerate(document):
        glyphs = composed(list(_icons_once(_glyphs(page, number))))
        count += len(glyphs)
        if count > MAX_CHARACTERS:
            raise Refused(f"it holds more than {MAX_CHARACTERS:,} characters", "send the resume alone")
        width, height = page.get_size()
        pages.append(Page(width, height, tuple(_words(glyphs, number)) + tuple(_dots(page, number))))
        pictures += len(glyphs) < FEW and _has_picture(page)
    return Extracted(
        in_reading_order(pages), len(pages), pictures, tuple(_links(document)), _attachment(document)
    )


def _why(error: str) -> tuple[str, str]:
    if "password" in error.casefold() or "security" in error.casefold():
        return "it is locked with a password", "save it without one"
    return "it is damaged or is no PDF", "export it again"


def _glyphs(page: Any, number: int) -> Iterator[Glyph]:
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
        size = round(pdfium.FPDFText_GetFontSize(raw, index) * (hypot(matrix.c, matrix.d) or 1.0), 1)
        if char != " " and size < SMALLEST:
            continue
        spot = (char, round(x.value), round(y.value))
        if char != " " and drawn.setdefault(spot, key[0]) != key[0]:  # a shadow, or bold by drawing twice
            continue
        style = fonts[key].style._replace(size=size)
        yield Glyph(char, x.value - left, max(box.right, x.value) - left, height - (y.value - bottom), style)
    text.close()


def _icons_once(glyphs: Iterator[Glyph]) -> Iterator[Glyph]:
    """The glyphs, where an icon whose text is its name ("Angle-Right") is one glyph, not one a letter."""
    last: tuple[float, float] | None = None
    for glyph in glyphs:
        spot = (glyph.x, glyph.y)
        if not is_icon(glyph.char) or spot != last:
            yield glyph
        last = spot if is_icon(glyph.char) else None


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


def _words(glyphs: list[Glyph], page: int) -> Iterator[Word]:
    for line in _stretches(glyphs):
        usual = _spacing(line)
        group: list[Glyph] = []
        for glyph in line:
            if _is_guessed(glyph, usual, line):
                continue
            if group and (glyph.char == " " or _apart(group[-1], glyph, usual)):
                yield _word(group, page)
                group = []
            if glyph.char != " ":
                group.append(glyph)
        if group:
            yield _word(group, page)


def _is_guessed(glyph: Glyph, usual: float, line: list[Glyph]) -> bool:
    """Whether a space is PDFium's guess between letters that are set apart: it has no width."""
    return glyph.char == " " and glyph.x1 <= glyph.x and usual > SPREAD * line[0].style.size


def _stretches(glyphs: list[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that follow each other on one baseline."""
    stretch: list[Glyph] = []
    for glyph in glyphs:
        last = stretch[-1] if stretch else None
        size = max(glyph.style.size, last.style.size if last else 0.0)
        if last and (abs(glyph.y - last.y) > 0.4 * size or glyph.x < last.x - 0.5 * size):
            yield stretch
            stretch = []
        stretch.append(glyph)
    if stretch:
        yield stretch


def _spacing(line: list[Glyph]) -> float:
    """How far apart letters are set in a stretch, in points: the median gap, 0 for usual text."""
    drawn = [glyph for glyph in line if glyph.char != " " or glyph.x1 > glyph.x]
    if len(drawn) < FEWEST or len(line) < 1.5 * len(drawn):  # else there is a guess after most letters
        drawn = line
    gaps = sorted(b.x - a.x1 for a, b in pairwise(drawn) if a.char != " " != b.char)
    return max(0.0, gaps[len(gaps) // 2]) if gaps else 0.0


def _apart(before: Glyph, after: Glyph, usual: float) -> bool:
    size = max(before.style.size, after.style.size)
    if is_icon(before.char) or is_icon(after.char) or (before.char in BULLETS and before.char not in "-–—·*"):
        return True
    return after.x - before.x1 > SPACE * size + 1.3 * min(usual, 0.4 * size)


def _word(group: list[Glyph], page: int) -> Word:
    style = _style(group)
    text = "".join(glyph.char for glyph in group)
    return Word(
        text,
        group[0].x,
        max(glyph.x1 for glyph in group),
        max(g.y for g in group if g.style == style),
        style,
        page,
    )


def _style(group: list[Glyph]) -> Style:
    """The style of most letters; small capitals have that of the large one that they follow."""
    first, *rest = [glyph.style for glyph in group]
    if len(rest) > 1 and len(set(rest)) == 1 and rest[0].size * LARGER < first.size < rest[0].size * LARGEST:
        return first
    return max(styles := [first, *rest], key=styles.count)


def _dots(page: Any, number: int) -> Iterator[Word]:
    """Bullets that are drawn as shapes, as browsers do: as words that hold a bullet."""
    height = page.get_height()
    left, bottom = page.get_bbox()[:2]
    for index, shape in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if index > 5000:
            return
        x0, y0, x1, y1 = shape.get_bounds()
        wide, high = x1 - x0, y1 - y0
        if 1.0 <= wide <= 6.5 and 1.0 <= high <= 6.5 and 0.7 <= wide / high <= 1.4:
            yield Word("•", x0 - left, x1 - left, height - (y0 - bottom), Style(size=-high), number)


def _has_picture(page: Any) -> bool:
    return next(iter(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4)), None) is not None


def _links(document: Any) -> Iterator[str]:
    length = 512
    for page in document:
        position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
        for _ in range(200):
            if not pdfium.FPDFLink_Enumerate(page.raw, position, link):
                break
            action = pdfium.FPDFLink_GetAction(link)
            buffer = ctypes.create_string_buffer(length)
            if action and pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, length):
                yield buffer.value.decode("utf-8", "replace")


def _attachment(document: Any) -> bytes:
    """The first attached XML of Europass, or nothing."""
    for index in range(min(document.count_attachments(), 10)):
        attachment = document.get_attachment(index)
        if attachment.get_name().casefold().endswith(".xml"):
            data = bytes(attachment.get_data())
            if EUROPASS.search(data[:2000]):
                return data[: MAX_CHARACTERS * 5]
    return b""


def job(data: bytes) -> Extracted | Refused:
    """What the sandbox runs."""
    return answered(read, data)
