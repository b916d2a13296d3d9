"""Findings of the gate in the editors' forms: errors at their blocks when publishing, notes on drafts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.admin.panels import Panel
from wagtail.blocks import ListBlock, StreamBlock, StructBlock
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.fields import ItemsField
from cms.gate import Note, notes_on
from cms.models.base import Snippet
from packs.domain.checks.content import Step


def errors_of(snippet: Snippet, notes: Iterable[Note]) -> dict[str, ValidationError]:
    """The notes as form errors: one for each field of the form, nested as its blocks are."""
    by_field: dict[str, list[Note]] = {}
    for note in notes:
        by_field.setdefault(note.field, []).append(note)
    return {name: _field_error(snippet, name, found) for name, found in by_field.items()}


def _field_error(snippet: Snippet, name: str, notes: list[Note]) -> ValidationError:
    model_field = type(snippet)._meta.get_field(name)
    if not isinstance(model_field, ItemsField):
        return ValidationError([str(note) for note in notes])
    return _nested(model_field.stream_block, [(note.way, str(note)) for note in notes])


def _nested(block: Any, found: list[tuple[tuple[Step, ...], str]]) -> ValidationError:
    here = [message for way, message in found if not way]
    below: dict[Step, list[tuple[tuple[Step, ...], str]]] = {}
    for way, message in found:
        if way:
            below.setdefault(way[0], []).append((way[1:], message))
    if isinstance(block, StructBlock):
        fields: ValidationError = StructBlockValidationError(
            block_errors={name: _nested(block.child_blocks[name], part) for name, part in below.items()},
            non_block_errors=here,
        )
        return fields
    if isinstance(block, StreamBlock | ListBlock):
        child = _child(block)
        kind = StreamBlockValidationError if isinstance(block, StreamBlock) else ListBlockValidationError
        entries: ValidationError = kind(
            block_errors={at: _nested(child, part) for at, part in below.items()}, non_block_errors=here
        )
        return entries
    return ValidationError(here)


def _child(block: StreamBlock | ListBlock) -> Any:
    return block.child_block if isinstance(block, ListBlock) else next(iter(block.child_blocks.values()))


def summary(notes: Iterable[Note]) -> str:
    """What to tell after a draft is saved; empty where nothing is to be told."""
    stop, rest = (sum(note.blocks is blocks for note in notes) for blocks in (True, False))
    parts = [f"{stop} must be mended before this can be published"] if stop else []
    parts += [f"{rest} worth mending"] if rest else []
    return f"Findings of the quality gate: {', '.join(parts)}. Each stands beside its field." if parts else ""


class GatePanel(Panel):
    """What the gate finds in the draft as it was opened, in one list; a script puts each beside its field."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "cms/gate_panel.html"

        def is_shown(self) -> bool:
            return bool(self.notes)

        @cached_property
        def notes(self) -> tuple[Note, ...]:
            found = notes_on(self.instance, timezone.localdate()) if self.instance.pk else ()
            return tuple(sorted(found, key=lambda note: note.finding.severity))

        def get_context_data(self, parent_context: Any = None) -> Any:
            shown = [
                {"path": note.path, "text": str(note), "blocks": note.blocks}
                for note in self.notes
                if note.path
            ]
            return {**super().get_context_data(parent_context), "notes": self.notes, "shown": shown}

        class Media:
            js = ["cms/gate.js"]
            css = {"all": ["cms/gate.css"]}
