"""What stands at the foot of every page is no part of a resume, and what only looks like it is."""

from __future__ import annotations

from packs.domain.reading.resume.page import Style, Word
from packs.extraction.furniture import Page
from tests.unit.extraction.layouts import in_reading_order

FOOT = ("Page {} - Curriculum vitae of", "Ada Byron")


def pages(*foots: tuple[str, ...]) -> list[Page]:
    """A4 pages of one row each, over the rows of a foot."""
    made = []
    for number, foot in enumerate(foots):
        rows = [(400.0, f"Clerk {number} at Orbis"), *((746.0 + 10 * at, row) for at, row in enumerate(foot))]
        words = [
            Word(text, 100 + 40 * at, 135 + 40 * at, base, Style(10), number)
            for base, row in rows
            for at, text in enumerate(row.split())
        ]
        made.append(Page(595, 842, tuple(words)))
    return made


def read(*foots: tuple[str, ...]) -> list[str]:
    """The lines that are left of such pages."""
    return [line.text for line in in_reading_order(pages(*foots))]


def test_a_footer_with_the_number_of_its_page_is_left_out_with_its_other_rows() -> None:
    numbered = [tuple(row.format(page) for row in FOOT) for page in (1, 2)]
    assert read(*numbered) == ["Clerk 0 at Orbis", "Clerk 1 at Orbis"]


def test_rows_without_a_number_stay_though_they_stand_in_one_spot() -> None:
    assert read(("Name of employer",), ("Name of employer",)).count("Name of employer") == 2


def test_a_single_page_keeps_its_last_rows() -> None:
    assert "Ada Byron" in read(("Member 1 of", "Ada Byron"))
