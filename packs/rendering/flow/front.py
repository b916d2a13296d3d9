"""Blocks of sections 1 to 4 as parts: start, standing, what they want, your story."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from packs.domain.playbook.prose import Prose, Remarks
from packs.domain.playbook.standing import Gap, Priority, Score, ScoreRow, Strength
from packs.domain.playbook.start import Assessment, Legend, PathRow, ReadingPaths
from packs.domain.playbook.story import Pitch, Spoken, Tips
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
from packs.rendering.flow.parts import Bullet, Grid, Heading, Mark, Para, Part, Role, Row, Run, Runs
from packs.rendering.flow.writing import (
    NOTHING,
    about,
    bullets,
    cell,
    heading,
    label,
    links,
    named,
    note,
    para,
    part,
    points,
    quoted,
    row,
    runs,
    said,
    say,
    strong,
    sure,
)
from packs.rendering.views import loop_rows
from packs.rendering.words import dotted, figure, seconds, sentence
from packs.rendering.words import label as word


def prose(block: Prose | Context) -> Iterator[Part]:
    """Plain paragraphs."""
    yield from heading(block)
    yield from note(sure(block.provenance))
    for text in block.paragraphs:
        yield from para(text)


def remarks(block: Remarks) -> Iterator[Part]:
    """A list of remarks."""
    yield from heading(block)
    yield from bullets(map(runs, block.items), Bullet.NUMBER if block.ordered else Bullet.DOT)


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


def pitch(block: Pitch) -> Iterator[Part]:
    """A spoken piece in beats."""
    yield from heading(block)
    room = f" of {seconds(block.target_seconds)}" if block.seconds != block.target_seconds else ""
    yield from note(f"{block.words} words, {seconds(block.seconds)}{room} at 150 words a minute")
    for beat in block.parts:
        yield label(beat.name, sentence(beat.purpose))
        yield from said(beat.text)


def spoken(block: Spoken) -> Iterator[Part]:
    """An answer to one predictable question."""
    yield from heading(block)
    if block.question != block.title:
        yield Para(quoted(say(block.question)), Role.QUOTE)
    for text in block.text:
        yield from said(text)
    if block.tip:
        yield Para(named("Tip", say(block.tip)))


def tips(block: Tips) -> Iterator[Part]:
    """What to do and what to leave."""
    yield from heading(block)
    for name, items in (("Do", block.do), ("Leave", block.dont)):
        yield label(name)
        yield from bullets(points(items))
