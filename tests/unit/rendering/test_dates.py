"""Dates are written as the playbook's locale writes them, in every format; what sources say stays."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest

from packs.domain.brand import UNBRANDED
from packs.domain.days import MONTHS
from packs.rendering import render
from tests.factories.merging import playbook

NAMES = "|".join(MONTHS)
DATES = {
    "en-US": re.compile(rf"\b(?:{NAMES}) \d{{1,2}}, \d{{4}}\b"),
    "en-GB": re.compile(rf"\b\d{{1,2}} (?:{NAMES}) \d{{4}}\b"),
}
TEXTS = ("html", "markdown", "docx", "calendar", "flashcards")  # made here; the PDFs have the same parts
INTERVIEW = date(2026, 12, 14)


def words(locale: str, kind: str) -> str:
    """What stands in a file of a kind, on one line."""
    made = playbook(locale=locale, interview_date=INTERVIEW)
    (file,) = render(made, UNBRANDED, [kind], epoch=0).values()
    read = " ".join(file.facts.texts) if kind == "docx" else file.content.decode()
    text = re.sub(r"\r?\n[ \t]", "", read)  # a calendar folds its lines
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).replace("\\,", ",").split())


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize(("locale", "other"), [("en-US", "en-GB"), ("en-GB", "en-US")])
def test_no_date_is_written_as_the_other_locale_does(locale: str, other: str, kind: str) -> None:
    text = words(locale, kind)
    assert DATES[locale].findall(text) != []
    assert DATES[other].findall(text) == []


def test_a_british_cover_and_its_sources_read_as_in_britain() -> None:
    text = words("en-GB", "html")
    assert "Interview 14 December 2026" in text
    assert "Checked as of 21 November 2026" in text
    assert re.search(rf"Read \d{{1,2}} (?:{NAMES}) \d{{4}}", text)


def test_numbers_are_written_alike_in_both() -> None:
    american, british = (re.findall(r"\d+(?:[.,]\d+)+", words(each, "markdown")) for each in DATES)
    assert american == british


@pytest.mark.parametrize("kind", ["html", "markdown", "docx"])
def test_no_date_is_left_as_machines_write_it(kind: str) -> None:
    assert re.findall(r"(?<![\w-])\d{4}-\d\d-\d\d(?!\w)", words("en-US", kind)) == []
