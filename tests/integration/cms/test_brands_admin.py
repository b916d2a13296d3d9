"""Brands in the admin: who sees which, what the form keeps, what it shows."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django_scopes import scope, scopes_disabled

from packs.actions.create_brand import create_brand
from packs.models import Brand, Firm
from tests.factories.hostile_brands import WORDS, Hostile, sent
from tests.factories.logos import SHAPE, picture, svg
from tests.functional.conftest import published
from tests.integration.cms.conftest import person

pytestmark = pytest.mark.django_db

BRAND = sent(Hostile({"section_titles": {"plan": "My plan"}, "sections": ["start", "plan", "stories"]}))


@pytest.fixture
def firm(db: None) -> Firm:
    return Firm.objects.create(slug="north", name="North Coaching")


@pytest.fixture
def brand(firm: Firm) -> Brand:
    with scope(firm=firm.id):
        return create_brand(firm_id=firm.id, sent=BRAND)


@pytest.fixture
def owner(firm: Firm) -> Client:
    return person("olga", firm)


@pytest.fixture
def member(firm: Firm) -> Client:
    return person("mina", firm, "coach")


@pytest.fixture
def stranger(db: None) -> Client:
    return person("sven", Firm.objects.create(slug="south", name="South Coaching"))


def filled(client: Client, address: str, **changes: Any) -> dict[str, Any]:
    """What a browser would send: the form as it stands, with changes."""
    form = client.get(address).context["form"]
    values = {field.html_name: field.value() or chosen_first(field) for field in form}
    data = {name: value for name, value in values.items() if value not in (None, False)}
    return data | changes


def chosen_first(field: Any) -> Any:
    """A list without a choice shows its first."""
    choices = list(getattr(field.field, "choices", ()))
    return choices[0][0] if choices else None


def edit(brand: Brand) -> str:
    return reverse("brands:edit", args=[brand.id])


def test_an_owner_sees_and_opens_the_firms_brands(owner: Client, brand: Brand) -> None:
    listed = owner.get(reverse("brands:index")).content.decode()
    assert "Acme Coaching" in listed
    assert edit(brand) in listed
    page = owner.get(edit(brand)).content.decode()
    assert "My plan" in page
    assert 'cms/brand_form.js" defer>' in page  # it runs once the form is there


def test_a_member_sees_them_and_changes_nothing(member: Client, brand: Brand) -> None:
    listed = member.get(reverse("brands:index")).content.decode()
    assert "Acme Coaching" in listed
    assert edit(brand) not in listed
    for name in ("edit", "archive", "preview"):
        assert member.post(reverse(f"brands:{name}", args=[brand.id])).status_code in (302, 403)
    assert member.post(reverse("brands:add"), {}).status_code in (302, 403)
    with scopes_disabled():
        assert Brand.objects.get().tokens == brand.tokens


def test_a_stranger_finds_nothing(stranger: Client, brand: Brand) -> None:
    assert "Acme" not in stranger.get(reverse("brands:index")).content.decode()
    for name in ("edit", "archive", "preview"):
        address = reverse(f"brands:{name}", args=[brand.id])
        assert stranger.post(address, {}).status_code == 404
    with scopes_disabled():
        assert Brand.objects.get().archived_at is None


def test_a_stranger_cannot_add_a_brand_to_the_firm(stranger: Client, firm: Firm) -> None:
    data = filled(stranger, reverse("brands:add"), slug="evil", name="Evil", firm=str(firm.id))
    assert stranger.post(reverse("brands:add"), data).status_code == 400
    with scopes_disabled():
        assert not Brand.objects.exists()


def test_an_editor_of_no_firm_is_kept_out(brand: Brand) -> None:
    nobody = person("nele", None)
    assert nobody.get(reverse("brands:index")).status_code in (302, 403)
    assert reverse("brands:index") not in nobody.get("/admin/").content.decode()


def test_who_runs_the_installation_sees_every_firms(admin_client: Client, brand: Brand) -> None:
    assert "Acme Coaching" in admin_client.get(reverse("brands:index")).content.decode()


def test_the_form_as_it_stands_changes_nothing(owner: Client, brand: Brand) -> None:
    answer = owner.post(edit(brand), filled(owner, edit(brand)))
    assert answer.status_code == 302, answer.context["form"].errors
    with scopes_disabled():
        assert Brand.objects.get().tokens == brand.tokens


def test_it_keeps_what_is_changed(owner: Client, brand: Brand) -> None:
    changes = {
        "name": "Bulwark",
        "accent": "#8a1c5a",
        "place_stories": "2",
        "place_plan": "3",
        "title_plan": "",
    }
    logo = SimpleUploadedFile("../../evil.png", picture("JPEG"), "image/png")
    owner.post(edit(brand), filled(owner, edit(brand), **changes, logo=logo))
    with scopes_disabled():
        kept = Brand.objects.get().value()
    assert (kept.name, kept.accent, kept.section_titles) == ("Bulwark", "#8a1c5a", {})
    assert list(kept.sections) == ["start", "stories", "plan"]
    assert kept.logo_type == "image/png"


def test_a_logo_stays_until_it_is_removed(owner: Client, brand: Brand) -> None:
    logo = SimpleUploadedFile("logo.svg", svg(SHAPE).encode())
    owner.post(edit(brand), filled(owner, edit(brand), logo=logo))
    owner.post(edit(brand), filled(owner, edit(brand), name="Bulwark"))
    with scopes_disabled():
        assert Brand.objects.get().value().logo_type == "image/svg+xml"
    owner.post(edit(brand), filled(owner, edit(brand), no_logo="on"))
    with scopes_disabled():
        assert Brand.objects.get().value().logo == ""


def test_a_new_brand_is_kept_for_the_firm(owner: Client, firm: Firm) -> None:
    data = filled(owner, reverse("brands:add"), slug="acme", name="Acme Coaching")
    assert owner.post(reverse("brands:add"), data).status_code == 302
    with scope(firm=firm.id):
        assert Brand.objects.get().firm_id == firm.id


def test_a_slug_that_is_taken_is_said_at_its_field(owner: Client, brand: Brand) -> None:
    answer = owner.post(reverse("brands:add"), filled(owner, reverse("brands:add"), slug="acme", name="A"))
    assert "There is a brand “acme” already" in str(answer.context["form"].errors["slug"])


FORMED = (
    "direction overridden in the name",
    "two lines in the name",
    "a color that closes its rule",
    "no sections",
)


@pytest.mark.parametrize("name", FORMED)
def test_hostile_words_are_refused_at_their_field(owner: Client, brand: Brand, name: str) -> None:
    hostile = WORDS[name]
    data = filled(owner, edit(brand), **{k: v for k, v in hostile.changes.items() if k != "sections"})
    if "sections" in hostile.changes:
        data = {key: value for key, value in data.items() if not key.startswith("in_")}
    answer = owner.post(edit(brand), data)
    assert answer.status_code == 400
    assert hostile.sentence in str(answer.context["form"].errors)


def test_a_hostile_name_is_shown_as_text(owner: Client, brand: Brand) -> None:
    name = "</script><img src=x onerror=alert(1)>"
    owner.post(edit(brand), filled(owner, edit(brand), name=name))
    for address in (edit(brand), reverse("brands:index"), reverse("brands:archive", args=[brand.id])):
        assert name not in owner.get(address).content.decode()


def test_the_preview_shows_the_draft_and_keeps_nothing(owner: Client, brand: Brand) -> None:
    published()
    answer = owner.post(
        reverse("brands:preview", args=[brand.id]), filled(owner, edit(brand), name="Bulwark")
    )
    assert answer["Content-Security-Policy"] == "sandbox"
    assert "Prepared by Bulwark" in answer.content.decode()
    with scopes_disabled():
        assert Brand.objects.get().tokens == brand.tokens


def test_a_new_brand_can_be_seen_before_it_has_an_address(owner: Client) -> None:
    published()
    data = filled(owner, reverse("brands:add"), name="Bulwark")
    answer = owner.post(reverse("brands:preview-new"), data)
    assert "Prepared by Bulwark" in answer.content.decode()


def test_a_preview_that_cannot_be_says_why(owner: Client, brand: Brand) -> None:
    answer = owner.post(reverse("brands:preview", args=[brand.id]), filled(owner, edit(brand), name=""))
    assert (answer.status_code, answer["Content-Type"]) == (400, "text/plain; charset=utf-8")


def test_switching_off_is_asked_first(owner: Client, brand: Brand) -> None:
    address = reverse("brands:archive", args=[brand.id])
    assert "Nothing new is made in Acme Coaching" in owner.get(address).content.decode()
    owner.post(address)
    assert owner.get(edit(brand)).status_code == 404
