"""The quality gate in the editor: notes on drafts, errors at the field where publishing is refused."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cms.gate import Note, notes_on
from cms.models import Company, Pack
from cms.models.base import Snippet
from packs.models import Release
from tests.integration.cms.editing import form_of
from tests.integration.cms.test_preview import TODAY

PRACTICE = "questions-0-value-practice"
POINT = "questions-0-value-great-0-value-text"


def url(snippet: Snippet) -> str:
    return reverse(snippet.snippet_viewset.get_url_name("edit"), args=[snippet.pk])


def sent(admin: Client, snippet: Snippet, **changes: str) -> str:
    """What the editor sees after sending the form."""
    data = form_of(snippet) | {name.replace("__", "-"): value for name, value in changes.items()}
    return admin.post(url(snippet), data, follow=True).content.decode()


def note(snippet: Snippet, rule: str) -> Note:
    return next(note for note in notes_on(snippet, TODAY) if note.finding.rule == rule)


def error_at(page: str, field: str) -> Any:
    """The errors that the form of a field of items is drawn with."""
    (arguments,) = re.findall(rf'id="{field}"[^>]*data-w-block-arguments-value="([^"]*)"', page)
    return json.loads(arguments.replace("&quot;", '"').replace("&#x27;", "'").replace("&amp;", "&"))[1]


class TestDrafts:
    """A draft is kept as it is, and its editor is told."""

    def test_saving_says_how_much_is_found(self, admin: Client, pack: Pack) -> None:
        page = sent(
            admin, pack, **{PRACTICE: "See whether the candidate says it within two minutes, aloud, twice."}
        )
        assert Pack.objects.get().has_unpublished_changes
        assert "Findings of the quality gate: 1 must be mended before this can be published" in page

    def test_each_finding_is_listed_with_its_place(self, admin: Client, pack: Pack) -> None:
        page = sent(admin, pack, **{POINT: "He names **one** invariant."})
        assert "Questions → 1 → Great → 1 → Text: “He” speaks about the candidate" in page
        assert "(L1)" in page

    def test_the_page_knows_the_field_of_each(self, admin: Client, pack: Pack) -> None:
        page = sent(admin, pack, **{POINT: "He names one invariant."})
        (held,) = re.findall(r'<script id="gate-notes" type="application/json">(.*?)</script>', page)
        paths = [entry["path"] for entry in json.loads(held) if entry["blocks"]]
        (path,) = paths
        assert (path[0], path[2], path[4]) == ("questions", "great", "text")
        assert path[1] == pack.questions[0].id

    def test_a_draft_without_findings_has_no_such_list(self, admin: Client, pack: Pack) -> None:
        assert 'id="gate-notes"' not in admin.get(url(pack.company)).content.decode()

    def test_an_empty_pack_is_read_too(self, db: None) -> None:
        assert notes_on(Pack(), TODAY) == ()


class TestPublishing:
    """What the rules forbid is refused, at its field."""

    def test_severity_a_is_refused_at_its_block(self, admin: Client, pack: Pack) -> None:
        page = sent(admin, pack, **{POINT: "He names one invariant.", "action-publish": "1"})
        errors = error_at(page, "questions")["blockErrors"]["0"]["blockErrors"]["great"]["blockErrors"]["0"]
        (message,) = errors["blockErrors"]["text"]["messages"]
        assert message.startswith("“He” speaks about the candidate")
        assert Release.objects.count() == 1

    def test_severity_b_is_refused_too(self, admin: Client, pack: Pack) -> None:
        sent(admin, pack, **{POINT: "Names **one** invariant.", "action-publish": "1"})
        assert Release.objects.count() == 1

    def test_severity_c_is_advice(self, admin: Client, pack: Pack) -> None:
        assert note(pack, "L10").finding.severity == "C"
        sent(admin, pack, title="Engineer II", **{"action-publish": "1"})
        assert Release.objects.count() == 2

    def test_a_plain_field_says_it_itself(self, admin: Client, pack: Pack) -> None:
        company = Company.objects.get()
        page = sent(admin, company, disclaimer="Acme wishes him luck.", **{"action-publish": "1"})
        assert "“him” speaks about the candidate: “Acme wishes him luck”. (L1)" in page
        assert Company.objects.get().disclaimer != "Acme wishes him luck."

    def test_what_is_wrong_with_the_company_keeps_its_pack_back(self, admin: Client, pack: Pack) -> None:
        Company.objects.update(disclaimer="Acme wishes him luck.")
        page = sent(admin, pack, title="Engineer II", **{"action-publish": "1"})
        assert "Acme → Disclaimer: “him” speaks about the candidate" in page
        assert Release.objects.count() == 1


def test_the_preview_shows_a_finding_at_its_item(admin: Client, pack: Pack) -> None:
    where = reverse(pack.snippet_viewset.get_url_name("preview_on_edit"), args=[pack.pk])
    admin.post(where, form_of(pack) | {POINT: "He names one invariant."})
    page = admin.get(where).content.decode()
    assert "1 thing keeps this from being published" in page
    assert "<li>Great → 1 → Text: “He” speaks about the candidate" in page


@pytest.mark.parametrize("rule", ["S14", "L10"])
def test_a_note_names_its_place_as_the_form_does(pack: Pack, rule: str) -> None:
    assert note(pack, rule).place in ("Asks", "Questions → 1 → Practice")
