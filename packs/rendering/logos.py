"""A logo as a firm sends it → the logo as it is kept."""

from __future__ import annotations

from functools import lru_cache

from packs.domain.logo import PNG_SIGNATURE, encoded, is_svg, svg_bytes
from packs.sandbox import ENGINE, Limits, SandboxError, run

FILE_BYTES = 1_000_000  # of the file that is sent
JPEG_SIGNATURE = b"\xff\xd8\xff"
DECODER = "packs.rendering.raster"
LIMITS = Limits(memory=2**30, processor=10, wall=20, file=2**20, descriptors=64)
DRAWING = LIMITS._replace(memory=2 * 2**30)  # the layout engine's address space


class BadLogo(ValueError):
    """A logo that is not taken; the text says why and what to send instead."""


def kept_logo(data: bytes) -> str:
    """A PNG, JPEG or SVG file made safe, as base64; kept again it is the same. Raises `BadLogo`."""
    if len(data) > FILE_BYTES:
        raise BadLogo(f"the logo has {len(data)} bytes: {FILE_BYTES} are the limit.")
    try:
        return encoded(svg_bytes(data) if is_svg(data) else _raster(data))
    except ValueError as error:
        raise BadLogo(str(error)) from error


@lru_cache(maxsize=64)
def picture_of(drawing: bytes) -> bytes:
    """A kept SVG as PNG, which every program shows. Raises `SandboxError`."""
    answer = run(f"{ENGINE}:picture", drawing, DRAWING)
    if not isinstance(answer, bytes):
        raise SandboxError("no picture came back of the logo.")
    return answer


def _raster(data: bytes) -> bytes:
    if not data.startswith((PNG_SIGNATURE, JPEG_SIGNATURE)):
        raise BadLogo("the logo is neither PNG nor JPEG nor SVG: export it as one of them.")
    try:
        answer = run(f"{DECODER}:plain_png", data, LIMITS)
    except SandboxError as error:
        raise BadLogo(str(error)) from error
    if not isinstance(answer, bytes):
        raise BadLogo("the logo could not be read: export it again.")
    return answer
