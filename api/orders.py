"""The body that orders a playbook, and where in it a fault of the order stands."""

from __future__ import annotations

from datetime import date
from typing import Any

from rest_framework import serializers

from api.bodies import Strict
from api.problems import pointed_error
from packs.actions.order import Order
from packs.domain.method import SectionKey
from packs.domain.outputs import OUTPUTS, USUAL
from packs.domain.request import Acceptance


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
        help_text="Number of a blank as printed (`5.4`), or its id → text.",
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
    return pointed_error([(POINTERS.get(field, (field,)), message)])
