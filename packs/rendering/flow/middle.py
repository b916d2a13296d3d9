"""Blocks of sections 5 to 8 as parts: stories, questions, scripts, questions to ask."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.asking import AskAudience, AskMatrix
from packs.domain.playbook.awkward import Bridge, Curveball, GapTable, Recovery
from packs.domain.playbook.prose import Points
from packs.domain.playbook.questions import Mix, MixRow, Question
from packs.domain.playbook.stories import (
    Cell,
    Coverage,
    CoverageRow,
    Story,
    StoryIndex,
    StoryPrompt,
    Worksheet,
)
from packs.rendering.flow.parts import Bullet, Grid, Heading, Para, Part, Role, Row, Run
from packs.rendering.flow.writing import (
    NOTHING,
    about,
    bullets,
    checks,
    heading,
    label,
    lines,
    links,
    named,
    note,
    para,
    part,
    points,
    practice,
    quoted,
    row,
    runs,
    said,
    say,
    strong,
    sure,
)
from packs.rendering.words import label as word
from packs.rendering.words import prompt_size, sentence, sentence_of, shown_values


def story_index(block: StoryIndex) -> Iterator[Part]:
    """The stories in the order of their strength."""
    yield from heading(block)
    rows = tuple(
        row(links([line.ref]), strong(line.title), say(line.question), say(", ".join(line.values)))
        for line in block.rows
    )
    yield Grid(block.title, ("Story", "Title", "Answers", "Shows"), rows, (14, 30, 36, 20))


def story(block: Story) -> Iterator[Part]:
    """A story built on one line of the resume."""
    yield from heading(block, f"Story {block.number}")
    yield from note(f"Fact: {block.where}")
    yield Para(quoted(runs(block.quote)), Role.QUOTE)
    yield from _traits(block)
    yield label("Use it when they ask")
    yield from bullets(map(say, block.uses))
    yield part("In short, to say first")
    yield from said(block.short)
    for piece in block.parts:
        yield part(f"{piece.name}, {piece.words} words")
        for segment in piece.segments:
            yield from said(segment)
    yield from _before_and_after(block)


def _traits(block: Story) -> Iterator[Part]:
    if block.values:
        yield Para(named(shown_values(block.value_noun, block.values), say(", ".join(block.values))))
    if block.competencies:
        yield Para(named("What it proves", say(", ".join(block.competencies))))


def _before_and_after(block: Story) -> Iterator[Part]:
    if block.strong:
        yield Para(named("Strong answers name", say(f"{sentence_of(block.strong)}.")))
    yield part("Before you use it")
    yield from checks(block.checks)
    yield part("What they will ask next")
    yield from bullets((*strong(f"{probe.question} "), *say(probe.hint)) for probe in block.follow_ups)
    yield from practice(block.practice)


def story_prompt(block: StoryPrompt) -> Iterator[Part]:
    """How to find a story that the resume does not tell."""
    yield from heading(block)
    if block.values:
        yield Para(named("Would show", say(", ".join(block.values))))
    yield from para(block.text)
    yield from para(block.answer)
    yield from lines(2)


def coverage(block: Coverage) -> Iterator[Part]:
    """Values × stories."""
    yield from heading(block)
    asks = any(line.ask for line in block.rows)
    rows = tuple(_coverage_row(line, asks) for line in block.rows)
    head = (
        sentence(block.value_noun),
        *(ref.label for ref in block.stories),
        *(("Still to find",) if asks else ()),
    )
    share = 46 // max(len(block.stories), 1)
    yield Grid(block.title, head, rows, (24, *(share for _ in block.stories), *((30,) if asks else ())))


def _coverage_row(line: CoverageRow, asks: bool) -> Row:
    cells = (say(NOTHING if cell is Cell.NONE else word(cell)) for cell in line.cells)
    ask = [runs(line.ask) if line.ask else ()] if asks else []
    return row(strong(line.value), *cells, *ask)


def worksheet(block: Worksheet) -> Iterator[Part]:
    """A story to build by hand."""
    yield from heading(block)
    yield from note(block.intro)
    yield label(block.anchor)
    yield from lines(2)
    yield label(f"Circle one {block.value_noun}")
    yield Para(say(" · ".join(block.values)))
    for piece in block.parts:
        yield Para(named(piece.label, say(piece.text)))
        yield from lines(2)
    yield label("Before you use it")
    yield from checks(block.checks)
    yield from practice(block.practice)
    yield Para(say(block.closing))


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


def gap_table(block: GapTable) -> Iterator[Part]:
    """Every line of the ad with its standing."""
    yield from heading(block)
    rows = tuple(
        row(
            say(f"{line.quote} (minimum)" if line.must else line.quote),
            runs(line.evidence),
            say(word(line.status)),
            links([line.script]) if line.script else say(NOTHING),
        )
        for line in block.rows
    )
    head = ("The ad asks", "Your resume shows", "Standing", "Remedy")
    yield Grid(block.title, head, rows, (36, 36, 15, 13))


def bridge(block: Bridge) -> Iterator[Part]:
    """A script for a gap."""
    yield from heading(block, f"Script {block.number}")
    yield Para(quoted(runs(block.quote)), Role.QUOTE)
    yield from para(block.why)
    steps = (("Acknowledge", block.acknowledge), ("Pivot", block.pivot), ("Evidence", block.evidence))
    for name, text in steps:
        yield label(name)
        yield from said(text)
    yield label("Before you say it")
    yield from checks(block.checks)
    yield Para(named("If they press", runs(block.if_pressed)))
    yield from practice(block.practice)


def recovery(block: Recovery) -> Iterator[Part]:
    """What to do when the answer does not come."""
    yield from heading(block)
    steps = (named(step.name, say(f"{step.text} {_phrase(step.phrase)}".strip())) for step in block.steps)
    yield from bullets(steps, Bullet.NUMBER)
    yield label("Say")
    yield from bullets(say(_phrase(phrase)) for phrase in block.phrases)
    yield label("Avoid")
    yield from bullets(map(say, block.avoid))


def _phrase(words: str) -> str:
    return f"“{words}”" if words else ""


def curveball(block: Curveball) -> Iterator[Part]:
    """A question that unsettles."""
    yield Heading(2, say(f"Curveball {block.number}: {block.question}"))
    story = links([block.story]) if block.story else ()
    yield from about(say(", ".join(block.values)), say(sure(block.provenance)), story)
    yield from para(block.why)
    yield from bullets(map(say, block.steps), Bullet.NUMBER)
    if block.watch_out:
        yield Para(named("Watch out", say(block.watch_out)))


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


def points_block(block: Points) -> Iterator[Part]:
    """Labelled remarks."""
    yield from heading(block)
    yield from bullets(points(block.items))
