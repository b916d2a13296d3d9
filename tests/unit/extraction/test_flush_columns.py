"""Columns that are flush at the right, and labels at the left of sections that go on over pages."""

from __future__ import annotations

from packs.domain.reading.resume.page import Style, Word
from packs.extraction.furniture import Page
from packs.extraction.marks import clean
from tests.unit.extraction.layouts import in_reading_order
from tests.unit.extraction.test_headings_of_columns import put

HEADING = Style(14, bold=True)
SKILLS = ("Charts", "Cartography", "Sextants", "Tide tables", "Ink", "Copper plates", "Soundings", "Stars")


def ending(x1: float, base: float, text: str) -> list[Word]:
    """Words of a row up to x1."""
    row = put(0, base, text)
    return [word._replace(x0=word.x0 + x1 - row[-1].x1, x1=word.x1 + x1 - row[-1].x1) for word in row]


def test_a_sidebar_flush_at_the_right_is_a_column() -> None:
    words = put(50, 60, "Experience", HEADING) + ending(560, 60, "Skills")
    for at, skill in enumerate(SKILLS):
        words += put(50, 80 + 14 * at, f"Row {at} of what was done in the office of charts")
        words += ending(560, 85 + 17 * at, skill)
    lines = [line.text for line in in_reading_order([Page(595, 842, tuple(words))])]
    first = lines.index("Charts")
    assert lines[first : first + len(SKILLS)] == list(SKILLS)


def test_labels_at_the_left_head_what_stands_beside_them_though_one_is_unknown() -> None:
    words = put(50, 60, "Work") + put(50, 200, "Education") + put(50, 260, "Skills") + put(50, 320, "Odds")
    for at in range(22):
        words += put(150, 60 + 14 * at, f"Row {at} of what was done in the office of charts")
    words += put(150, 60 + 14 * 22, "Languages", HEADING)
    lines = [line.text for line in in_reading_order([Page(595, 842, tuple(words))])]
    assert lines.index("Work") < lines.index("Row 0 of what was done in the office of charts")
    assert lines[lines.index("Education") + 1].startswith("Row 10")


def test_a_sidebar_flush_at_the_right_goes_on_over_the_page() -> None:
    pages = []
    for number, skills in enumerate((SKILLS, tuple(f"{skill} of the northern coast" for skill in SKILLS))):
        words = put(50, 60, "Experience" if number == 0 else "Going on", HEADING)
        for at, skill in enumerate(skills):
            words += put(50, 80 + 14 * at, f"Row {number}.{at} of what was done in the office")
            words += ending(560, 85 + 17 * at, skill)
        pages.append(Page(595, 842, tuple(word._replace(page=number) for word in words)))
    lines = [line.text for line in in_reading_order(pages)]
    assert lines[lines.index("Going on") - 1].startswith("Row 0.7")
    assert lines[lines.index(f"{SKILLS[0]} of the northern coast") - 1] == SKILLS[-1]


def test_small_capitals_that_are_typed_are_letters() -> None:
    assert "".join(clean(ord(char)) for char in "Oᴄᴜʟᴜꜱ") == "Oculus"


def test_columns_of_another_gutter_on_the_next_page_are_read_after_those_of_this_one() -> None:
    pages = []
    for number, x in enumerate((300, 400)):
        words = []
        for at in range(10):
            words += put(50, 80 + 14 * at, f"Left {number}.{at}")
            words += put(x, 85 + 17 * at, f"Right {number}.{at} of the coast")
        pages.append(Page(595, 842, tuple(word._replace(page=number) for word in words)))
    lines = [line.text for line in in_reading_order(pages)]
    assert lines.index("Right 0.9 of the coast") < lines.index("Left 1.0")
