"""What to ask, and whom."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.asking import AskAudience, AskMatrix
from packs.rendering.flow.parts import Grid, Para, Part, Role
from packs.rendering.flow.writing import (
    NOTHING,
    about,
    heading,
    named,
    note,
    para,
    row,
    runs,
    say,
    strong,
    sure,
)
from packs.rendering.words import label as word
from packs.rendering.words import sentence


def ask_audience(block: AskAudience) -> Iterator[Part]:
    """The questions for one audience."""
    yield from heading(block)
    yield from note(sentence(block.focus))
    for item in block.items:
        yield Para(named(item.label, runs(item.question)), Role.LEAD, anchor=item.id)
        yield from para(item.why)
        yield from about(say(word(item.kind)), say(sure(item.provenance)))


def ask_matrix(block: AskMatrix) -> Iterator[Part]:
    """Audience × kind."""
    yield from heading(block)
    yield Para(say(block.rule))
    rows = tuple(
        row(strong(line.audience), *(say(", ".join(cell) or NOTHING) for cell in line.cells))
        for line in block.rows
    )
    share = 70 // max(len(block.columns), 1)
    yield Grid(block.title, ("Person", *block.columns), rows, (30, *(share for _ in block.columns)))
