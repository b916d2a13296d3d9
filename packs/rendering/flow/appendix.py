"""Sources, blanks, what was accepted, and what a rebuild needs."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.days import day
from packs.domain.playbook.appendix import (
    AcceptedList,
    AdLines,
    Changelog,
    Imprint,
    Register,
    SourceList,
    SourceRow,
)
from packs.rendering.flow.parts import Grid, Para, Part, Row, Run, Runs
from packs.rendering.flow.writing import (
    NOTHING,
    bullets,
    cell,
    heading,
    label,
    links,
    note,
    row,
    say,
    strong,
)
from packs.rendering.words import month, sentence


def sources(block: SourceList) -> Iterator[Part]:
    """Every source that is cited."""
    yield from heading(block)
    head = ("Letter", "Kind", "Source", "Dated", "Cited")
    yield Grid(
        block.title, head, tuple(_source(line, block.locale) for line in block.rows), (9, 20, 45, 16, 10)
    )


def _source(line: SourceRow, locale: str) -> Row:
    read = " ".join(
        words for words in (f"{line.publisher}.", line.note, f"Read {day(line.read_on, locale)}.") if words
    )
    address: Runs = (Run(line.url, url=line.url),) if line.url else ()
    dated = sentence(month(line.dated)) if line.dated else NOTHING
    return Row(
        (
            cell(strong(line.letter)),
            cell(say(sentence(line.kind))),
            cell(say(line.title), say(read), address),
            cell(say(dated)),
            cell(say(str(line.cited))),
        )
    )


def register(block: Register) -> Iterator[Part]:
    """Every blank once, with room for its answer."""
    yield from heading(block)
    hint = "Write a few words beside each; when a group is done, read its block again."
    yield Para(say(f"{block.open} open. {hint}"))
    rows: list[Row] = []
    where = ""
    for line in block.rows:
        if line.where.target != where:
            where = line.where.target
            rows.append(row(links([line.where]), (), (), group=True))
        asked = f"{line.lead} … {line.question}" if line.lead else line.question
        rows.append(row(strong(line.number), say(asked), say(line.answer)))
    yield Grid(block.title, ("Blank", "Question", "Your answer"), tuple(rows), (10, 45, 45))


def accepted(block: AcceptedList) -> Iterator[Part]:
    """Findings accepted with a reason."""
    yield from heading(block)
    rows = tuple(
        row(
            (*strong(line.rule), *say(f" {line.block}" if line.block else "")),
            say(line.message),
            say(line.reason),
        )
        for line in block.rows
    )
    yield Grid(block.title, ("Rule", "What was found", "Why it was accepted"), rows, (22, 40, 38))


def changelog(block: Changelog) -> Iterator[Part]:
    """What changed since the last playbook."""
    yield from heading(block)
    yield Para(say(f"Compared with {block.since}:"))
    for group in block.groups:
        yield label(group.name)
        yield from bullets(map(say, group.lines))
    if not block.groups:
        yield Para(say("Nothing changed."))


def ad_lines(block: AdLines) -> Iterator[Part]:
    """Lines of the ad that were left out."""
    yield from heading(block)
    rows = tuple(row(say(line.label), say(line.text)) for line in block.rows)
    yield Grid(block.title, ("Why it is left out", "The line"), rows, (30, 70))


def imprint(block: Imprint) -> Iterator[Part]:
    """What a rebuild needs."""
    yield from heading(block)
    rows = tuple(row(strong(line.label), say(line.text)) for line in block.rows)
    yield Grid(block.title, ("What", "Which"), rows, (30, 70))
    yield from note(block.disclaimer)
