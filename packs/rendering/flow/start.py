"""The start: what is in here, how to read it, and in what order."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.start import Assessment, Legend, PathRow, ReadingPaths
from packs.rendering.flow.parts import Grid, Mark, Para, Part, Role, Row, Run
from packs.rendering.flow.writing import NOTHING, cell, heading, named, row, runs, say, strong
from packs.rendering.words import sentence


def assessment(block: Assessment) -> Iterator[Part]:
    """The best asset, the thing to mend first, how much is open."""
    yield from heading(block)
    yield Para(named("Your best card", runs(block.asset)))
    yield Para(named("Close first", runs(block.fix)))
    if block.open_blanks:
        name = f"{block.open_blanks} blank{'s' * (block.open_blanks != 1)} open"
        listed = say("The register in the appendix lists every one.")
        yield Para(named(name, listed) if block.listed else strong(name))


def paths(block: ReadingPaths) -> Iterator[Part]:
    """Contents and the two ways through."""
    yield from heading(block)
    rows = [_path(line) for line in block.rows]
    rows.append(
        row(
            (), say("Minutes in all"), (), say(f"{block.total_short}"), say(f"{block.total_full}"), total=True
        )
    )
    head = ("No.", "Section", "What to do there", f"{block.total_short} min", f"{block.total_full} min")
    yield Grid(block.title, head, tuple(rows), (6, 32, 38, 12, 12))


def _path(line: PathRow) -> Row:
    short = f"Short of time: {line.action_short}"
    differs = line.action_short and line.action_short != line.action_full
    title = (Run(line.title, target=f"section-{line.section}"),)
    return Row(
        (
            cell(say(str(line.number or ""))),
            cell(title, say(sentence(line.outcome))),
            cell(say(line.action_full), say(short if differs else "")),
            cell(say(str(line.minutes_short or NOTHING))),
            cell(say(str(line.minutes_full or NOTHING))),
        )
    )


def legend(block: Legend) -> Iterator[Part]:
    """How to read the marks; each line is set as what it explains."""
    yield from heading(block)
    for mark in block.marks:
        role = Role.SAID if mark.key in (Mark.FACT, Mark.DRAFT) else Role.BODY
        words = say(mark.text) if role is Role.SAID else named(mark.name, say(mark.text))
        yield Para(words, role, Mark(mark.key) if role is Role.SAID else Mark.NONE)
