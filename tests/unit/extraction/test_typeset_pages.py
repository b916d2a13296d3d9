"""Typeset pages: letters of headings set apart, numbered lists, periods that a narrow column broke."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.headings import Section, section_of
from packs.domain.reading.resume.page import Style, Word
from packs.extraction.furniture import Page
from tests.unit.extraction.layouts import in_reading_order
from tests.unit.extraction.test_heads_and_dates import HEADING, line, reading


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Exper ience", Section.WORK),
        ("W O R K  E X P E R I E N C E", Section.WORK),
        ("Certi fications", Section.CERTIFICATES),
        ("Work of art", None),
        ("p r o", None),
    ],
)
def test_a_heading_with_letters_set_apart_is_known(text: str, section: Section | None) -> None:
    assert section_of(text) is section


def page(*rows: str) -> Page:
    """Rows of words, twelve points apart."""
    words = []
    for at, row in enumerate(rows):
        x, base = 50.0, 100.0 + 12 * at
        for text in row.split():
            words.append(Word(text, x, x + 5 * len(text), base, Style(10), 0))
            x += 5 * len(text) + 3
    return Page(595, 842, tuple(words))


def test_numbers_of_a_list_are_its_marks() -> None:
    lines = in_reading_order(
        [page("Engineer", "1. Built maps", "2. Counted ships", "Analyst", "1. Wrote guides")]
    )
    assert [(each.mark, each.text) for each in lines][1:3] == [("1.", "Built maps"), ("2.", "Counted ships")]
    assert lines[-1].text == "Wrote guides"


def test_a_number_alone_is_part_of_its_line() -> None:
    lines = in_reading_order([page("Engineer", "1. Vorsitzender des Vereins", "Built maps")])
    assert lines[1].text == "1. Vorsitzender des Vereins"


def test_dates_that_break_before_their_last_year_are_one_period() -> None:
    work = reading(
        line(20, "Ada Byron", style=Style(20, True)),
        line(50, "Experience", style=HEADING),
        line(70, "Engineer", "Sep. 2020–Dec."),
        line(83, "Orbis", "2022"),
        line(96, "Counted ships in every port", mark="•"),
    ).resume["work"]
    assert [(job["startDate"], job["endDate"]) for job in work] == [("2020-09", "2022-12")]
