"""Freezing a pack: everything inlined, nothing unready let through, and each problem named at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms.content_files import read_content
from cms.freeze import freeze_pack, problems_of
from cms.models import Company, Method, Pack, Source
from cms.problems import FreezeError


def test_a_frozen_pack_is_the_document_of_its_files(pack: Pack, folder: Path) -> None:
    assert freeze_pack(pack).sha256 == read_content(folder).release("acme/engineer").sha256


def test_only_the_sources_that_items_cite_are_inlined(pack: Pack) -> None:
    Source.objects.create(slug="unused", title="Unused", publisher="X", kind="press", read_on="2026-01-01")
    assert [source.id for source in freeze_pack(pack).sources] == ["acme-careers", "engineer-report"]


def test_items_and_list_entries_keep_their_ids(pack: Pack) -> None:
    release = freeze_pack(pack)
    assert release.pack.loops[0].id == "loop-2026"
    assert release.pack.loops[0].rounds[0].id == "coding-1"
    assert release.method.archetypes[0].situation[0].id == "outage-s"


def test_entries_without_an_id_of_their_own_keep_the_one_they_were_given(pack: Pack) -> None:
    stored = pack.questions.get_prep_value()[0]["value"]["great"][0]["id"]
    again = Pack.objects.get().questions.get_prep_value()[0]["value"]["great"][0]["id"]
    assert stored == again


@pytest.mark.parametrize(
    ("model", "what"),
    [
        (Company, "Acme: It is a draft"),
        (Method, "Method 2026.1: It is a draft"),
        (Source, "It is a draft, and an item"),
    ],
)
def test_it_refuses_what_is_still_a_draft(
    pack: Pack, model: type[Company | Method | Source], what: str
) -> None:
    snippet = model.objects.first()
    assert snippet is not None
    snippet.unpublish()
    with pytest.raises(FreezeError, match=what):
        freeze_pack(Pack.objects.get())


def test_it_refuses_an_item_whose_source_was_deleted(pack: Pack) -> None:
    Source.objects.get(slug="engineer-report").delete()
    with pytest.raises(FreezeError, match="Loops → 1 → Rounds → 1 → Sources → 1: This field is required"):
        freeze_pack(Pack.objects.get())


def test_it_refuses_an_empty_value_and_says_where(pack: Pack) -> None:
    pack.questions[0].value["prep_hint"] = ""
    with pytest.raises(FreezeError, match="Questions → 1 → Prep hint: This field is required"):
        freeze_pack(pack)


def test_it_refuses_a_claim_that_is_confirmed_by_nobody(pack: Pack) -> None:
    pack.success[0].value["confidence"] = "confirmed"
    with pytest.raises(FreezeError, match="Success → 1: This is marked confirmed but names no source"):
        freeze_pack(pack)


def test_it_refuses_a_reference_that_leads_nowhere(pack: Pack) -> None:
    pack.questions[0].value["levels"] = ["l9"]
    with pytest.raises(FreezeError, match="“l9”, which is none of the levels"):
        freeze_pack(pack)


def test_it_refuses_a_source_that_speaks_of_another_role(pack: Pack) -> None:
    Source.objects.filter(slug="engineer-report").update(roles=["designer"])
    with pytest.raises(FreezeError, match="its source “engineer-report” speaks of designer"):
        freeze_pack(pack)


def test_it_refuses_a_pack_without_a_method(pack: Pack) -> None:
    Method.objects.all().delete()
    with pytest.raises(FreezeError, match="There is no method yet"):
        freeze_pack(pack)


def test_an_empty_draft_has_problems_and_no_traceback(db: None) -> None:
    places = {problem.place for problem in problems_of(Pack())}
    assert {"Company", "Title", "Questions", "Loops"} <= places


def test_line_ends_from_a_form_change_nothing(pack: Pack) -> None:
    before = freeze_pack(pack).sha256
    pack.questions[0].value["practice"] = "Two\r\nlines."
    changed = freeze_pack(pack)
    assert changed.sha256 != before
    assert changed.pack.questions[0].practice == "Two\nlines."
