"""The candidate's own story: the pitch and what is said aloud."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.story import Pitch, Spoken, Tips
from packs.rendering.flow.parts import Para, Part, Role
from packs.rendering.flow.writing import bullets, heading, label, named, note, points, quoted, said, say
from packs.rendering.words import seconds, sentence


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
