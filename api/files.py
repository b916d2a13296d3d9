"""Addresses of what a playbook was made into: its document, its findings, its files."""

from __future__ import annotations

import hashlib
import uuid

from django.http import HttpResponse, HttpResponseBase
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import APIException
from rest_framework.request import Request

from api.caching import unless_known
from api.firm import FirmView
from api.problems import Conflict
from api.schema import problems
from packs import selectors
from packs.models import Playbook


class ArtifactCorrupt(APIException):
    """The stored bytes are no longer those that were written."""

    status_code = 500
    default_code = "artifact_corrupt"
    default_detail = "The stored file is damaged and was not sent: order the playbook again."


class DocumentView(FirmView):
    """GET /playbooks/{id}/document"""

    area = "playbooks"

    @extend_schema(operation_id="getDocument", responses={200: OpenApiTypes.OBJECT, **problems(404, 409)})
    def get(self, request: Request, playbook_id: uuid.UUID) -> HttpResponse:
        """The typed playbook, from which every file is projected."""
        playbook = selectors.playbook(playbook_id)
        return _json(playbook, playbook.document)


class FindingsView(FirmView):
    """GET /playbooks/{id}/findings"""

    area = "playbooks"

    @extend_schema(operation_id="getFindings", responses={200: OpenApiTypes.OBJECT, **problems(404, 409)})
    def get(self, request: Request, playbook_id: uuid.UUID) -> HttpResponse:
        """The quality gate's report."""
        playbook = selectors.playbook(playbook_id)
        return _json(playbook, playbook.findings_document)


class ArtifactView(FirmView):
    """GET /playbooks/{id}/artifacts/{kind}"""

    area = "playbooks"

    @extend_schema(
        operation_id="getArtifact",
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, (200, "text/html"): OpenApiTypes.STR}
        | problems(404),
    )
    def get(self, request: Request, playbook_id: uuid.UUID, kind: str) -> HttpResponseBase:
        """One file, checked against its hash before it is sent."""
        artifact = selectors.artifact(playbook_id, kind)
        with artifact.file.open() as file:
            content = file.read()
        if hashlib.sha256(content).hexdigest() != artifact.sha256:
            raise ArtifactCorrupt
        response = HttpResponse(content, content_type=artifact.media_type)
        response["Content-Disposition"] = content_disposition_header(True, artifact.kind) or ""
        response["X-Content-Type-Options"] = "nosniff"
        response["Content-Security-Policy"] = "sandbox"
        return unless_known(request, response, sha256=artifact.sha256, control="private, no-cache")


def _json(playbook: Playbook, document: str) -> HttpResponse:
    if not document:
        raise Conflict(f"This playbook is {playbook.status}: there is nothing to read yet.")
    return HttpResponse(document, content_type="application/json", headers={"Cache-Control": "private"})
