"""Whether a kept logo is drawn in light colors: it would vanish on the cover, and gets a dark ground."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from defusedxml.ElementTree import fromstring
from PIL import Image, ImageColor

from packs.domain.brand import Brand
from packs.domain.colors import WHITE, Rgb, contrast
from packs.domain.logo import is_svg
from packs.domain.svg import SHAPES

SEEN = 1.8  # contrast with white from which a logo is seen on paper and on the soft color
LOOKED_AT = (64, 64)  # pixels are enough to judge by


def is_light(brand: Brand) -> bool:
    """Whether nothing in the brand's logo stands out from white; false for a brand without one."""
    return bool(brand.logo) and _is_light(brand.logo_bytes)


@lru_cache(maxsize=64)
def _is_light(logo: bytes) -> bool:
    colors = list(_drawn(logo) if is_svg(logo) else _pixels(logo))
    return bool(colors) and max(contrast(color, WHITE) for color in colors) < SEEN


def _pixels(data: bytes) -> Iterator[Rgb]:
    """The colors that are more opaque than not; none of a picture that cannot be read."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as opened:
            picture = opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError):
        return
    picture.thumbnail(LOOKED_AT)
    pixels = picture.tobytes()
    for red, green, blue, alpha in zip(*(pixels[channel::4] for channel in range(4)), strict=True):
        if alpha > 127:
            yield red, green, blue


def _drawn(data: bytes) -> Iterator[Rgb]:
    yield from _painted(fromstring(data), {"fill": "black", "stroke": "none"})


def _painted(element: Any, inherited: dict[str, str]) -> Iterator[Rgb]:
    paints = inherited | {paint: element.get(paint) for paint in inherited if element.get(paint)}
    if element.tag.rpartition("}")[2] in SHAPES:
        yield from (color for paint in paints.values() for color in _color(paint))
    for child in element:
        yield from _painted(child, paints)


def _color(paint: str) -> Iterator[Rgb]:
    """The color of a paint; of one that is no plain color, black: a gradient has two ends."""
    if paint in ("none", "transparent"):
        return
    try:
        red, green, blue = ImageColor.getrgb(paint)[:3]
    except ValueError:
        red, green, blue = 0, 0, 0
    yield red, green, blue
