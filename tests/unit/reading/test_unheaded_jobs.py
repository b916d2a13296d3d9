"""Jobs under headings that are not known, under none, or beside headings of another column."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.headings import Section
from packs.domain.reading.resume.page import Line, Style
from packs.domain.reading.resume.sections import cut_sections
from tests.unit.extraction.test_heads_and_dates import BOLD, HEADING, PLAIN, line, reading

NAME = line(20, "Ada Byron", style=Style(20, True))


def jobs(base: float, *heads: tuple[str, ...]) -> list[Line]:
    """A row of a head each, the first bold, and a highlight."""
    lines = []
    for at, rows in enumerate(heads):
        for row in rows:
            lines.append(line(base, row.lstrip("*"), style=BOLD if row[0] == "*" else PLAIN))
            base += 13
        lines.append(line(base, f"Counted {at + 2} ships in every port of the coast", mark="•"))
        base += 20
    return lines


def test_dated_entries_under_no_heading_are_the_work() -> None:
    heads = (("*Orbis Ltd", "2019 – Present"), ("*Nexus Ltd", "2016 – 2019"))
    work = reading(NAME, line(40, "ada@example.org"), *jobs(80, *heads)).resume["work"]
    assert [(job["name"], job["startDate"]) for job in work] == [("Orbis Ltd", "2019"), ("Nexus Ltd", "2016")]


def test_an_entry_begins_with_the_row_that_stands_out_above_its_dates() -> None:
    heads = (
        ("*Orbis Ltd", "A house for charts", "2019 – Present"),
        ("*Nexus Ltd", "Ink and paper", "2016 – 2019"),
    )
    work = reading(NAME, *jobs(80, *heads)).resume["work"]
    assert [job["name"] for job in work] == ["Orbis Ltd", "Nexus Ltd"]


def test_dated_entries_are_no_work_where_a_section_holds_it() -> None:
    heads = (("*Chart of the coast", "2019 – Present"), ("*Tide table", "2016 – 2019"))
    work = [line(40, "Experience", style=HEADING), *jobs(60, ("*Orbis Ltd", "2012 – 2014"))]
    found = reading(NAME, *work, line(110, "Things I made", style=HEADING), *jobs(130, *heads)).resume
    assert found["work"][0]["name"] == "Orbis Ltd"


def test_one_period_makes_no_list_of_jobs() -> None:
    assert "work" not in reading(NAME, *jobs(80, ("*Orbis Ltd", "2019 – Present"))).resume


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("History", Section.WORK),
        ("Timeline", Section.WORK),
        ("工作经验", Section.WORK),
        ("教育", Section.EDUCATION),
    ],
)
def test_headings_that_people_use_are_known(heading: str, section: Section) -> None:
    parts = cut_sections([NAME, line(50, heading, style=HEADING), *jobs(70, ("*Orbis", "2019 – Present"))])
    assert parts[-1].section is section


def test_a_heading_of_other_words_is_known_by_one_of_them_and_its_look() -> None:
    lines = [
        NAME,
        line(50, "Education", style=HEADING),
        line(70, "Diploma of the city", "2001 – 2003"),
        line(90, "Publications", style=HEADING),
        line(110, "On charts, 2004"),
        line(130, "Industrial Experience", style=HEADING),
        *jobs(150, ("*Orbis", "2019 – Present")),
    ]
    assert [part.section for part in cut_sections(lines)][-1] is Section.WORK


def test_a_row_in_the_look_of_headings_that_hints_at_none_heads_nothing() -> None:
    lines = [
        NAME,
        line(50, "Education", style=HEADING),
        line(70, "Diploma of the city", "2001 – 2003"),
        line(90, "Publications", style=HEADING),
        line(130, "Orbis Charts", style=HEADING),
    ]
    assert [part.title for part in cut_sections(lines)][-1] == "Publications"


def test_headings_of_two_columns_in_one_row_are_the_first_one() -> None:
    lines = [NAME, line(50, "Experience", "Skills", style=HEADING), *jobs(70, ("*Orbis", "2019 – Present"))]
    assert [(part.section, part.title) for part in cut_sections(lines)][-1] == (Section.WORK, "Experience")


def test_dates_open_a_head_that_ends_as_a_sentence_does() -> None:
    rows = [("2019 – 2021 Engineer, Orbis BV, Rotterdam.",), ("2016 – 2018 Clerk, Nexus BV, Utrecht.",)]
    work = reading(NAME, line(50, "Experience", style=HEADING), *jobs(70, *rows)).resume["work"]
    assert [(job["startDate"], job["position"], job["name"]) for job in work] == [
        ("2019", "Engineer", "Orbis BV"),
        ("2016", "Clerk", "Nexus BV"),
    ]


def test_what_is_larger_on_top_of_a_page_does_not_go_on_with_the_text_before() -> None:
    told = "Counted the ships in every port of the coast and wrote down each one of them by name and"
    lines = [
        NAME,
        line(50, "Experience", style=HEADING),
        *jobs(70, ("*Orbis", "2019 – Present")),
        line(110, told + " port " * 2),
        line(20, "Nexus", style=Style(11))._replace(page=1),
        line(33, "2016 – 2018", style=PLAIN)._replace(page=1),
        line(46, "Counted the stars in every sky", mark="•")._replace(page=1),
    ]
    assert reading(*lines).resume["work"][1]["name"] == "Nexus"


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [("from May 2022", "2022-05", None), ("2023 – Pres", "2023", None), ("03/2024 – None", "2024-03", None)],
)
def test_open_periods_in_other_words(written: str, start: str, end: str | None) -> None:
    rows = [("*Orbis", written), ("*Nexus", "2016 – 2018")]
    job = reading(NAME, line(50, "Experience", style=HEADING), *jobs(70, *rows)).resume["work"][0]
    assert (job["startDate"], job.get("endDate")) == (start, end)


def test_a_title_above_a_row_of_employer_dates_and_place_opens_the_first_entry() -> None:
    heads = ("Lead Engineer", "Chart Clerk")
    lines, base = [NAME], 60.0
    for at, head in enumerate(heads):
        lines.append(line(base, head, style=Style(13, bold=True)))
        lines.append(line(base + 15, f"Orbis {at} Ltd", f"{2019 - at} – {2021 - at}"))
        lines.append(line(base + 28, f"Counted {at + 2} ships in every port of the coast", mark="-"))
        base += 60
    assert [job["position"] for job in reading(*lines).resume["work"]] == list(heads)


def test_lists_whose_lines_stand_wider_than_those_of_paragraphs_are_read_whole() -> None:
    told = "Planned the charts of the coast with all their depths and lights for the harbours of"
    lines = [NAME, line(50, "Experience", style=HEADING), line(70, "Orbis", "2019 – Present", style=BOLD)]
    base = 85.0
    for word in (
        "north and of the isles",
        "south and of the isles",
        "east and of the isles",
        "Norway and Denmark",
    ):
        lines += [
            line(base, told + " the whole")._replace(right=500),
            line(base + 18, word)._replace(right=500),
        ]
        base += 40
    small = [
        line(base + 12 * at, f"{told} the whole sea and" if at < 3 else "the sky")._replace(right=500)
        for at in range(4)
    ]
    work = reading(*lines, *small).resume["work"]
    assert any(
        text.endswith("Norway and Denmark") and text.startswith("Planned") for text in work[0]["highlights"]
    )
