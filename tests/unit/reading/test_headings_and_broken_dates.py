"""Headings and dates as people spell and set them: in few letters, over two rows, beside other text."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.broken_dates import dates_joined
from packs.domain.reading.resume.headings import Section, section_of
from packs.domain.reading.resume.joining import rejoined
from packs.domain.reading.resume.page import Cell, Line, Run, Style
from packs.domain.reading.resume.periods import find_period, is_broken
from packs.domain.reading.resume.sections import cut_sections
from tests.unit.extraction.test_heads_and_dates import BOLD, HEADING, PLAIN, line, reading

NAME = line(20, "Ada Byron", style=Style(20, True))
WORK = line(50, "Experience", style=HEADING)
ITALIC = Style(10, False, True)
LARGE = Style(16)


def titles(*lines: Line) -> list[str]:
    """The headings of lines."""
    return [part.title for part in cut_sections(lines)][1:]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("WORK EXPERIENCE (5)", Section.WORK),
        ("WORKEXPERIENCE", Section.WORK),
        ("EXPÉRIENCES PROFESSIONELLES", Section.WORK),
        ("Teaching & Mentorship", Section.WORK),
        ("Worker (5)", None),
        ("Profesional", None),
    ],
)
def test_a_heading_is_known_however_it_is_spelt(text: str, section: Section | None) -> None:
    assert section_of(text) is section


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("05/19 – Current", "2019-05", "now"),
        ("03/17 – 05/19", "2017-03", "2019-05"),
        ("2015, November — 2016, April", "2015-11", "2016-04"),
    ],
)
def test_a_period_in_few_digits_or_with_the_year_first_is_read(text: str, start: str, end: str) -> None:
    period = find_period(text)
    assert period is not None
    assert (period.start, "now" if period.current else period.end) == (start, end)


@pytest.mark.parametrize("text", ["05/19 – 03/17", "13/19 – Current", "24/7 – Current", "03/17"])
def test_two_numbers_are_no_period_of_short_years(text: str) -> None:
    assert find_period(text) is None


def test_a_date_cut_after_its_year_goes_on_in_the_next_row() -> None:
    assert is_broken("2015-02 — 2017-", "10")
    assert rejoined(["Clerk, 2015-02 — 2017-", "10 in Oslo"]) == "Clerk, 2015-02 — 2017-10 in Oslo"
    assert rejoined(["Counted from 2015-", "1000 ships"]) == "Counted from 2015- 1000 ships"


def test_the_rest_of_a_date_that_began_its_own_row_ends_the_row_above() -> None:
    above = Line(
        (Cell((Run("Clerk at Orbis", BOLD),), 50, 130), Cell((Run("2015-02 — 2017-", PLAIN),), 440, 560)),
        base=70,
        left=50,
        right=560,
        body=50,
    )
    joined = dates_joined([above, line(83, "10"), line(96, "Oslo")])
    assert [each.text for each in joined] == ["Clerk at Orbis 2015-02 — 2017-10", "Oslo"]


@pytest.mark.parametrize(("size", "found"), [(10, False), (16, True)])
def test_a_small_known_word_under_larger_headings_heads_nothing(size: float, found: bool) -> None:
    column = [
        line(20, "Experience", style=LARGE),
        line(40, "Software", style=Style(size, bold=True)),
        line(60, "Counted ships in every port of the northern coast"),
        line(90, "Education", style=LARGE),
        line(120, "Languages", style=LARGE),
    ]
    edges = [each._replace(left=50, right=300) for each in column]
    assert ("Software" in titles(*edges)) is found


def test_the_last_cell_of_a_row_of_a_sidebar_may_be_a_heading() -> None:
    row = Line(
        (Cell((Run("Oslo, Norway", PLAIN),), 20, 80), Cell((Run("Experience", LARGE),), 200, 280)),
        base=50,
        left=20,
        right=560,
        body=20,
    )
    assert titles(NAME, row, line(70, "Counted all the ships in every port of the coast")) == ["Experience"]


def test_the_last_run_of_a_row_of_a_sidebar_may_be_a_heading() -> None:
    row = Line(
        (Cell((Run("Norway", PLAIN), Run("Experience", LARGE)), 20, 280),),
        base=50,
        left=20,
        right=560,
        body=20,
    )
    parts = cut_sections([NAME, row, line(70, "Counted all the ships in every port of the coast")])
    assert [(part.title, len(part.lines)) for part in parts] == [("", 2), ("Experience", 1)]


def test_a_large_word_behind_a_dash_goes_on_and_heads_nothing() -> None:
    runs = (Run("Ten years of –", PLAIN), Run("Experience", LARGE))
    row = Line((Cell(runs, 20, 280),), base=50, left=20, right=560, body=20)
    assert titles(NAME, row, line(70, "Counted all the ships in every port of the coast")) == []


def test_a_heading_close_before_its_first_line_stands_apart() -> None:
    runs = (Run("Work", BOLD), Run("Software Lead", ITALIC))
    first = Line((Cell(runs, 20, 160),), base=50, left=20, right=560, body=20)
    parts = cut_sections([NAME, first, line(63, "Counted all the ships in every port of the coast")])
    assert [(part.title, part.lines[0].text) for part in parts[1:]] == [("Work", "Software Lead")]


def test_plain_headings_stand_apart_where_no_heading_has_a_look() -> None:
    resume = reading(
        line(20, "Ada Byron", style=Style(20, True)),
        line(50, "Work experience"),
        line(70, "Analyst, Orbis Ltd", "2018 – 2020", style=BOLD),
        line(83, "Counted ships in every port of the coast and told of them to all who asked"),
        line(96, "Wrote the guide of all the pilots of the north, and trained two of the clerks"),
        line(109, "Sorted letters by the town that they were for, and by the day of their sending"),
        line(140, "Education"),
        line(160, "Nexus University", "2014 – 2017", style=BOLD),
    ).resume
    assert resume["work"][0]["name"] == "Orbis Ltd"
    assert resume["education"][0]["institution"] == "Nexus University"


def test_a_plain_word_that_stands_apart_is_no_heading_where_headings_have_a_look() -> None:
    assert titles(
        NAME,
        line(50, "Experience", style=HEADING),
        line(80, "Education"),
        line(93, "Counted all the ships in every port of the coast"),
    ) == ["Experience"]


def test_bullets_within_a_paragraph_open_highlights() -> None:
    told = "Counted all the ships in every port of the coast • Wrote the guide of pilots • Trained two clerks"
    head = line(70, "Clerk, Orbis Ltd", "2018 – 2020", style=BOLD)
    jobs = reading(NAME, WORK, head, line(83, told)).resume["work"]
    assert jobs[0]["highlights"] == [
        "Counted all the ships in every port of the coast",
        "Wrote the guide of pilots",
        "Trained two clerks",
    ]
