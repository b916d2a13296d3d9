"""Each section of the sample as it was last looked at; `UPDATE_GOLDEN=1` writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from packs.domain.brand import Brand
from packs.domain.method import SectionKey
from packs.rendering.html import section_html
from tests.factories.playbooks import sample_playbook

GOLDEN = Path(__file__).parents[2] / "golden" / "sections"
NORTHGATE = Brand(slug="northgate", name="Northgate Coaching", accent="#1F4E3D", font_pair="a")


@pytest.mark.parametrize("key", list(SectionKey))
def test_a_section_is_rendered_as_it_was_last_looked_at(key: SectionKey) -> None:
    section = sample_playbook().section(key)
    assert section is not None
    markup = section_html(section, NORTHGATE, paged=True)
    path = GOLDEN / f"{key.value}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(markup)
    assert markup == path.read_text(), f"{path.name} differs: look at it, then set UPDATE_GOLDEN=1"
