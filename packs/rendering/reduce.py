"""Shorter and shorter forms of the one-page documents, from whole to bare; which one fits is measured."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Phase, Plan, PlanGroup
from packs.domain.playbook.spans import Text

TIGHTNESS = (0, 1, 2, 3)  # steps of spacing and size in the stylesheet, before anything is left out
LINE = 45  # characters: what a line costs beside its words when lists are compared
LISTS = ("stories", "figures", "scripts", "loop", "values", "know", "asks", "remember")

Sheet = TypeVar("Sheet", Plan, CheatSheet)


def plan_for_others(plan: Plan) -> Plan:
    """The plan as it may be handed to interviewers: no line with an open blank."""
    phases = tuple(
        phase.model_copy(
            update={
                "groups": tuple(filter(lambda group: group.items, map(_closed, phase.groups))),
                "milestone": Text() if phase.milestone.open else phase.milestone,
            }
        )
        for phase in plan.phases
    )
    return plan.model_copy(update={"phases": phases})


def plan_forms(plan: Plan) -> list[tuple[int, Plan]]:
    """(tightness, plan): the whole at each tightness, then the tightest with one line less each time."""
    return [(step, plan) for step in TIGHTNESS] + _shortened(plan, _shorter_plan)


def cheat_sheet_forms(sheet: CheatSheet) -> list[tuple[int, CheatSheet]]:
    """(tightness, cheat sheet): the same for the cheat sheet."""
    return [(step, sheet) for step in TIGHTNESS] + _shortened(sheet, _shorter_cheat_sheet)


def lines_of(sheet: Plan | CheatSheet) -> list[str]:
    """Every line that a shorter form may leave out, as plain text."""
    if isinstance(sheet, Plan):
        return [text.plain for phase in sheet.phases for group in phase.groups for text in group.items]
    return [_plain(entry) for name in LISTS for entry in getattr(sheet, name)]


def first_that_fits(count: int, fits: Callable[[int], bool]) -> int | None:
    """The first of `count` ever shorter variants that fits; None when not even the last does.

    Most sheets fit at one of the first three: they are tried one by one. From there on the steps from one
    try to the next double, then the gap is halved.
    """
    low, high = -1, 0  # low does not fit; high is tried
    while not fits(high):
        if high == count - 1:
            return None
        low, high = high, min(high + max(high, 1), count - 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    return high


def _closed(group: PlanGroup) -> PlanGroup:
    return group.model_copy(update={"items": tuple(text for text in group.items if not text.open)})


def _shortened(sheet: Sheet, shorten: Callable[[Sheet], Sheet | None]) -> list[tuple[int, Sheet]]:
    found: list[tuple[int, Sheet]] = []
    shorter = shorten(sheet)
    while shorter is not None:
        found.append((TIGHTNESS[-1], shorter))
        shorter = shorten(shorter)
    return found


def _plain(entry: object) -> str:
    if isinstance(entry, str):
        return entry
    text = getattr(entry, "text", "")
    head = getattr(entry, "label", getattr(entry, "title", ""))
    return f"{head} {text.plain if isinstance(text, Text) else text}"


def _size(entries: tuple[object, ...]) -> int:
    return sum(len(_plain(entry)) + LINE for entry in entries)


def _shorter_cheat_sheet(sheet: CheatSheet) -> CheatSheet | None:
    sizes = {name: _size(getattr(sheet, name)) for name in LISTS}
    longest = max(sizes, key=lambda name: sizes[name])
    if not sizes[longest]:
        return None
    return sheet.model_copy(update={longest: getattr(sheet, longest)[:-1]})


def _shorter_plan(plan: Plan) -> Plan | None:
    places = [(p, g) for p, phase in enumerate(plan.phases) for g in range(len(phase.groups))]
    if not any(plan.phases[p].groups[g].items for p, g in places):
        return None
    phase_at, group_at = max(places, key=lambda place: _group_size(plan.phases[place[0]].groups[place[1]]))
    phases = list(plan.phases)
    phases[phase_at] = _without_last(phases[phase_at], group_at)
    return plan.model_copy(update={"phases": tuple(phases)})


def _group_size(group: PlanGroup) -> int:
    return sum(len(text.plain) + LINE for text in group.items)


def _without_last(phase: Phase, place: int) -> Phase:
    groups = list(phase.groups)
    groups[place] = groups[place].model_copy(update={"items": groups[place].items[:-1]})
    return phase.model_copy(update={"groups": tuple(groups)})
