"""Between a block's stored value and the domain's data: both directions, one function per kind of block.

A stored value is what `get_prep_value` gives and what revisions keep: every list entry has its id there
(an API representation loses them), and a chosen source is a primary key.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import singledispatch
from typing import Any

from wagtail.blocks import Block, CharBlock, ChoiceBlock, ListBlock, StreamBlock, StructBlock, TextBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.blocks.fields import CountsBlock, LinesBlock
from cms.content_files import ContentError
from packs.domain.base import Value
from packs.domain.claims import Item

SlugOf = Callable[[int | None], str]  # a source's primary key → its id
KeyOf = Callable[[str], int]  # a source's id → its primary key
NAMES = uuid.UUID(
    "6f0c3f6e-51c5-5d0e-9f6e-0d6d3b1f7a54"
)  # of ids for list entries that have none of their own


def domain_type(block: Block) -> type[Value]:
    """The domain type that a struct block mirrors, as its `Meta.domain` says."""
    mirrored: type[Value] = block.meta.domain
    return mirrored


def is_item(block: Block) -> bool:
    """Whether what the block holds has an identity of its own."""
    return isinstance(block, StructBlock) and issubclass(domain_type(block), Item)


# --- stored value → domain data ---------------------------------------------------------------------------
@singledispatch
def domain_data(block: Block, stored: Any, slug_of: SlugOf) -> Any:
    """What a domain type takes for a stored value. A plain field's value is that already."""
    return stored.replace("\r\n", "\n") if isinstance(stored, str) else stored


@domain_data.register(StructBlock)
def _struct_data(block: StructBlock, stored: dict[str, Any], slug_of: SlugOf) -> dict[str, Any]:
    fields = domain_type(block).model_fields
    data = {
        name: domain_data(child, stored[name], slug_of)
        for name, child in block.child_blocks.items()
        if name in stored
    }
    return {
        name: None if value == "" and fields[name].default is None else value for name, value in data.items()
    }


@domain_data.register(ListBlock)
@domain_data.register(StreamBlock)
def _list_data(block: ListBlock | StreamBlock, stored: list[dict[str, Any]], slug_of: SlugOf) -> list[Any]:
    return [_entry_data(_child(block, entry), entry, slug_of) for entry in stored or []]


def _child(block: ListBlock | StreamBlock, entry: dict[str, Any]) -> Block:
    return block.child_block if isinstance(block, ListBlock) else block.child_blocks[entry["type"]]


def _entry_data(child: Block, entry: dict[str, Any], slug_of: SlugOf) -> Any:
    data = domain_data(child, entry["value"], slug_of)
    return {"id": entry["id"], **data} if is_item(child) else data


@domain_data.register(CountsBlock)
def _counts_data(block: CountsBlock, stored: list[dict[str, Any]], slug_of: SlugOf) -> dict[str, int]:
    return {entry["value"]["kind"]: entry["value"]["count"] for entry in stored or []}


@domain_data.register(SnippetChooserBlock)
def _chooser_data(block: SnippetChooserBlock, stored: int | None, slug_of: SlugOf) -> str:
    return slug_of(stored)


# --- domain value → stored value --------------------------------------------------------------------------
@singledispatch
def stored_value(block: Block, value: Any, key_of: KeyOf, path: str) -> Any:
    """What is stored for a domain value. `path` tells list entries without an id of their own apart."""
    if value is None and isinstance(block, CharBlock | TextBlock | ChoiceBlock):
        return ""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


@stored_value.register(StructBlock)
def _stored_struct(block: StructBlock, value: Value, key_of: KeyOf, path: str) -> dict[str, Any]:
    return {
        name: stored_value(child, getattr(value, name), key_of, f"{path}/{name}")
        for name, child in block.child_blocks.items()
    }


@stored_value.register(ListBlock)
def _stored_list(block: ListBlock, values: tuple[Any, ...], key_of: KeyOf, path: str) -> list[dict[str, Any]]:
    return stored_items("item", block.child_block, values, key_of, path)


@stored_value.register(LinesBlock)
def _stored_lines(block: LinesBlock, values: tuple[Any, ...], key_of: KeyOf, path: str) -> list[str]:
    broken = next((value for value in values if "\n" in value), None)
    if broken is not None:
        raise ContentError(
            f"{path}: “{broken[:40]}…” has a line break: write each entry of the list on one line."
        )
    return [str(value) for value in values]


@stored_value.register(CountsBlock)
def _stored_counts(
    block: CountsBlock, value: dict[Any, int], key_of: KeyOf, path: str
) -> list[dict[str, Any]]:
    return [
        {"type": "item", "value": {"kind": kind.value, "count": count}, "id": _id(f"{path}/{kind.value}")}
        for kind, count in value.items()
    ]


@stored_value.register(SnippetChooserBlock)
def _stored_choice(block: SnippetChooserBlock, value: str, key_of: KeyOf, path: str) -> int:
    return key_of(value)


def stored_items(
    kind: str, child: Block, values: tuple[Any, ...], key_of: KeyOf, path: str
) -> list[dict[str, Any]]:
    """Entries of a list or a stream: items keep their id, the others get one that their place gives."""
    entries = []
    for number, value in enumerate(values):
        item_id = value.id if isinstance(value, Item) else _id(f"{path}/{number}")
        entries.append(
            {"type": kind, "value": stored_value(child, value, key_of, f"{path}/{item_id}"), "id": item_id}
        )
    return entries


def _id(path: str) -> str:
    return str(uuid.uuid5(NAMES, path))
