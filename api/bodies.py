"""What holds for each body that comes in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ParseError
from rest_framework.request import Request


class Strict(serializers.Serializer[Any]):
    """Refuses members it does not know: a misspelt one is an error and not silence."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, Mapping):
            unknown = sorted(set(data) - set(self.fields))
            if unknown:
                known = ", ".join(self.fields)
                raise serializers.ValidationError({unknown[0]: [f"is not known here; use {known}."]})
        return super().to_internal_value(data)


def members(request: Request) -> Mapping[str, Any]:
    """The members of a body that must be one object. Raises `ParseError`."""
    if not isinstance(request.data, Mapping):
        raise ParseError("The body is not an object: send one JSON object.")
    return request.data
