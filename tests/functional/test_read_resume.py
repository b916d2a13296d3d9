"""`manage.py read_resume` prints JSON Resume, and a sentence for what it cannot read."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from pathlib import Path

import pytest
from django.core.management import call_command

PAIRS = Path(__file__).parents[1] / "evaluation/data/resumes"
NAME = "career-changer.chromium-left_sidebar"


def run(*files: Path) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    with suppress(SystemExit):
        call_command("read_resume", *map(str, files), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_it_prints_a_json_resume_with_a_confidence_for_each_field() -> None:
    shown = json.loads(run(PAIRS / f"{NAME}.pdf")[0])
    assert shown["work"][0]["name"] == "Brightwell Care"
    assert shown["meta"]["needs_ocr"] is False
    assert {"work[0].name", "work[0].startDate", "work[0].highlights[0]"} <= set(shown["meta"]["confidence"])
    assert isinstance(shown["meta"]["unplaced"], list)


def test_several_files_are_a_list_and_a_bad_one_is_a_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7")
    out, err = run(PAIRS / f"{NAME}.pdf", bad, PAIRS / f"{NAME}.json")
    assert [item["basics"]["name"] for item in json.loads(out)] == ['Oluwaseun "Seun" Adebayo'] * 2
    assert err.strip() == f"{bad}: it is damaged or is no PDF; export it again."


@pytest.mark.django_db
def test_what_it_prints_can_be_read_again(tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    again.write_text(run(PAIRS / f"{NAME}.pdf")[0], encoding="utf-8")
    first, second = json.loads(run(PAIRS / f"{NAME}.pdf")[0]), json.loads(run(again)[0])
    assert first["work"] == second["work"]
