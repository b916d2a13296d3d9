"""Which package of fonts a letter without a shape needs."""

from __future__ import annotations

import pytest

from packs.domain.checks.scripts import fonts_for


@pytest.mark.parametrize(
    ("letters", "packages"),
    [
        ("성준", "fonts-nanum"),
        ("漢かカ", "fonts-droid-fallback"),
        ("한漢", "fonts-nanum and fonts-droid-fallback"),
        ("\U00012031", "fonts-noto-core"),
    ],
)
def test_letters_name_the_packages_that_hold_them(letters: str, packages: str) -> None:
    assert fonts_for(letters) == packages
