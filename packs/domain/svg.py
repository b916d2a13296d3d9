"""A logo as SVG, read through a strict allow-list and written anew: shapes and colors, nothing that acts.

What would change how the logo looks if it were left out (text, pictures, styles, references) is refused with
a sentence that says how to export it; what is never seen (editors' notes, metadata, titles) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import ParseError
from xml.sax.saxutils import quoteattr

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

SVG_BYTES = 100_000
ELEMENTS, DEPTH, FARTHEST = 1_000, 20, 100_000  # elements, levels of nesting, and the largest number
NAMESPACE = "http://www.w3.org/2000/svg"
WIDTH, HEIGHT = 30.0, 12.0  # mm: the place that a logo has on the cover
SIZES = frozenset(("x", "y", "width", "height", "id", "transform"))  # of the root: the box replaces them
LONGEST = 20  # times its own height, or width

SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
HOLDERS = {"g", "defs", "linearGradient", "radialGradient", "clipPath"}
DRAWN = SHAPES | HOLDERS | {"stop"}
UNSEEN = {"title", "desc", "metadata"}
CURES = {
    "text": "turn its text into outlines",
    "image": "draw it, or send the picture itself as PNG",
    "style": "export it with presentation attributes instead of a style sheet",
    "use": "expand its symbols",
    "symbol": "expand its symbols",
}

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?"
LENGTH = re.compile(rf"{NUMBER}(?:%|px|pt|mm|cm|in|em)?")
# classes of characters, which are read in one pass whatever they hold; their numbers are measured apart
NUMBERS = re.compile(r"[-+\d.eE\s,]+")
PATH = re.compile(r"[MmZzLlHhVvCcSsQqTtAa\d.eE+\-\s,]*")
TRANSFORM = re.compile(r"(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s?\([-+\d.eE\s,]*\)[\s,]*)*")
COLOR = re.compile(
    r"#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}|(?:rgb|rgba|hsl|hsla)\([\d.%\s,/]*\)|url\(#[A-Za-z][\w.-]*\)"
)
NAME = re.compile(r"[A-Za-z][\w.-]{0,60}")
WORD = re.compile(r"[A-Za-z][A-Za-z-]{0,20}")
CLIP = re.compile(r"none|url\(#[A-Za-z][\w.-]*\)")

GRAMMAR: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(("x", "y", "width", "height", "rx", "ry", "r", "cx", "cy", "fx", "fy", "fr"), LENGTH),
    **dict.fromkeys(("x1", "y1", "x2", "y2", "offset", "stroke-width", "stroke-miterlimit"), LENGTH),
    **dict.fromkeys(("opacity", "fill-opacity", "stroke-opacity", "stop-opacity"), LENGTH),
    **dict.fromkeys(("fill", "stroke", "stop-color", "color"), COLOR),
    **dict.fromkeys(("fill-rule", "clip-rule", "stroke-linecap", "stroke-linejoin", "display"), WORD),
    **dict.fromkeys(("gradientUnits", "spreadMethod", "clipPathUnits", "visibility"), WORD),
    **dict.fromkeys(("transform", "gradientTransform"), TRANSFORM),
    "d": PATH,
    "points": NUMBERS,
    "id": NAME,
    "clip-path": CLIP,
}
OUTWARD = re.compile(r"url\(\s*(?!#)|javascript:|expression\(|@import", re.IGNORECASE)


def safe_svg(text: str) -> str:
    """The drawing alone, in one spelling; safe again it is the same. Raises `ValueError` with a sentence."""
    if len(text.encode()) > SVG_BYTES:
        raise ValueError(
            f"the logo has more than {SVG_BYTES // 1000} kB of SVG: simplify it, or send it as PNG."
        )
    root = _parsed(text)
    if root.tag != f"{{{NAMESPACE}}}svg":
        raise ValueError("the logo is not an SVG drawing: its first element must be an svg element.")
    budget = _Budget()
    body = "".join(_written(child, budget, 1) for child in root)
    if not any(f"<{shape}" in body for shape in SHAPES):
        raise ValueError("the logo is an SVG without a shape: draw it with paths and shapes.")
    return f"{_opening(root)}{body}</svg>"


class _Budget:
    """How many elements may still come."""

    def __init__(self) -> None:
        self.left = ELEMENTS

    def spend(self, depth: int) -> None:
        self.left -= 1
        if self.left < 0 or depth > DEPTH:
            raise ValueError(
                f"the logo has more than {ELEMENTS} elements, or is nested deeper than {DEPTH}: simplify it."
            )


def _parsed(text: str) -> Any:
    try:
        return fromstring(text, forbid_dtd=True)
    except DefusedXmlException as error:
        raise ValueError(
            "the logo declares a document type or entities: export it as plain SVG without them."
        ) from error
    except (ParseError, ValueError) as error:
        raise ValueError("the logo is damaged SVG: export it again.") from error


def _opening(root: Any) -> str:
    left, top, width, height = _box(root)
    if not (0 < width <= FARTHEST and 0 < height <= FARTHEST and 1 / LONGEST <= width / height <= LONGEST):
        raise ValueError(
            f"the logo measures {width:g} × {height:g}: no side may be {LONGEST} times the other, or nothing."
        )
    scale = min(WIDTH / width, HEIGHT / height)
    box = " ".join(f"{number:g}" for number in (left, top, width, height))
    inherited = _attributes(root, skip=SIZES)
    size = f'width="{width * scale:.3f}mm" height="{height * scale:.3f}mm"'
    return f'<svg xmlns="{NAMESPACE}" viewBox="{box}" {size}{inherited}>'


def _box(root: Any) -> tuple[float, float, float, float]:
    given = root.get("viewBox", "")
    numbers = re.findall(NUMBER, given) if given else _sides(root)
    if len(numbers) != 4:
        raise ValueError("the logo has no viewBox of four numbers: export it with one.")
    left, top, width, height = (float(number) for number in numbers)
    return left, top, width, height


def _sides(root: Any) -> list[str]:
    sides = [re.match(NUMBER, root.get(side, "")) for side in ("width", "height")]
    return ["0", "0", *(side[0] for side in sides if side)]


def _written(element: Any, budget: _Budget, depth: int) -> str:
    budget.spend(depth)
    if not isinstance(element.tag, str):
        return ""  # comments and processing instructions
    space, _, name = element.tag.rpartition("}")
    if space != f"{{{NAMESPACE}" or name in UNSEEN:
        return ""
    if name not in DRAWN:
        cure = CURES.get(name, "export it as plain shapes")
        raise ValueError(f"the logo holds the element “{name[:40]}”, which logos cannot have here: {cure}.")
    if name == "clipPath" and any("clip-path" in f"{part.attrib}" for part in element.iter()):
        raise ValueError("the logo clips a clipping path: export it with simple clipping.")
    body = "".join(_written(child, budget, depth + 1) for child in element)
    return f"<{name}{_attributes(element)}>{body}</{name}>"


def _attributes(element: Any, skip: frozenset[str] = frozenset()) -> str:
    found = dict(_given(element, skip))
    return "".join(f" {name}={quoteattr(value)}" for name, value in sorted(found.items()))


def _given(element: Any, skip: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The attributes that are kept; those of a style attribute become attributes of their own."""
    for name, value in element.attrib.items():
        if name == "style":
            yield from _styled(value)
        elif name not in skip:
            yield from _kept(name, value)


def _styled(style: str) -> Iterator[tuple[str, str]]:
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        yield from _kept(name.strip(), value.strip())


def _kept(name: str, value: str) -> Iterator[tuple[str, str]]:
    value = " ".join(value.split())
    local = name.rpartition("}")[2].lower()
    if local.startswith("on") or local in ("href", "src") or OUTWARD.search(value):
        raise ValueError(
            f"the logo has “{local[:40]}”, which points outside or runs a program: export it as plain shapes."
        )
    if name not in GRAMMAR:
        return
    if not GRAMMAR[name].fullmatch(value) or not all(_near(n) for n in re.findall(NUMBER, value)):
        raise ValueError(f"the logo has a “{name}” that cannot be read (“{value[:40]}”): export it again.")
    yield name, value


def _near(number: str) -> bool:
    return abs(float(number)) <= FARTHEST
