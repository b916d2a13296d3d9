"""Model fields of the editors' side: lists of lines, lists of choices, and items made of named blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from django import forms
from django.db import models
from django.utils.text import capfirst
from wagtail.fields import StreamField

from cms.blocks.base import ValueBlock
from cms.blocks.values import domain_type
from cms.forms import LinesFormField


class LinesField(models.JSONField):
    """A list of short texts, kept as JSON and edited one per line."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs["default"] = list
        super().__init__(**kwargs)

    def formfield(self, *args: Any, **kwargs: Any) -> forms.Field | None:
        return super().formfield(*args, **{"form_class": LinesFormField, **kwargs})


class ChoicesField(LinesField):
    """Some of a closed list of words, kept as JSON and edited as boxes to tick."""

    def __init__(self, choices_of: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        self.choices_of = choices_of
        super().__init__(**kwargs)

    def formfield(self, *args: Any, **kwargs: Any) -> forms.Field | None:
        return forms.MultipleChoiceField(
            choices=self.choices_of,
            required=not self.blank,
            label=capfirst(str(self.verbose_name)),
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )


class ItemsField(StreamField):
    """Items of one kind, each a named block.

    The blocks stay out of migrations: a changed help text is no migration, and old releases are never
    rewritten. A historical model (in a migration) therefore sees the stored JSON as it is.
    """

    def __init__(self, block: type[ValueBlock] | None = None, *, single: bool = False, **kwargs: Any) -> None:
        self.block_class = block
        self.single = single  # one value and not a list: the domain's field holds it bare
        kwargs.setdefault("collapsed", not single)
        if single:
            kwargs["max_num"] = 1
        instance = block() if block else None
        super().__init__([(block_name(instance), instance)] if instance else [], **kwargs)

    def deconstruct(self) -> Any:
        name, path, _, kwargs = super().deconstruct()
        kwargs.pop("block_lookup")
        return name, path, [], kwargs

    def to_python(self, value: Any) -> Any:
        return value if self.block_class is None else super().to_python(value)

    @property
    def item_block(self) -> ValueBlock:
        """The one block that this field's items are made of."""
        block: ValueBlock = next(iter(self.stream_block.child_blocks.values()))
        return block


def block_name(block: ValueBlock) -> str:
    """The name under which a block's items are stored: the domain's word for them, in snake case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", domain_type(block).__name__).lower()
