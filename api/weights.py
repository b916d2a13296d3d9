"""Address of a firm's weights of the score."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.bodies import members
from api.firm import FirmView
from api.problems import pointed_error
from api.schema import problems, schema_of
from packs import selectors
from packs.actions.keep_weights import BadWeights, drop_weights, keep_weights
from packs.domain.weights import ScoreWeights
from packs.models import Weights

BODY = {"application/json": schema_of(ScoreWeights)}


class WeightsSerializer(serializers.Serializer[Weights]):
    """A firm's weights as they are kept."""

    sha256 = serializers.SerializerMethodField(help_text="Of the weights.")
    weights = serializers.SerializerMethodField(help_text="What PUT takes back.")

    def get_sha256(self, row: Weights) -> str:
        """The hash of their content."""
        return row.value().sha256

    def get_weights(self, row: Weights) -> dict[str, Any]:
        """The weights themselves."""
        return row.value().model_dump(mode="json")


class WeightsView(FirmView):
    """GET, PUT and DELETE /weights"""

    area = "weights"

    @extend_schema(operation_id="getWeights", responses={200: WeightsSerializer, **problems(404)})
    def get(self, request: Request) -> Response:
        """The weights that the firm set; 404 while the Method's are used."""
        return Response(WeightsSerializer(selectors.weights()).data)

    @extend_schema(
        operation_id="setWeights",
        request=BODY,
        responses={200: WeightsSerializer, **problems(400, 413, 415)},
    )
    def put(self, request: Request) -> Response:
        """Set the weights of the score; what is left out takes its default. Playbooks keep their own."""
        try:
            kept = keep_weights(firm_id=self.firm_id, sent=members(request))
        except BadWeights as error:
            raise pointed_error([(problem.path, problem.message) for problem in error.problems]) from error
        return Response(WeightsSerializer(kept).data)

    @extend_schema(operation_id="dropWeights", responses={204: None, **problems(404)})
    def delete(self, request: Request) -> Response:
        """Go back to the Method's weights for what is ordered from now on."""
        drop_weights()
        return Response(status=204)
