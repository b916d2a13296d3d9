"""Jobs under headings that are not known, under none, or beside headings of another column."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.anchors import anchor_of
from packs.domain.reading.resume.headings import Section
from packs.domain.reading.resume.page import Line, Run, Style
from packs.domain.reading.resume.sections import Part, cut_sections
from packs.domain.reading.resume.side_dates import beside_heads
from packs.domain.reading.resume.unheaded import with_work
from packs.domain.reading.resume.units import units_of
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


def headed(*headings: str) -> list[str]:
    """The titles of the sections of a resume with education and further headings, all of one look."""
    lines, base = (
        [NAME, line(50, "Education", style=HEADING), line(70, "Diploma of the city", "2001 – 2003")],
        90.0,
    )
    for heading in headings:
        lines += [line(base, heading, style=HEADING), *jobs(base + 20, ("*Orbis", "2019 – Present"))]
        base += 90
    return [part.title for part in cut_sections(lines) if part.section is Section.WORK]


def test_a_heading_of_other_words_is_known_by_one_of_them_and_its_look() -> None:
    assert headed("Industrial Experience") == ["Industrial Experience"]


@pytest.mark.parametrize("row", ["Orbis Charts", "Years of Experience with Orbis"])
def test_a_row_in_the_look_of_headings_that_hints_at_none_heads_no_work(row: str) -> None:
    assert headed(row) == []


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


def wrapped(*steps: float) -> list[Line]:
    """Paragraphs of two rows as far apart as told: the last goes on with a capital, the others small."""
    told = "Planned the charts of the coast with all their depths and lights for the harbours of"
    lines = [
        line(20 + 12 * at, f"{'and ' if at else 'As planned, '}{told}")._replace(right=500) for at in range(9)
    ]
    base = 150.0
    for at, step in enumerate(steps):
        lines.append(line(base, told)._replace(right=500))
        rest = "Norway and Denmark" if at == len(steps) - 1 else "north and south"
        lines.append(line(base + step, rest)._replace(right=500))
        base += 40
    return lines


@pytest.mark.parametrize(("steps", "whole"), [((15, 15, 15, 15), True), ((15, 15), False), ((12, 15), False)])
def test_rows_go_on_as_far_apart_as_those_of_lists_do(steps: tuple[float, ...], whole: bool) -> None:
    last = units_of(wrapped(*steps))[-1].text
    assert last.endswith("Norway and Denmark")
    assert last.startswith("Planned") is whole


def test_a_row_that_hints_at_work_in_another_look_than_headings_is_none() -> None:
    lines = [
        NAME,
        line(50, "Education", style=HEADING),
        line(70, "Diploma of the city", "2001 – 2003"),
        line(90, "Publications", style=HEADING),
        line(110, "On charts, 2004"),
        line(130, "Industrial Experience", style=Style(14)),
        *jobs(150, ("*Orbis", "2019 – Present")),
    ]
    assert Section.WORK not in [part.section for part in cut_sections(lines)]


def test_dates_before_a_sentence_date_no_head() -> None:
    assert anchor_of(line(50, "2019 – 2020 counted the ships of the coast.")) is None


def test_dates_beside_prose_in_one_look_are_of_the_row_above() -> None:
    told = line(63, "Counted all the ships of the coast and wrote them down at night", "2019 – 2021")
    runs = (Run("Counted all the ships of the coast", PLAIN), Run("and wrote them down at night", BOLD))
    told = told._replace(cells=(told.cells[0]._replace(runs=runs), told.cells[1]))
    assert [len(each.cells) for each in beside_heads([line(50, "Orbis, Engineer"), told])] == [2, 1]


def split(*lines: Line) -> list[str]:
    """The rows that are taken for the work of a resume without headings."""
    return [each.text for each in with_work([Part(None, "", tuple(lines))])[-1].lines]


SECOND = jobs(140, ("*Nexus Ltd", "2016 – 2019"))


def test_a_date_alone_opens_no_first_entry() -> None:
    lines = (line(20, "2012"), *jobs(80, ("*Orbis Ltd", "2019 – Present")), *SECOND)
    assert split(*lines)[0] == "Orbis Ltd"


def test_a_larger_row_above_dates_opens_the_first_entry() -> None:
    head = [line(40, "Orbis Ltd", style=Style(13)), line(55, "Ink and paper"), line(68, "2019 – Present")]
    assert split(line(20, "Ada"), *head, *SECOND)[0] == "Orbis Ltd"


def test_periods_in_highlights_make_no_list_of_jobs() -> None:
    told = [line(40 + 13 * at, "Charts", f"{2010 + at} – {2011 + at}", mark="•") for at in range(3)]
    parts = [Part(None, "", (NAME, *told))]
    assert with_work(parts) == parts


def test_dates_alone_make_no_list_of_jobs() -> None:
    parts = [Part(None, "", (NAME, line(40, "Prize", "2012"), line(53, "Medal", "2014")))]
    assert with_work(parts) == parts
