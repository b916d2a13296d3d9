"""What a preview shows: the content as it would be frozen, item by item, with what is wrong beside it.

A draft may be empty anywhere, so nothing here insists on a value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from wagtail.blocks import BooleanBlock, ChoiceBlock, ListBlock, StructBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.blocks.base import CLAIM_FIELDS
from cms.blocks.fields import CountsBlock, LinesBlock
from cms.domain_values import all_sources
from cms.fields import ItemsField
from cms.freeze import block_problems, problems_of
from cms.gate import Note, notes_on
from cms.health import Advice, advice_for
from cms.models import Pack, Source
from cms.models.base import Snippet
from cms.problems import Problem


@dataclass(frozen=True)
class Node:
    """A labelled piece of content: a text, or parts with labels of their own."""

    label: str
    text: str = ""
    parts: tuple[Node, ...] = ()


@dataclass(frozen=True)
class ShownItem:
    """One item of a list, with its origin and its problems."""

    title: str
    rows: tuple[Node, ...]
    confidence: str = ""
    as_of: str = ""
    sources: tuple[Source | None, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class ShownList:
    """One field of the snippet and its items."""

    label: str
    items: tuple[ShownItem, ...]


@dataclass(frozen=True)
class Preview:
    """Everything that the preview page shows."""

    title: str
    address: str
    problems: tuple[Problem, ...]
    advice: tuple[Advice, ...]
    facts: tuple[Node, ...]
    lists: tuple[ShownList, ...] = field(default=())


def preview_of(snippet: Snippet, today: date) -> Preview:
    """The preview of a saved or unsaved snippet."""
    known, notes = all_sources(), notes_on(snippet, today)
    return Preview(
        title=str(snippet) or "Untitled",
        address=snippet.address if isinstance(snippet, Pack) else "",
        problems=tuple(problems_of(snippet)),
        advice=tuple(advice_for(snippet, today)),
        facts=tuple(_plain_fields(snippet)),
        lists=tuple(_shown_list(snippet, f, known, notes) for f in _item_fields(snippet)),
    )


def _item_fields(snippet: Snippet) -> list[ItemsField]:
    return [f for f in type(snippet)._meta.get_fields() if isinstance(f, ItemsField)]


def _plain_fields(snippet: Snippet) -> list[Node]:
    names = set(type(snippet).own_names().values()) - {f.name for f in _item_fields(snippet)}
    fields = [f for f in type(snippet)._meta.concrete_fields if f.name in names]
    return [node for f in fields if (node := _plain(f, getattr(snippet, f.name)))]


def _plain(model_field: Any, value: Any) -> Node | None:
    label = str(capfirst(model_field.verbose_name))
    words: dict[str, str] = dict(getattr(model_field, "choices_of", None) or model_field.choices or ())
    if isinstance(value, list):
        return (
            Node(label, parts=tuple(Node("", str(words.get(part, part))) for part in value))
            if value
            else None
        )
    if value is True:
        return Node(label, "Yes")
    return Node(label, str(words.get(value, value))) if value not in (None, "", False) else None


def _shown_list(
    snippet: Snippet, model_field: ItemsField, known: dict[int, Source], notes: tuple[Note, ...]
) -> ShownList:
    children = getattr(snippet, model_field.name)
    own = [note for note in notes if note.field == model_field.name]
    return ShownList(
        capfirst(str(model_field.verbose_name)),
        tuple(
            _shown_item(at + 1, child, known, [note for note in own if note.way[:1] == (at,)])
            for at, child in enumerate(children)
        ),
    )


def _shown_item(number: int, child: Any, known: dict[int, Source], notes: list[Note]) -> ShownItem:
    stored = child.get_prep_value()["value"]
    claim = {name: stored.get(name) for name in CLAIM_FIELDS}
    rows = [
        node
        for name, block in child.block.child_blocks.items()
        if name not in CLAIM_FIELDS and (node := _node(block, stored.get(name), known))
    ]
    return ShownItem(
        title=f"{child.block.label} {number}",
        rows=tuple(rows),
        confidence=claim["confidence"] or "",
        as_of=claim["as_of"] or "",
        sources=tuple(known.get(entry["value"]) for entry in claim["sources"] or ()),
        problems=(*_problems(child), *(_as_problem(note) for note in notes)),
    )


def _as_problem(note: Note) -> Problem:
    return Problem(note.place.split(" → ", 2)[-1] if len(note.way) > 1 else "", str(note))


def _problems(child: Any) -> list[Problem]:
    try:
        child.block.clean(child.value)
    except ValidationError as error:
        return list(block_problems(error, child.block, ""))
    return []


def _node(block: Any, stored: Any, known: dict[int, Source]) -> Node | None:
    """A block's stored value to show; None when it holds nothing."""
    if stored in (None, "", [], False):
        return None
    if isinstance(block, LinesBlock):
        return Node(block.label, parts=tuple(Node("", line) for line in stored))
    if isinstance(block, CountsBlock):
        return Node(block.label, parts=tuple(_count(block, entry["value"]) for entry in stored))
    if isinstance(block, ListBlock):
        nodes = (_node(block.child_block, entry["value"], known) for entry in stored)
        return Node(block.label, parts=tuple(node for node in nodes if node))
    if isinstance(block, StructBlock):
        inner = (_node(child, stored.get(name), known) for name, child in block.child_blocks.items())
        return Node(block.label, parts=tuple(node for node in inner if node))
    return Node(block.label, _text(block, stored, known))


def _count(block: CountsBlock, value: dict[str, Any]) -> Node:
    kind = block.child_block.child_blocks["kind"]
    return Node("", f"{_text(kind, value['kind'], {})}: {value['count']}")


def _text(block: Any, stored: Any, known: dict[int, Source]) -> str:
    if isinstance(block, SnippetChooserBlock):
        return str(known.get(stored, "A source that was deleted"))
    if isinstance(block, ChoiceBlock):
        return str(dict(block.field.choices).get(stored, stored))
    return "Yes" if isinstance(block, BooleanBlock) else str(stored)
