"""A page may be read in several orders: by columns, as the file draws it, by rows; the likeliest is kept."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.page import Extracted, Style, Word
from packs.domain.reading.resume.reading import Reading, likeliest, worth
from packs.extraction.bullets import marked
from packs.extraction.file_order import regions_as_drawn, rows_as_drawn
from packs.extraction.furniture import Page
from packs.extraction.orders import in_reading_order, other_orders
from tests.unit.extraction.test_headings_of_columns import put

HEADING, NAME = Style(14, bold=True), Style(20, bold=True)
JOB = {
    "name": "Orbis",
    "position": "Engineer",
    "startDate": "2019-01",
    "highlights": ["Built the maps of it"],
}


def texts(words: list[Word]) -> list[str]:
    """The rows of words as the file draws them."""
    return [" ".join(word.text for word in row) for row in rows_as_drawn(words)]


def column(x: float, text: str) -> list[Word]:
    """Eight rows from x on."""
    return [word for at in range(8) for word in put(x, 100 + 12 * at, f"{text} {at}")]


def test_a_column_that_is_drawn_first_is_read_first() -> None:
    assert texts(column(50, "Skill") + column(300, "Job")) == [
        *(f"Skill {at}" for at in range(8)),
        *(f"Job {at}" for at in range(8)),
    ]


def test_dates_drawn_a_few_rows_later_stand_in_their_row() -> None:
    words = put(50, 100, "Orbis") + put(50, 112, "Engineer") + put(450, 100, "2018 – 2020")
    assert texts(words) == ["Orbis 2018 – 2020", "Engineer"]


def test_dates_drawn_far_later_are_a_row_of_their_own() -> None:
    assert texts(column(50, "Row") + put(450, 100, "2018"))[-1] == "2018"


def test_each_run_from_the_top_down_has_edges_of_its_own() -> None:
    rows = rows_as_drawn(column(50, "Skill") + column(300, "Job"))
    assert [(region.left, len(region.rows)) for region in regions_as_drawn([rows])] == [(50, 8), (300, 8)]


def test_a_bullet_drawn_after_all_text_opens_its_line() -> None:
    words = put(60, 100, "Built maps") + put(60, 112, "Drew charts") + put(50, 100, "•") + put(50, 112, "•")
    assert [word.text for word in marked(words)] == ["•", "Built", "maps", "•", "Drew", "charts"]


def test_a_bullet_between_words_stays_where_it_is() -> None:
    words = put(60, 100, "Oslo • Norway")
    assert [word.text for word in marked(words)] == ["Oslo", "•", "Norway"]


def split_page() -> Page:
    """A page whose dates cut across a list of awards above them, so that white space misleads."""
    words = put(50, 40, "Ada Byron", NAME)
    words += put(50, 70, "Experience", HEADING)
    for at in range(3):
        top = 90 + 60 * at
        words += put(50, top, f"Engineer, Orbis {at} Ltd") + put(460, top, "Remote")
        words += put(460, top + 12, f"Jan 201{2 * at} – Dec 201{2 * at + 1}")
        words += put(50, top + 14, f"Built the {at + 2} maps that every captain of the coast used")
        words += put(50, top + 28, f"Wrote the {at + 3} guides that went with them to the ports")
    return Page(595, 842, tuple(words))


def test_each_order_holds_the_same_words() -> None:
    page = split_page()
    told = [
        sorted(" ".join(line.text for line in lines).split())
        for lines in (in_reading_order([page]), *other_orders([page]))
    ]
    assert told[0] == told[1] == told[2]


def test_the_order_that_tells_more_jobs_is_kept() -> None:
    good = in_reading_order([split_page()])
    torn = tuple(sorted(good, key=lambda line: line.text))
    one, other = (read_document(Extracted(lines, others=(torn, good))) for lines in (torn, good))
    assert len(one.resume["work"]) == 3
    assert one.resume == other.resume


def test_an_order_that_tells_as_much_does_not_replace_the_first() -> None:
    first, second = (Reading({"work": [JOB | {"name": name}]}) for name in ("Orbis", "Nexus"))
    assert likeliest([first, second]) is first


@pytest.mark.parametrize(
    "worse",
    [
        {"startDate": ""},
        {"name": "and the maps of"},
        {"name": ""},
        {"position": "Ada"},
        {"highlights": []},
        {"highlights": ["and of the maps of it"]},
        {"highlights": ["Built the maps of it, 2018 – 2020"]},
        {"highlights": ["Maps"]},
    ],
)
def test_what_holds_together_is_worth_more(worse: dict[str, object]) -> None:
    whole, torn = (Reading({"work": [JOB | change]}) for change in ({}, worse))
    assert worth(whole) > worth(torn)


def test_what_was_not_placed_counts_against_a_reading() -> None:
    assert worth(Reading({"work": [JOB]}, unplaced=["Skills"])) < worth(Reading({"work": [JOB]}))
