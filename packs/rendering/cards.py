"""Flash cards from the blocks of a playbook: one function per kind of block that can be learned by heart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any, NamedTuple

from packs.domain.base import sha256_hex
from packs.domain.brand import Brand
from packs.domain.days import day
from packs.domain.pack import Point
from packs.domain.playbook import Playbook
from packs.domain.playbook.asking import AskAudience
from packs.domain.playbook.awkward import Bridge, Curveball
from packs.domain.playbook.block import Block
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.prose import CoachNote
from packs.domain.playbook.questions import Question
from packs.domain.playbook.spans import Provenance, Ref, Span, SpanKind, Text
from packs.domain.playbook.stories import Story
from packs.domain.playbook.wanted import Loop, Signals, Values
from packs.rendering.flow.writing import sure
from packs.rendering.plain import one_line
from packs.rendering.views import round_facts
from packs.rendering.words import dotted, sentence_of


class Card(NamedTuple):
    """A card. Both sides are HTML; the key stays the same from build to build."""

    key: str
    front: str
    back: str


Titles = Mapping[str, str]  # id of a story → "Story 1: its title"


def html(text: Text) -> str:
    """A text as HTML: blanks underlined, strong words bold, everything from outside escaped."""
    return "".join(_span(span) for span in text.spans)


def _span(span: Span) -> str:
    if span.kind is SpanKind.BLANK:
        return f"<u>[{written(f'{span.number} {span.text}'.strip())}]</u>"
    return f"<b>{written(span.text)}</b>" if span.strong else written(span.text)


def written(words: str) -> str:
    """Plain words as HTML."""
    return escape(one_line(words))


def _paragraphs(*parts: str) -> str:
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _named(name: str, rest: str) -> str:
    return f"<b>{written(name)}:</b> {rest}" if rest else ""


def _listed(name: str, items: tuple[str, ...]) -> str:
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f"<p><b>{written(name)}</b></p><ul>{rows}</ul>" if rows else ""


def _points(points: tuple[Point, ...]) -> tuple[str, ...]:
    return tuple(_named(p.label, written(p.text)) or f"<b>{written(p.label)}</b>" for p in points)


def _sure(provenance: Provenance | None) -> str:
    """How sure and as of when; cards carry no list of sources that letters could lead to."""
    return written(sure(provenance, cited=False))


def _stories(refs: tuple[Ref | None, ...], titles: Titles) -> str:
    return written("; ".join(titles.get(ref.target, ref.label) for ref in refs if ref))


def _question(block: Question, titles: Titles) -> Iterator[Card]:
    story = _named("Story to use", _stories((block.story,), titles))
    back = _paragraphs(_named("What they are asking", html(block.asking)))
    back += _listed("Great answers", _points(block.great)) + _listed("Red flags", _points(block.red_flags))
    back += _paragraphs(_named("Your prep", html(block.prep)), story, _sure(block.provenance))
    yield Card(block.id, _paragraphs(html(block.prompt), f"<i>{written(block.round)}</i>"), back)


def _values(block: Values, titles: Titles) -> Iterator[Card]:
    for card in block.cards:
        front = _paragraphs(f"<b>{written(card.name)}</b>", "What does it mean, and which story shows it?")
        stories = _named("Stories", _stories(card.stories, titles))
        stories = "No story yet." if card.untold else stories
        meaning = html(card.meaning) if card.meaning else ""
        back = _paragraphs(written(card.statement), meaning, stories, _sure(card.provenance))
        yield Card(f"value-{card.key}", front, back)


def _loop(block: Loop, titles: Titles) -> Iterator[Card]:
    for line in block.rounds:
        front = _paragraphs(f"<b>{written(line.name)}</b>", "What is weighed there, and what is your move?")
        weighed = dotted(line.scored)
        facts = (written(round_facts(line)), written(weighed), _named("You", written(line.your_move)))
        yield Card(f"round-{line.key}", front, _paragraphs(*facts, _sure(line.provenance)))


def _signals(block: Signals, titles: Titles) -> Iterator[Card]:
    titled = Counter(item.title for item in block.items)
    for place, item in enumerate(block.items, 1):
        alone = item.title and titled[item.title] == 1
        name = item.title if alone else f"{item.title} {place} of {len(block.items)}".strip()
        so_what = _named("You", html(item.so_what)) if item.so_what else ""
        back = _paragraphs(html(item.text), so_what, _sure(item.provenance))
        key = sha256_hex(item.title if alone else item.text.plain)[:10]
        yield Card(f"{block.id}-{key}", _paragraphs(_named(block.title, written(name))), back)


def _story(block: Story, titles: Titles) -> Iterator[Card]:
    front = _paragraphs(f"<b>{written(titles[block.id])}</b>", "Tell it aloud.")
    back = _paragraphs(f"“{html(block.quote)}”", _named("The short version", html(block.short)))
    back += _listed("Use it when they ask", tuple(map(written, block.uses)))
    named = f"{sentence_of(block.strong)}." if block.strong else ""
    yield Card(block.id, front, back + _paragraphs(_named("Strong answers name", written(named))))


def _bridge(block: Bridge, titles: Titles) -> Iterator[Card]:
    front = _paragraphs(_named("They ask about", written(block.title)), f"“{html(block.quote)}”")
    back = _paragraphs(
        _named("Acknowledge", html(block.acknowledge)),
        _named("Pivot", html(block.pivot)),
        _named("Evidence", html(block.evidence)),
        _named("If they press", html(block.if_pressed)),
    )
    yield Card(block.id, front, back)


def _curveball(block: Curveball, titles: Titles) -> Iterator[Card]:
    steps = _listed("Steps", tuple(map(written, block.steps)))
    watch = _paragraphs(_named("Watch out", written(block.watch_out)))
    yield Card(block.id, _paragraphs(written(block.question)), _paragraphs(html(block.why)) + steps + watch)


def _asks(block: AskAudience, titles: Titles) -> Iterator[Card]:
    front = _paragraphs(f"<b>{written(block.title)}</b>", "What do you ask this person?")
    items = tuple(f"{html(item.question)} <i>{html(item.why)}</i>" for item in block.items)
    yield Card(block.id, front, _listed(block.title, items))


def _figures(block: CheatSheet, titles: Titles) -> Iterator[Card]:
    for row in block.figures:
        key = f"figure-{sha256_hex(f'{row.label}|{row.text}')[:10]}"
        front = _paragraphs(_named("Your figure", written(row.text)))
        yield Card(key, front, _paragraphs(f"<b>{written(row.label)}</b>"))


def _coach_note(block: CoachNote, titles: Titles) -> Iterator[Card]:
    front = _paragraphs(f"<b>{written(block.title)}</b>", "What did your coach tell you here?")
    yield Card(block.id, front, _paragraphs(*map(written, block.paragraphs)))


def about_card(playbook: Playbook, brand: Brand) -> Card:
    """What the cards were made from, as of when, and who has no part in them."""
    cover = playbook.cover
    by = f"Prepared by {brand.name}. {brand.contact}".strip() if brand.name else ""
    release = f"{cover.release}, checked as of {day(cover.as_of, playbook.locale)}."
    lines = (by, release, brand.disclaimer, cover.disclaimer)
    front = f"Interview playbook: {cover.name}, {cover.company}"
    return Card("about", _paragraphs(written(front)), _paragraphs(*map(written, lines)))


MAKERS: dict[type[Block], Callable[[Any, Titles], Iterator[Card]]] = {
    Question: _question,
    Values: _values,
    Loop: _loop,
    Signals: _signals,
    Story: _story,
    Bridge: _bridge,
    Curveball: _curveball,
    AskAudience: _asks,
    CheatSheet: _figures,
    CoachNote: _coach_note,
}
