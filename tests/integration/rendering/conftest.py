"""Documents made once for all tests of this folder: two papers, branded and not."""

from __future__ import annotations

from functools import cache

import pytest

from packs.domain.brand import UNBRANDED, Brand
from packs.rendering import RenderedFile, render
from tests.factories.playbooks import sample_playbook

EPOCH = 1_777_852_800  # May 4, 2026
NORTHGATE = Brand(
    slug="northgate",
    name="Northgate Coaching",
    accent="#1F4E3D",
    font_pair="a",
    footer="Northgate",
    contact="hello@northgate.example",
    disclaimer="Northgate promises nothing.",
)
HALDEN = Brand(slug="halden", name="Halden Careers", accent="#3B3A8F", font_pair="b", paper="letter")
BRANDS = {brand.slug: brand for brand in (UNBRANDED, NORTHGATE, HALDEN)}
DOCUMENTS = ("pdf", "handout", "cheat_sheet")
ON_REQUEST = ("archive", "form")

Files = dict[str, RenderedFile]


@pytest.fixture(scope="session", params=list(BRANDS))
def brand(request: pytest.FixtureRequest) -> Brand:
    """Each brand in turn."""
    return BRANDS[request.param]


@cache
def printed(brand: str, *kinds: str) -> Files:
    """Files of the sample playbook in a brand; tests that share them share a worker."""
    return render(sample_playbook(), BRANDS[brand], kinds, epoch=EPOCH)


def made(brand: str) -> Files:
    """The three documents of the sample playbook in a brand."""
    files = printed(brand, *DOCUMENTS, *(ON_REQUEST if brand == "northgate" else ()))
    return {name: file for name, file in files.items() if file.kind in DOCUMENTS}


def on_request() -> Files:
    """The two editions that are made on request, for Northgate: laid out with its documents."""
    files = printed("northgate", *DOCUMENTS, *ON_REQUEST)
    return {name: file for name, file in files.items() if file.kind in ON_REQUEST}


@pytest.fixture
def files(brand: Brand) -> Files:
    """The documents in each brand in turn."""
    return made(brand.slug)


@pytest.fixture
def branded() -> Files:
    """The documents of Northgate."""
    return made("northgate")


@pytest.fixture
def unbranded() -> Files:
    """The documents of nobody."""
    return made("unbranded")
