"""The size at which a logo is drawn."""

from __future__ import annotations

import pytest

from packs.rendering.raster import proportions


@pytest.mark.parametrize(
    ("box", "size"),
    [
        ("0 0 60 20", (30, 10)),
        ("0,0,10,40", (3, 12)),
        ("-5 -5 5e2 2E2", (30, 12)),
        ("0 0 0 20", (30, 12)),
        ("0 0", (30, 12)),
    ],
)
def test_a_drawing_fills_the_place_of_a_logo_in_its_own_proportions(
    box: str, size: tuple[float, float]
) -> None:
    assert proportions(f'<svg viewBox="{box}"/>'.encode()) == pytest.approx(size)
