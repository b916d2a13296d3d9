"""Pages as small pictures: taken from a PDF, kept, compared, and shown side by side where they differ."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageChops, ImageFilter

KEPT = Path(__file__).parents[2] / "golden" / "pages"
SHOWN = (
    Path(__file__).parents[3] / "var" / "pages"
)  # expected, actual and difference of each page that changed
DPI, COLORS = 60, 16
SOFT = ImageFilter.BoxBlur(
    1
)  # the edges of letters differ from one rasterizer to the next: they are blurred away
FAINT, SPECKS = 24, 6  # steps of gray that nobody sees, and how many pixels may differ by more


def anchored(content: bytes) -> dict[str, int]:
    """The number of the page, from 0, on which each anchor stands."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        named = pikepdf.NameTree(pdf.Root.Names.Dests)
        return {str(name): numbers[place[0].objgen] for name, place in named.items()}  # type: ignore[index]


def pictured(content: bytes, number: int) -> Image.Image:
    """The page with this number, from 0, in few colors."""
    document = pypdfium2.PdfDocument(content)
    try:
        picture: Image.Image = document[number].render(scale=DPI / 72).to_pil()
        return reduced(picture.convert("RGB"))
    finally:
        document.close()


def reduced(picture: Image.Image) -> Image.Image:
    """The picture in few colors, so that its file is small."""
    return picture.quantize(COLORS, dither=Image.Dither.NONE)


def differs(expected: Image.Image, actual: Image.Image) -> bool:
    """Whether more than antialiasing tells the two apart."""
    if expected.size != actual.size:
        return True
    one, other = (picture.convert("RGB").filter(SOFT) for picture in (expected, actual))
    seen = ImageChops.difference(one, other).convert("L")
    return sum(seen.histogram()[FAINT:]) > SPECKS


def side_by_side(expected: Image.Image, actual: Image.Image) -> Image.Image:
    """Expected, actual, and what differs in black."""
    size = max(expected.width, actual.width), max(expected.height, actual.height)
    pages = [Image.new("RGB", size, "white") for _ in range(2)]
    for page, picture in zip(pages, (expected, actual), strict=True):
        page.paste(picture)
    pages.append(ImageChops.invert(ImageChops.difference(*pages).convert("L")).convert("RGB"))
    sheet = Image.new("RGB", (size[0] * 3 + 20, size[1]), "gray")
    for place, page in enumerate(pages):
        sheet.paste(page, (place * (size[0] + 10), 0))
    return sheet


def complaint(name: str, actual: Image.Image) -> str:
    """Empty when the page looks as it was kept; else what to look at. `UPDATE_GOLDEN` keeps it anew."""
    path = KEPT / f"{name}.png"
    expected = Image.open(path) if path.exists() else Image.new("P", (1, 1), 0)
    shown = SHOWN / f"{name}.png"
    shown.unlink(missing_ok=True)
    if not differs(expected, actual):
        return ""
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        actual.save(path, optimize=True)
        return ""
    shown.parent.mkdir(parents=True, exist_ok=True)
    side_by_side(expected, actual).save(shown)
    return f"{name} does not look as it was kept: look at {shown}, then set UPDATE_GOLDEN=1"
