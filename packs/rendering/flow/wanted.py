"""What they are looking for: the ad line by line, values, the loop and what is new."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from packs.domain.playbook.wanted import (
    Context,
    Decode,
    DecodeRow,
    Loop,
    RoundRow,
    Signals,
    ValueCard,
    Values,
)
from packs.rendering.flow.parts import Grid, Para, Part, Role, Row, Runs
from packs.rendering.flow.prose import prose
from packs.rendering.flow.writing import (
    about,
    cell,
    heading,
    label,
    links,
    named,
    para,
    part,
    row,
    runs,
    say,
    strong,
    sure,
)
from packs.rendering.views import loop_rows
from packs.rendering.words import dotted
from packs.rendering.words import label as word


def decode(block: Decode) -> Iterator[Part]:
    """Every line of the ad, by kind."""
    yield from heading(block)
    rows: list[Row] = []
    for kind, lines in groupby(block.rows, key=lambda line: line.kind):
        rows.append(row(strong(word(kind)), (), group=True))
        rows += map(_decode_row, lines)
    head = ("The ad says", "What it asks of you, and what you can show")
    yield Grid(block.title, head, tuple(rows), (38, 62))


def _decode_row(line: DecodeRow) -> Row:
    refs = (*say(" ("), *links(line.refs), *say(")")) if line.refs else ()
    shown = (*runs(line.show), *refs)
    return Row((cell(say(line.quote)), cell(runs(line.meaning), shown, say(sure(line.provenance)))))


def context(block: Context) -> Iterator[Part]:
    """Why such a role exists."""
    yield from prose(block)
    yield from para(block.pain, Role.LEAD)


def values(block: Values) -> Iterator[Part]:
    """The company's values."""
    yield from heading(block)
    for card in block.cards:
        yield part(card.name)
        untold = say("No story yet" if card.untold else "")
        yield from about(say(sure(card.provenance)), links(card.stories), untold)
        if card.statement:
            yield Para(say(card.statement), Role.QUOTE)
        if card.meaning:
            yield from para(card.meaning)
            yield from about(say(_for_the_role(card)))


def _for_the_role(card: ValueCard) -> str:
    mark = sure(card.meaning_provenance)
    return f"For the role: {mark[0].lower()}{mark[1:]}" if mark else ""


def loop(block: Loop) -> Iterator[Part]:
    """The loop, round by round."""
    yield from heading(block)
    yield from para(block.summary)
    for item in loop_rows(block):
        yield from [label(item["stage"])] if item["stage"] else []
        yield from _round(item["row"], item["facts"])


def _round(line: RoundRow, facts: str) -> Iterator[Part]:
    yield part(line.name)
    yield from about(say(facts), say(sure(line.provenance)))
    if line.scored:
        yield Para(say(dotted(line.scored)))
    asked: Runs = (*say(" "), *links(line.questions)) if line.questions else ()
    yield Para(named("You", (*say(line.your_move), *asked)))


def signals(block: Signals) -> Iterator[Part]:
    """Statements about company and role, and what follows."""
    yield from heading(block)
    for item in block.items:
        yield from [part(item.title)] if item.title else []
        yield from about(say(item.badge), say(sure(item.provenance)), links([item.ref]) if item.ref else ())
        yield from para(item.text)
        if item.so_what:
            yield Para(named("You", runs(item.so_what)))
