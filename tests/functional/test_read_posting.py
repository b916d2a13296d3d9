"""`manage.py read_posting`: what an ad asks for, as JSON, and one clear sentence for each bad file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from packs.actions.record_taxonomy import record_taxonomy
from tests.factories import merging

pytestmark = pytest.mark.django_db

AD = "# Engineer\n\nRequirements\n\n- 3+ years of Python and either Go or Java\n\nBenefits\n\n- Paid leave\n"


@pytest.fixture
def known_skills() -> None:
    record_taxonomy(taxonomy=merging.skills(), recorded_at=datetime(2026, 11, 21, tzinfo=UTC))


def read(*files: Path) -> tuple[Any, str, int]:
    """What was printed as JSON, what was said of errors, and the exit status."""
    out, err, status = StringIO(), StringIO(), 0
    try:
        call_command("read_posting", *files, stdout=out, stderr=err)
    except SystemExit as end:
        status = int(str(end.code))
    return json.loads(out.getvalue()) if out.getvalue() else None, err.getvalue(), status


@pytest.mark.usefixtures("known_skills")
def test_it_prints_what_an_ad_asks_for(tmp_path: Path) -> None:
    file = tmp_path / "ad.md"
    file.write_text(AD)
    printed, _, status = read(file)
    (row,) = printed["requirements"]
    assert status == 0
    assert (row["quote"], row["kind"], row["must"], row["years"], row["mode"]) == (
        "3+ years of Python and either Go or Java",
        "minimum",
        True,
        3,
        "mixed",
    )
    assert printed["text"][row["start"] : row["end"]] == row["quote"]
    assert [row["quote"][skill["start"] : skill["end"]] for skill in row["skills"]] == [
        "Python",
        "Go",
        "Java",
    ]
    assert [(group["mode"], group["skills"]) for group in row["groups"]] == [
        ("all_of", ["Python"]),
        ("any_of", ["Go", "Java"]),
    ]
    assert [(left["quote"], left["why"]) for left in printed["left_out"]] == [("Paid leave", "benefits")]


@pytest.mark.usefixtures("known_skills")
def test_several_files_give_a_list_and_a_bad_one_its_sentence(tmp_path: Path) -> None:
    good, bad = tmp_path / "ad.html", tmp_path / "ad.json"
    good.write_text("<h2>Requirements</h2><ul><li>Write Python</li></ul>")
    bad.write_text("{")
    printed, said, status = read(good, bad)
    assert [each["requirements"][0]["quote"] for each in printed] == ["Write Python"]
    assert said.strip() == f"{bad}, line 1: this is not valid JSON; mend it there, or give the ad as text."
    assert status == 1


@pytest.mark.usefixtures("known_skills")
def test_a_missing_file_is_named(tmp_path: Path) -> None:
    printed, said, status = read(tmp_path / "none.md")
    assert (printed, status) == (None, 1)
    assert said.strip() == f"{tmp_path / 'none.md'}: there is no such file; name the job ad."


def test_without_skills_it_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="load_packs"):
        read(tmp_path / "ad.md")
