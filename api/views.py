"""What each address does: translate, make one call, translate back."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any

from django.http import HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header
from django_scopes import scope
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import APIException, NotFound, ParseError
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from api.authentication import ApiKeyAuthentication
from api.parsers import JSONBody
from api.permissions import HasScope
from api.problems import Conflict
from api.schema import problems
from api.serializers import OrderSerializer, PlaybookSerializer, body_error
from packs import selectors
from packs.actions.create_playbook import create_playbook
from packs.actions.order import BadOrder
from packs.models import ApiKey, Playbook

RETRY_AFTER = "2"  # seconds
UNFINISHED = (Playbook.Status.QUEUED, Playbook.Status.RUNNING)


class ArtifactCorrupt(APIException):
    """The stored bytes are no longer those that were written."""

    status_code = 500
    default_code = "artifact_corrupt"
    default_detail = "The stored file is damaged and was not sent: order the playbook again."


class OneFormat(BaseContentNegotiation):
    """Each address has one format, so what a client would rather have changes nothing."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        matching = (
            parser for parser in parsers if request.content_type.partition(";")[0] == parser.media_type
        )
        return next(matching, None)

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        renderer: BaseRenderer = renderers[0]
        return renderer, renderer.media_type


def members(request: Request) -> Mapping[str, Any]:
    """The members of a body that must be one object. Raises `ParseError`."""
    if not isinstance(request.data, Mapping):
        raise ParseError("The body is not an object: send one JSON object.")
    return request.data


class FirmView(APIView):
    """An address for a firm's program: everything it reads and writes is within the firm's scope."""

    authentication_classes = [ApiKeyAuthentication]
    permission_classes = [HasScope]
    parser_classes = [JSONBody]
    renderer_classes = [JSONRenderer]
    content_negotiation_class = OneFormat

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with ExitStack() as self.scopes:
            return super().dispatch(request, *args, **kwargs)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        key: ApiKey = request.auth  # type: ignore[assignment]  # `HasScope` let nothing else pass
        self.firm_id = key.firm_id
        self.scopes.enter_context(scope(firm=key.firm_id))


class PlaybooksView(FirmView):
    """POST /playbooks"""

    @extend_schema(
        operation_id="orderPlaybook",
        request=OrderSerializer,
        responses={202: PlaybookSerializer, **problems(400, 413, 415)},
    )
    def post(self, request: Request) -> Response:
        """Order a playbook. It is built in the background: follow `Location` until it is ready or blocked."""
        body = OrderSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            playbook = create_playbook(
                firm_id=self.firm_id,
                order=body.order(timezone.localdate()),
                brand_slug=body.validated_data["brand"],
                previous_id=body.validated_data["previous"],
            )
        except BadOrder as error:
            raise body_error(error.field, str(error)) from error
        headers = {"Location": reverse("api:playbook", args=[playbook.id]), "Retry-After": RETRY_AFTER}
        return Response(PlaybookSerializer(playbook).data, status=202, headers=headers)


class PlaybookView(FirmView):
    """GET /playbooks/{id}"""

    @extend_schema(operation_id="getPlaybook", responses={200: PlaybookSerializer, **problems(404)})
    def get(self, request: Request, playbook_id: uuid.UUID) -> Response:
        """How far the playbook is, and its files."""
        playbook = _playbook(playbook_id)
        headers = {"Retry-After": RETRY_AFTER} if playbook.status in UNFINISHED else None
        return Response(PlaybookSerializer(playbook).data, headers=headers)


class DocumentView(FirmView):
    """GET /playbooks/{id}/document"""

    @extend_schema(operation_id="getDocument", responses={200: OpenApiTypes.OBJECT, **problems(404, 409)})
    def get(self, request: Request, playbook_id: uuid.UUID) -> HttpResponse:
        """The typed playbook, from which every file is projected."""
        playbook = _playbook(playbook_id)
        return _json(playbook, playbook.document)


class FindingsView(FirmView):
    """GET /playbooks/{id}/findings"""

    @extend_schema(operation_id="getFindings", responses={200: OpenApiTypes.OBJECT, **problems(404, 409)})
    def get(self, request: Request, playbook_id: uuid.UUID) -> HttpResponse:
        """The quality gate's report."""
        playbook = _playbook(playbook_id)
        return _json(playbook, playbook.findings_document)


class ArtifactView(FirmView):
    """GET /playbooks/{id}/artifacts/{kind}"""

    @extend_schema(
        operation_id="getArtifact",
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, (200, "text/html"): OpenApiTypes.STR}
        | problems(404),
    )
    def get(self, request: Request, playbook_id: uuid.UUID, kind: str) -> HttpResponseBase:
        """One file, checked against its hash before it is sent."""
        try:
            artifact = selectors.artifact(playbook_id, kind)
        except selectors.NotFound as error:
            raise NotFound(str(error)) from error
        with artifact.file.open() as file:
            content = file.read()
        if hashlib.sha256(content).hexdigest() != artifact.sha256:
            raise ArtifactCorrupt
        response = HttpResponse(content, content_type=artifact.media_type)
        response["Content-Disposition"] = content_disposition_header(True, artifact.kind) or ""
        response["X-Content-Type-Options"] = "nosniff"
        response["Content-Security-Policy"] = "sandbox"
        return _cached(request, response, artifact.sha256)


def _playbook(playbook_id: uuid.UUID) -> Playbook:
    try:
        return selectors.playbook(playbook_id)
    except selectors.NotFound as error:
        raise NotFound(str(error)) from error


def _json(playbook: Playbook, document: str) -> HttpResponse:
    if not document:
        raise Conflict(f"This playbook is {playbook.status}: there is nothing to read yet.")
    return HttpResponse(document, content_type="application/json", headers={"Cache-Control": "private"})


def _cached(request: Request, response: HttpResponse, sha256: str) -> HttpResponseBase:
    etag = f'"{sha256}"'
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-cache"
    answer: HttpResponseBase = (
        get_conditional_response(request._request, etag=etag, response=response) or response
    )
    return answer
