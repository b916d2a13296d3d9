"""A picture or a drawn page → a small plain PNG, in a child process: hostile ones work in decoders."""

from __future__ import annotations

import io
import re
import warnings

import pypdfium2
from PIL import Image, ImageFile, ImageOps

from packs.domain.logo import LOGO_BYTES

FORMATS = ("PNG", "JPEG")
LONGEST_SIDE, PIXELS = 6_000, 12_000_000  # of the picture that is sent
BOX = (1_200, 480)  # pixels: 30 × 12 mm, the place of a logo on paper, at about 1,000 an inch
DRAWN = (30.0, 12.0)  # mm: the same place, for a drawing
SMALLER = 0.75  # a picture whose PNG is too large is tried again at this share of its size


def plain_png(data: bytes) -> bytes:
    """The picture as PNG: upright, in RGB or gray, no larger than it is printed, with nothing but its pixels.

    Raises `ValueError` with a sentence for anything else than one whole picture of a sensible size.
    """
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # the layout engine, which the process may hold, sets it
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            _check(opened)
            opened.load()
            picture = _plain(ImageOps.exif_transpose(opened))
    except (OSError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValueError("the logo is damaged, or larger than it says: export it again.") from error
    return _written(picture)


def proportions(drawing: bytes) -> tuple[float, float]:
    """Width and height in mm at which a drawing in its safe spelling fills the place of a logo."""
    found = re.search(rb'viewBox="([^"]+)"', drawing)
    sides = [float(number) for number in re.split(rb"[\s,]+", found[1].strip())[2:4]] if found else []
    if len(sides) != 2 or min(sides) <= 0:
        return DRAWN
    share = min(room / side for room, side in zip(DRAWN, sides, strict=True))
    return round(sides[0] * share, 3), round(sides[1] * share, 3)


def first_page_png(pdf: bytes) -> bytes:
    """The first page as PNG, on a clear ground."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        scale = min(room / side for room, side in zip(BOX, page.get_size(), strict=True))
        picture = page.render(scale=scale, fill_color=(255, 255, 255, 0)).to_pil()
    finally:
        document.close()
    return _written(picture.convert("RGBA"))


def _check(opened: Image.Image) -> None:
    width, height = opened.size
    if max(width, height) > LONGEST_SIDE or width * height > PIXELS:
        raise ValueError(f"the logo measures {width} × {height} pixels: {BOX[0]} × {BOX[1]} are enough.")
    if getattr(opened, "n_frames", 1) > 1:
        raise ValueError("the logo is animated: send a single picture.")


def _plain(picture: Image.Image) -> Image.Image:
    """Eight bits a channel, transparency kept, metadata and profile left behind."""
    if picture.mode.startswith("I"):  # sixteen bits of gray
        picture = picture.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if picture.mode not in ("L", "RGB", "RGBA"):
        clear = "A" in picture.mode or "transparency" in picture.info
        picture = picture.convert("RGBA" if clear else "RGB")
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    return bare


def _written(picture: Image.Image) -> bytes:
    picture.thumbnail(BOX, Image.Resampling.LANCZOS)
    while True:
        target = io.BytesIO()
        picture.save(target, "PNG", optimize=True)
        if len(target.getvalue()) <= LOGO_BYTES:
            return target.getvalue()
        picture.thumbnail((int(picture.width * SMALLER), int(picture.height * SMALLER)))
