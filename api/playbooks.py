"""Addresses of playbooks: order one, and follow how far it is."""

from __future__ import annotations

import uuid
from typing import Any

from django.urls import reverse
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.response import Response

from api.firm import FirmView
from api.orders import OrderSerializer, body_error
from api.schema import problems
from packs import selectors
from packs.actions.create_playbook import create_playbook
from packs.actions.order import BadOrder
from packs.domain.outputs import not_made
from packs.domain.request import Request as Ordered
from packs.models import Artifact, Playbook

RETRY_AFTER = "2"  # seconds
UNFINISHED = (Playbook.Status.QUEUED, Playbook.Status.RUNNING)


class ArtifactSerializer(serializers.ModelSerializer[Artifact]):
    """One file of a playbook."""

    url = serializers.SerializerMethodField()

    class Meta:
        model = Artifact
        fields = ["kind", "url", "media_type", "size", "sha256"]

    @extend_schema_field(serializers.CharField())
    def get_url(self, artifact: Artifact) -> str:
        """Where the file is downloaded."""
        return reverse("api:artifact", args=[artifact.playbook_id, artifact.kind])


class PlaybookSerializer(serializers.ModelSerializer[Playbook]):
    """How far a playbook is, and where its parts are."""

    pack = serializers.CharField(source="release.slug")
    release = serializers.IntegerField(source="release.number")
    release_sha256 = serializers.CharField(source="release.sha256")
    notes = serializers.SerializerMethodField()
    weights = serializers.SerializerMethodField()
    brand = serializers.CharField(source="brand.slug", default="", help_text="Empty: unbranded.")
    artifacts = serializers.SerializerMethodField()

    class Meta:
        model = Playbook
        fields = [
            "id", "status", "pack", "release", "release_sha256", "brand", "brand_sha256", "problem",
            "created_at", "finished_at", "versions", "weights", "notes", "artifacts",
        ]  # fmt: skip

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_notes(self, playbook: Playbook) -> list[str]:
        """Why an output that was asked for is not made, and which answers found no blank."""
        request = Ordered.model_validate_json(playbook.request_document)
        return [*not_made(playbook.outputs, request).values(), *selectors.unplaced_answers(playbook)]

    @extend_schema_field({"type": ["object", "null"]})
    def get_weights(self, playbook: Playbook) -> dict[str, Any] | None:
        """The firm's own weights as they were when it was ordered; null: the Method's."""
        weights = Ordered.model_validate_json(playbook.request_document).weights
        return weights.model_dump(mode="json") if weights else None

    @extend_schema_field(ArtifactSerializer(many=True))
    def get_artifacts(self, playbook: Playbook) -> list[Any]:
        """The files, once they are made."""
        return list(ArtifactSerializer(selectors.artifacts(playbook.id), many=True).data)


class ListedSerializer(serializers.ModelSerializer[Playbook]):
    """A playbook in the list: how far it is, and where the rest is told."""

    url = serializers.SerializerMethodField()
    pack = serializers.CharField(source="release.slug")
    release = serializers.IntegerField(source="release.number")
    brand = serializers.CharField(source="brand.slug", default="", help_text="Empty: unbranded.")

    class Meta:
        model = Playbook
        fields = [
            "id", "url", "status", "candidate", "pack", "release", "brand", "problem",
            "created_at", "finished_at",
        ]  # fmt: skip

    @extend_schema_field(serializers.CharField())
    def get_url(self, playbook: Playbook) -> str:
        """Where its files are."""
        return reverse("api:playbook", args=[playbook.id])


class PageSerializer(serializers.Serializer[Any]):
    """A page of the list."""

    next = serializers.CharField(allow_null=True, help_text="Address of the page after it; null at the end.")
    previous = serializers.CharField(allow_null=True)
    results = ListedSerializer(many=True)


class Pages(CursorPagination):
    """Newest first; what is ordered meanwhile moves nothing. `limit` is the size of a page."""

    ordering = "-id"  # ids begin with the time
    page_size = 50
    page_size_query_param = "limit"
    max_page_size = 100


class PlaybooksView(FirmView):
    """GET and POST /playbooks"""

    area = "playbooks"

    pagination_class = Pages

    @extend_schema(
        operation_id="listPlaybooks",
        parameters=[
            OpenApiParameter("cursor", str, description="As `next` and `previous` hold it."),
            OpenApiParameter(
                "limit", int, description="How many at most: 50 where it is left out, 100 at most."
            ),
        ],
        responses={200: PageSerializer, **problems(404)},
    )
    def get(self, request: Request) -> Response:
        """The firm's playbooks, newest first, in pages: follow `next`."""
        pages = Pages()
        shown = pages.paginate_queryset(selectors.playbooks(), request, view=self)
        return pages.get_paginated_response(ListedSerializer(shown, many=True).data)

    @extend_schema(
        operation_id="orderPlaybook",
        request=OrderSerializer,
        responses={202: PlaybookSerializer, **problems(400, 413, 415)},
    )
    def post(self, request: Request) -> Response:
        """Order a playbook. It is built in the background: follow `Location` while it is queued or running.

        `ready`: the files are there. `blocked`: the gate found something; `findings` says what, and an order
        with `accepted` goes on. `failed`: it could not be built; `problem` says why.
        """
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

    area = "playbooks"

    @extend_schema(operation_id="getPlaybook", responses={200: PlaybookSerializer, **problems(404)})
    def get(self, request: Request, playbook_id: uuid.UUID) -> Response:
        """How far the playbook is, and its files."""
        playbook = selectors.playbook(playbook_id)
        headers = {"Retry-After": RETRY_AFTER} if playbook.status in UNFINISHED else None
        return Response(PlaybookSerializer(playbook).data, headers=headers)
