"""The questions and their mix."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.questions import Mix, MixRow, Question
from packs.rendering.flow.parts import Grid, Heading, Para, Part, Role, Row, Run
from packs.rendering.flow.writing import (
    about,
    bullets,
    heading,
    label,
    lines,
    links,
    named,
    para,
    points,
    quoted,
    row,
    runs,
    say,
    strong,
    sure,
)
from packs.rendering.words import label as word
from packs.rendering.words import prompt_size


def mix(block: Mix) -> Iterator[Part]:
    """How many questions of which kind, and where they come from."""
    yield from heading(block)
    yield from para(block.note)
    rows = [_mix_row(line) for line in block.rows]
    rows.append(row(say("In all"), say(str(block.total)), (), total=True))
    yield Grid(f"{block.title}, by kind", ("Kind", "Count", "Questions"), tuple(rows), (30, 12, 58))
    if block.origins:
        origins = tuple(map(_mix_row, block.origins))
        yield Grid(f"{block.title}, by origin", ("Origin", "Count", "Questions"), origins, (30, 12, 58))


def _mix_row(line: MixRow) -> Row:
    return row(say(line.kind), say(str(line.count)), links(line.questions))


def question(block: Question) -> Iterator[Part]:
    """A question taken apart."""
    name = f"Question {block.number}"
    brief = prompt_size(block.prompt.plain) == "brief"
    yield Heading(2, (Run(f"{name}: "), *runs(block.prompt)) if brief else say(name))
    if not brief:
        yield from para(block.prompt, Role.LEAD)
    yield from _asked_by(block)
    yield Para(named("What they are asking", runs(block.asking)))
    for title, items in (("Great answers", block.great), ("Red flags", block.red_flags)):
        yield label(title)
        yield from bullets(points(items))
    if block.probes:
        yield label("They may go on")
        yield from bullets((*strong(f"{probe.question} "), *say(probe.hint)) for probe in block.probes)
    yield Para(named("Your prep", runs(block.prep)))
    yield Para(named("Practice", runs(block.practice)))
    yield label("Your answer, in key words")
    yield from lines(3)


def _asked_by(block: Question) -> Iterator[Part]:
    kind = block.round_kind if block.round_kind != block.round else ""
    tests = f"Tests {', '.join(block.values)}" if block.values else ""
    facts = (block.round, kind, sure(block.provenance), word(block.origin), tests, block.review)
    yield from about(*map(say, facts))
    if block.ad_line:
        yield Para(quoted(runs(block.ad_line)), Role.QUOTE)
