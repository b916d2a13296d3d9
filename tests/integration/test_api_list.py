"""The list of a firm's playbooks over HTTP: newest first, in pages, and the firm's alone."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django_scopes import scope

from packs.models import Playbook
from tests.integration.cast import Actor, kept_playbook

pytestmark = pytest.mark.django_db

ADDRESS = "/api/v1/playbooks"


@pytest.fixture
def five(owner: Actor) -> list[str]:
    """Ids, newest first."""
    with scope(firm=owner.firm.id):
        first = kept_playbook(owner)
        names = [field.name for field in Playbook._meta.concrete_fields if field.name != "id"]
        copied = {name: getattr(first, name) for name in names}
        more = [Playbook.objects.create(**copied) for _ in range(4)]
    return [str(each.id) for each in reversed([first, *more])]


def listed(client: Client, who: Actor, address: str = ADDRESS) -> Any:
    answer = client.get(address, headers=who.headers)
    assert answer.status_code == 200, answer.json()
    return answer.json()


def test_a_reader_finds_them_newest_first_with_where_each_is(
    client: Client, reader: Actor, five: list[str]
) -> None:
    found = listed(client, reader)
    assert [each["id"] for each in found["results"]] == five
    assert (found["next"], found["previous"]) == (None, None)
    first = found["results"][0]
    assert first["url"] == reverse("api:playbook", args=[five[0]])
    assert (first["status"], first["pack"], first["release"], first["brand"]) == (
        "ready",
        "acme/engineer",
        1,
        "",
    )


def test_pages_hold_each_once_though_one_is_ordered_meanwhile(
    client: Client, owner: Actor, five: list[str]
) -> None:
    page, found = listed(client, owner, f"{ADDRESS}?limit=2"), []
    with scope(firm=owner.firm.id):
        newest = Playbook.objects.get(id=five[0])
        newest.pk = None
        newest._state.adding = True
        newest.id = Playbook._meta.pk.get_default()
        newest.save()
    while page:
        found += [each["id"] for each in page["results"]]
        page = listed(client, owner, page["next"]) if page["next"] else None
    assert found == five


def test_a_page_is_few_questions_to_the_database(
    client: Client, owner: Actor, five: list[str], django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(4):  # the key, its use, the page
        listed(client, owner)


def test_a_cursor_that_nobody_gave_is_refused(client: Client, owner: Actor, five: list[str]) -> None:
    answer = client.get(f"{ADDRESS}?cursor=nonsense", headers=owner.headers)
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


def test_a_stranger_finds_none(client: Client, stranger: Actor, five: list[str]) -> None:
    assert listed(client, stranger)["results"] == []


def test_nobody_lists_without_a_key(client: Client) -> None:
    assert client.get(ADDRESS).status_code == 401
