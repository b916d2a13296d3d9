"""Every error is a problem document (RFC 9457), whoever raised it."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views import defaults
from drf_standardized_errors.formatter import ExceptionFormatter
from drf_standardized_errors.handler import ExceptionHandler
from drf_standardized_errors.types import ErrorResponse
from rest_framework import serializers
from rest_framework.exceptions import APIException, NotFound
from rest_framework.response import Response

from packs import selectors

MEDIA_TYPE = "application/problem+json"


class Conflict(APIException):
    """The state of things does not allow the request now."""

    status_code = 409
    default_code = "conflict"


class ProblemErrorSerializer(serializers.Serializer[dict[str, str]]):
    """One thing that is wrong in a body."""

    pointer = serializers.CharField(help_text="JSON pointer into the body: `#/posting/text`.")
    detail = serializers.CharField()


class ProblemSerializer(serializers.Serializer[Any]):
    """A problem document."""

    type = serializers.CharField(help_text="A name for this kind of problem, which never changes.")
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField(help_text="What is wrong, where, and how to mend it.")
    instance = serializers.CharField()
    errors = ProblemErrorSerializer(many=True, required=False)  # type: ignore[assignment]


def problem(status: int, code: str, detail: str, instance: str) -> dict[str, Any]:
    """The members of a problem document."""
    return {
        "type": f"urn:packwright:problem:{code.replace('_', '-')}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": instance,
    }


class ProblemFormatter(ExceptionFormatter):
    """Turns what the REST framework raises into a problem document."""

    def format_error_response(self, error_response: ErrorResponse) -> dict[str, Any]:
        first = error_response.errors[0]
        request = self.context["request"]
        instance = request.path if request else ""
        if error_response.type != "validation_error":
            return problem(self.exc.status_code, first.code, first.detail, instance)
        errors = [
            {"pointer": _pointer(error.attr), "detail": error.detail} for error in error_response.errors
        ]
        detail = "; ".join(f"{error['pointer']}: {error['detail']}" for error in errors[:3])
        return {**problem(self.exc.status_code, "invalid", detail, instance), "errors": errors}


def pointed_error(problems: Sequence[tuple[tuple[str, ...], str]]) -> serializers.ValidationError:
    """What is wrong in a body, each with its path, as what the REST framework raises."""
    detail: dict[str, Any] = {}
    for path, message in problems:
        *above, last = path or ("non_field_errors",)
        place: Any = detail
        for part in above:
            place = place.setdefault(part, {}) if isinstance(place, dict) else None
        if isinstance(place, dict):
            place.setdefault(last, [message])
    return serializers.ValidationError(detail)


def _pointer(attr: str | None) -> str:
    return "#/" + attr.replace(".", "/") if attr and attr != "non_field_errors" else "#"


class ProblemHandler(ExceptionHandler):
    """Sends the problem document with its media type."""

    def convert_known_exceptions(self, exc: Exception) -> Exception:
        """What a read does not find is 404, with the sentence that says what there is instead."""
        if isinstance(exc, selectors.NotFound):
            return NotFound(str(exc))
        return super().convert_known_exceptions(exc)

    def get_response(self, exc: APIException, data: dict[str, Any]) -> Response:
        headers = self.get_headers(exc)
        return Response(data, status=exc.status_code, headers=headers, content_type=MEDIA_TYPE)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Addresses that lead nowhere."""
    if not request.path.startswith("/api/"):
        return defaults.page_not_found(request, exception)
    return _plain(404, "not_found", "There is nothing at this address: see /api/v1/docs/.", request)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Requests that Django itself refuses, such as a foreign Host header."""
    if not request.path.startswith("/api/"):
        return defaults.bad_request(request, exception)
    return _plain(400, "bad_request", "The request is malformed: check its address and headers.", request)


def server_error(request: HttpRequest) -> HttpResponse:
    """What nobody foresaw."""
    if not request.path.startswith("/api/"):
        return defaults.server_error(request)
    return _plain(500, "error", "Something failed on our side: try again, and tell us if it stays.", request)


def _plain(status: int, code: str, detail: str, request: HttpRequest) -> HttpResponse:
    body = problem(status, code, detail, request.path)
    return JsonResponse(body, status=status, content_type=MEDIA_TYPE)
