"""Two firms' brands, in which every member is found nowhere else."""

from __future__ import annotations

import base64
import io

from PIL import Image

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.method import SectionKey
from packs.rendering.assets import families
from packs.rendering.logos import kept_logo


def picture(color: tuple[int, int, int]) -> str:
    target = io.BytesIO()
    Image.new("RGB", (60, 20), color).save(target, "PNG")
    return kept_logo(target.getvalue())


QUILLON = Brand(
    slug="quillonslug",
    name="Quillonname Coaching",
    accent="#14532D",
    font_pair="b",
    cover="field",
    footer="Quillonfoot",
    contact="quillon@quillonmail.example",
    disclaimer="Quillondisclaims everything.",
    section_titles={SectionKey.STORIES: "Quillontitle stories", SectionKey.PLAN: "Quillonplan"},
    logo=picture((11, 90, 124)),
    paper="letter",
    locale="en-GB",
)
DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">'
    '<path fill="#5B2A86" d="M0 0h60v20H0z"/></svg>'
)
VESPERIN = Brand(
    slug="vesperinslug",
    name="Vesperinname Careers",
    accent="#7A1F3D",
    font_pair="c",
    cover="plain",
    footer="Vesperinfoot",
    contact="vesperin@vesperinmail.example",
    disclaimer="Vesperindisclaims nothing.",
    section_titles={SectionKey.STORIES: "Vesperintitle stories", SectionKey.PLAN: "Vesperinplan"},
    logo=kept_logo(DRAWN.encode()),
)
BRANDS = {"unbranded": UNBRANDED, "quillon": QUILLON, "vesperin": VESPERIN}
PAINTED = {"quillon": {"0B5A7C"}, "vesperin": {"5B2A86"}}  # colors of the logos
STEMS = {"quillon": "quillon", "vesperin": "vesperin"}  # every word of a brand holds its stem
TOOLS = (
    "packwright",
    "weasyprint",
    "pydyf",
    "pikepdf",
    "python-docx",
    "icalendar",
    "wagtail",
    "django",
    "unbranded",
)
NEUTRAL = ("handout",)  # kinds that nobody's brand may stand in
LOGO_FILES = {name: base64.b64decode(brand.logo) for name, brand in BRANDS.items() if brand.logo}


def colors_of(brand: Brand) -> set[str]:
    """Every color that the brand is drawn with, by day and by night, as RRGGBB."""
    tokens = [*brand.tokens.model_dump().values(), *brand.night_tokens.model_dump().values(), brand.accent]
    return {color.removeprefix("#").upper() for color in tokens}


def families_of(brand: Brand) -> set[str]:
    return set(families(brand.font_pair))
