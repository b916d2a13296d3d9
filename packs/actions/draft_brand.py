"""Read a brand that someone sends: words checked, the logo made safe. Nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from packs.domain.brand import NOBODY, Brand
from packs.domain.logo import decoded
from packs.domain.problems import Problem, problems_of, sentence
from packs.rendering.logos import kept_logo

RESERVED = (NOBODY, "preview")  # the null brand, and an address of the API


class BadBrand(ValueError):
    """A brand that cannot be taken: every problem, with the path of its field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("; ".join(f"{'.'.join(path) or 'brand'}: {words}" for path, words in problems))


def draft_brand(sent: Mapping[str, Any]) -> Brand:
    """The brand that the members mean; `logo` is a PNG, JPEG or SVG file as base64. Raises `BadBrand`."""
    logo, problems = _logo(sent.get("logo", ""))
    try:
        brand = Brand.model_validate({**sent, "logo": logo})
    except ValidationError as error:
        raise BadBrand((*problems_of(error), *problems)) from error
    if brand.slug in RESERVED:
        problems = (
            Problem(("slug",), f"“{brand.slug}” has a meaning of its own: choose another."),
            *problems,
        )
    if problems:
        raise BadBrand(problems)
    return brand


def _logo(sent: Any) -> tuple[str, tuple[Problem, ...]]:
    """The logo as it is kept, and what is wrong with it."""
    if not isinstance(sent, str):
        return "", (Problem(("logo",), "“logo” is not a text: send the file's bytes as base64."),)
    try:
        return (kept_logo(decoded(sent)) if sent else ""), ()
    except ValueError as error:
        return "", (Problem(("logo",), sentence(("logo",), str(error))),)
