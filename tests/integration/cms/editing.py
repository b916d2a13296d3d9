"""What a browser sends when an editor saves: the form of a snippet as POST data."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail.blocks import ListBlock, StreamBlock, StructBlock
from wagtail.blocks.base import BlockField
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.models.base import Snippet


def form_of(snippet: Snippet) -> dict[str, Any]:
    """The POST data of an unchanged form."""
    form = type(snippet).snippet_viewset.get_edit_handler().get_form_class()(instance=snippet)
    data: dict[str, Any] = {}
    for name, field in form.fields.items():
        if isinstance(field, BlockField):
            data |= block_data(field.block, getattr(snippet, name), name)
        else:
            data[name] = _sent(field, form[name].value())
    return data


def block_data(block: Any, value: Any, prefix: str) -> dict[str, Any]:
    if isinstance(block, StructBlock):
        parts = (
            block_data(child, value[name], f"{prefix}-{name}") for name, child in block.child_blocks.items()
        )
        return {key: part for data in parts for key, part in data.items()}
    if isinstance(block, StreamBlock):
        entries = [(child.block, child.value, child.id) for child in value]
    elif isinstance(block, ListBlock):
        entries = [(block.child_block, bound.value, bound.id) for bound in value.bound_blocks]
    elif isinstance(block, SnippetChooserBlock):
        return {prefix: value.pk if value else ""}
    else:
        return {prefix: _sent(block.field, value)}
    data: dict[str, Any] = {f"{prefix}-count": len(entries)}
    for number, (child, part, item_id) in enumerate(entries):
        here = f"{prefix}-{number}"
        data |= {
            f"{here}-deleted": "",
            f"{here}-order": number,
            f"{here}-type": child.name,
            f"{here}-id": item_id,
        }
        data |= block_data(child, part, f"{here}-value")
    return data


def _sent(field: forms.Field, value: Any) -> Any:
    if isinstance(field, forms.BooleanField):
        return "on" if value else ""
    shown = field.prepare_value(value)
    return "" if shown is None else shown
