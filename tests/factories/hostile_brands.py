"""What a hostile or careless firm may send as a brand: what is changed, and the sentence that refuses it.

Without a sentence it is taken and must be harmless: printed as the text that it is, or left out.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from tests.factories import logos
from tests.factories.logos import SHAPE, encoded, picture, png, svg


class Hostile(NamedTuple):
    """Members of a brand, and part of the sentence with the field that it is said of; empty when harmless."""

    changes: dict[str, Any]
    field: str = ""
    sentence: str = ""


def logo(data: bytes | str, sentence: str = "") -> Hostile:
    return Hostile({"logo": encoded(data)}, "logo" if sentence else "", sentence)


def drawing(inside: str, sentence: str = "") -> Hostile:
    return logo(svg(inside), sentence)


OUTSIDE = "points outside or runs a program"

WORDS: dict[str, Hostile] = {
    "a style sheet in the name": Hostile({"name": "Acme</style><style>*{display:none}</style>"}),
    "quotes in the name": Hostile({"name": "Acme\"><img src=x onerror=alert(1)> 'n' \\ ` $accent"}),
    "an address in the footer": Hostile({"footer": "url(http://127.0.0.1:9/leak) @import 'http://x'"}),
    "a program as the contact": Hostile({"contact": "javascript:alert(document.cookie)//"}),
    "a data address as the contact": Hostile({"contact": "data:text/html,<script>alert(1)</script>"}),
    "a template in the disclaimer": Hostile(
        {"disclaimer": "{{ brand.logo }} {% debug %} ${accent} <!--body-->"}
    ),
    "a template in a section's title": Hostile({"section_titles": {"start": "{% include 'x' %}<b>Go</b>"}}),
    "a slot of the book in the contact": Hostile({"contact": "<!--sheet:plan--> <!--sheet:cheat_sheet-->"}),
    "entities in the footer": Hostile({"footer": "&lt;b&gt; &#x202e; &amp;amp;"}),
    "a comment in the footer": Hostile({"footer": "--> <!-- ]]> */ }"}),
    "a formula as the name": Hostile({"name": '=HYPERLINK("http://x","Acme")'}),
    "direction overridden in the name": Hostile({"name": "Acme \u202egnihcaoC"}, "name", "U+202E"),
    "an isolate in the footer": Hostile({"footer": "\u2066Acme\u2069"}, "footer", "U+2066"),
    "a zero-width joiner in the name": Hostile({"name": "Ac\u200bme"}, "name", "U+200B"),
    "a byte-order mark in the contact": Hostile({"contact": "a\ufeffb"}, "contact", "U+FEFF"),
    "two lines in the name": Hostile({"name": "Acme\nX-Header: 1"}, "name", "U+000A"),
    "a carriage return in the footer": Hostile({"footer": "Acme\rSet-Cookie: a=b"}, "footer", "U+000D"),
    "a null byte in the name": Hostile({"name": "Acme\x00.png"}, "name", "U+0000"),
    "an escape in the disclaimer": Hostile({"disclaimer": "\x1b[31mred"}, "disclaimer", "U+001B"),
    "a private letter in the name": Hostile({"name": "Acme \ue000"}, "name", "U+E000"),
    "a name of emoji alone": Hostile({"name": "\U0001f680\U0001f680"}, "name", "no letter and no digit"),
    "a name that prints nothing": Hostile({"name": "\u3164\u3164"}, "name", "U+3164"),
    "a name of spaces": Hostile({"name": " \u00a0 "}, "name", "no letter and no digit"),
    "marks piled on a letter": Hostile(
        {"name": "A" + "\u0301\u0302\u0303\u0304\u0305" * 3}, "name", "marks on one"
    ),
    "ten thousand characters": Hostile({"name": "x" * 10_000}, "name", "has 10000 characters: 60"),
    "a title of ten thousand": Hostile(
        {"section_titles": {"start": "x" * 10_000}}, "section_titles/start", "has 10000 characters: 60"
    ),
    "a color that closes its rule": Hostile({"accent": "red;}"}, "accent", "is not a color"),
    "a color that is a variable": Hostile({"accent": "var(--x)"}, "accent", "is not a color"),
    "a color with a line after it": Hostile({"accent": "#1F5C4D\n}"}, "accent", "is not a color"),
    "a color in foreign digits": Hostile({"accent": "#١٢٣٤٥٦"}, "accent", "is not a color"),
    "a color that is a number": Hostile({"accent": 123456}, "accent", "is not a text"),
    "a font from elsewhere": Hostile(
        {"font_pair": "https://evil.example/f.woff2"}, "font_pair", "not a choice"
    ),
    "a cover that is a path": Hostile({"cover": "../../etc/passwd"}, "cover", "not a choice"),
    "a locale of nowhere": Hostile({"locale": "xx-EVIL"}, "locale", "not a choice"),
    "a paper that is a rule": Hostile({"paper": "a4; margin: 0"}, "paper", "not a choice"),
    "a section of another book": Hostile({"sections": ["start", "../cover"]}, "sections/1", "not a choice"),
    "a section twice": Hostile({"sections": ["stories", "stories"]}, "sections", "names a section twice"),
    "no sections": Hostile({"sections": []}, "sections", "is empty"),
    "a path as the slug": Hostile({"slug": "../../etc/passwd"}, "slug", "is not a name for addresses"),
    "the slug of nobody": Hostile({"slug": "unbranded"}, "slug", "meaning of its own"),
    "a member of another's": Hostile({"firm": "another"}, "firm", "is not known here"),
    "a style sheet of its own": Hostile({"css": "*{}"}, "css", "is not known here"),
}

PICTURES: dict[str, Hostile] = {
    "a picture of 81 million pixels": logo(png(9_000, 9_000), "9000 × 9000 pixels"),
    "a bomb": logo(png(5_000, 5_000, rows=bytes(10_000_000)), "5000 × 5000 pixels"),
    "fewer pixels than said": logo(png(1_000, 1_000), "is damaged"),
    "a megabyte and more": logo(png(extra=logos.chunk(b"zzZz", bytes(1_000_001))), "are the limit"),
    "half a picture": logo(picture("JPEG", size=(900, 900))[:900], "is damaged"),
    "an animation": logo(logos.animated(), "is animated"),
    "a GIF": logo(picture("GIF"), "neither PNG nor JPEG nor SVG"),
    "a TIFF that says PNG": logo(b"\x89PNG\r\n\x1a\n" + picture("TIFF"), "is damaged"),
    "a page that says PNG": logo(b"\x89PNG\r\n\x1a\n<html><script>alert(1)</script>", "is damaged"),
    "a page": logo("<!doctype html><script>alert(1)</script>", "damaged SVG"),
    "nonsense for base64": Hostile({"logo": "not base64 at all!"}, "logo", "is not base64"),
    "a path for a logo": Hostile({"logo": "../../etc/passwd"}, "logo", "is not base64"),
    "an address for a logo": Hostile({"logo": "http://127.0.0.1:9/logo.png"}, "logo", "is not base64"),
    "a list for a logo": Hostile({"logo": ["x"]}, "logo", "is not a text"),
    "where it was taken": logo(logos.with_place()),
    "ink for print": logo(picture("JPEG", "CMYK")),
    "sixteen bits of gray": logo(picture("PNG", "I;16", color=40_000)),
    "a palette with a hole": logo(picture("PNG", "P", transparency=0)),
    "words between the pixels": logo(png(extra=logos.chunk(b"tEXt", b"Comment\0CANARYTEXT"))),
    "a page behind the picture": logo(picture() + b"<html><script>alert('CANARYTAIL')</script>"),
}

DRAWINGS: dict[str, Hostile] = {
    "a program": drawing(f"{SHAPE}<script>alert(1)</script>", "“script”"),
    "a page inside": drawing(
        f'{SHAPE}<foreignObject><b xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', "“foreignObject”"
    ),
    "a picture from elsewhere": drawing('<image href="http://127.0.0.1:9/x.png"/>', "“image”"),
    "a picture of this machine": drawing('<image xlink:href="file:///etc/passwd"/>', "“image”"),
    "a style sheet that loads": drawing(
        f"{SHAPE}<style>@import url(http://127.0.0.1:9/x.css)</style>", "“style”"
    ),
    "a style that loads": drawing(
        '<rect style="fill:url(http://127.0.0.1:9/#x)" width="9" height="9"/>', OUTSIDE
    ),
    "a fill that loads": drawing('<rect fill="url( \'//127.0.0.1:9/#x\')" width="9" height="9"/>', OUTSIDE),
    "an event": drawing('<rect onload="alert(1)" width="9" height="9"/>', "“onload”"),
    "a link": drawing(f'<a href="javascript:alert(1)">{SHAPE}</a>', "“a”"),
    "a reference": drawing(f'<g id="a">{SHAPE}</g><use href="#a"/>', "“use”"),
    "a motion": drawing('<rect width="9" height="9"><animate attributeName="x"/></rect>', "“animate”"),
    "words in a font from elsewhere": drawing('<text font-family="Evil">Acme</text>', "“text”"),
    "a gradient from elsewhere": drawing('<linearGradient xlink:href="http://127.0.0.1:9/#g"/>', "“href”"),
    "a file of this machine": logo(logos.XXE, "document type or entities"),
    "a billion laughs": logo(logos.LAUGHS, "document type or entities"),
    "a clip of its own": drawing(
        f'<clipPath id="c" clip-path="url(#c)">{SHAPE}</clipPath>', "clips a clipping"
    ),
    "a thousand levels": drawing("<g>" * 1_000 + SHAPE + "</g>" * 1_000, "nested deeper than"),
    "too many shapes": drawing('<path d="M0 0"/>' * 1_200, "more than 1000 elements"),
    "a drawing without a shape": drawing("<g/>", "without a shape"),
    "a drawing miles wide": drawing('<rect x="1e9" width="9" height="9"/>', "cannot be read"),
    "a variable as a fill": drawing('<rect fill="var(--x)" width="9" height="9"/>', "cannot be read"),
    "half a drawing": logo(svg(SHAPE)[:-9], "damaged SVG"),
    "another encoding": logo(svg(SHAPE).encode("utf-16"), "neither PNG nor JPEG nor SVG"),
    "a drawing of no height": logo(
        svg(SHAPE, logos.SVG_OPENING.replace("0 0 60 20", "0 0 60 0")), "measures"
    ),
    "an instruction to load a style": logo(
        '<?xml-stylesheet href="http://127.0.0.1:9/x.css"?>' + svg(f"<!-- CANARYCOMMENT -->{SHAPE}")
    ),
    "notes of an editor": drawing(
        f"<metadata>CANARYMETA</metadata><title>CANARYTITLE</title>"
        f'<x:view xmlns:x="urn:editor" x:onload="alert(1)"><script>alert(1)</script></x:view>{SHAPE}'
    ),
    "a class and a script's name": drawing(
        '<rect class="CANARYCLASS" data-x="alert(1)" width="9" height="9"/>'
    ),
}

EVERY: dict[str, Hostile] = {**WORDS, **PICTURES, **DRAWINGS}
HARMLESS = {name: each for name, each in EVERY.items() if not each.sentence}
REFUSED = {name: each for name, each in EVERY.items() if each.sentence}
CANARIES = ("CANARY", "alert(", "127.0.0.1", "<script", "onload", "urn:editor")


def sent(each: Hostile) -> dict[str, Any]:
    """A whole brand with the change in it."""
    plain = {"slug": "acme", "name": "Acme Coaching", "accent": "#1F5C4D", "font_pair": "a"}
    return plain | each.changes
