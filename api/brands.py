"""Addresses of a firm's brands."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ParseError
from rest_framework.request import Request
from rest_framework.response import Response

from api.bodies import members
from api.firm import FirmView
from api.problems import Conflict, pointed_error
from api.schema import problems, schema_of
from packs import selectors
from packs.actions.archive_brand import archive_brand
from packs.actions.create_brand import BrandExists, create_brand
from packs.actions.draft_brand import BadBrand, draft_brand
from packs.actions.preview_brand import KINDS, NothingToShow, preview_brand
from packs.actions.replace_brand import replace_brand
from packs.domain import brand
from packs.models import Brand

BODY = {"application/json": schema_of(brand.Brand)}
REPLACED = {"application/json": schema_of(brand.Brand, optional=["slug"])}


class BrandSerializer(serializers.Serializer[Brand]):
    """A brand as it is kept, with what was derived from it."""

    slug = serializers.CharField()
    url = serializers.SerializerMethodField()
    sha256 = serializers.SerializerMethodField(help_text="Of the brand; a playbook records it too.")
    brand = serializers.SerializerMethodField(help_text="What PUT takes back.")
    colors = serializers.SerializerMethodField(help_text="Every role on paper and by day, as #RRGGBB.")
    night_colors = serializers.SerializerMethodField(help_text="The same on a dark screen.")
    remarks = serializers.SerializerMethodField(help_text="What was corrected, in sentences.")

    def get_url(self, row: Brand) -> str:
        """Where the brand is read and replaced."""
        return reverse("api:brand", args=[row.slug])

    def get_sha256(self, row: Brand) -> str:
        """The hash of its content."""
        return row.value().sha256

    def get_brand(self, row: Brand) -> dict[str, Any]:
        """The brand itself."""
        return row.value().model_dump(mode="json")

    def get_colors(self, row: Brand) -> dict[str, str]:
        """Derived from the accent."""
        return row.value().tokens.model_dump()

    def get_night_colors(self, row: Brand) -> dict[str, str]:
        """Derived from the accent."""
        return row.value().night_tokens.model_dump()

    def get_remarks(self, row: Brand) -> list[str]:
        """What was corrected."""
        return list(row.value().remarks)


class BrandsView(FirmView):
    """GET and POST /brands"""

    area = "brands"

    @extend_schema(operation_id="listBrands", responses={200: BrandSerializer(many=True), **problems()})
    def get(self, request: Request) -> Response:
        """The firm's brands that are in use, by slug."""
        return Response([BrandSerializer(row).data for row in selectors.brands()])

    @extend_schema(
        operation_id="createBrand",
        request=BODY,
        responses={201: BrandSerializer, **problems(400, 409, 413, 415)},
    )
    def post(self, request: Request) -> Response:
        """Keep a new brand. `logo` is a PNG, JPEG or SVG file as base64; what is kept of it is made safe."""
        try:
            kept = create_brand(firm_id=self.firm_id, sent=members(request))
        except BadBrand as error:
            raise _invalid(error) from error
        except BrandExists as error:
            raise Conflict(str(error)) from error
        answer = BrandSerializer(kept).data
        return Response(answer, status=201, headers={"Location": answer["url"]})


class BrandView(FirmView):
    """GET, PUT and DELETE /brands/{slug}"""

    area = "brands"

    @extend_schema(operation_id="getBrand", responses={200: BrandSerializer, **problems(404)})
    def get(self, request: Request, slug: str) -> Response:
        """One brand."""
        return Response(BrandSerializer(selectors.brand(slug)).data)

    @extend_schema(
        operation_id="replaceBrand",
        request=REPLACED,
        responses={200: BrandSerializer, **problems(400, 404, 413, 415)},
    )
    def put(self, request: Request, slug: str) -> Response:
        """Replace a brand; what is left out takes its default. Playbooks keep the brand they have."""
        try:
            return Response(BrandSerializer(replace_brand(slug=slug, sent=members(request))).data)
        except BadBrand as error:
            raise _invalid(error) from error

    @extend_schema(operation_id="archiveBrand", responses={204: None, **problems(404)})
    def delete(self, request: Request, slug: str) -> Response:
        """Switch a brand off: nothing new is made in it, and its slug is free again."""
        archive_brand(slug=slug, now=timezone.now())
        return Response(status=204)


class BrandPreviewView(FirmView):
    """POST /brands/preview"""

    area = "brands"

    @extend_schema(
        operation_id="previewBrand",
        parameters=[
            OpenApiParameter("as", enum=KINDS, default="html", description="What to show the brand as."),
            OpenApiParameter("page", OpenApiTypes.INT, default=1, description="Of the PNG, from 1."),
        ],
        request=BODY,
        responses={
            (200, "text/html"): OpenApiTypes.STR,
            (200, "application/pdf"): OpenApiTypes.BINARY,
            (200, "image/png"): OpenApiTypes.BINARY,
        }
        | problems(400, 409, 413, 415),
    )
    def post(self, request: Request) -> HttpResponse:
        """A sample playbook in a brand that need not be kept: for the screen, or its first pages on paper."""
        kind, page = request.query_params.get("as", "html"), request.query_params.get("page", "1")
        if kind not in KINDS or not (page.isascii() and page.isdigit() and 0 < int(page[:6]) < 1000):
            raise ParseError(f"“as” is one of {', '.join(KINDS)}, and “page” a number from 1.")
        try:
            shown = preview_brand(brand=draft_brand(members(request)), kind=kind, page=int(page))
        except BadBrand as error:
            raise _invalid(error) from error
        except NothingToShow as error:
            raise Conflict(str(error)) from error
        headers = {"Content-Security-Policy": "sandbox", "Cache-Control": "no-store"}
        return HttpResponse(shown.content, content_type=shown.media_type, headers=headers)


def _invalid(error: BadBrand) -> serializers.ValidationError:
    return pointed_error([(problem.path, problem.message) for problem in error.problems])
