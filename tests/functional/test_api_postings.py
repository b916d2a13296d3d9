"""POST /playbooks takes the ad as text in any format, or as the record that a site holds of it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from packs.domain.posting import JobPosting
from packs.models import Firm, Playbook
from tests.factories import merging
from tests.functional.conftest import published
from tests.integration.cast import Actor, actor

pytestmark = pytest.mark.django_db

RECORD = {
    "@type": "JobPosting",
    "title": "Engineer",
    "description": "<h2>Requirements</h2><ul><li>Python and either Go or Java</li></ul>",
}
PAGE = f"<html><body><nav>Home</nav><h1>Engineer</h1>{RECORD['description']}</body></html>"


@pytest.fixture
def coach() -> Actor:
    published()
    return actor(Firm.objects.create(slug="north", name="North"), "playbooks:read", "playbooks:write")


def order(client: Client, coach: Actor, posting: Any) -> Any:
    body = {"pack": "halden/backend-engineer", "candidate": {"resume": merging.RESUME}, "posting": posting}
    return client.post("/api/v1/playbooks", data=body, content_type="application/json", headers=coach.headers)


def kept(answer: Any) -> JobPosting:
    """The ad as it is kept with the playbook."""
    row = Playbook._base_manager.get(id=answer.json()["id"])
    return JobPosting.model_validate_json(row.posting_document)


@pytest.mark.parametrize("posting", [{"job_posting": RECORD}, {"text": PAGE}, {"text": merging.AD}])
def test_it_takes_an_ad_in_any_of_its_forms(client: Client, coach: Actor, posting: Any) -> None:
    answer = order(client, coach, posting)
    assert answer.status_code == 202
    assert kept(answer).requirements


@pytest.mark.parametrize(
    ("posting", "pointer", "detail"),
    [
        ({}, "#/posting/text", "Give the ad as `text` or as `job_posting`: one of them."),
        (
            {"text": "x", "job_posting": RECORD},
            "#/posting/job_posting",
            "Give the ad as `text` or as `job_posting`",
        ),
        ({"job_posting": {"title": "Engineer"}}, "#/posting/job_posting", "No job ad is in this JSON; give"),
        ({"text": "The parcels are brown."}, "#/posting/text", "No line of this ad asks for anything; give"),
    ],
)
def test_a_bad_ad_is_pointed_at_with_its_cure(
    client: Client, coach: Actor, posting: Any, pointer: str, detail: str
) -> None:
    answer = order(client, coach, posting)
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    assert error["pointer"] == pointer
    assert error["detail"].startswith(detail)
