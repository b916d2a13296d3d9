"""A picture → a small plain PNG. Runs in a child process: decoders are where a hostile picture works."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageFile, ImageOps

from packs.domain.logo import LOGO_BYTES

FORMATS = ("PNG", "JPEG")
LONGEST_SIDE, PIXELS = 6_000, 12_000_000  # of the picture that is sent
BOX = (1_200, 480)  # pixels: 30 × 12 mm, the place of a logo on paper, at about 1,000 an inch
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
