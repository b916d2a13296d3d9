"""Snippets → data and values of the domain, drafts as far as they are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cms.blocks.values import domain_data
from cms.fields import ItemsField
from cms.models import Method, Pack, Source
from cms.models.base import Snippet
from packs.domain.base import Value

MISSING = "missing-source"  # stands for a source that was deleted, until the problem is told


def domain_values(snippet: Snippet, sources: Mapping[int, Source] | None = None) -> dict[str, Any]:
    """A snippet's content as its domain type takes it, unchecked: a draft gives what it has."""
    known = sources

    def slug_of(pk: int | None) -> str:
        nonlocal known  # most snippets choose no source, so these are read when the first is met
        known = all_sources() if known is None else known
        source = known.get(pk) if pk is not None else None
        return source.slug if source else MISSING

    return {name: _field_data(snippet, own, slug_of) for name, own in type(snippet).own_names().items()}


def freeze(snippet: Snippet, sources: Mapping[int, Source] | None = None) -> Value:
    """A snippet as a value of the domain. Raises pydantic's `ValidationError` when it is unfinished."""
    return snippet.domain.model_validate(domain_values(snippet, sources))


def all_sources() -> dict[int, Source]:
    """Every source by primary key; some hundreds of small rows, read in one query."""
    return {source.pk: source for source in Source.objects.all()}


def method_for(pack: Pack) -> Method | None:
    """The method of the pack's language, or None."""
    return Method.objects.filter(locale=pack.locale_id or pack.get_default_locale()).first()


def _field_data(snippet: Snippet, name: str, slug_of: Any) -> Any:
    model_field = type(snippet)._meta.get_field(name)
    value = getattr(snippet, name)
    if not isinstance(model_field, ItemsField):
        return _plain_data(snippet, name, value)
    stored = model_field.stream_block.get_prep_value(value)
    if not model_field.single:
        return domain_data(model_field.stream_block, stored, slug_of)
    return domain_data(model_field.item_block, stored[0]["value"], slug_of) if stored else None


def _plain_data(snippet: Snippet, name: str, value: Any) -> Any:
    """An empty text is None where the domain knows None; a form's line ends get the domain's one spelling."""
    if (
        value == ""
        and name in snippet.domain.model_fields
        and snippet.domain.model_fields[name].default is None
    ):
        return None
    return value.replace("\r\n", "\n") if isinstance(value, str) else value
