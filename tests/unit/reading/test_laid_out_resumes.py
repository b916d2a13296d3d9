"""What templates of other hands showed: forms, cities as employers, paragraphs, heads in rows of a table."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.commas import parted, without_town
from packs.domain.reading.resume.headings import Section, section_of
from packs.domain.reading.resume.labels import Field, field_of
from packs.domain.reading.resume.page import Cell, Line, Run, Style
from packs.domain.reading.resume.places import split_place
from packs.domain.reading.resume.roles import title_likeness
from packs.domain.reading.resume.wrapped_cells import cells_joined
from tests.unit.extraction.layouts import read
from tests.unit.extraction.test_heads_and_dates import BOLD, HEADING, PLAIN, line, reading

NAME = line(20, "Ada Byron", style=Style(20, True))
WORK = line(50, "Experience", style=HEADING)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Occupation or position held", Field.TITLE),
        ("Arbeitgeber:", Field.EMPLOYER),
        ("Nom et adresse de l’employeur", Field.ADDRESSED),
        ("Employer of the year", None),
    ],
)
def test_a_label_names_a_field(text: str, field: Field | None) -> None:
    assert field_of(text) is field


def test_a_form_is_read_by_its_labels() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "Dates", "June 2020 – Present"),
        line(84, "Occupation or position held", "Shift Manager"),
        line(98, "Main activities and"),
        line(110, "responsibilities"),
        line(122, "Ran the night shift", mark="•"),
        line(136, "Name and address of employer", "Orbis Foods, Wrexham"),
        line(160, "Dates", "May 2016 – May 2020"),
        line(174, "Occupation or position held", "Team Leader"),
        line(188, "Name and address of employer", "Nexus, Inc., Chester"),
    ).resume["work"]
    assert [(job["position"], job["name"], job["location"]) for job in work] == [
        ("Shift Manager", "Orbis Foods", "Wrexham"),
        ("Team Leader", "Nexus, Inc.", "Chester"),
    ]
    assert work[0]["highlights"] == ["Ran the night shift"]
    assert (work[1]["startDate"], work[1]["endDate"]) == ("2016-05", "2020-05")


def test_labels_before_colons_are_a_form_too() -> None:
    work = read(
        "Ada Byron\n\nEXPERIENCE\n\nCompany: Orbis\nPosition: Analyst\nPeriod: 06/2019 - 03/2021\n"
        "Responsibilities: Counted ships\n\nCompany: Nexus\nPosition: Clerk\nPeriod: 2015 - 2019\n"
    ).resume["work"]
    assert [(job["name"], job["position"], job["startDate"]) for job in work] == [
        ("Orbis", "Analyst", "2019-06"),
        ("Nexus", "Clerk", "2015"),
    ]


def test_a_city_before_its_country_is_no_employer() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "Network Administrator", "Gdynia, Poland", style=BOLD),
        line(83, "Orbis", "Apr 2020 – present"),
        line(96, "Ran the network", mark="•"),
    ).resume["work"]
    assert (work[0]["name"], work[0]["location"]) == ("Orbis", "Gdynia, Poland")


def test_a_place_that_every_employer_bears_is_cut_off() -> None:
    heads = (
        ("Shift Manager", "Orbis Foods, Wrexham"),
        ("Driver", "Parcelway, Chester"),
        ("Packer", "Nexus, Deeside"),
    )
    lines = [NAME, WORK]
    for at, (title, who) in enumerate(heads):
        top = 70 + 40 * at
        lines += [
            line(top, title, f"0{at + 1}/20{20 - at} – 12/20{20 - at}", style=BOLD),
            line(top + 12, who),
            line(top + 24, "Did what was to be done there", mark="•"),
        ]
    work = reading(*lines).resume["work"]
    assert [(job["name"], job["location"]) for job in work] == [
        ("Orbis Foods", "Wrexham"),
        ("Parcelway", "Chester"),
        ("Nexus", "Deeside"),
    ]


def test_a_place_in_parentheses_is_cut_off_where_every_employer_has_one() -> None:
    lines = [NAME, WORK]
    for at, (title, owner) in enumerate(
        (
            ("Shift Manager", "Orbis (Wrexham)"),
            ("Driver", "Parcelway (Chester)"),
            ("Picker", "Tiles (Deeside)"),
        )
    ):
        lines += [line(70 + 40 * at, title, owner, f"0{at + 1}/20{20 - at} – 12/20{20 - at}")]
        lines += [line(82 + 40 * at, "Did what was to be done there", mark="•")]
    assert [job["name"] for job in reading(*lines).resume["work"]] == ["Orbis", "Parcelway", "Tiles"]


def test_at_between_two_styles_is_no_name() -> None:
    runs = (Run("Charge Nurse", BOLD), Run("at", PLAIN), Run("Piedmont Regional", BOLD))
    cells = (Cell(runs, 50, 250), Cell((Run("2020 – 2022", PLAIN),), 500, 560))
    head = Line(cells, base=70, left=50, right=560, body=50)
    work = reading(NAME, WORK, head, line(83, "Led shifts", mark="•")).resume["work"]
    assert (work[0]["position"], work[0]["name"]) == ("Charge Nurse", "Piedmont Regional")


def test_paragraphs_that_no_line_wraps_are_a_highlight_each() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "Nurse, Orbis Hospital", "2020 – 2022", style=BOLD),
        line(
            86, "Cared for two to three patients a shift after trauma, transplants and surgery of the vessels"
        ),
        line(108, "Trained sixty colleagues in prone positioning during the spring of the year 2020"),
        line(130, "Picking and packing of medicines for the wards of all houses of the group"),
    ).resume["work"]
    assert len(work[0]["highlights"]) == 3


def test_the_dates_behind_an_icon_do_not_take_the_text_below() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "Researcher", style=Style(12, True)),
        line(84, "Orbis", style=BOLD),
        line(98, "October 2022 – Present", mark="•", style=Style(9)),
        line(112, "Software for small clinics.")._replace(body=57),
        line(126, "Set up a panel of staff", mark="•"),
        line(138, "Managed three researchers", mark="•"),
    ).resume["work"]
    assert work[0]["name"] == "Orbis"


def test_bullets_of_heads_are_told_from_those_of_lines_by_their_indent() -> None:
    def deep(base: float, text: str) -> Line:
        return line(base, text, mark="•")._replace(body=90)

    work = reading(
        NAME,
        WORK,
        line(70, "Orbis", mark="•", style=Style(13, True)),
        line(84, "January 2021 – Present", style=PLAIN),
        line(96, "Sales Director", style=Style(9, True)),
        deep(108, "Direct eighteen managers"),
        deep(120, "Opened a channel"),
        line(140, "Nexus", mark="•", style=Style(13, True)),
        line(154, "March 2018 – December 2020", style=PLAIN),
        line(166, "Sales Manager", style=Style(9, True)),
        deep(178, "Grew revenue"),
    ).resume["work"]
    assert [(job["name"], len(job["highlights"])) for job in work] == [("Orbis", 2), ("Nexus", 1)]


def test_a_cell_of_a_head_that_was_too_narrow_goes_on_below() -> None:
    def row(base: float, *cells: tuple[str, float, float]) -> Line:
        made = tuple(Cell((Run(text, BOLD),), x0, x1) for text, x0, x1 in cells)
        return Line(made, base=base, left=60, right=535, body=made[0].x0)

    head = row(
        100,
        ("Controller", 60, 160),
        ("Brinkmann Handels GmbH &", 227, 368),
        ("Jan 2017 – Apr 2021", 440, 535),
    )
    joined = cells_joined([head, row(112, ("Co. KG", 279, 316)), row(140, ("Analyst", 60, 100))])
    assert [cell.text for cell in joined[0].cells][1] == "Brinkmann Handels GmbH & Co. KG"
    assert len(joined) == 2


def test_a_heading_in_capitals_stands_beside_a_bold_first_line() -> None:
    first = Cell((Run("EXPERIENCE", PLAIN),), 22, 82)
    beside = Cell((Run("Orbis", BOLD), Run("| Postdoctoral Fellow", PLAIN)), 105, 268)
    when = Cell((Run("May 2020 – Present", PLAIN),), 500, 567)
    head = Line((first, beside, when), base=50, left=22, right=570, body=22)
    work = reading(NAME, head, line(70, "Assembled genomes", mark="•")).resume["work"]
    assert (work[0]["name"], work[0]["position"]) == ("Orbis", "Postdoctoral Fellow")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Analyst, Orbis Ltd", ("Analyst", "Orbis Ltd")),
        (
            "Nurse, Elderly Medicine, Aire Valley Hospital",
            ("Nurse, Elderly Medicine", "Aire Valley Hospital"),
        ),
        ("Engineer, Nexus, Inc.", ("Engineer", "Nexus, Inc.")),
        ("Mentor, BIG BROTHERS", ("Mentor", "BIG BROTHERS")),
        ("Orbis, Nexus", None),
    ],
)
def test_a_comma_parts_title_and_employer(text: str, sides: tuple[str, str] | None) -> None:
    assert parted(text, title_likeness) == sides


def test_a_town_behind_an_employer_in_capitals_is_cut_off() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "Fitter, VOITH & SONS, Steyr", "2015 – 2020"),
        line(83, "Wired cabinets", mark="•"),
        line(100, "Apprentice, ORBIS, Steyr", "2012 – 2015"),
        line(113, "Carried tools", mark="•"),
    ).resume["work"]
    assert [(job["position"], job["name"], job["location"]) for job in work] == [
        ("Fitter", "VOITH & SONS", "Steyr"),
        ("Apprentice", "ORBIS", "Steyr"),
    ]


@pytest.mark.parametrize(
    "text", ["Mentor, BIG BROTHERS", "Analyst, ORBIS, Senior Clerk", "NEXUS, Clerk, Linz"]
)
def test_what_is_no_town_behind_capitals_stays(text: str) -> None:
    assert without_town(text) == (text, "")


def test_capitals_without_accents_are_known_headings() -> None:
    assert section_of("EXPERIENCES PROFESSIONNELLES") is Section.WORK


def test_an_employer_before_city_and_state_is_no_place() -> None:
    assert split_place("Area Manager, Brightwell Surgical, Houston, TX") == (
        "Area Manager, Brightwell Surgical",
        "Houston, TX",
    )
    assert split_place("Orbis, San Jose, California, USA") == ("Orbis", "San Jose, California, USA")


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("Pharmacist, Aire Valley Trust, Leeds", ("Pharmacist, Aire Valley Trust", "Leeds")),
        ("Tester, Medora, Remote", ("Tester, Medora", "Remote")),
        ("Tester, Medora, Berlin, Remote", ("Tester, Medora", "Berlin, Remote")),
    ],
)
def test_an_employer_before_a_city_or_remote_is_no_city(text: str, split: tuple[str, str]) -> None:
    assert split_place(text) == split


def test_heads_in_one_breath_end_in_towns_where_one_is_known() -> None:
    heads = (
        "Traducteur, Lexika, Nantes",
        "Rédactrice, Ateliers Duval, Saint-Nazaire",
        "Vendeuse, Orbis, Rezé",
    )
    lines = [NAME, WORK]
    for at, head in enumerate(heads):
        lines += [line(70 + 30 * at, head, f"0{at + 1}/20{20 - at} – 12/20{20 - at}")]
        lines += [line(82 + 30 * at, "Did what was to be done there", mark="•")]
    work = reading(*lines).resume["work"]
    assert [job["name"] for job in work] == ["Lexika", "Ateliers Duval", "Orbis"]
    assert [job["location"] for job in work] == ["Nantes", "Saint-Nazaire", "Rezé"]


def test_heads_in_one_breath_that_are_all_of_one_form_end_in_towns_that_nobody_knows() -> None:
    heads = ("Clwyd Foods, Shift Manager, Wrexham", "Parcelway, Driver, Nantwich", "Tiles, Engineer, Deeside")
    lines = [NAME, WORK]
    for at, head in enumerate(heads):
        lines += [line(70 + 30 * at, head, f"0{at + 1}/20{20 - at} – 12/20{20 - at}")]
        lines += [line(82 + 30 * at, "Did what was to be done there", mark="•")]
    work = reading(*lines).resume["work"]
    assert [job["name"] for job in work] == ["Clwyd Foods", "Parcelway", "Tiles"]
    assert [job["position"] for job in work] == ["Shift Manager", "Driver", "Engineer"]


def test_dates_alone_are_no_head_however_long_the_row_below() -> None:
    work = reading(
        NAME,
        WORK,
        line(70, "January 2021 – Present"),
        line(83, "Regional Sales Director, South Central, BRIGHTWELL SURGICAL, Austin, TX"),
        line(96, "Direct eighteen managers in five states", mark="•"),
        line(109, "Opened the channel to the centers", mark="•"),
    ).resume["work"]
    assert (work[0]["position"], work[0]["name"]) == (
        "Regional Sales Director, South Central",
        "BRIGHTWELL SURGICAL",
    )


def test_a_heading_over_two_short_lines_is_one() -> None:
    work = reading(
        NAME,
        line(50, "Professional", style=HEADING),
        line(66, "Experience", style=HEADING),
        line(90, "Analyst, Orbis Ltd", "2018 – 2020", style=BOLD),
        line(103, "Counted ships in every port", mark="•"),
    ).resume["work"]
    assert work[0]["name"] == "Orbis Ltd"


def test_the_last_word_of_a_sentence_is_no_heading() -> None:
    resume = reading(
        NAME,
        WORK,
        line(70, "Analyst, Orbis Ltd", "2018 – 2020", style=BOLD),
        line(83, "Counted ships for every port of the coast with the students of the", style=BOLD),
        line(96, "University.", style=BOLD),
        line(120, "Taught them how", mark="•"),
    ).resume
    assert "education" not in resume


def test_where_all_type_looks_alike_a_heading_stands_apart() -> None:
    work = reading(
        line(20, "Ada Byron", style=Style(17)),
        line(60, "Professional Experience"),
        line(84, "Analyst, Orbis Ltd", "2018 – 2020"),
        line(97, "Counted ships in every port", mark="•"),
    ).resume["work"]
    assert work[0]["position"] == "Analyst"
