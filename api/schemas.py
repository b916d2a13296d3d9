"""The schemas of the documents that a build writes, at addresses that stay."""

from __future__ import annotations

import hashlib

from django.http import HttpResponse, HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.views import APIView

from api.caching import unless_known
from packs.schemas import PUBLISHED, schema_text

MEDIA_TYPE = "application/schema+json"


class DocumentSchemaView(APIView):
    """GET /schemas/{name}.schema.json: for anyone, as the documentation is."""

    authentication_classes = []
    permission_classes = [AllowAny]

    @extend_schema(
        operation_id="getDocumentSchema", responses={(200, MEDIA_TYPE): OpenApiTypes.OBJECT}, auth=[]
    )
    def get(self, request: Request, name: str) -> HttpResponseBase:
        """The JSON Schema of `playbook.json` or `findings.json`; its `$id` ends in the document's version."""
        if name not in PUBLISHED:
            raise NotFound(f"There is no schema “{name}”: read {' or '.join(PUBLISHED)}.")
        text = schema_text(name)
        response = HttpResponse(text, content_type=MEDIA_TYPE)
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        return unless_known(request, response, sha256=sha256, control="public, max-age=3600")
