"""The items of a section → entries. The first shows how a head is built; its like begins the next one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.described import with_names
from packs.domain.reading.resume.page import Style
from packs.domain.reading.resume.periods import without_duration
from packs.domain.reading.resume.roles import TITLE
from packs.domain.reading.resume.units import FIRM_END, Unit, same_look, usual_style

MOST_BEFORE = 3  # rows of a head above its dates
LINK = re.compile(r"(?:https?://|www\.)\S+$")
SHORT = 8  # words of a title or a place
MOST_CELLS = 3  # of a head's row; more are a list of tools
LONGEST = 130  # characters of a row below the dates that belongs to the head by its look
MOST_WORDS = 16  # of a row that names title, employer and place
INDENT = 8.0  # points: indents that are the same
SAME_EDGE = 2.0  # points: lines that begin at one edge
MOST_AFTER = 3  # rows of a head below them


@dataclass
class Entry:
    """The rows of a head and the items under it; `anchor` is the row with the dates, -1 without one."""

    head: list[Unit] = field(default_factory=list)
    body: list[Unit] = field(default_factory=list)
    anchor: int = -1


def cut_entries(units: Sequence[Unit]) -> tuple[list[Unit], list[Entry]]:
    """What stands before the first entry, and the entries."""
    body = usual_style(units)
    anchors = _anchors(units)
    starts = with_names(units, _starts(units, anchors, body), anchors, body)
    if not starts:
        return list(units), []
    ends = [*starts[1:], len(units)]
    entries = [
        _entry(units[start:end], anchors, start, body) for start, end in zip(starts, ends, strict=True)
    ]
    return list(units[: starts[0]]), entries


def without_head_marks(units: Sequence[Unit]) -> list[Unit]:
    """The items, where bullets that open heads are dropped: those of a kind that dates mostly follow."""
    followed: dict[tuple[str, int], list[bool]] = {}
    for index, unit in enumerate(units):
        after = units[index + 1] if index + 1 < len(units) else None
        before = units[index - 1] if index else None
        heads = _dated(unit) or (after is not None and not after.mark and _dated(after))
        heads = heads or (before is not None and not before.mark and _dated(before) and _only_dates(before))
        if unit.mark:
            followed.setdefault(_kind(unit), []).append(heads and not unit.is_prose)
    marks = {kind for kind, facts in followed.items() if sum(facts) >= 0.6 * len(facts)}
    if not marks or (len(followed) < 2 and not _heads_alone(units)):
        return list(units)
    return [_unmarked(unit) if unit.mark and _kind(unit) in marks else unit for unit in units]


def _kind(unit: Unit) -> tuple[str, int]:
    """What bullets of one list have in common: their mark and their indent."""
    return unit.mark, round(unit.first.body / INDENT)


def _heads_alone(units: Sequence[Unit]) -> bool:
    """Whether bullets open heads alone: the first row is one, and the row below each has its dates."""
    pairs = [(unit, after) for unit, after in pairwise(units) if unit.mark]
    return bool(units[0].mark and pairs) and all(
        not _dated(unit) and not after.mark and _dated(after) for unit, after in pairs
    )


def _unmarked(unit: Unit) -> Unit:
    first = unit.first._replace(mark="", left=unit.first.body)
    return Unit([first, *unit.lines[1:]], unit.words)


def _anchors(units: Sequence[Unit]) -> list[int]:
    plain = [index for index, unit in enumerate(units) if not unit.mark and _dated(unit)]
    plain = plain or [
        i for i, unit in enumerate(units) if not unit.mark and anchor_of(unit.first, loose=True)
    ]
    marked = [index for index, unit in enumerate(units) if unit.mark and _dated(unit)]
    if plain or not marked:
        ranged = [index for index in plain if (found := anchor_of(units[index].first)) and found[1].ranged]
        return (
            plain
            if not ranged
            else [
                i
                for i in plain
                if i in ranged or _style_of(units, i) in {_style_of(units, j) for j in ranged}
            ]
        )
    return marked


def _style_of(units: Sequence[Unit], index: int) -> tuple[bool, bool, int]:
    unit = units[index]
    found = anchor_of(unit.first)
    style = unit.first.cells[found[0]].style if found else unit.style
    return style.bold, style.italic, style.color


def _dated(unit: Unit) -> bool:
    return len(unit.lines) <= 2 and anchor_of(unit.first) is not None


def _starts(units: Sequence[Unit], anchors: list[int], body: Style | None) -> list[int]:
    if not anchors:
        return _undated_starts(units, body)
    first = anchors[0]
    before = _styled_rows(units, first, _rows_before(units, first, 0), body)
    starts = [first - before]
    model = units[starts[0]].style
    for last, anchor in pairwise(anchors):
        starts.append(_start(units, last, anchor, before, model, body))
    return sorted({*starts, *_undated_between(units, starts, anchors, model, body)})


def _rows_before(units: Sequence[Unit], anchor: int, floor: int) -> int:
    count = 0
    while anchor - count - 1 >= floor and count < MOST_BEFORE and _is_row(units[anchor - count - 1]):
        count += 1
    return count


def _styled_rows(units: Sequence[Unit], anchor: int, before: int, body: Style | None) -> int:
    """The rows of a head before its dates, without plain ones that end what stands before the head."""
    while body is not None and 1 < before < anchor:
        first, *rest = units[anchor - before : anchor]
        if not same_look(first.style, body) or all(same_look(unit.style, body) for unit in rest):
            break
        before -= 1
    return before


def _is_row(unit: Unit) -> bool:
    return not unit.mark and not unit.is_prose


def _start(
    units: Sequence[Unit], last: int, anchor: int, before: int, model: Style, body: Style | None
) -> int:
    """Where the entry that holds `anchor` begins, after the anchor `last`."""
    floor = anchor - _free_rows(units, anchor, last + 1)
    usual = max(floor, anchor - before)
    if body is None or same_look(model, body):
        return usual
    if same_look(units[usual].style, model) and anchor - usual == before:
        return _first_line(units, usual, floor)
    alike = [index for index in range(floor, anchor + 1) if same_look(units[index].style, model)]
    if alike:
        return _first_line(units, min(alike, key=lambda index: abs(index - (anchor - before))), floor)
    plain = [index for index in range(usual, anchor + 1) if not same_look(units[index].style, body)]
    return plain[0] if plain and not (plain[0] == anchor and _only_dates(units[anchor])) else usual


def _only_dates(unit: Unit) -> bool:
    found = anchor_of(unit.first)
    rest = unit.text[: found[1].first] + unit.text[found[1].last :] if found else unit.text
    return not any(char.isalpha() for char in without_duration(rest))


def _first_line(units: Sequence[Unit], start: int, floor: int) -> int:
    """The row above, where a long first line was broken and both parts look alike."""
    above = start - 1
    return above if above >= floor and same_look(units[above].style, units[start].style) else start


def _free_rows(units: Sequence[Unit], anchor: int, floor: int) -> int:
    count = 0
    while anchor - count - 1 >= floor and _is_row(units[anchor - count - 1]):
        count += 1
    return count


def _undated_between(
    units: Sequence[Unit], starts: list[int], anchors: list[int], model: Style, body: Style | None
) -> list[int]:
    """Rows that look like the first of a head, after items, and are in no dated head."""
    if body is None or same_look(model, body):
        return []
    found = []
    for start, end in zip(starts, [*starts[1:], len(units)], strict=True):
        anchor = next((index for index in anchors if index >= start), start)
        for index in range(anchor + 1, end):
            after_items = units[index - 1].mark or units[index - 1].is_prose
            if (
                after_items
                and _is_row(units[index])
                and len(units[index].first.cells) <= MOST_CELLS
                and same_look(units[index].style, model)
                and index + 1 < end
            ):
                found.append(index)
    return found


def _undated_starts(units: Sequence[Unit], body: Style | None) -> list[int]:
    """Entries without any dates: a row after items begins the next one."""
    if not units:
        return []
    starts = []
    model, left = units[0].style, units[0].first.body
    for index, unit in enumerate(units):
        differs = body is None or not same_look(unit.style, body) or not same_look(model, body)
        alike = same_look(unit.style, model) and abs(unit.first.body - left) <= SAME_EDGE
        if _is_row(unit) and (
            index == 0 or (differs and alike) or (units[index - 1].mark and not unit.mark and alike)
        ):
            starts.append(index)
    return starts


def _entry(units: Sequence[Unit], anchors: list[int], start: int, body: Style | None) -> Entry:
    inside = [index - start for index in anchors if start <= index < start + len(units)]
    anchor = inside[0] if inside else -1
    if anchor < 0:
        linked = any(LINK.match(unit.text) for unit in units[:2])  # an address tells no name
        rows = next((i for i, unit in enumerate(units) if i and not _is_row(unit)), 0)
        end = min(rows or len(units), 3) if linked else rows or min(len(units), 2)
        return Entry(list(units[:end]), list(units[end:]))
    end = anchor + 1
    while (
        end < len(units)
        and end <= anchor + MOST_AFTER
        and (_is_row(units[end]) or _is_broken_name(units, end, body))
        and _completes(units, end, body)
    ):
        end += 1
    told = [unit for unit in units[:anchor] if unit.is_prose]  # of the employer, before the dates
    head = [unit for unit in units[:end] if not any(unit is each for each in told)]
    return Entry(head, [*told, *units[end:]], anchor - len(told))


def _is_broken_name(units: Sequence[Unit], index: int, body: Style | None) -> bool:
    """Whether a row after dates alone has the look of no prose at its start and was broken: title, place."""
    unit = units[index]
    if index != 1 or unit.mark or body is None or not _only_dates(units[0]):
        return False
    return len(unit.lines) == 2 and unit.style.bold and not body.bold


def _completes(units: Sequence[Unit], index: int, body: Style | None) -> bool:
    """Whether a row below the dates belongs to the head."""
    unit = units[index]
    if body is not None and not same_look(unit.style, body) and len(unit.text) < LONGEST:
        return True
    rows = sum(len(each.first.cells) for each in units[:index])
    if index == 1 and len(unit.text.split()) <= MOST_WORDS and _only_dates(units[0]):
        return True  # dates alone are no head
    titled = TITLE.search(unit.text) and not any(TITLE.search(each.text) for each in units[:index])
    if titled and len(unit.text.split()) <= SHORT:
        return True
    sentence = unit.text.endswith(".") and not FIRM_END.search(unit.text)
    short = len(unit.text.split()) <= SHORT and not sentence
    return short and rows <= 3 and (index + 1 >= len(units) or not _is_row(units[index + 1]) or rows <= 2)
