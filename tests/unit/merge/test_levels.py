"""The level that an ad states, mapped to the pack's where the pack names it."""

from __future__ import annotations

import pytest

from packs.domain.merge.case import Case, level_named
from packs.domain.merge.selection import Selection
from packs.domain.pack import Level
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.unit.merge.test_unlike_people import opening, person

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


@pytest.mark.parametrize(
    ("slug", "level", "guessed"),
    [("new-graduate", "", "e3"), ("new-graduate", "e5", None), ("very-long", "", None)],
)
def test_a_beginner_without_a_level_gets_the_first_ones_questions(
    slug: str, level: str, guessed: str | None
) -> None:
    release, asked = demo.release("meta/software-engineer"), Request(as_of=demo.TODAY, level=level)
    case = Case(release, person(slug), opening("new-grad"), Answers(), asked)
    assert (case.assumed_level and case.assumed_level.key) == guessed
    if guessed:
        (first,) = [mix for mix in case.pack.mixes if mix.level == guessed]
        picks = Selection(case).questions
        assert len(picks) == sum(first.counts[kind] for kind in {pick.pattern.kind for pick in picks})
        assert all(not pick.pattern.levels or guessed in pick.pattern.levels for pick in picks)
