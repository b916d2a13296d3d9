"""Printed resumes are read as their owners wrote them: two columns, sidebars, tables of dates, Word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evaluation.resumes import FIELDS, score

DATA = Path(__file__).parents[2] / "evaluation/data/resumes"
PAIRS = sorted(path for path in DATA.iterdir() if path.suffix in (".pdf", ".docx"))
LEAST = 0.9


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.name)
def test_nine_of_ten_of_every_field_are_found(path: Path) -> None:
    counts = score(path)
    found = {field: counts[field][0] / counts[field][1] for field in FIELDS}
    assert all(share >= LEAST for share in found.values()), found


def test_every_kind_of_printer_is_there() -> None:
    assert {path.name.split(".")[1].split("-")[0] for path in PAIRS} == {
        "chromium", "latex", "theme", "weasyprint", "word",
    }  # fmt: skip
