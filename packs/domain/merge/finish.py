"""The last pass: labels without a target go, blanks get numbers, sources get letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from packs.domain.base import Value, inside
from packs.domain.playbook import Section
from packs.domain.playbook.blocks import Block
from packs.domain.playbook.leave import Row
from packs.domain.playbook.spans import Provenance, Ref, Span

Change = Callable[[Any], Any]
DROP = object()


def rebuilt(value: Any, change: Change) -> Any:
    """A copy in which `change` was applied to every value, innermost first; `DROP` leaves one out."""
    if isinstance(value, tuple):
        parts = (rebuilt(part, change) for part in value)
        return tuple(part for part in parts if part is not DROP)
    if not isinstance(value, Value):
        return value
    update: dict[str, Any] = {}
    for name in type(value).model_fields:
        old = getattr(value, name)
        if isinstance(old, tuple | Value):
            new = rebuilt(old, change)
            if new is not old:
                update[name] = None if new is DROP else new
    return change(value.model_copy(update=update) if update else value)


def without_dead_labels(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Labels, rows and sentences that refer to a block outside the section plan are not printed."""
    known = {block.id for section in sections for block in section.blocks}

    def change(value: Any) -> Any:
        if isinstance(value, Ref | Span) and value.target and value.target not in known:
            return DROP
        if isinstance(value, Row) and value.target and value.target not in known:
            return value.model_copy(update={"target": ""})
        return value

    return tuple(rebuilt(section, change) for section in sections)


def with_numbers(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Blanks numbered by section and place, each id once: 5.4 is the fourth blank first met in section 5."""
    numbers = dict(_numbers(sections))

    def change(value: Any) -> Any:
        if isinstance(value, Span) and value.blank:
            return value.model_copy(update={"number": numbers[value.blank]})
        return value

    return tuple(rebuilt(section, change) for section in sections)


def _numbers(sections: Iterable[Section]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for section in sections:
        count = 0
        for _, span in blanks_in(section):
            if span.blank and span.blank not in seen:
                seen.add(span.blank)
                count += 1
                yield span.blank, f"{section.number or 'A'}.{count}"


def blanks_in(section: Section) -> Iterator[tuple[Block, Span]]:
    """Every span of a section that is a blank or its answer, with its block."""
    for block in section.blocks:
        for span in inside(block, Span):
            if span.blank:
                yield block, span


def all_blanks(sections: tuple[Section, ...]) -> tuple[tuple[Section, Block, Span], ...]:
    """Every blank where it is first met, in reading order."""
    found: dict[str, tuple[Section, Block, Span]] = {}
    for section in sections:
        for block, span in blanks_in(section):
            found.setdefault(span.blank or "", (section, block, span))
    return tuple(found.values())


def citations(sections: tuple[Section, ...]) -> Counter[str]:
    """How often each source is cited, in the order of first citation."""
    return Counter(name for mark in inside(sections, Provenance) for name in mark.letters)


def letters_for(cited: Counter[str]) -> dict[str, str]:
    """Letters by source: A to Z, then AA, AB …"""
    return {name: _letter(place) for place, name in enumerate(cited)}


def _letter(place: int) -> str:
    first, last = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def with_letters(sections: tuple[Section, ...], letters: dict[str, str]) -> tuple[Section, ...]:
    """Source ids in the margin become letters."""

    def change(value: Any) -> Any:
        if isinstance(value, Provenance) and value.letters:
            return value.model_copy(update={"letters": tuple(letters[name] for name in value.letters)})
        return value

    return tuple(rebuilt(section, change) for section in sections)
