"""A page may be read in several orders: by columns, as the file draws it, by rows; the likeliest is kept."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.page import Extracted, Style, Word
from packs.domain.reading.resume.reading import Reading, likeliest, worth
from packs.extraction.bullets import marked
from packs.extraction.file_order import regions_as_drawn, rows_as_drawn
from packs.extraction.furniture import Page
from packs.extraction.orders import orders_of
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


def test_a_run_goes_on_over_the_page_and_ends_where_what_is_drawn_later_stands_higher() -> None:
    first = rows_as_drawn(put(50, 100, "Experience") + put(50, 300, "Clerk"))
    second = rows_as_drawn([word._replace(page=1) for word in put(50, 50, "Orbis") + put(50, 40, "Skills")])
    assert [len(region.rows) for region in regions_as_drawn([first, second])] == [3, 1]


def test_a_bullet_drawn_after_all_text_opens_its_line() -> None:
    words = put(60, 100, "Built maps") + put(60, 112, "Drew charts") + put(50, 100, "•") + put(50, 112, "•")
    assert [word.text for word in marked(words)] == ["•", "Built", "maps", "•", "Drew", "charts"]


@pytest.mark.parametrize("mark", ["•", "-"])
def test_a_bullet_between_words_and_a_hyphen_stay_where_they_are(mark: str) -> None:
    words = put(60, 100, "Oslo") + put(93, 100, "Norway") + put(85 if mark == "•" else 50, 100, mark)
    assert [word.text for word in marked(words)] == ["Oslo", "Norway", mark]


def dot(x: float, base: float, size: float = 3) -> Word:
    """A dot that is drawn as a shape, and that ends at its base."""
    return Word("•", x, x + size, base, Style(-size), 0)


def test_a_dot_drawn_above_the_baseline_of_a_word_opens_its_line() -> None:
    words = marked([*put(60, 100, "Built maps"), dot(50, 96)])
    assert [(word.text, word.base) for word in words] == [("•", 100), ("Built", 100), ("maps", 100)]


@pytest.mark.parametrize("drawn", [dot(50, 140), dot(50, 96, size=6.5), dot(86, 96)])
def test_dots_that_are_far_or_large_or_between_words_open_nothing(drawn: Word) -> None:
    words = marked([*put(60, 100, "Built"), *put(92, 100, "maps"), drawn])
    assert [word.text for word in words] == ["Built", "maps"]


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
    told = [sorted(" ".join(line.text for line in lines).split()) for lines in orders_of([page])]
    assert told[0] == told[1] == told[2]


def test_the_order_that_tells_more_jobs_is_kept() -> None:
    good = orders_of([split_page()])[0]
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
        {"name": "maps"},
        {"name": "Orbis " * 10},
        {"position": "Ada"},
        {"highlights": []},
        {"highlights": ["and of the maps of it"]},
        {"highlights": ["Built the maps of it, 2018 – 2020"]},
        {"highlights": ["Maps"]},
        {"highlights": ["Maps " * 71]},
    ],
)
def test_what_holds_together_is_worth_more(worse: dict[str, object]) -> None:
    whole, torn = (Reading({"work": [JOB | change]}) for change in ({}, worse))
    assert worth(whole) > worth(torn)


def test_another_order_must_tell_clearly_more_than_nothing() -> None:
    bare, little = Reading({"work": [{}, {}]}), Reading({"skills": [{"name": "Ink"}]})
    assert worth(little) > worth(bare) + 1.5
    assert likeliest([bare, little]) is bare


UNTITLED, UNNAMED = ({key: JOB[key] for key in JOB if key != left} for left in ("position", "name"))
DATED = {key: JOB[key] for key in ("startDate", "highlights")}


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ({"education": [{"institution": "City College"}]}, {"education": [{}]}),
        ({"education": [{"endDate": "2012"}]}, {"education": [{}]}),
        ({"projects": [{"name": "Tide table"}]}, {"projects": [{"name": "and of"}]}),
        ({"skills": [{"name": "Ink"}]}, {}),
        ({"volunteer": [JOB]}, {}),
        ({"work": [JOB | {"highlights": ["Built the maps"] * 2}]}, {"work": [JOB]}),
        ({"work": [JOB, DATED]}, {"work": [UNTITLED, UNNAMED]}),
        ({"work": [UNTITLED]}, {"work": [JOB | {"highlights": []}]}),
        ({}, {"work": [{"name": "Orbis", "highlights": ["Built the maps"]}]}),
    ],
)
def test_what_tells_more_is_worth_more(more: dict[str, object], less: dict[str, object]) -> None:
    assert worth(Reading(dict(more))) > worth(Reading(dict(less))) + 0.01


def test_what_was_not_placed_counts_against_a_reading() -> None:
    assert worth(Reading({"work": [JOB]}, unplaced=["Skills"])) < worth(Reading({"work": [JOB]}))
