"""What every value of the domain shares: it is frozen, and knows no unknown fields."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value. Unknown fields are refused, so a misspelt key is an error and not silence."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


V = TypeVar("V", bound=Value)


def inside(value: object, kind: type[V]) -> Iterator[V]:
    """Every value of a kind inside a value or tuple of values, itself included, depth first and in order."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, Value):
        for name in type(value).model_fields:
            yield from inside(getattr(value, name), kind)
    elif isinstance(value, tuple):
        for part in value:
            yield from inside(part, kind)


def canonical_json(value: BaseModel | dict[str, Any]) -> str:
    """The one spelling of a document as JSON: sorted keys, no spaces, no escapes (RFC 8785 in spirit)."""
    data = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def sha256_hex(text: str) -> str:
    """The sha256 of a text's UTF-8 bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
