"""The level that an ad states, mapped to the pack's where the pack names it."""

from __future__ import annotations

import pytest

from packs.domain.merge.case import level_named
from packs.domain.pack import Level

SDE = tuple(
    Level(key=f"l{4 + at}", name=f"SDE {number}", about=f"Level {4 + at}: owns.")
    for at, number in enumerate(("I", "II", "III"))
)
E = tuple(Level(key=f"e{n}", name=f"E{n}", about="Owns.") for n in (3, 4, 5, 6))


@pytest.mark.parametrize(
    ("levels", "stated", "key"),
    [
        (SDE, "II", "l5"),
        (SDE, "SDE II", "l5"),
        (SDE, "SDE-2", "l5"),
        (SDE, "SDE3", "l6"),
        (SDE, "L6", "l6"),
        (SDE, "Level 4", "l4"),
        (SDE, "Senior", None),
        (E, "E5", "e5"),
        (E, "e5", "e5"),
        (E, "Staff", None),
        (E, "L5", None),
        (E, "", None),
    ],
)
def test_a_stated_level_is_the_packs_where_the_pack_names_it(
    levels: tuple[Level, ...], stated: str, key: str | None
) -> None:
    found = level_named(levels, stated)
    assert (found and found.key) == key
