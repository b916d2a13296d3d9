"""Paragraphs, remarks and points of any section."""

from __future__ import annotations

from collections.abc import Iterator

from packs.domain.playbook.prose import CoachNote, Points, Prose, Remarks
from packs.domain.playbook.wanted import Context
from packs.rendering.flow.parts import Bullet, Para, Part, Role
from packs.rendering.flow.writing import bullets, heading, note, para, points, runs, say, sure


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


def points_block(block: Points) -> Iterator[Part]:
    """Labelled remarks."""
    yield from heading(block)
    yield from bullets(points(block.items))


def coach_note(block: CoachNote) -> Iterator[Part]:
    """A coach's own words, set apart from everything that has a source."""
    yield from heading(block)
    for words in block.paragraphs:
        yield Para(say(words), Role.COACH)
