"""One spelling throughout: our words in the locale of the request; resume, ad and quotations as they are."""

from __future__ import annotations

from typing import Any

from packs.domain.base import Value
from packs.domain.merge.case import Case
from packs.domain.merge.finish import rebuilt
from packs.domain.playbook import Playbook
from packs.domain.playbook.block import Block
from packs.domain.playbook.printed import given, ours
from packs.domain.playbook.spans import Span, SpanKind, Text, Voice
from packs.domain.spelling import AMERICAN, spelled

VERBATIM = {"quote", "voice", "first_name", "team"}


def in_locale(playbook: Playbook, case: Case) -> Playbook:
    """The playbook with our words in its locale. House texts are American, so most need nothing (L2)."""
    if playbook.locale == case.pack.locale == AMERICAN:
        return playbook
    names = frozenset([case.candidate.name, case.company.name, *(value.name for value in case.values)])

    def change(value: Any) -> Any:
        if isinstance(value, Text):
            return _text(value, playbook.locale)
        return value if isinstance(value, Span) else _fields(value, playbook.locale, names)

    sections = tuple(rebuilt(section, change) for section in playbook.sections)
    return playbook.model_copy(update={"sections": sections, "cover": rebuilt(playbook.cover, change)})


def _text(text: Text, locale: str) -> Text:
    if text.voice is Voice.QUOTE:
        return text
    return text.model_copy(update={"spans": tuple(_span(span, locale) for span in text.spans)})


def _span(span: Span, locale: str) -> Span:
    if span.kind is SpanKind.FACT and not ours(span):
        return span
    return span.model_copy(update={"text": spelled(span.text, locale)})


def _fields(value: Value, locale: str, names: frozenset[str]) -> Value:
    """A value whose own strings are spelled in the locale, but for names and quotations."""
    update: dict[str, Any] = {}
    for name, held in value.__dict__.items():
        if name in VERBATIM or _given(value, name):
            continue
        new = _words(held, locale, names)
        if new != held:
            update[name] = new
    return value.model_copy(update=update) if update else value


def _given(value: Value, name: str) -> bool:
    return isinstance(value, Block) if name == "kind" else given(type(value), name)


def _words(held: Any, locale: str, names: frozenset[str]) -> Any:
    if type(held) is str:
        return held if held in names else spelled(held, locale)
    if isinstance(held, tuple) and any(type(part) is str for part in held):
        return tuple(_words(part, locale, names) if type(part) is str else part for part in held)
    return held
