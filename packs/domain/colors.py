"""Color tokens: everything a page is drawn with, derived from one accent and checked for contrast."""

from __future__ import annotations

import colorsys

from packs.domain.base import Value

Rgb = tuple[int, int, int]

WHITE: Rgb = (255, 255, 255)
BLACK: Rgb = (0, 0, 0)
INK_BASE: Rgb = (0x1C, 0x1E, 0x20)
POSITIVE, CAUTION, BLANK, BLANK_ALTERNATIVE = "#2C6542", "#7A5200", "#9A3412", "#8A1C5A"

ACCENT_CONTRAST = 7.0  # on white: WCAG 2.2, 1.4.6 (AAA)
TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3 (AA)
MUTED_CONTRAST = 4.6  # on the soft ground, which is the darkest a text stands on
HUE_DISTANCE = 35  # degrees: an accent nearer than this to the color of blanks would be read as one


class Tokens(Value):
    """The colors by role, each as #RRGGBB."""

    accent: str
    soft: str
    surface: str
    ink: str
    muted: str
    line: str
    positive: str
    caution: str
    blank: str


def parse_hex(color: str) -> Rgb:
    """`#1F4E3D` as three numbers from 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def to_hex(rgb: Rgb) -> str:
    """Three numbers from 0 to 255 as `#1F4E3D`."""
    return "#{:02X}{:02X}{:02X}".format(*rgb)


def mix(share: float, color: Rgb, ground: Rgb) -> Rgb:
    """`share` (0 to 1) of a color in a ground."""
    red, green, blue = (round(share * c + (1 - share) * g) for c, g in zip(color, ground, strict=True))
    return red, green, blue


def luminance(rgb: Rgb) -> float:
    """Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    red, green, blue = (_linear(channel / 255) for channel in rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio from 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def darken(color: Rgb, ground: Rgb, wanted: float) -> Rgb:
    """The color with as little black as gives it the wanted contrast on the ground."""
    shades = (mix(step / 100, BLACK, color) for step in range(101))
    return next(shade for shade in shades if contrast(shade, ground) >= wanted)


def derive_tokens(accent: str) -> Tokens:
    """All roles from a brand's accent. Every text role keeps 4.5 : 1 on white, surface and soft."""
    strong = darken(parse_hex(accent), WHITE, ACCENT_CONTRAST)
    ink, soft = mix(0.10, strong, INK_BASE), mix(0.09, strong, WHITE)
    return Tokens(
        accent=to_hex(strong),
        soft=to_hex(soft),
        surface=to_hex(mix(0.045, strong, WHITE)),
        ink=to_hex(ink),
        muted=to_hex(darken(mix(0.72, ink, WHITE), soft, MUTED_CONTRAST)),
        line=to_hex(mix(0.24, ink, WHITE)),
        positive=POSITIVE,
        caution=CAUTION,
        blank=_blank_beside(strong),
    )


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _hue(rgb: Rgb) -> float:
    return colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb))[0] * 360


def _blank_beside(accent: Rgb) -> str:
    apart = abs(_hue(accent) - _hue(parse_hex(BLANK)))
    return BLANK_ALTERNATIVE if min(apart, 360 - apart) < HUE_DISTANCE else BLANK
