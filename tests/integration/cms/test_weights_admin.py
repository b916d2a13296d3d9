"""A firm's weights in the admin: who sees which, what the form keeps, refuses and says."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from django_scopes import scope

from packs import selectors
from packs.actions.keep_weights import keep_weights
from packs.domain.playbook.standing import Score
from packs.domain.weights import ScoreWeights
from packs.models import Firm
from tests.factories import merging
from tests.integration.cms.conftest import person

pytestmark = pytest.mark.django_db

OWN = {"minimum": 5, "responsibility": 2, "preferred": 0, "skills": 2, "experience": 1, "collaboration": 1}
INDEX = "/admin/weights/"


@pytest.fixture
def firm(db: None) -> Firm:
    return Firm.objects.create(slug="north", name="North Coaching")


@pytest.fixture
def owner(firm: Firm) -> Client:
    return person("olga", firm)


@pytest.fixture
def member(firm: Firm) -> Client:
    return person("mina", firm, "coach")


@pytest.fixture
def stranger(db: None) -> Client:
    return person("sven", Firm.objects.create(slug="south", name="South Coaching"))


def to(firm: Firm, name: str = "edit") -> str:
    return reverse(f"weights:{name}", args=[firm.id])


def kept_of(firm: Firm) -> ScoreWeights | None:
    with scope(firm=firm.id):
        row = selectors.weights_in_scope().get(firm.id)
    return row.value() if row else None


def keep(firm: Firm) -> None:
    with scope(firm=firm.id):
        keep_weights(firm_id=firm.id, sent=OWN)


def typed(**changes: str) -> dict[str, str]:
    """What a browser would send: the usual weights, with changes."""
    return {name: str(value) for name, value in ScoreWeights()} | changes


def test_an_owner_sees_the_formula_and_sets_the_weights(owner: Client, firm: Firm) -> None:
    assert "The Method&#x27;s weights are used." in owner.get(INDEX).content.decode()
    assert owner.post(to(firm), typed(minimum="5", preferred="0", skills="2")).status_code == 302
    assert kept_of(firm) == ScoreWeights(**OWN)
    assert "A minimum qualification weighs 5" in owner.get(INDEX).content.decode()


def test_the_form_as_it_stands_changes_nothing(owner: Client, firm: Firm) -> None:
    keep(firm)
    form = owner.get(to(firm)).context["form"]
    owner.post(to(firm), {field.html_name: str(field.value()) for field in form})
    assert kept_of(firm) == ScoreWeights(**OWN)


def test_what_it_says_is_what_playbooks_print(owner: Client, firm: Firm) -> None:
    weights = ScoreWeights(**OWN, partial=0.25)
    answer = owner.post(to(firm, "preview"), {name: str(value) for name, value in weights})
    blocks = [block for _, block in merging.playbook(weights=weights).blocks()]
    (printed,) = [block.how.plain for block in blocks if isinstance(block, Score)]
    assert answer.content.decode() == printed
    assert kept_of(firm) is None


WRONG = [
    ({"minimum": "11"}, "minimum", "“11” is too much: 10 is the most."),
    ({"skills": "-1"}, "skills", "“-1” is too little: 0 is the least."),
    ({"partial": "0.333"}, "partial", "“partial” has more than 2 decimals: round it, such as 0.33."),
    ({"partial": "nan"}, "partial", "“nan” is not a number"),
    ({"preferred": "2.5"}, "preferred", "“2.5” is not a whole number"),
    ({"preferred": ""}, "preferred", "“” is not a whole number"),
    ({"minimum": "<b>"}, "minimum", "“&lt;b&gt;” is not a whole number"),
    (dict.fromkeys(("skills", "experience", "collaboration"), "0"), "__all__", "no weight for any sub-score"),
]


@pytest.mark.parametrize(("changes", "field", "sentence"), WRONG)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(
    owner: Client, firm: Firm, changes: dict[str, str], field: str, sentence: str
) -> None:
    answer = owner.post(to(firm), typed(**changes))
    assert answer.status_code == 400
    assert list(answer.context["form"].errors) == [field]
    assert sentence in answer.content.decode()
    assert kept_of(firm) is None


def test_a_preview_that_cannot_be_says_why(owner: Client, firm: Firm) -> None:
    answer = owner.post(to(firm, "preview"), typed(minimum="11"))
    assert (answer.status_code, answer["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert answer.content.decode() == "“11” is too much: 10 is the most."


def test_back_to_the_methods_is_asked_first(owner: Client, firm: Firm) -> None:
    keep(firm)
    assert "keep theirs" in owner.get(to(firm, "drop")).content.decode()
    assert kept_of(firm)
    owner.post(to(firm, "drop"))
    assert kept_of(firm) is None


def test_a_member_looks_and_changes_nothing(member: Client, firm: Firm) -> None:
    keep(firm)
    listed = member.get(INDEX).content.decode()
    assert "A minimum qualification weighs 5" in listed
    assert to(firm) not in listed
    for name in ("edit", "preview", "drop"):
        assert member.post(to(firm, name), typed()).status_code in (302, 403)
    assert kept_of(firm) == ScoreWeights(**OWN)


def test_a_stranger_finds_nothing(stranger: Client, firm: Firm) -> None:
    keep(firm)
    assert "weighs 5" not in stranger.get(INDEX).content.decode()
    for name in ("edit", "preview", "drop"):
        assert stranger.post(to(firm, name), typed()).status_code == 404
    assert kept_of(firm) == ScoreWeights(**OWN)


def test_an_editor_of_no_firm_is_kept_out(firm: Firm) -> None:
    nobody = person("nele", None)
    assert nobody.get(INDEX).status_code in (302, 403)
    assert INDEX not in nobody.get("/admin/").content.decode()


def test_who_runs_the_installation_sets_every_firms(admin_client: Client, firm: Firm) -> None:
    admin_client.post(to(firm), typed(minimum="4"))
    assert kept_of(firm) == ScoreWeights(minimum=4)
