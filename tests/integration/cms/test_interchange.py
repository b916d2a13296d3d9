"""Packs as files: in, out, and in again."""

from __future__ import annotations

import shutil
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Revision

from cms.models import Company, Pack, Source
from packs.models import Release


def run(command: str, folder: Path, **options: Any) -> str:
    out = StringIO()
    call_command(command, folder, stdout=out, **options)
    return out.getvalue()


def edited(folder: Path, tmp_path: Path, path: str, before: str, after: str) -> Path:
    """A copy of the content folder with one text changed in one file."""
    copy = tmp_path / "edited"
    shutil.copytree(folder, copy)
    text = (copy / path).read_text()
    assert before in text
    (copy / path).write_text(text.replace(before, after))
    return copy


PACK = "packs/acme/engineer/pack.yaml"


def test_packs_are_loaded_as_drafts(draft_pack: Pack) -> None:
    assert not draft_pack.live
    assert not Company.objects.get().live
    assert not Release.objects.exists()


def test_loading_again_changes_nothing(draft_pack: Pack, folder: Path) -> None:
    revisions = Revision.objects.count()
    assert run("load_packs", folder) == "7 unchanged.\n"
    assert Revision.objects.count() == revisions


def test_publishing_again_changes_nothing(pack: Pack, folder: Path) -> None:
    revisions = Revision.objects.count()
    assert run("load_packs", folder, publish=True) == "7 unchanged.\n"
    assert (Revision.objects.count(), Release.objects.count()) == (revisions, 1)


def test_drafts_that_are_equal_already_are_published_as_they_are(draft_pack: Pack, folder: Path) -> None:
    revisions = Revision.objects.count()
    run("load_packs", folder, publish=True)
    assert Revision.objects.count() == revisions
    assert Release.objects.get().revision_id == draft_pack.latest_revision_id


def test_a_change_is_a_draft_until_it_is_published(pack: Pack, folder: Path, tmp_path: Path) -> None:
    copy = edited(folder, tmp_path, PACK, "Merge two calendars", "Merge calendars")
    assert "changed: pack acme/engineer" in run("load_packs", copy)
    pack.refresh_from_db()
    assert pack.questions[0].value["short"] == "Merge two calendars"
    assert pack.has_unpublished_changes
    run("load_packs", copy, publish=True)
    assert '"short":"Merge calendars"' in Release.objects.get(number=2).document


def test_a_pack_is_released_again_when_only_its_company_changed(
    pack: Pack, folder: Path, tmp_path: Path
) -> None:
    copy = edited(folder, tmp_path, "companies/acme/company.yaml", "Take care", "Take great care")
    assert "published: pack acme/engineer" in run("load_packs", copy, publish=True)
    assert "Take great care" in Release.objects.get(number=2).document


def test_a_dry_run_shows_the_places_and_writes_nothing(pack: Pack, folder: Path, tmp_path: Path) -> None:
    copy = edited(folder, tmp_path, PACK, "Merge two calendars", "Merge calendars")
    shown = run("load_packs", copy, dry_run=True)
    assert "changed: pack acme/engineer" in shown
    assert "questions[merge-intervals].short: Merge two calendars → Merge calendars" in shown
    assert not Pack.objects.get().has_unpublished_changes


def test_a_dry_run_on_an_empty_site_lists_what_is_new(db: None, folder: Path) -> None:
    assert "new: pack acme/engineer" in run("load_packs", folder, dry_run=True)
    assert not Pack.objects.exists()


def test_export_and_import_give_the_same_release(pack: Pack, folder: Path, tmp_path: Path) -> None:
    run("export_packs", tmp_path)
    assert run("load_packs", tmp_path, publish=True) == "7 unchanged.\n"
    assert Release.objects.get().sha256[:12] in run("check_packs", tmp_path)


def test_exporting_twice_leaves_no_stale_file(pack: Pack, tmp_path: Path) -> None:
    stale = tmp_path / "packs/acme/engineer/old.yaml"
    stale.parent.mkdir(parents=True)
    stale.write_text("title: Old\n")
    run("export_packs", tmp_path)
    assert not stale.exists()


def test_drafts_are_not_exported(pack: Pack, folder: Path, tmp_path: Path) -> None:
    pack.title = "A draft title"
    pack.save_revision()
    run("export_packs", tmp_path)
    assert "title: Engineer\n" in (tmp_path / PACK).read_text()


def test_a_site_with_nothing_published_says_so(db: None, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="Nothing is published yet"):
        run("export_packs", tmp_path)


def test_one_fault_and_nothing_is_loaded(db: None, folder: Path, tmp_path: Path) -> None:
    copy = edited(folder, tmp_path, PACK, "sources: [engineer-report]", "sources: [nobody]")
    with pytest.raises(CommandError, match="cites the source “nobody”, which is not here"):
        run("load_packs", copy)
    assert not Source.objects.exists()


def test_publishing_tells_why_a_pack_cannot_be_frozen(db: None, folder: Path, tmp_path: Path) -> None:
    copy = edited(folder, tmp_path, PACK, "    levels: [l1]\n", "    levels: [l9]\n")
    with pytest.raises(CommandError, match="which is none of the levels"):
        run("load_packs", copy, publish=True)
    assert not Pack.objects.exists()


def test_a_locked_pack_is_not_overwritten(pack: Pack, folder: Path) -> None:
    pack.locked = True
    pack.save()
    with pytest.raises(CommandError, match="locked in the editor: unlock it"):
        run("load_packs", folder)


def test_a_list_entry_with_a_line_break_is_refused(db: None, folder: Path, tmp_path: Path) -> None:
    copy = edited(folder, tmp_path, PACK, "steps: [Pause, Answer]", 'steps: ["Pause\\nthen answer"]')
    with pytest.raises(CommandError, match="write each entry of the list on one line"):
        run("load_packs", copy)


class TestCheckPacks:
    """Checking needs no database."""

    def test_it_says_what_can_be_released(self, folder: Path) -> None:
        assert "1 packs can be released" in run("check_packs", folder)

    def test_it_names_the_file_and_the_place(self, folder: Path, tmp_path: Path) -> None:
        copy = edited(folder, tmp_path, PACK, "minutes: 45", "minutes: soon")
        with pytest.raises(CommandError, match=r"packs/acme/engineer: loops → 0 → rounds → 0 → minutes"):
            run("check_packs", copy)

    def test_it_refuses_a_folder_that_is_not_named_for_its_slug(self, folder: Path, tmp_path: Path) -> None:
        copy = edited(folder, tmp_path, PACK, "slug: engineer", "slug: developer")
        with pytest.raises(CommandError, match="holds the slug “developer”: give both the same name"):
            run("check_packs", copy)

    def test_it_notes_a_source_that_nothing_cites(self, folder: Path, tmp_path: Path) -> None:
        copy = edited(folder, tmp_path, PACK, "sources: [engineer-report]", "sources: [acme-careers]")
        assert "note: the source “engineer-report” is cited by nothing" in run("check_packs", copy)

    def test_what_the_gate_forbids_is_named_with_its_rule_and_place(
        self, folder: Path, tmp_path: Path
    ) -> None:
        copy = edited(folder, tmp_path, PACK, "How often does the pager ring?", "Does **he** ring?")
        with pytest.raises(CommandError) as caught:
            run("check_packs", copy)
        assert "A L1 acme/engineer: asks[pager].question: “he” speaks about the candidate" in str(
            caught.value
        )
        assert "B L5 acme/engineer: asks[pager].question: “**”" in str(caught.value)

    def test_advice_of_the_gate_is_a_note(self, folder: Path) -> None:
        assert "note: C S14 acme/engineer: asks: No role question to ask the manager" in run(
            "check_packs", folder
        )

    def test_values_are_those_of_the_day(self, folder: Path) -> None:
        with pytest.raises(CommandError, match=r"A V1 company\.values: No value is in force today"):
            run("check_packs", folder, as_of=date(1999, 1, 1))

    def test_a_missing_folder_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(CommandError, match="nowhere is not a folder"):
            run("check_packs", tmp_path / "nowhere")
