"""Brands over HTTP: kept, read, replaced, switched off; by whom; and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client
from django_scopes import scope

from packs.models import Brand
from tests.factories import merging
from tests.factories.hostile_brands import EVERY, Hostile, sent
from tests.factories.logos import SHAPE, encoded, picture, svg
from tests.functional.conftest import published
from tests.integration.cast import Actor, asked

pytestmark = pytest.mark.django_db

AREA = "brands"  # what the cast may read and write here

BRAND = sent(Hostile({}))
ADDRESS = "/api/v1/brands/acme"


@pytest.fixture
def kept(client: Client, owner: Actor) -> Any:
    answer = asked(client, owner, "post", "/api/v1/brands", BRAND)
    assert answer.status_code == 201, answer.json()
    return answer


def test_a_brand_is_kept_and_read_again(client: Client, owner: Actor, kept: Any) -> None:
    assert kept["Location"] == ADDRESS
    read = asked(client, owner, "get", ADDRESS).json()
    assert read == kept.json()
    assert read["brand"]["name"] == "Acme Coaching"
    assert read["colors"]["accent"] == "#1F5C4D"
    assert asked(client, owner, "get", "/api/v1/brands").json() == [read]


def test_what_is_read_can_be_sent_back(client: Client, owner: Actor, kept: Any) -> None:
    again = asked(client, owner, "put", ADDRESS, kept.json()["brand"])
    assert (again.status_code, again.json()) == (200, kept.json())


@pytest.mark.parametrize(
    "logo", [picture(), picture("JPEG"), svg(SHAPE).encode()], ids=["png", "jpeg", "svg"]
)
def test_a_logo_is_kept_and_can_be_sent_back(client: Client, owner: Actor, kept: Any, logo: bytes) -> None:
    first = asked(client, owner, "put", ADDRESS, {**BRAND, "logo": encoded(logo)})
    again = asked(client, owner, "put", ADDRESS, first.json()["brand"])
    assert first.status_code == again.status_code == 200
    assert first.json()["brand"]["logo"] == again.json()["brand"]["logo"] != ""


def test_a_pale_accent_is_kept_and_what_is_printed_is_said(client: Client, owner: Actor, kept: Any) -> None:
    answer = asked(client, owner, "put", ADDRESS, {**BRAND, "accent": "#FFE680"}).json()
    assert answer["brand"]["accent"] == "#FFE680"
    (remark,) = answer["remarks"]
    assert answer["colors"]["accent"] in remark


def test_the_same_slug_twice_is_a_conflict(client: Client, owner: Actor, kept: Any) -> None:
    answer = asked(client, owner, "post", "/api/v1/brands", BRAND)
    assert (answer.status_code, answer["Content-Type"]) == (409, "application/problem+json")
    assert "There is a brand “acme” already" in answer.json()["detail"]


def test_another_firm_may_use_the_same_slug(client: Client, stranger: Actor, kept: Any) -> None:
    assert asked(client, stranger, "post", "/api/v1/brands", BRAND).status_code == 201


def test_a_brand_cannot_change_its_slug(client: Client, owner: Actor, kept: Any) -> None:
    answer = asked(client, owner, "put", ADDRESS, {**BRAND, "slug": "other"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "#/slug"


def test_a_brand_switched_off_is_gone_and_its_slug_is_free(client: Client, owner: Actor, kept: Any) -> None:
    assert asked(client, owner, "delete", ADDRESS).status_code == 204
    assert asked(client, owner, "get", ADDRESS).status_code == 404
    assert asked(client, owner, "delete", ADDRESS).status_code == 404
    assert asked(client, owner, "get", "/api/v1/brands").json() == []
    assert asked(client, owner, "post", "/api/v1/brands", {**BRAND, "name": "Acme again"}).status_code == 201


WRITES = [
    ("post", "/api/v1/brands"),
    ("put", ADDRESS),
    ("delete", ADDRESS),
    ("post", "/api/v1/brands/preview"),
]
READS = [("get", "/api/v1/brands"), ("get", ADDRESS)]


@pytest.mark.parametrize(("method", "address"), READS)
def test_a_member_may_look(client: Client, member: Actor, kept: Any, method: str, address: str) -> None:
    assert asked(client, member, method, address).status_code == 200


@pytest.mark.parametrize(("method", "address"), WRITES)
def test_a_member_may_change_nothing(
    client: Client, member: Actor, kept: Any, method: str, address: str
) -> None:
    answer = asked(client, member, method, address, BRAND)
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:packwright:problem:permission-denied")


@pytest.mark.parametrize(("method", "address"), [*READS, *WRITES])
def test_a_key_for_playbooks_alone_does_not_see_brands(
    client: Client, reader: Actor, kept: Any, method: str, address: str
) -> None:
    assert asked(client, reader, method, address, BRAND).status_code == 403


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_a_stranger_sees_what_is_not_there(
    client: Client, owner: Actor, stranger: Actor, kept: Any, method: str
) -> None:
    theirs = asked(client, stranger, method, ADDRESS, BRAND)
    nothing = asked(client, stranger, method, "/api/v1/brands/nothing", {**BRAND, "slug": "nothing"})
    assert theirs.status_code == nothing.status_code == 404
    assert theirs.json()["detail"].replace("acme", "nothing") == nothing.json()["detail"]
    assert asked(client, stranger, "get", "/api/v1/brands").json() == []
    assert asked(client, owner, "get", ADDRESS).json() == kept.json()


@pytest.mark.parametrize(("method", "address"), [*READS, *WRITES])
def test_nobody_gets_in_without_a_key(client: Client, kept: Any, method: str, address: str) -> None:
    assert getattr(client, method)(address).status_code == 401


@pytest.mark.parametrize("name", EVERY)
def test_a_hostile_brand_is_refused_at_its_field_or_taken(client: Client, owner: Actor, name: str) -> None:
    hostile = EVERY[name]
    answer = asked(client, owner, "post", "/api/v1/brands", sent(hostile))
    if not hostile.sentence:
        assert answer.status_code == 201, answer.json()
        return
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    (error,) = answer.json()["errors"]
    assert error["pointer"] == f"#/{hostile.field}"
    assert hostile.sentence in error["detail"]
    with scope(firm=owner.firm.id):
        assert not Brand.objects.exists()


@pytest.mark.parametrize("body", [[], "x", 3, None])
def test_a_body_that_is_no_object_is_refused(client: Client, owner: Actor, body: Any) -> None:
    answer = client.post(
        "/api/v1/brands", data=json.dumps(body), content_type="application/json", headers=owner.headers
    )
    assert answer.status_code == 400


def test_every_problem_is_said_at_once(client: Client, owner: Actor) -> None:
    answer = asked(client, owner, "post", "/api/v1/brands", {"name": "\u202e", "logo": "?", "foo": 1})
    pointers = {error["pointer"] for error in answer.json()["errors"]}
    assert pointers == {"#/slug", "#/name", "#/accent", "#/font_pair", "#/foo", "#/logo"}


def test_a_firm_may_have_a_hundred_brands(client: Client, owner: Actor, kept: Any) -> None:
    with scope(firm=owner.firm.id):
        Brand.objects.bulk_create(
            Brand(firm=owner.firm, slug=f"b{n}", tokens=json.dumps({**BRAND, "slug": f"b{n}"}))
            for n in range(99)
        )
    answer = asked(client, owner, "post", "/api/v1/brands", {**BRAND, "slug": "one-more"})
    assert answer.status_code == 400
    assert "may have 100 brands" in answer.json()["detail"]


class TestPreview:
    """The real templates with a sample, for a brand that need not be kept."""

    ADDRESS = "/api/v1/brands/preview"

    def test_it_shows_the_page_in_the_brand(self, client: Client, owner: Actor) -> None:
        published()
        answer = asked(
            client, owner, "post", self.ADDRESS, {**BRAND, "section_titles": {"start": "Begin now"}}
        )
        assert (answer.status_code, answer["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert (answer["Content-Security-Policy"], answer["Cache-Control"]) == ("sandbox", "no-store")
        page = answer.content.decode()
        assert "Prepared by Acme Coaching" in page
        assert "Begin now" in page
        assert "#1F5C4D" in page

    @pytest.mark.parametrize(("kind", "magic"), [("pdf", b"%PDF"), ("png", b"\x89PNG")])
    def test_it_shows_the_first_pages_on_paper(
        self, client: Client, owner: Actor, kind: str, magic: bytes
    ) -> None:
        published()
        answer = asked(client, owner, "post", f"{self.ADDRESS}?as={kind}&page=2", BRAND)
        assert answer.status_code == 200
        assert answer.content.startswith(magic)

    def test_nothing_is_kept(self, client: Client, owner: Actor) -> None:
        published()
        asked(client, owner, "post", self.ADDRESS, BRAND)
        assert asked(client, owner, "get", "/api/v1/brands").json() == []

    def test_without_a_pack_it_says_what_to_do(self, client: Client, owner: Actor) -> None:
        answer = asked(client, owner, "post", self.ADDRESS, BRAND)
        assert (answer.status_code, "publish one" in answer.json()["detail"]) == (409, True)

    def test_a_page_that_is_not_there_is_said(self, client: Client, owner: Actor) -> None:
        published()
        answer = asked(client, owner, "post", f"{self.ADDRESS}?as=png&page=900", BRAND)
        assert "The sample has" in answer.json()["detail"]

    @pytest.mark.parametrize("query", ["as=exe", "as=png&page=0", "as=png&page=-1", "as=png&page=x"])
    def test_a_wrong_question_is_refused(self, client: Client, owner: Actor, query: str) -> None:
        assert asked(client, owner, "post", f"{self.ADDRESS}?{query}", BRAND).status_code == 400


ORDER = {
    "pack": "halden/backend-engineer",
    "candidate": {"resume": merging.RESUME},
    "posting": {"text": merging.AD},
    "outputs": ["playbook.html", "handout.pdf"],
}


def test_a_brand_that_was_switched_off_cannot_be_ordered(client: Client, owner: Actor, kept: Any) -> None:
    published()
    asked(client, owner, "delete", ADDRESS)
    answer = asked(client, owner, "post", "/api/v1/playbooks", {**ORDER, "brand": "acme"})
    assert answer.status_code == 400
    assert answer.json()["errors"] == [
        {"pointer": "#/brand", "detail": "There is no brand “acme”; the brands are: none yet."}
    ]


def test_a_stranger_cannot_order_in_the_firms_brand(client: Client, stranger: Actor, kept: Any) -> None:
    published()
    answer = asked(client, stranger, "post", "/api/v1/playbooks", {**ORDER, "brand": "acme"})
    assert answer.status_code == 400
