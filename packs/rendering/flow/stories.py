"""Stories, what each of them shows, and how to find one."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.stories import (
    Cell,
    Coverage,
    CoverageRow,
    Story,
    StoryIndex,
    StoryPrompt,
    Worksheet,
)
from packs.rendering.flow.parts import Grid, Para, Part, Role, Row
from packs.rendering.flow.writing import (
    NOTHING,
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
    practice,
    quoted,
    row,
    runs,
    said,
    say,
    strong,
)
from packs.rendering.words import label as word
from packs.rendering.words import sentence, sentence_of, shown_values


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
