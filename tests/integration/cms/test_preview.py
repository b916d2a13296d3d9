"""The preview shows what would be frozen and what is wrong, for drafts in any state."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from cms.health import advice_for
from cms.models import Company, Method, Pack, Skill, Source
from cms.models.base import Snippet
from cms.preview import preview_of
from tests.integration.cms.editing import form_of

TODAY = date(2026, 11, 21)


def advice(pack: Pack, about: str, today: date = TODAY) -> list[str]:
    return [a.message for a in advice_for(pack, today) if a.about == about]


@pytest.mark.parametrize("model", [Company, Method, Pack, Skill, Source])
def test_an_empty_draft_of_anything_can_be_previewed(db: None, model: type[Snippet]) -> None:
    assert preview_of(model(), TODAY).problems


@pytest.mark.parametrize("model", [Company, Method, Pack, Skill, Source])
def test_the_preview_panel_shows_an_unsaved_form(admin: Client, pack: Pack, model: type[Snippet]) -> None:
    snippet = model.objects.first()
    where = reverse(snippet.snippet_viewset.get_url_name("preview_on_edit"), args=[snippet.pk])
    assert admin.post(where, form_of(snippet)).json() == {"is_valid": True, "is_available": True}
    page = admin.get(where, {"in_preview_panel": "true"})
    assert "Nothing keeps this from being published" in page.content.decode()


def test_a_problem_stands_at_its_item(pack: Pack) -> None:
    pack.questions[0].value["short"] = ""
    shown = preview_of(pack, TODAY)
    questions = next(part for part in shown.lists if part.label == "Questions")
    assert str(questions.items[0].problems[0]) == "Short: This field is required."


def test_an_item_shows_who_says_so(pack: Pack) -> None:
    shown = preview_of(pack, TODAY)
    loop = next(part for part in shown.lists if part.label == "Loops").items[0]
    assert (loop.confidence, loop.as_of) == ("confirmed", "2026-05")
    assert [str(source) for source in loop.sources] == ["Acme: How we hire"]


def test_texts_are_escaped(admin: Client, pack: Pack) -> None:
    where = reverse(pack.snippet_viewset.get_url_name("preview_on_edit"), args=[pack.pk])
    admin.post(where, form_of(pack) | {"questions-0-value-practice": "<script>alert(1)</script>"})
    page = admin.get(where).content.decode()
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert(1)" not in page


class TestAdvice:
    """What nothing forbids and an editor should mend."""

    def test_a_mix_that_promises_more_than_is_written(self, pack: Pack) -> None:
        pack.mixes[0].value["counts"][0]["count"] = 3
        assert advice(pack, "Completeness")[0] == "Coding: the mix by default asks for 3, and 1 are written."

    def test_a_gap_in_the_matrix_of_questions_to_ask(self, pack: Pack) -> None:
        assert "Asks: No company question to ask the manager." in advice(pack, "S14")
        assert "Asks: No generic question to ask the peer." not in advice(pack, "S14")

    def test_a_review_that_is_overdue(self, pack: Pack) -> None:
        pack.loops[0].value["review_by"] = date(2026, 6, 1)
        assert advice(pack, "Freshness") == ["“loop-2026” was to be looked at again by June 1, 2026."]
        assert advice(pack, "Freshness", date(2026, 6, 1)) == []

    def test_a_confirmed_claim_that_no_official_source_supports(self, pack: Pack) -> None:
        pack.questions[0].value["confidence"] = "confirmed"
        assert "“merge-intervals” is marked confirmed, but none of its sources is official." in advice(
            pack, "Sourcing"
        )
