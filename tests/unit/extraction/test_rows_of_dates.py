"""Rows of words: dates set beside or behind their text, letters set apart, addresses that browsers print."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.page import Line, Style
from packs.extraction.furniture import Page
from packs.extraction.row_dates import dates_in_row
from tests.unit.extraction.layouts import in_reading_order
from tests.unit.extraction.test_headings_of_columns import put

PLAIN = Style(10)
Put = tuple[float, float, str]


def lines(*placed: Put) -> list[Line]:
    """The lines of a page of text at places."""
    return list(in_reading_order([Page(700, 842, tuple(word for each in placed for word in put(*each)))]))


def cells(*placed: Put) -> list[list[str]]:
    """The cells of each line of a page."""
    return [[cell.text for cell in line.cells] for line in lines(*placed)]


@pytest.mark.parametrize("lifted", [-4, 4])
def test_dates_a_little_off_their_row_stand_in_it(lifted: float) -> None:
    assert cells((50, 200, "Senior Clerk"), (450, 200 + lifted, "2018 – 2020")) == [
        ["Senior Clerk", "2018 – 2020"]
    ]


@pytest.mark.parametrize(
    "beside",
    [
        (450, 193, "2018 – 2020"),  # too high
        (450, 196, "Oslo, Norway"),  # no dates
        (125, 196, "2018 – 2020"),  # too near
        (250, 196, "in which she was from the first of May of 2018"),  # a sentence
    ],
)
def test_what_stands_off_a_row_otherwise_is_a_row_of_its_own(beside: Put) -> None:
    assert len(cells((50, 200, "Senior Clerk"), beside)) == 2


def test_dates_off_their_row_take_the_baseline_of_the_larger_text() -> None:
    rows = [put(450, 196, "2018 – 2020", Style(8)), put(50, 200, "Clerk", Style(12))]
    assert [[word.base for word in row] for row in dates_in_row(rows)] == [[200] * 4]


TOLD = "Clerk of the harbour at Orbis Ltd"


def test_dates_that_end_a_row_of_text_are_a_cell() -> None:
    assert cells((50, 200, f"{TOLD} May 2018 – June 2020")) == [[TOLD, "May 2018 – June 2020"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD} (2018 – 2020)",
        "Clerk at Orbis 2018 – 2020",
        f"{TOLD} May 2018",
        f"{TOLD} 2018 – 2020 in Oslo by the sea",
    ],
)
def test_dates_in_brackets_or_alone_or_within_a_row_are_part_of_its_text(text: str) -> None:
    assert cells((50, 200, text)) == [[text]]


def test_dates_that_end_a_bullet_are_part_of_its_text() -> None:
    found = lines((50, 200, "•"), (60, 200, f"{TOLD} May 2018 – June 2020"))
    assert [(line.mark, len(line.cells)) for line in found] == [("•", 1)]


def test_an_end_below_the_dates_that_end_a_row_is_a_cell_too() -> None:
    edge = 50.0 + sum(5 * len(word) + 3 for word in TOLD.split())
    below = "of the town of Deeside on all the"
    found = cells((50, 200, f"{TOLD} May 2018 –"), (50, 212, below), (edge, 212, "June 2020"))
    assert found == [[TOLD, "May 2018 –"], [below, "June 2020"]]


def letters(x: float, base: float, text: str, gap: float = 3) -> list[Put]:
    """Letters of a word, set apart."""
    return [(x + at * (5 + gap), base, each) for at, each in enumerate(text)]


def test_small_letters_set_apart_within_a_row_are_a_word() -> None:
    placed = [(50.0, 200.0, "6/2019"), *letters(85, 200, "till"), (120.0, 200.0, "1/2022")]
    assert [line.text for line in lines(*placed)] == ["6/2019 till 1/2022"]


def test_capitals_set_apart_after_a_word_in_small_letters_stay_apart() -> None:
    placed = [(50.0, 200.0, "plans"), *letters(80, 200, "A"), *letters(96, 200, "B"), *letters(112, 200, "C")]
    assert "plans A" in lines(*placed)[0].text


def test_letters_far_from_each_other_stay_apart() -> None:
    placed = [(50.0, 200.0, "plans"), *letters(82, 200, "abc", gap=7), (130.0, 200.0, "for all")]
    assert [line.text for line in lines(*placed)] == ["plans a b c for all"]


@pytest.mark.parametrize("address", ["(https://orbis.example/about)", "(file:///home/ada/cv.html),"])
def test_an_address_in_brackets_that_a_browser_printed_is_dropped(address: str) -> None:
    assert [line.text for line in lines((50, 200, f"Orbis {address} in Oslo"))] == ["Orbis in Oslo"]


def test_a_printed_address_that_is_broken_over_rows_is_dropped_whole() -> None:
    found = lines(
        (50, 200, "Orbis"), (50, 212, "(https://orbis.example/"), (50, 224, "about)"), (50, 236, "Oslo")
    )
    assert [line.text for line in found] == ["Orbis", "Oslo"]


def test_an_address_without_brackets_and_brackets_without_an_address_stay() -> None:
    text = "Orbis (a bank) https://orbis.example/about"
    assert [line.text for line in lines((50, 200, text))] == [text]


def test_what_stands_behind_an_address_that_no_bracket_closes_is_kept() -> None:
    rows = lines((50, 70, "Clerk (https://orbis.example/ Kept the books"), (50, 84, "Education"))
    assert [row.text for row in rows] == ["Clerk Kept the books", "Education"]


def test_the_rest_of_an_address_that_a_line_broke_is_left_out_and_what_follows_is_kept() -> None:
    rows = lines((50, 70, "Clerk, Orbis (https://orbis.example/"), (50, 84, "about) since spring"))
    assert [row.text for row in rows] == ["Clerk, Orbis", "since spring"]


def test_a_letter_alone_between_words_is_a_word() -> None:
    text = "As a clerk I worked with a number of houses"
    assert [line.text for line in lines((50, 200, text))] == [text]


def test_capitals_of_which_two_stand_together_are_a_word() -> None:
    placed = [(50.0, 200.0, "NO"), *letters(63, 200, "VEMBER"), (120.0, 200.0, "2014")]
    assert [line.text for line in lines(*placed)] == ["NOVEMBER 2014"]
