"""A logo of light colors gets a dark ground, any other stands on the cover as it is."""

from __future__ import annotations

import pytest

from packs.domain.brand import UNBRANDED, Brand
from packs.rendering.html import cover_html
from packs.rendering.light import is_light
from tests.factories.logos import SHAPE, encoded, picture, png, svg
from tests.factories.playbooks import sample_playbook


def brand(logo: bytes | str) -> Brand:
    return Brand(slug="acme", name="Acme", accent="#1F5C4D", font_pair="a", logo=encoded(logo))


WHITE = svg('<g fill="#fff"><path d="M0 0h9v9z"/><rect width="9" height="9" fill="none" stroke="white"/></g>')


@pytest.mark.parametrize(
    "logo", [WHITE, svg('<rect fill="#FDF6D0" width="9" height="9"/>'), picture(color="white")]
)
def test_a_logo_of_light_colors_is_light(logo: bytes | str) -> None:
    assert is_light(brand(logo))


@pytest.mark.parametrize(
    "logo",
    [
        svg(SHAPE),
        svg('<rect width="9" height="9"/>'),
        svg('<rect fill="white" width="9" height="9"/><circle r="2" fill="navy"/>'),
        svg('<rect fill="url(#a)" width="9" height="9"/>'),
        picture(color="#1F5C4D"),
        picture(mode="RGBA", color=(255, 255, 255, 0)),
        png(),
    ],
)
def test_a_logo_with_anything_dark_is_not(logo: bytes | str) -> None:
    assert not is_light(brand(logo))


def test_the_cover_gives_a_light_logo_a_dark_ground() -> None:
    assert 'class="on-dark"' in cover_html(sample_playbook(), brand(WHITE), "asset:logo.svg")
    assert "on-dark" not in cover_html(sample_playbook(), brand(svg(SHAPE)), "asset:logo.svg")
    assert "on-dark" not in cover_html(sample_playbook(), UNBRANDED, "")
