"""The demo's files: brands and candidates, read and checked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from pydantic import ValidationError

from packs.domain.base import Value
from packs.domain.brand import Brand
from packs.domain.claims import Slug

CONTENT = Path(settings.BASE_DIR) / "cms" / "content"
FOLDER = CONTENT / "demo"


class DemoError(ValueError):
    """A demo file that cannot be read; the text names it."""


class DemoCandidate(Value):
    """Whose playbooks a demo run builds. Paths are relative to the demo's folder."""

    slug: Slug
    resume: Path
    posting: Path
    pack: str
    brand: Slug
    level: str = ""
    interview_date: date | None = None


class DemoBrands(Value):
    """`brands.yaml`."""

    brands: tuple[Brand, ...]


class DemoCandidates(Value):
    """`demo.yaml`."""

    candidates: tuple[DemoCandidate, ...]


def demo_brands() -> tuple[Brand, ...]:
    """The demo firm's brands. Raises `DemoError`."""
    try:
        return DemoBrands.model_validate(_loaded("brands.yaml")).brands
    except ValidationError as error:
        raise DemoError(
            f"{FOLDER / 'brands.yaml'}: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}."
        ) from error


def demo_candidates() -> tuple[DemoCandidate, ...]:
    """The demo candidates. Raises `DemoError`."""
    try:
        return DemoCandidates.model_validate(_loaded("demo.yaml")).candidates
    except ValidationError as error:
        raise DemoError(
            f"{FOLDER / 'demo.yaml'}: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}."
        ) from error


def _loaded(name: str) -> Any:
    try:
        return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise DemoError(f"{FOLDER / name} cannot be read: {' '.join(str(error).split())}.") from error
