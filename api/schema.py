"""The OpenAPI document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from drf_spectacular.utils import OpenApiResponse

from api.problems import MEDIA_TYPE, ProblemSerializer

Endpoint = tuple[str, str, str, Any]

DESCRIPTIONS = {
    400: "The request is malformed, or the order cannot be built.",
    401: "No key, or not a valid one.",
    403: "The key lacks the scope.",
    404: "Not here, or not yours.",
    409: "Not built yet, or a request with the same idempotency key is still running.",
    413: "The body is too large.",
    415: "The body is not JSON.",
    422: "The idempotency key was used with another body.",
}


def only_ours(endpoints: Sequence[Endpoint], **kwargs: Any) -> list[Endpoint]:
    """Leave out what Wagtail serves."""
    return [endpoint for endpoint in endpoints if endpoint[0].startswith("/api/v1/")]


def problems(*statuses: int) -> dict[tuple[int, str], OpenApiResponse]:
    """Problem documents as the responses of an operation."""
    return {
        (status, MEDIA_TYPE): OpenApiResponse(ProblemSerializer, description=DESCRIPTIONS[status])
        for status in (*statuses, 401, 403)
    }
