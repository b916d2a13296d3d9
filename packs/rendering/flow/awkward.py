"""What is awkward: gaps, scripts for them, recoveries and curveballs."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.awkward import Bridge, Curveball, GapTable, Recovery
from packs.rendering.flow.parts import Bullet, Grid, Heading, Para, Part, Role
from packs.rendering.flow.writing import (
    NOTHING,
    about,
    bullets,
    checks,
    heading,
    label,
    links,
    named,
    para,
    practice,
    quoted,
    row,
    runs,
    said,
    say,
    sure,
)
from packs.rendering.words import label as word


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
