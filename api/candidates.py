"""Candidates: a resume in, its facts out for a human to look over, and their id for orders."""

from __future__ import annotations

import uuid
from typing import Any

from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.bodies import Strict
from api.firm import FirmView
from api.parsers import FileForm, JSONBody
from api.problems import Conflict
from api.schema import problems
from packs import selectors
from packs.actions.erase_candidate import StillBuilding, erase_candidate
from packs.actions.keep_candidate import keep_candidate
from packs.actions.order import BadOrder
from packs.extraction.limits import MAX_BYTES
from packs.models import Candidate


class ResumeSerializer(Strict):
    """A resume as JSON, as text, or (multipart/form-data) as a file: one of them."""

    resume = serializers.DictField(required=False, help_text="A JSON Resume (jsonresume.org).")
    text = serializers.CharField(
        required=False, max_length=200_000, trim_whitespace=False, help_text="Plain text or Markdown."
    )
    file = serializers.FileField(
        required=False,
        max_length=200,
        help_text="PDF, .docx, Europass XML, HTML, Markdown, text or JSON Resume, at most 5 MB. "
        "The contents decide what it is, not the name.",
    )

    def validate_file(self, file: Any) -> Any:
        if file.size > MAX_BYTES:
            raise serializers.ValidationError("The file is over 5 MB: send the resume without pictures.")
        return file

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if len(attrs) != 1:
            raise serializers.ValidationError(
                {"resume": ["Give `resume`, `text` or a `file`: exactly one of them."]}
            )
        return attrs


class KeptCandidateSerializer(serializers.ModelSerializer[Candidate]):
    """Who was read: positions, facts with a confidence each, skills, and the lines that were not placed."""

    candidate = serializers.SerializerMethodField()

    class Meta:
        model = Candidate
        fields = ["id", "candidate"]

    def get_candidate(self, candidate: Candidate) -> dict[str, Any]:
        """The facts as the merge takes them."""
        return candidate.value().model_dump(mode="json")


class CandidatesView(FirmView):
    """POST /candidates"""

    area = "playbooks"

    parser_classes = [JSONBody, FileForm]

    @extend_schema(
        operation_id="keepCandidate",
        request={"application/json": ResumeSerializer, "multipart/form-data": ResumeSerializer},
        responses={201: KeptCandidateSerializer, **problems(400, 413, 415)},
    )
    def post(self, request: Request) -> Response:
        """Read a resume and keep its facts. Look at those with a confidence below 0.8, and at `unread`."""
        body = ResumeSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        ((field, sent),) = body.validated_data.items()
        try:
            kept = keep_candidate(firm_id=self.firm_id, **_resume(field, sent))
        except BadOrder as error:
            raise serializers.ValidationError({field: [str(error)]}) from error
        address = reverse("api:candidate", args=[kept.id])
        return Response(KeptCandidateSerializer(kept).data, status=201, headers={"Location": address})


class CandidateView(FirmView):
    """GET and DELETE /candidates/{id}"""

    area = "playbooks"

    @extend_schema(operation_id="getCandidate", responses={200: KeptCandidateSerializer, **problems(404)})
    def get(self, request: Request, candidate_id: uuid.UUID) -> Response:
        """What was read of a candidate."""
        return Response(KeptCandidateSerializer(selectors.candidate(candidate_id)).data)

    @extend_schema(operation_id="eraseCandidate", responses={204: None, **problems(404, 409)})
    def delete(self, request: Request, candidate_id: uuid.UUID) -> Response:
        """Erase the candidate with every playbook made of them, and its files. It cannot be undone."""
        try:
            erase_candidate(candidate_id=candidate_id)
        except StillBuilding as error:
            raise Conflict(str(error)) from error
        return Response(status=204)


def _resume(field: str, sent: Any) -> dict[str, Any]:
    if field == "file":
        return {"resume": sent.read(), "name": sent.name}
    if field == "text":
        return {"resume": sent.encode(), "name": "text.txt"}
    return {"resume": sent}
