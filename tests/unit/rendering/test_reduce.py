"""Ever shorter forms of the one-page documents."""

from __future__ import annotations

from packs.domain.playbook.plan import Plan
from packs.rendering.reduce import (
    TIGHTNESS,
    cheat_sheet_forms,
    first_that_fits,
    lines_of,
    plan_for_others,
    plan_forms,
)
from tests.factories.last import cheat_sheet, plan
from tests.factories.words import blank, says


def test_the_handout_has_no_open_line() -> None:
    assert any("which one?" in line for line in lines_of(plan()))
    assert not any("[" in line for line in lines_of(plan_for_others(plan())))


def test_a_group_of_open_lines_alone_goes_with_them() -> None:
    phase = plan().phases[0]
    only = phase.groups[1].model_copy(update={"items": (says(blank("9.1", "what?")),)})
    open_plan = Plan.model_validate(
        plan().model_dump() | {"phases": (phase.model_copy(update={"groups": (only,)}),)}
    )
    assert plan_for_others(open_plan).phases[0].groups == ()


def test_an_open_milestone_is_left_out() -> None:
    phase = plan().phases[0].model_copy(update={"milestone": says("Done when ", blank("9.2", "what?"))})
    closed = plan_for_others(plan().model_copy(update={"phases": (phase,)}))
    assert closed.phases[0].milestone.plain == ""


def test_spacing_shrinks_before_any_line_goes() -> None:
    forms = cheat_sheet_forms(cheat_sheet())
    assert [step for step, _ in forms[:4]] == list(TIGHTNESS)
    assert all(form == cheat_sheet() for _, form in forms[:4])


def test_each_further_form_has_one_line_less() -> None:
    counts = [len(lines_of(form)) for _, form in plan_forms(plan())[3:]]
    assert counts == list(range(counts[0], -1, -1))


def test_the_longest_list_is_shortened_first() -> None:
    long = cheat_sheet().model_copy(update={"remember": ("a long reminder " * 40,)})
    assert cheat_sheet_forms(long)[4][1].remember == ()


def test_a_sheet_that_almost_fits_is_laid_out_few_times() -> None:
    tried: list[int] = []

    def fits(place: int) -> bool:
        tried.append(place)
        return place >= 2

    assert first_that_fits(64, fits) == 2
    assert tried == [0, 1, 2]


def test_the_first_fitting_form_is_found_without_trying_all() -> None:
    tried: list[int] = []

    def fits(place: int) -> bool:
        tried.append(place)
        return place >= 37

    assert first_that_fits(64, fits) == 37
    assert len(tried) <= 13


def test_nothing_fits_when_the_barest_form_does_not() -> None:
    assert first_that_fits(8, lambda place: False) is None
