"""JSON bodies, with a limit on their size and on what JSON can smuggle in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from rest_framework.exceptions import APIException, ParseError
from rest_framework.parsers import BaseParser, MultiPartParser


class BodyTooLarge(APIException):
    """The body is larger than the limit."""

    status_code = 413
    default_code = "too_large"


class JSONBody(BaseParser):
    """Strict JSON in UTF-8: no NaN, no lone surrogates, no endless nesting, at most 2 MiB."""

    media_type = "application/json"

    def parse(
        self, stream: Any, media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> Any:
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        body = stream.read(limit + 1)
        if len(body) > limit:
            raise BodyTooLarge(f"The body is larger than {limit // 1024} KiB: send a shorter resume or ad.")
        try:
            parsed = json.loads(body.decode("utf-8"), parse_constant=_refuse)
            json.dumps(parsed, ensure_ascii=False).encode()
        except (ValueError, RecursionError) as error:
            raise ParseError(
                f"The body is not JSON that can be read ({_why(error)}): send one JSON object."
            ) from error
        return parsed


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _why(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "nested too deep"
    return "not UTF-8" if isinstance(error, UnicodeError) else str(error)


class FileForm(MultiPartParser):
    """A form with one file, at most 6 MiB as a whole."""

    LIMIT = 6 * 2**20

    def parse(
        self, stream: Any, media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> Any:
        request = (parser_context or {}).get("request")
        length = int(request.META.get("CONTENT_LENGTH") or 0) if request is not None else 0
        if length > self.LIMIT:
            raise BodyTooLarge(f"The form is larger than {self.LIMIT // 2**20} MiB: send a smaller file.")
        parsed = super().parse(stream, media_type, parser_context)
        if len(parsed.files) > 1 or any(len(values) > 1 for _, values in parsed.files.lists()):
            raise ParseError("The form holds more than one file: send one.")
        return {**parsed.data.dict(), **parsed.files.dict()}
