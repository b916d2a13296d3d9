"""Heads that a narrow column broke: dates beside highlights, names and words cut before their dates."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.broken_dates import dates_gathered, dates_joined
from packs.domain.reading.resume.page import Cell, Line, Run, Style
from packs.domain.reading.resume.wrapped_names import names_joined
from tests.unit.extraction.test_heads_and_dates import BOLD, HEADING, PLAIN, line, reading

NAME = line(20, "Ada Byron", style=Style(20, True))
WORK = line(50, "Experience", style=HEADING)
ITALIC = Style(10, False, True)


def row(base: float, *cells: tuple[str, float, float], mark: str = "", style: Style = PLAIN) -> Line:
    """A line of cells between the edges that are told."""
    made = tuple(Cell((Run(text, style),), x0, x1) for text, x0, x1 in cells)
    return Line(made, mark, base=base, left=60, right=535, body=208 if mark else cells[0][1])


def texts(lines: list[Line]) -> list[list[str]]:
    """The texts of the cells of lines."""
    return [[cell.text for cell in line.cells] for line in lines]


@pytest.mark.parametrize(
    ("begun", "end", "whole"),
    [
        ("May 2016 – Dec", "2019", "May 2016 – Dec 2019"),
        ("Jan 2020 –", "Present", "Jan 2020 – Present"),
        ("févr. 2016 – déc.", "2017", "févr. 2016 – déc. 2017"),
        ("sept. 2021 – au-", "jourd’hui", "sept. 2021 – aujourd’hui"),
    ],
)
def test_an_end_beside_the_first_highlight_goes_to_its_start(begun: str, end: str, whole: str) -> None:
    joined = dates_joined(
        [
            row(70, ("Clerk, Orbis", 180, 260), (begun, 451, 535)),
            row(83, ("Counted ships", 208, 300), (end, 451, 490), mark="•"),
        ]
    )
    assert texts(joined) == [["Clerk, Orbis", whole], ["Counted ships"]]
    assert joined[1].mark == "•"


def test_a_number_at_the_right_of_a_highlight_ends_no_complete_period() -> None:
    lines = [
        row(70, ("Clerk, Orbis", 180, 260), ("May 2016 – Dec 2019", 451, 535)),
        row(83, ("Ships counted in", 208, 300), ("2020", 451, 475), mark="•"),
    ]
    assert texts(dates_joined(lines)) == texts(lines)


def test_parts_of_a_date_that_were_set_apart_are_one() -> None:
    apart = row(70, ("Nov", 43, 64), ("2021", 82, 105), ("-", 124, 128), ("Clerk", 140, 180))
    assert texts([dates_gathered(apart)]) == [["Nov 2021 -", "Clerk"]]


def test_years_in_columns_of_their_own_stay_apart() -> None:
    columns = row(70, ("2019", 43, 64), ("2021", 104, 125), ("Clerk", 140, 180))
    assert texts([dates_gathered(columns)]) == [["2019", "2021", "Clerk"]]


def test_a_name_that_had_no_room_before_its_dates_goes_on_below() -> None:
    dated = ("Feb 2022 – Present", 451, 535)
    joined = names_joined(
        [
            row(70, ("Piedmont Regional", 180, 414), dated, style=ITALIC),
            row(83, ("Medical Center, Durham", 180, 300), style=ITALIC),
            row(110, ("St. Brigid’s Hospi-", 180, 430), dated, style=ITALIC),
            row(123, ("tal, Raleigh", 180, 240), style=ITALIC),
        ]
    )
    assert texts(joined) == [
        ["Piedmont Regional Medical Center, Durham", "Feb 2022 – Present"],
        ["St. Brigid’s Hospital, Raleigh", "Feb 2022 – Present"],
    ]


@pytest.mark.parametrize(
    "below",
    [
        row(83, ("Orbis", 180, 210)),
        row(83, ("Orbis Holding", 180, 250), style=BOLD),
        row(99, ("Medical Center", 180, 250)),
        row(83, ("Medical Center", 208, 280), mark="•"),
        row(83, ("2019 – 2020", 180, 240)),
    ],
)
def test_a_row_of_its_own_below_a_head_is_no_rest_of_a_name(below: Line) -> None:
    room = 300 if below.text == "Orbis" else 414
    above = row(70, ("Piedmont Regional", 180, room), ("Feb 2022 – Present", 451, 535))
    assert len(names_joined([above, below])) == 2


def test_a_head_broken_below_its_dates_is_no_paragraph() -> None:
    head = (Run("Clerk,", BOLD), Run("Brinkmann Trading Company of the North Sea Ltd, Bre-", PLAIN))
    broken = Line((Cell(head, 50, 555),), base=82, left=50, right=560, body=50)
    work = reading(
        NAME,
        WORK,
        line(70, "Jan 2017 – Apr 2021"),
        broken,
        line(94, "men."),
        line(108, "Counted ships", mark="•"),
        line(122, "Oct 2014 – Dec 2016"),
        Line(
            (Cell((Run("Porter,", BOLD), Run("Orbis, Kiel.", PLAIN)), 50, 150),), base=134, left=50, body=50
        ),
        line(146, "Carried boxes", mark="•"),
    ).resume["work"]
    assert [job["position"] for job in work] == ["Clerk", "Porter"]
    assert work[0]["highlights"] == ["Counted ships"]


def test_labels_within_an_entry_are_no_names() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "Nov 2021 – Present", "Clerk"),
        line(83, "Orbis"),
        line(96, "Role outline"),
        line(109, "Counted ships", mark="•"),
    ).resume["work"]
    assert (work[0]["name"], work[0]["position"]) == ("Orbis", "Clerk")


def test_a_date_over_three_rows_is_one() -> None:
    rows = [
        row(70, ("Team Leader", 50, 110), ("May 2016 -", 276, 330)),
        row(82, ("December", 276, 325)),
        row(94, ("2019", 276, 300)),
        row(106, ("Orbis Foods", 50, 110)),
    ]
    assert texts(dates_joined(rows)) == [["Team Leader", "May 2016 - December 2019"], ["Orbis Foods"]]


def test_a_month_over_a_year_that_end_no_period_stay_apart() -> None:
    rows = [row(70, ("Team Leader", 50, 110)), row(82, ("May", 276, 325)), row(94, ("2019", 276, 300))]
    assert texts(dates_joined(rows)) == texts(rows)
