"""The OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from drf_spectacular.utils import OpenApiResponse

from api.problems import MEDIA_TYPE, ProblemSerializer
from packs.domain.base import Value

Endpoint = tuple[str, str, str, Any]

DESCRIPTIONS = {
    400: "The request is malformed, or the order cannot be built.",
    401: "No key, or not a valid one.",
    403: "The key lacks the scope.",
    404: "Not here, or not yours.",
    409: "Not built yet, being built, or there already.",
    413: "The body is too large.",
    415: "The body is not JSON.",
}


def only_ours(endpoints: Sequence[Endpoint], **kwargs: Any) -> list[Endpoint]:
    """Leave out what Wagtail serves."""
    return [endpoint for endpoint in endpoints if endpoint[0].startswith("/api/v1/")]


def schema_of(value: type[Value], *, optional: Sequence[str] = ()) -> dict[str, Any]:
    """The JSON schema of a domain value as a body, whole in itself."""
    schema = value.model_json_schema(ref_template="#{model}")
    named = {f"#{name}": part for name, part in schema.pop("$defs", {}).items()}
    required = [name for name in schema.get("required", ()) if name not in optional]
    return cast("dict[str, Any]", _inlined({**schema, **({"required": required} if required else {})}, named))


def _inlined(part: Any, named: Mapping[str, Any]) -> Any:
    if isinstance(part, dict) and "$ref" in part:
        return _inlined(named[part["$ref"]], named)
    if isinstance(part, dict):
        return {name: _inlined(inner, named) for name, inner in part.items()}
    return [_inlined(inner, named) for inner in part] if isinstance(part, list) else part


def problems(*statuses: int) -> dict[tuple[int, str], OpenApiResponse]:
    """Problem documents as the responses of an operation."""
    return {
        (status, MEDIA_TYPE): OpenApiResponse(ProblemSerializer, description=DESCRIPTIONS[status])
        for status in (*statuses, 401, 403)
    }
