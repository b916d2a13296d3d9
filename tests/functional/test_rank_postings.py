"""`manage.py rank_postings`: CSV out, one sentence for each row that cannot be read."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from packs import selectors

pytestmark = pytest.mark.django_db


def ranked(*args: object, **options: object) -> list[dict[str, str]]:
    out = StringIO()
    call_command("rank_postings", *map(str, args), stdout=out, **options)
    return list(csv.DictReader(StringIO(out.getvalue())))


@pytest.fixture
def ads(tmp_path: Path) -> Path:
    path = tmp_path / "ads.csv"
    path.write_text(
        'id,text\na,"Backend Engineer\n- Go and PostgreSQL, 3+ years"\nb,Pastry chef for a small hotel\n'
    )
    return path


def test_it_ranks_files(resume: Path, posting: Path, tmp_path: Path) -> None:
    other = tmp_path / "nurse.txt"
    other.write_text("Night nurse on a cardiac ward. Valid licence.")
    rows = ranked(posting, other, resume=resume)
    assert [row["id"] for row in rows] == [str(posting), str(other)]
    assert float(rows[0]["score"]) > float(rows[1]["score"])
    assert int(rows[0]["covered"]) + int(rows[0]["partial"]) + int(rows[0]["gap"]) == 7


def test_it_ranks_a_csv_and_prints_the_best_first(resume: Path, ads: Path) -> None:
    assert [row["id"] for row in ranked(resume=resume, csv=ads)] == ["a", "b"]
    assert [row["id"] for row in ranked(resume=resume, csv=ads, best=1)] == ["a"]


def test_a_bad_row_gives_one_sentence_and_the_rest_goes_on(
    resume: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ads.csv"
    path.write_bytes(b"ID,Text\na,\n,Chef\nc,caf\xe9 waiter\nd,Backend Engineer in Go\n")
    out = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("rank_postings", resume=resume, csv=str(path), stdout=out)
    assert ended.value.code == 1
    assert [row["id"] for row in csv.DictReader(StringIO(out.getvalue()))] == ["d"]
    said = capfd.readouterr().err
    assert [f"{path}, line {n}" in said for n in (2, 3, 4, 5)] == [True, True, True, False]


def test_it_asks_for_files_or_a_csv(resume: Path, ads: Path) -> None:
    with pytest.raises(CommandError, match="one of the two"):
        ranked(resume=resume)
    with pytest.raises(CommandError, match="one of the two"):
        ranked(ads, resume=resume, csv=ads)


def test_it_says_which_columns_a_csv_lacks(resume: Path, tmp_path: Path) -> None:
    path = tmp_path / "ads.csv"
    path.write_text("name,body\na,b\n")
    with pytest.raises(CommandError, match="columns id and text are needed, and it has: name, body"):
        ranked(resume=resume, csv=path)


def test_it_needs_no_database(resume: Path, ads: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable() -> None:
        raise OperationalError("no such table: packs_taxonomy")

    monkeypatch.setattr(selectors, "taxonomy", unreachable)
    assert len(ranked(resume=resume, csv=ads)) == 2
