"""Blocks of sections 9 and 10 and of the appendix as parts: plan, cheat sheet, sources, register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from packs.domain.company import plural
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
from packs.domain.playbook.block import LabeledRow
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.prose import CoachNote
from packs.rendering.flow.parts import Grid, Heading, Para, Part, Role, Row, Run, Runs
from packs.rendering.flow.writing import (
    NOTHING,
    about,
    bullets,
    cell,
    checks,
    heading,
    label,
    links,
    named,
    note,
    para,
    part,
    row,
    runs,
    said,
    say,
    strong,
    sure,
)
from packs.rendering.words import month, sentence


def plan(block: Plan) -> Iterator[Part]:
    """The first ninety days, phase after phase."""
    yield Heading(2, say(block.title or "First 90 days"))
    yield Para(strong(block.name), Role.LEAD)
    yield Para(say(f"First 90 days: {block.role}, {block.company}"))
    for phase in block.phases:
        yield part(f"{phase.days}: {phase.verb}")
        yield from note(phase.subtitle)
        for group in phase.groups:
            yield label(group.name)
            yield from bullets(map(runs, group.items))
        if phase.milestone.spans:
            yield Para(named("Done when", runs(phase.milestone)))
    yield from note(block.hedge)


def cheat_sheet(block: CheatSheet) -> Iterator[Part]:
    """The page for the day, panel after panel."""
    if block.pitch.spans:
        yield _title("Say first, in 30 seconds")
        yield from said(block.pitch)
    yield from _panel("Figures to land", _pairs(block.figures))
    yield from _panel("Stories", _pairs(block.stories))
    for script in block.scripts:
        yield _title(script.title)
        yield from para(script.text)
    yield from _panel("The loop", _pairs(block.loop))
    if block.loop:
        yield from about(say(sure(block.loop_provenance)))
    if block.values:
        yield _title(f"Their {plural(block.values_noun)}")
        yield Para(say(" · ".join(block.values)))
    yield from _panel("Know", _pairs(block.know))
    if block.curveball:
        yield _title(f"Curveball: {block.curveball.label}")
        yield Para(say(block.curveball.text))
    yield from _panel("Ask", _pairs(block.asks))
    yield from _panel("If you do not know", [say(block.stuck)] if block.stuck else [])
    if block.remember:
        yield _title("Remember")
        yield from checks(block.remember)


def _title(name: str) -> Heading:
    return Heading(2, say(name))


def _panel(name: str, items: Iterable[Runs]) -> Iterator[Part]:
    found = tuple(items)
    if found:
        yield _title(name)
        yield from bullets(found)


def _pairs(rows: Iterable[LabeledRow]) -> list[Runs]:
    return [(Run(f"{line.label}", target=line.target), *say(f": {line.text}")) for line in rows]


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


def coach_note(block: CoachNote) -> Iterator[Part]:
    """A coach's own words, set apart from everything that has a source."""
    yield from heading(block)
    for words in block.paragraphs:
        yield Para(say(words), Role.COACH)


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
