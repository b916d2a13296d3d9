"""A coach's notes: plain words of a named person, section by section, apart from everything with a source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook, Section
from packs.domain.playbook.prose import CoachNote
from packs.domain.sections import ONE_PAGE

SHORT, LONG = 400, 2_000  # characters of a note there, and anywhere else
MARKUP = re.compile(r"\*\*|</?[a-z]{1,6}>|\]\(|\{[a-z_]+\}|\[\?|&(?:amp|lt|gt|quot|#\d+);")


class BadNote(ValueError):
    """A note that cannot be printed; the text says whose section, what is wrong and how to mend it."""


def checked_notes(notes: Mapping[str, object], plan: Sequence[SectionKey]) -> dict[SectionKey, str]:
    """The notes by section, in the order of the plan, made fit to print; empty ones go. Raises `BadNote`."""
    known = [key.value for key in plan]
    for name in notes:
        if name.replace("-", "_") not in known:
            raise BadNote(f"there is no section “{name}” in this playbook: use {', '.join(known)}.")
    written = {name.replace("-", "_"): text for name, text in notes.items()}
    found = {key: _checked(key, written[key]) for key in plan if key in written}
    return {key: text for key, text in found.items() if text}


def _checked(key: SectionKey, text: object) -> str:
    if not isinstance(text, str):
        raise BadNote(f"the note on “{key}” is not text: write it as a string.")
    text = clean(text)
    limit = SHORT if key in ONE_PAGE else LONG
    if len(text) > limit:
        raise BadNote(f"the note on “{key}” has {len(text)} characters: {limit} are the limit there.")
    markup = MARKUP.search(text)
    if markup:
        raise BadNote(f"the note on “{key}” holds “{markup.group()}”: write plain words, without markup.")
    return text


def clean(text: str) -> str:
    """Words without control and direction characters; paragraphs apart by one empty line."""
    kept = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c == "\n" or _printable(c))
    return "\n\n".join(_paragraphs(kept))


def _printable(character: str) -> bool:
    joiner = character in "\u200c\u200d"  # what scripts and emoji are written with
    return joiner or unicodedata.category(character) not in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text):
        words = " ".join(paragraph.split())
        if words:
            yield words


def with_notes(playbook: Playbook) -> Playbook:
    """The playbook with the notes of its request, each first in its section."""
    notes = playbook.request.notes
    if not notes:
        return playbook
    by = playbook.request.coach
    sections = tuple(
        _noted(section, notes[section.key], by) if section.key in notes else section
        for section in playbook.sections
    )
    return playbook.model_copy(update={"sections": sections})


def _noted(section: Section, text: str, by: str) -> Section:
    note = CoachNote(
        id=f"note-{section.key}",
        title=f"A note from your coach, {by}" if by else "A note from your coach",
        paragraphs=tuple(text.split("\n\n")),
    )
    return section.model_copy(update={"blocks": (note, *section.blocks)})
