"""The last pass: labels without a target go, blanks get numbers, sources get letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from packs.domain.base import Kinds, Value, ways_to
from packs.domain.playbook import Section
from packs.domain.playbook.block import Block, LabeledRow
from packs.domain.playbook.spans import Provenance, Ref, Span, SpanKind
from packs.domain.playbook.start import Assessment

Change = Callable[[Any], Any]
DROP = object()
TOUCHED = (Span, Ref, LabeledRow, Provenance, Assessment)


@dataclass
class Survey:
    """What one walk over the sections finds: every blank where it is first met, every source as cited."""

    targets: frozenset[str]
    blanks: dict[str, tuple[Section, Block, Span]] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    leads: dict[str, str] = field(default_factory=dict)  # blank → the words that it completes
    cited: Counter[str] = field(default_factory=Counter)

    @property
    def open(self) -> int:
        """How many blanks are still open."""
        return sum(1 for _, _, span in self.blanks.values() if span.kind is SpanKind.BLANK)

    @property
    def letters(self) -> dict[str, str]:
        """Letters by source, in the order of first citation: A to Z, then AA, AB …"""
        return {name: _letter(place) for place, name in enumerate(self.cited)}

    def leads_nowhere(self, value: object) -> bool:
        """Whether a label refers to a block that the section plan leaves out."""
        return isinstance(value, Ref | Span) and bool(value.target) and value.target not in self.targets


def survey(sections: tuple[Section, ...]) -> Survey:
    """Number the blanks by section and place, each id once: 5.4 is the fourth first met in section 5."""
    found = Survey(frozenset(block.id for section in sections for block in section.blocks))
    for section in sections:
        before = len(found.blanks)
        for block in section.blocks:
            _look(found, section, block, before, block)
    return found


def _look(found: Survey, section: Section, block: Block, before: int, value: object) -> None:
    if isinstance(value, tuple):
        for place, part in enumerate(value):
            if place and isinstance(part, Span) and part.blank and part.blank not in found.leads:
                found.leads[part.blank] = _lead(value[:place], part)
            _look(found, section, block, before, part)
    elif isinstance(value, Span):
        if value.blank and value.blank not in found.blanks and not found.leads_nowhere(value):
            found.blanks[value.blank] = (section, block, value)
            found.numbers[value.blank] = f"{section.number or 'A'}.{len(found.blanks) - before}"
    elif isinstance(value, Provenance):
        found.cited.update(value.letters)
    elif isinstance(value, Value):
        fields = value.__dict__
        for name in ways_to(type(value), (Span, Provenance)):
            _look(found, section, block, before, fields[name])


def _lead(earlier: Sequence[object], blank: Span) -> str:
    """The beginning of the sentence that a question completes; empty for a question that stands by itself."""
    words = ""
    for span in earlier:
        words = words + span.text if isinstance(span, Span) and not span.blank else ""
    return re.split(r"[.?!]\s+", words.strip())[-1] if blank.text[:1].islower() else ""


def finished(sections: tuple[Section, ...], found: Survey, *, listed: bool) -> tuple[Section, ...]:
    """The sections with numbers and letters, without labels, rows and sentences that lead nowhere.

    Where no appendix has `listed` what the letters stand for, none is printed.
    """
    change = partial(_finish, found, found.letters if listed else {})
    return tuple(rebuilt(section, change, TOUCHED) for section in sections)


def _finish(found: Survey, letters: dict[str, str], value: Any) -> Any:
    if isinstance(value, Span | Ref):
        if value.target and value.target not in found.targets:
            return DROP
        if isinstance(value, Span) and value.blank:
            return value.but({"number": found.numbers[value.blank]})
        return value
    if isinstance(value, LabeledRow) and value.target and value.target not in found.targets:
        return value.but({"target": ""})
    if isinstance(value, Provenance) and value.letters:
        printed = tuple(letters[name] for name in value.letters if name in letters)
        return value.but({"letters": printed})
    if isinstance(value, Assessment):
        return value.but({"open_blanks": found.open})
    return value


def rebuilt(value: Any, change: Change, kinds: Kinds = Value) -> Any:
    """A copy in which `change` was applied to every value, innermost first; `DROP` leaves one out.

    Only values of `kinds`, and those that hold them, are visited.
    """
    if isinstance(value, tuple):
        parts = [rebuilt(part, change, kinds) for part in value]
        if all(new is old for new, old in zip(parts, value, strict=True)):
            return value
        return tuple(part for part in parts if part is not DROP)
    if not isinstance(value, Value):
        return value
    update: dict[str, Any] = {}
    fields = value.__dict__
    for name in ways_to(type(value), kinds):
        old = fields[name]
        new = rebuilt(old, change, kinds)
        if new is not old:
            update[name] = None if new is DROP else new
    return change(value.but(update) if update else value)


def _letter(place: int) -> str:
    first, last = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)
