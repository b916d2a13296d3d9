"""What a template needs beside the block: shapes and groupings, so that templates decide nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from packs.domain.base import inside
from packs.domain.merge.compose import seconds
from packs.domain.pack import Stage
from packs.domain.playbook import AnyBlock, Section
from packs.domain.playbook.appendix import Register
from packs.domain.playbook.asking import AskMatrix
from packs.domain.playbook.awkward import Curveball
from packs.domain.playbook.block import LabeledRow
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.questions import Mix, Question
from packs.domain.playbook.spans import Text
from packs.domain.playbook.standing import Score
from packs.domain.playbook.start import ReadingPaths
from packs.domain.playbook.stories import Cell, Coverage, Story
from packs.domain.playbook.story import Pitch
from packs.domain.playbook.wanted import Decode, Loop, RoundRow
from packs.rendering.words import count_word, dotted

View = dict[str, Any]
Shown = tuple[AnyBlock, View, str]  # a block, its shapes, its template
PANELS = (
    "pitch",
    "figures",
    "stories",
    "scripts",
    "curveball",
    "stuck",
    "loop",
    "values",
    "know",
    "asks",
    "remember",
)
LINE, WIDER = 42, 84 / 70  # characters of a line in the right column, and how much wider the left one is
SHEET, WIDEST = 154, 88  # mm: what the two columns share, and the most that one takes
HEAD, LARGER = 1.8, 1.2  # lines that a panel's label and margins take; how much larger the pitch is set
BAR = 1620  # tenths of a millimeter: the whole live width
COLUMN = 1140  # the text column
LIVE, NARROWEST, ENTRY = (
    162,
    0.27,
    20,
)  # mm; a column's least share; characters that an entry's last line loses
MINUTE, LONGEST_BAR = 1.2, 36  # CSS pixels: a minute in the reading paths, and the longest bar there
FOLD = "playbook/fold.html"
FOLDING = {  # kinds that fold on a screen, the first of each open, and what their numbers count
    "story": "Story",
    "worksheet": "",
    "question": "Question",
    "bridge": "Script",
    "curveball": "Curveball",
}
SCREEN_TEMPLATES = {"plan": "playbook/screen_plan.html"}
STARTS_PAGE = {"paths", "story", "worksheet"}  # kinds that begin a page, as the print styles have it
CELLS_OF_A_ROW = 6  # as many as stand beside each other in their column
CELLS_DRAWN = 90  # past this many points single cells would be hairlines: the bar is drawn whole


def view_of(block: AnyBlock) -> View:
    """The shapes of one block; empty when its template needs none."""
    make = VIEWS.get(block.kind)
    return make(block) if make else {}


def _paths(block: ReadingPaths) -> View:
    longest = max((max(row.minutes_short, row.minutes_full) for row in block.rows), default=1)
    unit = min(MINUTE, LONGEST_BAR / max(longest, 1))
    bars = [(row, round(row.minutes_short * unit), round(row.minutes_full * unit)) for row in block.rows]
    return {"rows": bars}


def _cells(points: float, weight: int) -> list[str]:
    """A cell for each point that a row is worth, while they fit into their column."""
    if weight > CELLS_OF_A_ROW:
        return []
    whole, half = int(points), points % 1
    filled = ["on"] * whole + (["half"] if half else [])
    return filled + ["off"] * (weight - len(filled))


def _bar(points: float, possible: int) -> View:
    drawn = possible if possible <= CELLS_DRAWN else 0
    width = BAR / max(drawn, 1)
    return {
        "fill": round(BAR * points / max(possible, 1)),
        "ticks": [round(width * place) for place in range(1, drawn)],
    }


def _axis(block: Score) -> list[View]:
    ends = [tier.from_score for tier in block.tiers[1:]] + [100]
    return [
        {"tier": tier, "x": round(BAR * tier.from_score / 100), "width": end - tier.from_score}
        for tier, end in zip(block.tiers, ends, strict=True)
    ]


def _score(block: Score) -> View:
    groups = [
        {
            "part": part,
            "cells": _cells(part.points, part.possible),
            "rows": [(row, _cells(row.points, row.weight)) for row in block.rows if row.part is part.part],
        }
        for part in block.parts
    ]
    return {
        "bar": _bar(block.points, block.possible),
        "axis": _axis(block),
        "here": round(BAR * (block.score or 0) / 100),
        "groups": [group for group in groups if group["rows"]],
        "missing": block.possible - block.points,
    }


def _by_kind(rows: Sequence[Any]) -> list[tuple[str, list[Any]]]:
    return [(kind, list(group)) for kind, group in groupby(rows, key=lambda row: row.kind)]


def _decode(block: Decode) -> View:
    return {"groups": _by_kind(block.rows)}


def round_facts(row: RoundRow) -> str:
    """What is known of a round's shape; an unknown length is printed nowhere."""
    parts = (
        f"{row.minutes} minutes" if row.minutes else "",
        f"{count_word(row.count)} of these" if row.count > 1 else "",
        row.tooling.rstrip("."),
        f"in place of {row.replaces}" if row.replaces else "",
    )
    return dotted(tuple(filter(None, parts)))


def loop_rows(block: Loop) -> list[View]:
    """The rounds with what the timeline draws: a node, a spine, and where a stage begins."""
    rows: list[View] = []
    previous: Stage | None = None
    for row in block.rounds:
        rows.append(
            {
                "row": row,
                "node": "full" if row.scored and row.stage is not Stage.AFTER else "ring",
                "spine": "thick" if row.stage is Stage.ONSITE else "thin",
                "stage": "" if row.stage is previous else _stage(row.stage, block.rounds),
                "facts": round_facts(row),
            }
        )
        previous = row.stage
    return rows


def _stage(stage: Stage, rounds: Iterable[RoundRow]) -> str:
    if stage is not Stage.ONSITE:
        return ""
    total = sum(row.count for row in rounds if row.stage is stage)
    return f"Onsite: {count_word(total)} round{'s' * (total != 1)}"


def _loop(block: Loop) -> View:
    rows = loop_rows(block)
    return {"rows": rows, "rings": any(row["node"] == "ring" for row in rows)}


def _pitch(block: Pitch) -> View:
    share = block.seconds / max(block.target_seconds, block.seconds, 1)
    return {"fill": round(COLUMN * share)}


def _story(block: Story) -> View:
    total = max(sum(part.words for part in block.parts), 1)
    bar, x = [], 0
    for part in block.parts:
        width = round(COLUMN * part.words / total)
        bar.append({"part": part, "x": x, "width": width, "share": round(100 * part.words / total)})
        x += width
    return {"bar": bar, "minutes": round(total / 150), "brief": seconds(len(block.short.plain.split()))}


def _question(block: Question) -> View:
    """The columns below a question are as wide as their words ask, so that they end near one height."""
    columns = [[f"{point.label} {point.text}" for point in side] for side in (block.great, block.red_flags)]
    columns += [[f"{probe.question} {probe.hint}" for probe in block.probes]] if block.probes else []
    words = [sum(len(entry) + ENTRY for entry in column) for column in columns]
    shares = [max(NARROWEST, count / max(sum(words), 1)) for count in words]
    return {"widths": [round(LIVE * share / sum(shares), 1) for share in shares]}


def _mix(block: Mix) -> View:
    bar, x = [], 0
    for row in block.rows:
        width = round(COLUMN * row.count / max(block.total, 1))
        bar.append({"row": row, "x": x, "width": width})
        x += width
    return {"bar": bar}


def plan_grid(block: Plan) -> View:
    """The phases as columns and their groups as rows; a phase with fewer groups leaves a cell empty."""
    depth = max((len(phase.groups) for phase in block.phases), default=0)
    rows = [
        [phase.groups[place] if place < len(phase.groups) else None for phase in block.phases]
        for place in range(depth)
    ]
    return {"rows": rows, "goals": any(phase.milestone.spans for phase in block.phases)}


def _coverage(block: Coverage) -> View:
    rows = [(row, list(zip(block.stories, row.cells, strict=True))) for row in block.rows]
    dots = any(cell is not Cell.NONE for row in block.rows for cell in row.cells)
    return {"asks": any(row.ask for row in block.rows), "dots": dots, "rows": rows}


def _ask_matrix(block: AskMatrix) -> View:
    return {"rows": [(row, list(zip(block.columns, row.cells, strict=True))) for row in block.rows]}


def _register(block: Register) -> View:
    groups = groupby(block.rows, key=lambda row: (row.where.label, row.where.target))
    return {"groups": [(where, list(rows)) for where, rows in groups]}


def _cheat_sheet(block: CheatSheet) -> View:
    """The panels in two columns: the first that make the columns nearest in height stand on the left.

    What is still uneven is made up by the columns' widths (mm).
    """
    heights = [_lines(name, getattr(block, name)) for name in PANELS]

    def uneven(place: int) -> float:
        return abs(sum(heights[:place]) / WIDER - sum(heights[place:]))

    place = min(range(len(PANELS) + 1), key=uneven)
    paths = [f"playbook/cheat/{name}.html" for name in PANELS]
    share = sum(heights[:place]) / max(sum(heights), 1)
    left = round(min(WIDEST, max(SHEET - WIDEST, SHEET * share)))
    widths = {"left_width": left, "right_width": SHEET - left}
    return {"left": paths[:place], "right": paths[place:]} | widths


def _lines(name: str, part: Any) -> float:
    """About how many lines of the right column a panel takes, its label and the space below it included."""
    heads = len(part) if name == "scripts" else 1
    if name == "values":
        entries = [" · ".join(part)] if part else []
    else:
        entries = [value.plain for value in inside(part, Text)]
        entries += [f"{row.label} {row.text}" for row in inside(part, LabeledRow)]
        entries += [part] if isinstance(part, str) and part else []
        entries += part if name == "remember" else []
    length = LARGER if name == "pitch" else 1
    return sum(length * (1 + len(entry) // LINE) for entry in entries) + (HEAD * heads if entries else 0)


VIEWS: dict[str, Callable[[Any], View]] = {
    "paths": _paths,
    "score": _score,
    "decode": _decode,
    "loop": _loop,
    "pitch": _pitch,
    "story": _story,
    "question": _question,
    "mix": _mix,
    "cheat_sheet": _cheat_sheet,
    "plan": plan_grid,
    "ask_matrix": _ask_matrix,
    "coverage": _coverage,
    "register": _register,
}


def blocks_of(section: Section, *, paged: bool) -> list[Shown]:
    """Each block with its view and its template's name. On a screen some kinds have a shape of their own."""
    return [_on_paper(block) if paged else _on_screen(block) for block in section.blocks]


def grouped(shown: Sequence[Shown]) -> list[list[Shown]]:
    """Blocks in groups: each block that starts a page begins one."""
    groups: list[list[Shown]] = [[]]
    for one in shown:
        if one[0].kind in STARTS_PAGE:
            groups.append([])
        groups[-1].append(one)
    return groups


def _on_paper(block: AnyBlock) -> Shown:
    return block, view_of(block), f"playbook/blocks/{block.kind}.html"


def _on_screen(block: AnyBlock) -> Shown:
    if block.kind not in FOLDING:
        return block, view_of(block), SCREEN_TEMPLATES.get(block.kind, f"playbook/blocks/{block.kind}.html")
    name, title, number = FOLDING[block.kind], block.title, getattr(block, "number", 0)
    if isinstance(block, Question):
        title = block.short
    elif isinstance(block, Curveball):
        title = block.question
    fold = {"name": f"{name} {number}" if name else "", "title": title, "first": number == 1}
    return block, view_of(block) | fold | {"inside": f"playbook/inside/{block.kind}.html"}, FOLD
