"""Blocks mirror the domain exactly, hold plain text only, and check slots wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from pydantic_core import PydanticUndefined
from wagtail.blocks import Block, ListBlock, RichTextBlock, StructBlock

from cms.blocks import questions
from cms.blocks.base import ValueBlock
from cms.blocks.values import domain_data, domain_type, stored_value
from cms.fields import ItemsField
from cms.models import Company, Method, Pack, Skill, Source
from cms.models.base import Snippet
from packs.domain import pack
from packs.domain.slots import FactText, GapText, PackText

MODELS: list[type[Snippet]] = [Company, Pack, Method, Source, Skill]
CHECKS = {
    PackText: "{nearest}",
    FactText: "{nearest}",
    GapText: "{work}",
}  # a slot that this text cannot have


def blocks_of(block: Any) -> Iterator[Block]:
    yield block
    children = (
        [block.child_block] if isinstance(block, ListBlock) else getattr(block, "child_blocks", {}).values()
    )
    for child in children:
        yield from blocks_of(child)


def all_blocks() -> list[Block]:
    fields = [f for model in MODELS for f in model._meta.get_fields() if isinstance(f, ItemsField)]
    return [block for f in fields for block in blocks_of(f.item_block)]


VALUE_BLOCKS = {type(b): b for b in all_blocks() if isinstance(b, ValueBlock)}


@pytest.mark.parametrize("block", VALUE_BLOCKS.values(), ids=[cls.__name__ for cls in VALUE_BLOCKS])
def test_a_block_has_the_fields_of_its_domain_type(block: ValueBlock) -> None:
    assert set(block.child_blocks) == set(domain_type(block).model_fields) - {"id"}


@pytest.mark.parametrize("block", VALUE_BLOCKS.values(), ids=[cls.__name__ for cls in VALUE_BLOCKS])
def test_a_block_insists_on_what_its_domain_type_insists_on(block: ValueBlock) -> None:
    for name, child in block.child_blocks.items():
        needed = domain_type(block).model_fields[name].default is PydanticUndefined
        insists = child.meta.min_num == 1 if isinstance(child, ListBlock) else child.required
        if needed:
            assert insists, f"{name} must be required"


@pytest.mark.parametrize("model", MODELS)
def test_a_snippet_has_a_field_for_each_of_its_domain_type(model: type[Snippet]) -> None:
    ours = {field.name for field in model._meta.get_fields()}
    assert set(model.own_names().values()) <= ours


@pytest.mark.parametrize("model", MODELS)
def test_every_field_stands_on_a_tab_of_the_editor(model: type[Snippet]) -> None:
    shown = {
        panel.field_name
        for tab in model.edit_handler.children
        for panel in tab.children
        if hasattr(panel, "field_name")
    }
    assert set(model.own_names().values()) <= shown


def test_no_block_is_rich_text() -> None:
    assert not [block for block in all_blocks() if isinstance(block, RichTextBlock)]


@pytest.mark.parametrize("block", VALUE_BLOCKS.values(), ids=[cls.__name__ for cls in VALUE_BLOCKS])
def test_a_text_with_slots_is_checked_where_the_domain_checks_it(block: ValueBlock) -> None:
    for name, field in domain_type(block).model_fields.items():
        for text_type, wrong in CHECKS.items():
            if field.rebuild_annotation() in (text_type, tuple[text_type, ...]):
                with pytest.raises(ValidationError, match="Unknown slot"):
                    block.child_blocks[name].field.run_validators(
                        [wrong] if "Lines" in type(block.child_blocks[name]).__name__ else wrong
                    )


@pytest.mark.parametrize("text", ["{compnay}", "{company", "a } b", "[? who"])
def test_a_wrong_slot_is_refused_even_in_a_draft(text: str) -> None:
    block = questions.CurveballBlock()
    value = {**block.get_default(), "why": text}
    with pytest.raises(ValidationError) as caught:
        block.clean_deferred(block.normalize(value))
    assert list(caught.value.block_errors) == ["why"]


def test_a_draft_may_be_empty() -> None:
    block = questions.QuestionPatternBlock()
    assert block.clean_deferred(block.get_default())["prompt"] == ""


def test_a_claim_that_is_confirmed_needs_a_source_before_publishing() -> None:
    block = questions.CurveballBlock()
    value = stored_value(block, curveball(), lambda slug: 1, "")
    value["confidence"] = "confirmed"
    with pytest.raises(ValidationError) as caught:
        block.clean(block.to_python(value))
    assert "names no source" in caught.value.non_block_errors[0]


def test_stored_and_domain_values_are_each_others_reverse() -> None:
    block = questions.CurveballBlock()
    stored = stored_value(block, curveball(), lambda slug: 1, "")
    data = domain_data(block, stored, lambda pk: f"source-{pk}")
    assert pack.Curveball.model_validate({"id": "quit", **data}) == curveball()


def test_counts_become_a_mapping() -> None:
    block = VALUE_BLOCKS[next(cls for cls in VALUE_BLOCKS if cls.__name__ == "MixBlock")]
    mix = pack.Mix(counts={pack.RoundKind.CODING: 2})
    stored = stored_value(block, mix, lambda slug: 1, "x")
    assert pack.Mix.model_validate(domain_data(block, stored, str)) == mix


def curveball() -> pack.Curveball:
    return pack.Curveball(
        id="quit",
        question="Why would you quit?",
        why="To hear what you value.",
        steps=("Pause", "Answer"),
        watch_out="Blame.",
        short="Name a value",
        as_of="2026",
        confidence="inferred",  # type: ignore[arg-type]
    )


def test_struct_blocks_all_mirror_something() -> None:
    plain = {type(block).__name__ for block in all_blocks() if isinstance(block, StructBlock)}
    assert plain - {cls.__name__ for cls in VALUE_BLOCKS} == {"CountBlock"}
