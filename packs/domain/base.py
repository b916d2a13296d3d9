"""What every value of the domain shares: it is frozen, and knows no unknown fields."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Self, TypeVar, get_args

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value. Unknown fields are refused, so a misspelt key is an error and not silence."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        json_schema_serialization_defaults_required=True,  # a document that is written holds every field
    )

    def but(self, update: dict[str, Any]) -> Self:
        """A copy with some fields replaced, which are not checked: a quick `model_copy(update=…)`.

        The last pass of a merge replaces some hundred values. All of a value's fields are in its `__dict__`
        and it holds nothing private, so half of what `model_copy` does is not needed.
        """
        new = object.__new__(type(self))
        object.__setattr__(new, "__dict__", {**self.__dict__, **update})
        object.__setattr__(new, "__pydantic_fields_set__", self.__pydantic_fields_set__ | update.keys())
        object.__setattr__(new, "__pydantic_extra__", None)
        object.__setattr__(new, "__pydantic_private__", None)
        return new


V = TypeVar("V", bound=Value)
Kinds = type[Value] | tuple[type[Value], ...]


def inside(value: object, kind: type[V]) -> Iterator[V]:
    """Every value of a kind inside a value or tuple of values, itself included, depth first and in order."""
    found: list[V] = []
    _gather(value, kind, found.append)
    return iter(found)


def _gather(value: object, kind: type[V], keep: Callable[[V], None]) -> None:
    if isinstance(value, tuple):
        for part in value:
            _gather(part, kind, keep)
    elif isinstance(value, Value):
        if isinstance(value, kind):
            keep(value)
        fields = value.__dict__
        for name in ways_to(type(value), kind):
            _gather(fields[name], kind, keep)


@cache
def ways_to(owner: type[Value], kinds: Kinds) -> tuple[str, ...]:
    """The fields of a type in which a value of these kinds may lie, at any depth: the rest need no look."""
    return tuple(
        name
        for name, field in owner.model_fields.items()
        if any(issubclass(held, kinds) for held in _held(tuple(_types(field.annotation))))
    )


@cache
def _held(types: tuple[type[Value], ...]) -> frozenset[type[Value]]:
    """The types that values of these types may be or hold."""
    found: set[type[Value]] = set()
    pool = list(types)
    while pool:
        held = pool.pop()
        if held not in found:
            found.add(held)
            pool += held.__subclasses__()
            pool += [t for field in held.model_fields.values() for t in _types(field.annotation)]
    return frozenset(found)


def _types(annotation: Any) -> Iterator[type[Value]]:
    """The value types that an annotation names: `tuple[Text, ...] | None` names Text."""
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for part in get_args(annotation):
        yield from _types(part)


def canonical_json(value: BaseModel | dict[str, Any]) -> str:
    """The one spelling of a document as JSON: sorted keys, no spaces, no escapes (RFC 8785 in spirit)."""
    data = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def sha256_hex(text: str) -> str:
    """The sha256 of a text's UTF-8 bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
