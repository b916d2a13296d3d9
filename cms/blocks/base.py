"""Blocks that mirror a domain type, and the fields that every claim carries."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from pydantic import ValidationError as DomainError
from pydantic_core import ErrorDetails
from wagtail.blocks import BlockGroup, ChoiceBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.blocks.fields import AS_OF, DayBlock, choices, many, short
from cms.blocks.values import domain_data, domain_type, is_item
from packs.domain.claims import Confidence

CLAIM_FIELDS = ["sources", "as_of", "confidence", "review_by"]


class ValueBlock(StructBlock):
    """A block with the fields of the domain type in `Meta.domain`, which also checks it before publishing."""

    def clean(self, value: Any) -> Any:
        """Field by field, then as the domain sees it. A draft may be unfinished; its slots are checked."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        data = domain_data(self, self.get_prep_value(cleaned), _any_source)
        try:
            domain_type(self).model_validate({"id": "new", **data} if is_item(self) else data)
        except DomainError as error:
            raise self._at_the_fields(error) from error
        return cleaned

    def _at_the_fields(self, error: DomainError) -> StructBlockValidationError:
        at_field: dict[str, ValidationError] = {}
        elsewhere: list[ValidationError] = []
        for fault in error.errors():
            name = str(fault["loc"][0]) if fault["loc"] else ""
            if name in self.child_blocks:
                at_field[name] = ValidationError(plain(fault))
            else:
                elsewhere.append(ValidationError(plain(fault).replace("“new”", "This")))
        return StructBlockValidationError(block_errors=at_field, non_block_errors=elsewhere)


def plain(fault: ErrorDetails) -> str:
    """A domain fault without its technical prefix, ending in a full stop."""
    message = fault["msg"].removeprefix("Value error, ")
    return message if message.endswith(".") else f"{message}."


def _any_source(pk: int | None) -> str:
    """An item only asks whether it has a source; freezing the pack asks whether it is a good one."""
    return f"source-{pk}"


class ClaimBlock(ValueBlock):
    """An item that says something about the world: who says so, when it was true, how sure we are."""

    sources = many(
        SnippetChooserBlock("cms.Source"),
        "Who says so. A source about another role cannot support this. Without a source, mark it inferred.",
        required=False,
    )
    as_of = short(
        "When this was last known to be true: a year, a month or a day, such as 2026-08.", validators=[AS_OF]
    )
    confidence = ChoiceBlock(
        choices=choices(Confidence),
        default=Confidence.INFERRED.value,
        help_text="Confirmed: the company wrote it. Reported: someone who was there, or the press. "
        "Inferred: our own reading, or no source yet. Candidates see this mark.",
    )
    review_by = DayBlock(required=False, help_text="The day after which this must be looked at again.")

    def get_form_layout(self) -> BlockGroup:
        """The item's own fields first, its claim fields together at the end."""
        own = [name for name in self.child_blocks if name not in CLAIM_FIELDS]
        return BlockGroup([*own, BlockGroup(CLAIM_FIELDS, heading="Where this comes from", icon="link")])
