"""Bodies in and out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from packs import selectors
from packs.actions.order import Order
from packs.domain.method import SectionKey
from packs.domain.outputs import OUTPUTS, USUAL, not_made
from packs.domain.request import Acceptance, Request
from packs.models import Artifact, Playbook


class Strict(serializers.Serializer[Any]):
    """Refuses members it does not know: a misspelt one is an error and not silence."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, Mapping):
            unknown = sorted(set(data) - set(self.fields))
            if unknown:
                known = ", ".join(self.fields)
                raise serializers.ValidationError({unknown[0]: [f"is not known here; use {known}."]})
        return super().to_internal_value(data)


class CandidateSerializer(Strict):
    """Whom the playbook is for: someone kept before, or a resume."""

    id = serializers.UUIDField(required=False, help_text="Of POST /candidates.")
    resume = serializers.DictField(required=False, help_text="A JSON Resume (jsonresume.org).")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if len(attrs) != 1:
            raise serializers.ValidationError({"resume": ["Give `resume` or `id`: one of them."]})
        return attrs


class PostingSerializer(Strict):
    """The job ad: its text, or the record that a site or an applicant tracking system holds of it."""

    text = serializers.CharField(
        max_length=1_000_000,
        trim_whitespace=False,
        required=False,
        help_text="Plain text, Markdown, or the HTML of the ad or of its page.",
    )
    job_posting = serializers.DictField(
        required=False, help_text="A schema.org JobPosting, or an applicant tracking system's JSON."
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if len(attrs) != 1:
            place = "job_posting" if attrs else "text"
            raise serializers.ValidationError(
                {place: ["Give the ad as `text` or as `job_posting`: one of them."]}
            )
        return attrs


class AcceptanceSerializer(Strict):
    """A finding that a coach takes responsibility for."""

    rule = serializers.CharField(max_length=20)
    block = serializers.CharField(max_length=100, required=False, default="")
    reason = serializers.CharField(min_length=3, max_length=500)


class OrderSerializer(Strict):
    """The body of POST /playbooks."""

    pack = serializers.CharField(max_length=161, help_text="`meta/software-engineer`")
    release = serializers.IntegerField(min_value=1, max_value=1_000_000, required=False)
    candidate = CandidateSerializer()
    posting = PostingSerializer()
    level = serializers.CharField(max_length=80, required=False, default="")
    interview_date = serializers.DateField(required=False, default=None, allow_null=True)
    locale = serializers.ChoiceField(choices=["en-US", "en-GB"], required=False, default="")
    brand = serializers.SlugField(max_length=80, required=False, default="", help_text="Left out: unbranded.")
    outputs = serializers.MultipleChoiceField(choices=OUTPUTS, required=False, allow_empty=False)
    answers = serializers.DictField(
        child=serializers.CharField(max_length=2000),
        required=False,
        default=dict,
        help_text="Blank id → text.",
    )
    accepted = AcceptanceSerializer(many=True, required=False, default=list)
    sections = serializers.ListField(
        child=serializers.ChoiceField(choices=list(SectionKey)),
        required=False,
        default=list,
        help_text="The sections to print, in this order. Left out: the brand's.",
    )
    notes = serializers.DictField(
        child=serializers.CharField(max_length=4000, trim_whitespace=False),
        required=False,
        default=dict,
        help_text="A coach's notes in plain text: section → text. They stand first in their section.",
    )
    previous = serializers.UUIDField(
        required=False, default=None, allow_null=True, help_text="The last playbook: what changed is printed."
    )
    coach = serializers.CharField(
        max_length=60, required=False, default="", allow_blank=True, help_text="Who wrote the notes."
    )

    def order(self, as_of: date) -> Order:
        """The order that the validated body means."""
        data = self.validated_data
        return Order(
            pack=data["pack"],
            release_number=data.get("release"),
            resume=next(iter(data["candidate"].values())),
            posting=next(iter(data["posting"].values())),
            as_of=as_of,
            level=data["level"],
            interview_date=data["interview_date"],
            locale=data["locale"],
            outputs=sorted(data.get("outputs", USUAL)),
            answers=data["answers"],
            sections=data["sections"],
            notes=data["notes"],
            coach=data["coach"],
            accepted=[Acceptance(**accepted) for accepted in data["accepted"]],
        )


# which part of an order stands where in the body
POINTERS = {
    "resume": ("candidate", "resume"),
    "candidate": ("candidate", "id"),
    "posting": ("posting", "text"),
    "job_posting": ("posting", "job_posting"),
}


def body_error(field: str, message: str) -> serializers.ValidationError:
    """A fault of the order, at its place in the body."""
    detail: Any = [message]
    for key in reversed(POINTERS.get(field, (field,))):
        detail = {key: detail}
    return serializers.ValidationError(detail)


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
        """Why an output that was asked for is not made."""
        request = Request.model_validate_json(playbook.request_document)
        return list(not_made(playbook.outputs, request).values())

    @extend_schema_field({"type": ["object", "null"]})
    def get_weights(self, playbook: Playbook) -> dict[str, Any] | None:
        """The firm's own weights as they were when it was ordered; null: the Method's."""
        weights = Request.model_validate_json(playbook.request_document).weights
        return weights.model_dump(mode="json") if weights else None

    @extend_schema_field(ArtifactSerializer(many=True))
    def get_artifacts(self, playbook: Playbook) -> list[Any]:
        """The files, once they are made."""
        return list(ArtifactSerializer(selectors.artifacts(playbook.id), many=True).data)
