"""The package around a Word document: its parts with the brand's tokens, and zip files without a clock."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import NamedTuple

from packs.domain.brand import Brand
from packs.domain.playbook import Playbook
from packs.rendering.assets import PAIRS, PAPERS
from packs.rendering.html import running_line
from packs.rendering.plain import one_line

PARTS = Path(__file__).resolve().parents[3] / "templates" / "playbook" / "word"
PLACES = {
    "content_types.xml": "[Content_Types].xml",
    "package_rels.xml": "_rels/.rels",
    "core.xml": "docProps/core.xml",
    "document.xml": "word/document.xml",
    "document_rels.xml": "word/_rels/document.xml.rels",
    "footer.xml": "word/footer1.xml",
    "numbering.xml": "word/numbering.xml",
    "settings.xml": "word/settings.xml",
    "styles.xml": "word/styles.xml",
}
TWENTIETHS = 1440 / 25.4  # of a point in a millimeter: Word's unit
SIDE = 27  # mm
EARLIEST = 315_532_800  # January 1, 1980, in seconds since 1970: zip files know nothing older


class Base(NamedTuple):
    """A package without text, the width of its text in twentieths of a point, the ground of soft rows."""

    content: bytes
    width: int
    soft: str


def base_package(playbook: Playbook, brand: Brand) -> Base:
    """Styles, numbering, settings, paper and footer in the brand's look."""
    paper = PAPERS[brand.paper]
    width, height = (round(float(side.removesuffix("mm")) * TWENTIETHS) for side in paper[:2])
    side = round(SIDE * TWENTIETHS)
    text = width - 2 * side
    tokens = brand.tokens
    values = {name: color.removeprefix("#") for name, color in tokens.model_dump().items()}
    values |= {"page_width": str(width), "page_height": str(height), "side": str(side)}
    values |= {"tab": str(text), "middle": str(text // 2), "lang": playbook.locale}
    values |= _fonts(brand)
    values |= {"run": _written(running_line(playbook)), "firm": _written(brand.footer or brand.name)}
    parts = {place: Template(_part(name)).substitute(values).encode() for name, place in PLACES.items()}
    return Base(_zipped(parts, EARLIEST), text, values["soft"])


def family_name(family: str) -> str:
    """A shipped family as it is called where it is installed: "source-serif-4" is "Source Serif 4"."""
    return " ".join(word.upper() if word in ACRONYMS else word.title() for word in family.split("-"))


ACRONYMS = ("ibm", "pt", "eb")


def repacked(package: bytes, epoch: int) -> bytes:
    """The same parts in the same order, all dated `epoch` (seconds since 1970)."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return _zipped({name: source.read(name) for name in source.namelist()}, epoch)


def _fonts(brand: Brand) -> dict[str, str]:
    pair = PAIRS[brand.font_pair]
    names = {name: _written(family_name(getattr(pair, name))) for name in ("text", "label", "quote")}
    return {**names, "size": str(round(float(pair.body) * 2))}  # half points


def _written(text: str) -> str:
    return escape(one_line(text))


@cache
def _part(name: str) -> str:
    return (PARTS / name).read_text(encoding="utf-8")


def _zipped(parts: dict[str, bytes], epoch: int) -> bytes:
    when = datetime.fromtimestamp(max(epoch, EARLIEST), UTC)
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, when.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return result.getvalue()
