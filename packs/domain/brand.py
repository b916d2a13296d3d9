"""The brand: a firm's look and words. `UNBRANDED` is the null brand."""

from __future__ import annotations

import base64
import re
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from packs.domain.base import Value, canonical_json, sha256_hex
from packs.domain.claims import Slug
from packs.domain.colors import Tokens, derive_night_tokens, derive_tokens
from packs.domain.logo import checked_logo, is_svg
from packs.domain.method import SectionKey
from packs.domain.problems import shown

# Text and labels. a: Source Serif 4, Public Sans. b: Source Sans 3. c: Source Serif 4, Source Sans 3.
# d: Literata, Public Sans. e: IBM Plex Sans. u: Literata, IBM Plex Sans (the house's own).
FontPair = Literal["a", "b", "c", "d", "e", "u"]
CoverStyle = Literal["band", "field", "plain"]  # a band of accent at the left, a field at the top, white
Paper = Literal["a4", "letter"]
Locale = Literal["en-US", "en-GB"]


NOBODY = "unbranded"  # the slug of the null brand, which no firm can have
STACKED = 3  # combining marks on one letter: more would cover the lines around
UNSEEN = "\u115f\u1160\u2800\u3164\uffa0"  # letters and signs that print nothing
COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def plain_line(text: str) -> str:
    """One line of printable text, in its composed spelling. Raises `ValueError` for characters that print
    nothing, change the direction of what follows, or pile up."""
    text, stacked = unicodedata.normalize("NFC", text), 0
    for character in text:
        category = unicodedata.category(character)
        if category in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp") or character in UNSEEN:
            raise ValueError(f"has the unprintable character U+{ord(character):04X}: remove it.")
        stacked = stacked + 1 if category.startswith("M") else 0
        if stacked > STACKED:
            raise ValueError(f"has more than {STACKED} marks on one letter: remove them.")
    return text


def color(text: str) -> str:
    """`#RRGGBB`. Raises `ValueError` for every other way to write a color."""
    if not COLOR.fullmatch(text):
        raise ValueError(f"{shown(text)} is not a color: write six hexadecimal digits, such as #1F5C4D.")
    return text


def whole_plan(sections: tuple[SectionKey, ...]) -> tuple[SectionKey, ...]:
    """Each section once; the contents, where they are printed, before the rest and the appendix after it."""
    if len(set(sections)) < len(sections):
        raise ValueError("names a section twice: name each once.")
    if SectionKey.START in sections[1:]:
        raise ValueError(f"“{SectionKey.START}” holds the contents: put it first, or leave it out.")
    if SectionKey.APPENDIX in sections[:-1]:
        raise ValueError(f"“{SectionKey.APPENDIX}” closes the playbook: put it last, or leave it out.")
    return sections


Line = Annotated[str, AfterValidator(plain_line)]


class Brand(Value):
    """A firm's look and words. A brand sets accent, fonts and logo; every other color is derived."""

    slug: Slug
    name: Annotated[Line, Field(max_length=60)]
    accent: Annotated[str, AfterValidator(color), Field(json_schema_extra={"pattern": f"^{COLOR.pattern}$"})]
    font_pair: FontPair
    cover: CoverStyle = "band"
    footer: Annotated[Line, Field(max_length=60)] = ""
    contact: Annotated[Line, Field(max_length=120)] = ""
    disclaimer: Annotated[Line, Field(max_length=300)] = ""
    paper: Paper = "a4"
    locale: Locale = "en-US"
    sections: Annotated[tuple[SectionKey, ...], Field(min_length=1), AfterValidator(whole_plan)] = tuple(
        SectionKey
    )
    section_titles: dict[SectionKey, Annotated[Line, Field(min_length=1, max_length=60)]] = {}
    logo: Annotated[str, AfterValidator(checked_logo)] = ""

    @field_validator("name")
    @classmethod
    def a_name_can_be_read(cls, name: str, info: ValidationInfo) -> str:
        """Only the null brand has none."""
        if not any(character.isalnum() for character in name) and info.data.get("slug") != NOBODY:
            raise ValueError("has no letter and no digit: write the name as people say it.")
        return name

    @property
    def tokens(self) -> Tokens:
        """The colors of every role on paper and by day."""
        return derive_tokens(self.accent)

    @property
    def night_tokens(self) -> Tokens:
        """The colors of every role on a dark screen."""
        return derive_night_tokens(self.accent)

    @property
    def words(self) -> tuple[str, ...]:
        """What the brand says of its firm, wherever it is printed; nothing for the null brand."""
        return tuple(word for word in (self.name, self.footer, self.contact, self.disclaimer) if word)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was corrected, in sentences."""
        printed = self.tokens.accent
        if printed == self.accent.upper():
            return ()
        return (f"{self.accent} is too light to be read on white: {printed} is printed in its place.",)

    @property
    def sha256(self) -> str:
        """The hash of everything that the brand is."""
        return sha256_hex(canonical_json(self))

    @property
    def logo_type(self) -> str:
        """The logo's media type; empty for none."""
        return ("image/svg+xml" if is_svg(self.logo_bytes) else "image/png") if self.logo else ""

    @property
    def logo_bytes(self) -> bytes:
        """The PNG or SVG file; empty for none."""
        return base64.b64decode(self.logo)


UNBRANDED = Brand(slug=NOBODY, name="", accent="#3A4149", font_pair="u")
