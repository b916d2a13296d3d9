"""What layouts showed: dates beside highlights, in the middle, above each other; bullets of heads."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.build import read_document
from packs.domain.reading.resume.page import Cell, Extracted, Line, Run, Style, Word
from packs.domain.reading.resume.periods import is_stacked
from packs.domain.reading.resume.reading import Reading
from packs.extraction.cuts import Columns, sides
from packs.extraction.furniture import Page
from packs.extraction.gutters import _beside_sidebar
from packs.extraction.marks import clean
from tests.unit.extraction.layouts import in_reading_order, read

BOLD = Style(10, True)
PLAIN = Style(10)
HEADING = Style(14, True)


def line(base: float, *texts: str, mark: str = "", style: Style = PLAIN) -> Line:
    """A line whose second cell stands at the right edge."""
    widths = [5 * len(text) for text in texts]
    edges = [(50, 50 + widths[0]), (560 - widths[-1], 560)]
    cells = tuple(Cell((Run(text, style),), *edge) for text, edge in zip(texts, edges, strict=False))
    return Line(cells, mark, base=base, left=50, right=560, body=60 if mark else 50)


def reading(*lines: Line) -> Reading:
    """What is read of lines."""
    return read_document(Extracted(lines))


def test_dates_beside_the_first_highlight_are_of_the_head_above() -> None:
    work = reading(
        line(20, "Ada Byron", style=Style(20, True)),
        line(50, "Experience", style=HEADING),
        line(70, "Nexus, Engineer", "Oslo, Norway", style=BOLD),
        line(83, "Built the storage that holds every map", "June 2023 – present", mark="•"),
        line(96, "Wrote the guide", "2 years 10 months", mark="•"),
        line(115, "Orbis, Analyst", "Bergen, Norway", style=BOLD),
        line(128, "Counted ships in every port of the coast", "May 2021 – May 2023", mark="•"),
    ).resume["work"]
    assert [(job["name"], job["startDate"]) for job in work] == [("Nexus", "2023-06"), ("Orbis", "2021-05")]
    assert work[0]["highlights"] == ["Built the storage that holds every map", "Wrote the guide"]


def test_the_row_that_names_an_employer_of_several_roles_is_no_job() -> None:
    work = reading(
        line(20, "Ada Byron", style=Style(20, True)),
        line(50, "Experience", style=HEADING),
        line(70, "Fjordpay", "2018 – Present", style=BOLD),
        line(83, "Staff Engineer", "Mar. 2021 – Present (5 yrs 4 mos)"),
        line(96, "Designed the engine", mark="•"),
        line(110, "Engineer", "Sep. 2018 – Feb. 2021 (2 yrs 6 mos)"),
        line(123, "Split the module", mark="•"),
    ).resume["work"]
    assert [(job["name"], job["position"], job["startDate"]) for job in work] == [
        ("Fjordpay", "Staff Engineer", "2021-03"),
        ("Fjordpay", "Engineer", "2018-09"),
    ]


def test_bullets_that_open_heads_alone_are_no_highlights() -> None:
    schools = reading(
        line(20, "Ada Byron", style=Style(20, True)),
        line(50, "Education", style=HEADING),
        line(70, "Georgia Institute of Technology", "Atlanta, GA", mark="•", style=BOLD),
        line(83, "Master of Science in Physics", "Aug 2012 – Dec 2013"),
        line(100, "Birla Institute of Technology", "Pilani, India", mark="•", style=BOLD),
        line(113, "Bachelor of Engineering", "Aug 2008 – July 2012"),
    ).resume["education"]
    assert [school["institution"] for school in schools] == [
        "Georgia Institute of Technology",
        "Birla Institute of Technology",
    ]


def word(text: str, x: float, base: float, style: Style = PLAIN) -> list[Word]:
    """The words of a text, five points a letter."""
    words = []
    for part in text.split():
        words.append(Word(part, x, x + 5 * len(part), base, style))
        x += 5 * len(part) + 3
    return words


def test_dates_in_a_gutter_in_the_middle_are_of_the_head_at_their_left() -> None:
    words = [*word("Ada Byron", 50, 30, Style(20, True)), *word("EXPERIENCE", 50, 60, HEADING)]
    jobs = ((80, "Nexus", "May 2022", "Present"), (150, "Orbis", "Nov 2020", "Apr 2022"))
    for base, employer, start, end in jobs:
        words += word(employer, 50, base, BOLD) + word("Data Engineer", 50, base + 13)
        words += word(start, 200, base) + word(end, 200, base + 11)
        for row in range(4):
            told = f"Moved {row} large stores of maps and charts of the coast for {employer}"
            words += word("•", 262, base + 13 * row) + word(told, 270, base + 13 * row)
    lines = in_reading_order([Page(595, 842, tuple(words))])
    work = read_document(Extracted(lines)).resume["work"]
    assert [(job["name"], job["position"], job["startDate"], job.get("endDate")) for job in work] == [
        ("Nexus", "Data Engineer", "2022-05", None),
        ("Orbis", "Data Engineer", "2020-11", "2022-04"),
    ]
    assert [len(job["highlights"]) for job in work] == [4, 4]


def test_a_sidebar_beside_a_column_of_dates_is_cut_off_first() -> None:
    bar = [word("Skills", 20, 40, HEADING), *(word("Python", 20, 57 + 17 * row) for row in range(8))]
    dates = [word("Experience", 150, 60, HEADING)]
    told = []
    for base in (75, 125, 175):
        dates.append(word("Jul 2019 – May 2020", 150, base))
        told += [word("Moved large stores of maps and charts", 260, base + 13 * row) for row in range(3)]
    rows: dict[float, list[Word]] = {}
    for words in (*bar, *dates, *told):
        rows.setdefault(words[0].base, []).extend(words)
    band = [rows[base] for base in sorted(rows)]
    together = Columns(260, *sides(band, 260))
    assert _beside_sidebar(band, together).x == 150
    assert [row[0].text for row in _beside_sidebar(band, together).left] == ["Skills"] + ["Python"] * 8


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("May 2022", "Present", True),
        ("Nov 2020", "Apr 2022", True),
        ("2021", "2020", False),  # awards, the newest first
        ("2020", "2020", False),
        ("May 2022", "Oslo", False),
        ("2019 – 2020", "2021", False),
    ],
)
def test_a_start_above_its_end(above: str, below: str, whole: bool) -> None:
    assert is_stacked(above, below) is whole


def test_the_form_of_employment_stays_with_a_title_and_leaves_an_employer() -> None:
    head = "Data Analyst (Contract)\nOrbis (Remote)\nMay 2020 – June 2021"
    job = read(f"Ada Byron\n\nExperience\n\n{head}\n\n- Counted ships\n").resume["work"][0]
    assert (job["position"], job["name"]) == ("Data Analyst (Contract)", "Orbis")


def test_a_slash_before_at_stands_within_the_title() -> None:
    head = "Application Integration / Web Identity at IBM Global Services\nJanuary 2005 - Present"
    job = read(f"Ada Byron\n\nExperience\n\n{head}\n\n- Built\n").resume["work"][0]
    assert (job["position"], job["name"]) == ("Application Integration / Web Identity", "IBM Global Services")


def test_ligatures_without_a_table_of_letters_are_read() -> None:
    assert "Certi" + clean(0x1C) + "cates" == "Certificates"
    assert clean(0x1F) == "ffl"
