"""Where the candidate stands: the score, strengths, gaps and what comes first."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.standing import Gap, Priority, Score, ScoreRow, Strength
from packs.rendering.flow.parts import Grid, Heading, Para, Part, Role, Row
from packs.rendering.flow.writing import (
    about,
    heading,
    links,
    named,
    note,
    para,
    quoted,
    row,
    runs,
    say,
    strong,
)
from packs.rendering.words import figure


def score(block: Score) -> Iterator[Part]:
    """The score as a formula over its rows."""
    if block.score is None:
        yield Heading(2, say("No score"))
    else:
        yield Heading(2, say(f"{block.score} of 100: {block.tier.lower()}"))
        formula = f"{figure(block.points)} ÷ {block.possible} × 100 = {block.score}"
        yield Para(named("The formula", say(f"points earned ÷ points possible × 100, rounded. {formula}")))
    yield from para(block.verdict, Role.LEAD)
    if block.score is not None:
        tiers = ", ".join(f"{tier.from_score} {tier.name}" for tier in block.tiers)
        yield from note(f"Where a tier begins: {tiers}")
    if block.rows:
        head = ("The ad asks", "Your resume shows", "Weight", "Points")
        yield Grid("The score, line by line", head, tuple(_score_rows(block)), (38, 40, 10, 12))
    if block.how.spans:
        yield Para(named("How points are given", runs(block.how)), Role.NOTE)


def _score_rows(block: Score) -> Iterator[Row]:
    for total in block.parts:
        lines = [line for line in block.rows if line.part is total.part]
        if lines:
            earned = f"{figure(total.points)} of {total.possible}"
            yield row(strong(total.name), runs(total.remark), (), strong(earned), group=True)
            yield from map(_score_row, lines)
    everything = f"{figure(block.points)} of {block.possible}"
    yield row(say("All lines"), (), (), say(everything), total=True)


def _score_row(line: ScoreRow) -> Row:
    script = (*say("; "), *links([line.script])) if line.script else ()
    shows = (*runs(line.evidence), *say(f" ({line.reason}"), *script, *say(")"))
    return row(say(line.quote), shows, say(str(line.weight)), say(f"{figure(line.points)} of {line.weight}"))


def strength(block: Strength) -> Iterator[Part]:
    """A strength with its evidence."""
    yield from heading(block, f"Strength {block.number}")
    yield from about(links([block.story]) if block.story else ())
    if block.quote:
        yield Para(quoted(runs(block.quote)), Role.QUOTE)
    yield from para(block.text)


def gap(block: Gap) -> Iterator[Part]:
    """A gap with its remedy."""
    yield from heading(block, f"Gap {block.number}")
    minimum = "A minimum of the ad" if block.must else "Not a minimum of the ad"
    yield from about(say(minimum), links([block.script]) if block.script else ())
    yield Para(quoted(runs(block.quote)), Role.QUOTE)
    yield from para(block.text)


def priority(block: Priority) -> Iterator[Part]:
    """The one thing to do first."""
    yield from heading(block)
    yield from para(block.text, Role.LEAD)
