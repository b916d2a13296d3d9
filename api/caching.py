"""Answers that a client may keep and ask after by their hash."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from rest_framework.request import Request


def unless_known(request: Request, response: HttpResponse, *, sha256: str, control: str) -> HttpResponseBase:
    """The response with its hash and `Cache-Control`; 304 without a body where the client has it already."""
    etag = f'"{sha256}"'
    response["ETag"], response["Cache-Control"] = etag, control
    answer: HttpResponseBase = (
        get_conditional_response(request._request, etag=etag, response=response) or response
    )
    return answer
