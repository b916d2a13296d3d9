"""Fonts, logo and stylesheets: bytes with an `asset:` name, and styles with the brand's tokens filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from string import Template
from typing import NamedTuple

from packs.domain.brand import Brand, FontPair

FONTS = Path(__file__).resolve().parent / "fonts"
STYLES = Path(__file__).resolve().parents[2] / "templates" / "playbook" / "styles"
ASSET = "asset:"

# Unicode ranges of the two subsets, as their publisher splits them (fontsource).
LATIN = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,"
    "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
)
LATIN_EXT = (
    "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0305-0307,"
    "U+0309-0328,U+032A-036F,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,"
    "U+2C60-2C7F,U+A720-A7FF"
)
SUBSETS = {"latin": LATIN, "latin-ext": LATIN_EXT}


class Pair(NamedTuple):
    """A text face with its labels' and quotes' faces. The body size belongs to the pair."""

    text: str
    label: str
    quote: str
    head_weight: int
    body: str  # points


class Paper(NamedTuple):
    """A page's size and margins, in mm. The live width is 162 on both papers."""

    width: str
    height: str
    top: str
    bottom: str
    side: str
    head_at: str  # the running head, below the sheet's edge
    name_at: str  # the name, below the cover's edge


PAIRS: dict[FontPair, Pair] = {
    "a": Pair("source-serif-4", "public-sans", "source-serif-4", 600, "10.3"),
    "b": Pair("source-sans-3", "source-sans-3", "literata", 600, "10.9"),
    "c": Pair("source-serif-4", "source-sans-3", "source-serif-4", 600, "10.3"),
    "d": Pair("literata", "public-sans", "literata", 600, "10"),
    "e": Pair("ibm-plex-sans", "ibm-plex-sans", "literata", 600, "10"),
    "u": Pair("literata", "ibm-plex-sans", "literata", 500, "10"),
}
FACES: dict[str, tuple[tuple[int, str], ...]] = {
    "source-serif-4": ((400, "normal"), (600, "normal"), (400, "italic")),
    "public-sans": ((400, "normal"), (600, "normal")),
    "source-sans-3": ((400, "normal"), (600, "normal"), (400, "italic")),
    "literata": ((400, "normal"), (500, "normal"), (600, "normal"), (400, "italic")),
    "ibm-plex-sans": ((400, "normal"), (600, "normal")),
}
PAPERS = {
    "a4": Paper("210mm", "297mm", top="22mm", bottom="25mm", side="24mm", head_at="11mm", name_at="52mm"),
    "letter": Paper(
        "215.9mm", "279.4mm", top="19mm", bottom="22mm", side="26.95mm", head_at="8mm", name_at="44mm"
    ),
}


DEFINED = re.compile(r"--([\w-]+): ([^;]+);")
USED = re.compile(r"var\(--([\w-]+)\)")

FALLBACKS = {"print": "", "screen": ", Georgia, serif"}


@cache
def fonts_of(face: str) -> bytes:
    """A shipped font file's bytes, by its name."""
    return (FONTS / face).read_bytes()


def families(pair: FontPair) -> tuple[str, ...]:
    """The families of a pair, each once."""
    chosen = PAIRS[pair]
    return tuple(dict.fromkeys((chosen.text, chosen.label, chosen.quote)))


def font_files(pair: FontPair) -> tuple[str, ...]:
    """The names of the font files that a pair needs."""
    return tuple(_file(*face) for face in _faces(pair))


def assets_of(brand: Brand) -> dict[str, bytes]:
    """Everything that a brand's paged documents may fetch, by `asset:` address."""
    found = {ASSET + name: fonts_of(name) for name in font_files(brand.font_pair)}
    return found | ({logo_url(brand): brand.logo_bytes} if brand.logo else {})


def logo_url(brand: Brand) -> str:
    """The address of the logo inside paged documents; empty for none."""
    endings = {"image/png": "png", "image/svg+xml": "svg"}
    return f"{ASSET}logo.{endings[brand.logo_type]}" if brand.logo else ""


def stylesheet(medium: str, brand: Brand, address: Callable[[str], str] = ASSET.__add__) -> str:
    """The styles of "print" or "screen" in a brand's tokens and paper; `address` makes a font's URL."""
    pair = PAIRS[brand.font_pair]
    night = {f"night_{role}": color for role, color in brand.night_tokens.model_dump().items()}
    values = brand.tokens.model_dump() | night | PAPERS[brand.paper]._asdict()
    values |= {"text": pair.text, "label": pair.label, "quote": pair.quote, "body": pair.body}
    values |= {"head": str(pair.head_weight), "fallback": FALLBACKS[medium]}
    style = Template(_style(medium)).substitute(values)
    return _font_faces(brand.font_pair, address) + "\n" + (_resolved(style) if medium == "print" else style)


def _resolved(style: str) -> str:
    """The style with each variable's value in its place: on paper nothing changes them, and the layout engine
    would look each one up again for every element (a third of its work)."""
    values = dict(DEFINED.findall(style))
    while USED.search(style):
        style = USED.sub(lambda use: values[use[1]], style)
    return style


def field_face(brand: Brand) -> str:
    """The labels' face under a name of its own: fields need it whole, the words on the pages a part of it."""
    file = _file(PAIRS[brand.font_pair].label, 400, "normal", "latin")
    return f'@font-face{{font-family:"field";src:url("{ASSET}{file}") format("woff")}}'


@cache
def _style(medium: str) -> str:
    files = (STYLES / "tokens.css", *sorted((STYLES / medium).glob("*.css")))
    return "\n".join(file.read_text() for file in files)


def _faces(pair: FontPair) -> list[tuple[str, int, str, str]]:
    return [
        (family, weight, style, subset)
        for family in families(pair)
        for weight, style in FACES[family]
        for subset in SUBSETS
    ]


def _file(family: str, weight: int, style: str, subset: str) -> str:
    return f"{family}-{subset}-{weight}-{style}.woff"


def _font_faces(pair: FontPair, address: Callable[[str], str]) -> str:
    return "\n".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};font-display:swap;'
        f'src:url("{address(_file(family, weight, style, subset))}") format("woff");'
        f"unicode-range:{SUBSETS[subset]}}}"
        for family, weight, style, subset in _faces(pair)
    )
