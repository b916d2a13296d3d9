"""Color tokens: everything a page is drawn with, by day and by night, derived from one accent.

Every text role is readable on every ground for any accent: contrast is measured as WCAG 2.2 defines it, and a
color that would fall short is darkened (on a screen by night: lightened) until it holds.
"""

from __future__ import annotations

import colorsys

from packs.domain.base import Value

Rgb = tuple[int, int, int]

WHITE: Rgb = (255, 255, 255)
BLACK: Rgb = (0, 0, 0)
INK_BASE: Rgb = (0x1C, 0x1E, 0x20)
POSITIVE, CAUTION, BLANK, BLANK_ALTERNATIVE = "#2C6542", "#7A5200", "#9A3412", "#8A1C5A"
NIGHT: Rgb = (0x17, 0x19, 0x1A)
NIGHT_INK_BASE: Rgb = (0xEC, 0xED, 0xED)
NIGHT_POSITIVE, NIGHT_CAUTION, NIGHT_BLANK, NIGHT_BLANK_ALTERNATIVE = (
    "#8CCBA4",
    "#DDB25E",
    "#F0A183",
    "#F0A0CC",
)
NIGHT_SHARE = 0.45  # of the accent in white: as bright as pastel, still the firm's own hue

ACCENT_CONTRAST = 7.0  # on white: WCAG 2.2, 1.4.6 (AAA)
TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3 (AA)
MUTED_CONTRAST = 4.6  # on the soft ground, which is the darkest a text stands on
HUE_DISTANCE = 35  # degrees: an accent nearer than this to the color of blanks would be read as one


class Tokens(Value):
    """The colors by role, as #RRGGBB. Text stands on page, surface and soft; `on_accent` on the accent."""

    page: str
    on_accent: str
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


def lighten(color: Rgb, ground: Rgb, wanted: float) -> Rgb:
    """The color with as little white as gives it the wanted contrast on a dark ground."""
    tints = (mix(step / 100, WHITE, color) for step in range(101))
    return next(tint for tint in tints if contrast(tint, ground) >= wanted)


def derive_tokens(accent: str) -> Tokens:
    """All roles on paper and by day. Every text role keeps 4.5 : 1 on page, surface and soft."""
    strong = darken(parse_hex(accent), WHITE, ACCENT_CONTRAST)
    ink, soft = mix(0.10, strong, INK_BASE), mix(0.09, strong, WHITE)
    return Tokens(
        page=to_hex(WHITE),
        on_accent=to_hex(WHITE),
        accent=to_hex(strong),
        soft=to_hex(soft),
        surface=to_hex(mix(0.045, strong, WHITE)),
        ink=to_hex(ink),
        muted=to_hex(darken(mix(0.72, ink, WHITE), soft, MUTED_CONTRAST)),
        line=to_hex(mix(0.24, ink, WHITE)),
        positive=POSITIVE,
        caution=CAUTION,
        blank=_beside(strong, BLANK, BLANK_ALTERNATIVE),
    )


def derive_night_tokens(accent: str) -> Tokens:
    """All roles on a dark screen, with the same promise."""
    tint = mix(NIGHT_SHARE, darken(parse_hex(accent), WHITE, ACCENT_CONTRAST), WHITE)
    soft, ink = mix(0.09, tint, NIGHT), mix(0.10, tint, NIGHT_INK_BASE)
    strong = lighten(tint, soft, MUTED_CONTRAST)
    return Tokens(
        page=to_hex(NIGHT),
        on_accent=to_hex(NIGHT),
        accent=to_hex(strong),
        soft=to_hex(soft),
        surface=to_hex(mix(0.045, tint, NIGHT)),
        ink=to_hex(ink),
        muted=to_hex(lighten(mix(0.72, ink, NIGHT), soft, MUTED_CONTRAST)),
        line=to_hex(mix(0.24, ink, NIGHT)),
        positive=NIGHT_POSITIVE,
        caution=NIGHT_CAUTION,
        blank=_beside(strong, NIGHT_BLANK, NIGHT_BLANK_ALTERNATIVE),
    )


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _hue(rgb: Rgb) -> float:
    return colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb))[0] * 360


def _beside(accent: Rgb, color: str, alternative: str) -> str:
    """The color, or its alternative where the accent's hue comes too near."""
    apart = abs(_hue(accent) - _hue(parse_hex(color)))
    return alternative if min(apart, 360 - apart) < HUE_DISTANCE else color
