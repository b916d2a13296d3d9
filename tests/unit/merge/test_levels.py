"""The level that an ad states, mapped to the pack's where the pack names it."""

from __future__ import annotations

import pytest

from packs.domain.checks import check
from packs.domain.merge import merge
from packs.domain.merge.case import Case
from packs.domain.merge.levels import level_named, likely_levels
from packs.domain.merge.sections import awkward, standing
from packs.domain.merge.sections.signals import signal_blocks
from packs.domain.merge.selection import Selection
from packs.domain.pack import Level
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.wanted import Loop
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.factories.unlike import opening, person, release, selected

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


def names_of_rounds(who: str, level: str = "") -> set[str]:
    return {round_.key for round_ in selected(who, "headed-meta", level).case.rounds}


@pytest.mark.parametrize(
    ("who", "meant"),
    [
        ("new-graduate", {"e3"}),
        ("nurse-turned-developer", {"e3", "e4"}),
        ("engineering-manager", {"e4", "e5", "e6"}),
        ("very-long", {"e5", "e6"}),
        ("embedded-veteran", {"e5", "e6"}),
        ("markup-and-odd-marks", {"e3", "e4"}),
        ("security-engineer", {"e4", "e5"}),
        ("teacher", {"e3"}),
    ],
)
def test_titles_and_dates_say_which_levels_may_be_meant(who: str, meant: set[str]) -> None:
    assert selected(who, "headed-meta").case.levels == meant


@pytest.mark.parametrize(("asked", "key"), [("Senior Software Engineer", "e5"), ("Junior Developer", "e3")])
def test_the_ads_title_says_more_than_the_resume(asked: str, key: str) -> None:
    assert likely_levels(E, "Distinguished Engineer", 300, asked) == {key}


def test_a_level_that_is_given_is_the_only_one() -> None:
    assert selected("very-long", "headed-meta", "e3").case.levels == {"e3"}


def test_the_highest_rounds_stay_for_whoever_may_meet_them() -> None:
    assert {"retrospective", "structured-screen", "second-system-design"} <= names_of_rounds("very-long")
    assert not {"retrospective", "structured-screen"} & names_of_rounds("engineering-manager")


def test_a_beginner_meets_no_round_of_higher_levels_and_is_told_so() -> None:
    chosen = selected("new-graduate", "headed-meta")
    assert "system-design" not in names_of_rounds("new-graduate")
    (level,) = [block for block in standing.build(chosen) if block.id == "level"]
    assert isinstance(level, Prose)
    assert "what follows is for E3" in level.paragraphs[0].plain
    assert "Left out of the loop" in level.paragraphs[0].plain


@pytest.mark.parametrize("who", ["new-graduate", "nurse-turned-developer", "very-long"])
def test_what_is_for_other_levels_is_not_printed(who: str) -> None:
    chosen = selected(who, "headed-meta")
    pack, meant = chosen.case.pack, chosen.case.levels
    levelled: list[tuple[str, tuple[str, ...]]] = [
        *((item.id, item.levels) for item in pack.success),
        *((item.id, item.levels) for item in pack.priorities),
        *((item.id, item.levels) for item in pack.curveballs),
    ]
    others = [name for name, levels in levelled if levels and meant.isdisjoint(levels)]
    printed = "".join(str(block) for block in (*signal_blocks(chosen), *awkward.build(chosen)))
    assert others
    assert [name for name in others if f"pack:{name}'" in printed] == []


@pytest.mark.parametrize("ad", ["headed-meta", "one-line"])
def test_a_branch_is_resolved_though_a_level_meets_it_twice(ad: str) -> None:
    asked = Request(as_of=demo.TODAY, level="e6")
    made = merge(release(ad), person("very-long"), opening(ad), Answers(), asked)
    (loop,) = [block for _, block in made.blocks() if isinstance(block, Loop)]
    kinds = {r.key: r.teams for r in release(ad).document.pack.loops[0].rounds}
    assert len({kinds[round_.key] for round_ in loop.rounds if kinds.get(round_.key)}) == 1
    assert sum(bool(kinds.get(round_.key)) for round_ in loop.rounds) == 2
    found = check(made, release(ad), person("very-long"), opening(ad))
    assert "V13" not in {finding.rule for finding in found}
