"""Headings that do not stand quite above their column: they are its first row all the same."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.page import Style, Word
from packs.extraction.furniture import Page
from tests.unit.extraction.layouts import in_reading_order

BESIDE, DATES, TOLD = 12.0, 217.0, 290.0
BOLD, PLAIN = Style(14, bold=True), Style(10)


def put(x: float, base: float, text: str, style: Style = PLAIN) -> list[Word]:
    """Words of a row from x on."""
    words = []
    for word in text.split():
        words.append(Word(word, x, x + 5 * len(word), base, style, 0))
        x += 5 * len(word) + 3
    return words


def page(name: str) -> Page:
    """A sidebar with a name and skills; jobs whose dates stand in a column, under headings that hang out."""
    words = put(214, 40, "Professional Experience", BOLD) + put(BESIDE, 52, name, BOLD)
    for at in range(4):
        top = 70 + 60 * at
        words += (
            put(BESIDE, top + 2, f"skill{at}") + put(33, top + 22, f"tool{at}") + put(33, top + 37, "other")
        )
        words += (
            put(DATES, top, f"01/201{at} –") + put(TOLD, top, "Senior Clerk") + put(500, top, f"Orbis{at}")
        )
        words += put(DATES, top + 12, f"12/201{at}")
        words += put(315, top + 24, "Kept the books of three houses in order of date")
        words += put(315, top + 36, "Wrote to all of them by hand, week by week")
    words += put(214, 320, "Education", BOLD)
    words += put(DATES, 336, "01/2006 –") + put(TOLD, 336, "Diploma of the city") + put(DATES, 348, "12/2008")
    return Page(595, 842, tuple(words))


@pytest.mark.parametrize("name", ["Ada Byron", "Augusta Ada Byron Countess of Lovelace Hal"])
def test_a_heading_beside_the_name_of_the_sidebar_heads_the_main_column(name: str) -> None:
    lines = [line.text for line in in_reading_order([page(name)])]
    assert lines.index("Professional Experience") > lines.index("tool3")
    assert lines[lines.index("Professional Experience") + 1].startswith("01/2010")
    assert lines.index("Education") > lines.index("12/2013")
