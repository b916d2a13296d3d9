"""Documents made once for all tests of this folder: two papers, branded and not."""

from __future__ import annotations

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
BRANDS = {"unbranded": UNBRANDED, "northgate": NORTHGATE, "halden": HALDEN}
DOCUMENTS = ("pdf", "handout", "cheat_sheet")

Files = dict[str, RenderedFile]


@pytest.fixture(scope="session", params=list(BRANDS))
def brand(request: pytest.FixtureRequest) -> Brand:
    """Each brand in turn."""
    return BRANDS[request.param]


@pytest.fixture(scope="session")
def files(brand: Brand) -> Files:
    """The three documents of the sample playbook in a brand."""
    return render(sample_playbook(), brand, DOCUMENTS, epoch=EPOCH)


@pytest.fixture(scope="session")
def branded() -> Files:
    """The three documents of Northgate."""
    return render(sample_playbook(), NORTHGATE, DOCUMENTS, epoch=EPOCH)


@pytest.fixture(scope="session")
def unbranded() -> Files:
    """The three documents of nobody."""
    return render(sample_playbook(), UNBRANDED, DOCUMENTS, epoch=EPOCH)
