"""What a head names: separators within names, titles told from employers, and what only tells of them."""

from __future__ import annotations

from typing import Any

import pytest

from packs.domain.reading.resume.joints import rejoined
from packs.domain.reading.resume.page import Style
from packs.domain.reading.resume.pieces import Piece
from packs.domain.reading.resume.roles import title_likeness
from tests.unit.extraction.test_heads_and_dates import BOLD, HEADING, PLAIN, line, reading

NAME = line(20, "Ada Byron", style=Style(20, True))
WORK = line(50, "Experience", style=HEADING)
Row = tuple[str, ...]


def work(*heads: tuple[Row, ...]) -> list[dict[str, Any]]:
    """The jobs under heads of rows; a row that opens with a star is bold."""
    lines, base = [NAME, WORK], 70.0
    for at, rows in enumerate(heads):
        for first, *others in rows:
            lines.append(line(base, first.lstrip("*"), *others, style=BOLD if first[0] == "*" else PLAIN))
            base += 13
        lines.append(line(base, f"Counted {at + 2} ships in every port of the coast", mark="•"))
        base += 18
    return list(reading(*lines).resume["work"])


def named(*heads: tuple[Row, ...]) -> list[tuple[str, str]]:
    """The title and the employer of each job."""
    return [(job.get("position", ""), job.get("name", "")) for job in work(*heads)]


def dated(at: int) -> str:
    """A year's period; the later the job stands, the older."""
    return f"01/{2021 - at} – 12/{2021 - at}"


def test_a_slash_in_one_head_of_a_section_stands_within_a_name() -> None:
    assert named(
        (("*Polarity / Hyperhyper", dated(0)), ("Software Engineer",)),
        (("*Orbis", dated(1)), ("Data Analyst",)),
        (("*Nexus", dated(2)), ("Clerk",)),
    ) == [("Software Engineer", "Polarity / Hyperhyper"), ("Data Analyst", "Orbis"), ("Clerk", "Nexus")]


def test_a_dash_in_one_head_of_a_section_stands_within_its_title() -> None:
    heads = ("Developer – Web/Java", "Data Analyst", "Clerk")
    found = named(*(((f"*Orbis{at}", dated(at)), (head,)) for at, head in enumerate(heads)))
    assert found[0] == ("Developer – Web/Java", "Orbis0")


def test_a_dash_in_most_heads_parts_title_and_employer() -> None:
    heads = ("Engineer – Orbis", "Analyst – Nexus", "Clerk – Tiles")
    rows = [((f"*{head}", dated(at)), ("Maps and charts",)) for at, head in enumerate(heads)]
    assert named(*rows) == [("Engineer", "Orbis"), ("Analyst", "Nexus"), ("Clerk", "Tiles")]


def test_two_titles_that_a_slash_parts_are_one() -> None:
    heads = ("Developer / Consultant", "Analyst / Clerk")
    found = named(*(((f"*Orbis{at}", dated(at)), (head,)) for at, head in enumerate(heads)))
    assert [title for title, _ in found] == list(heads)


def test_at_stands_within_an_employer_where_the_title_stands_elsewhere() -> None:
    assert named(
        (("*DICE at Jefferson", dated(0)), ("Research Assistant",)),
        (("*Orbis", dated(1)), ("Data Analyst",)),
    )[0] == ("Research Assistant", "DICE at Jefferson")


def test_two_titles_are_one_where_a_slash_parts_title_and_employer_in_other_heads() -> None:
    look = (10, False, False, 0)
    heads = [
        [Piece(a, (0, 0, 0), look), Piece(b, (0, 0, 1), look, joint=" / "), Piece("Maps", (1, 0, 0), look)]
        for a, b in (("Clerk", "Orbis"), ("Analyst", "Nexus"), ("Developer", "Consultant"))
    ]
    found = [[piece.text for piece in pieces] for pieces in rejoined(heads, title_likeness, set())]
    assert found == [
        ["Clerk", "Orbis", "Maps"],
        ["Analyst", "Nexus", "Maps"],
        ["Developer / Consultant", "Maps"],
    ]


@pytest.mark.parametrize(("placed", "texts"), [(True, ["Klinikum Donau", "Linz"]), (False, None)])
def test_a_town_behind_a_dash_is_cut_only_where_places_stand(placed: bool, texts: list[str] | None) -> None:
    look = (10, False, False, 0)
    pieces = [
        Piece("Nurse", (0, 0, 0), look),
        Piece("Klinikum Donau", (1, 0, 0), look),
        Piece("Linz", (1, 0, 1), look, joint=" – "),
    ]
    others = [Piece("Nurse", (0, 0, 0), look), Piece("Orbis", (1, 0, 0), look)]
    whole = rejoined([pieces, others, others], title_likeness, {(1, 0)} if placed else set())
    assert [piece.text for piece in whole[0]][1:] == (texts or ["Klinikum Donau – Linz"])


def test_what_describes_an_employer_below_its_name_is_none() -> None:
    assert named(
        (("*Nubo", dated(0)), ("Brazilian Fintech Bank",), ("Software Engineer",)),
        (("*Orbis", dated(1)), ("Shipping Company",), ("Data Analyst",)),
    ) == [("Software Engineer", "Nubo"), ("Data Analyst", "Orbis")]


def test_a_fainter_place_that_opens_a_head_is_no_employer() -> None:
    faint = Style(8)
    rows = [line(70, "Deeside", dated(0), style=faint), line(83, "Software Engineer", style=BOLD)]
    rows += [line(96, "Orbis Company", style=PLAIN), line(109, "Counted ships in every port", mark="•")]
    rows += [line(127, "Nantwich", dated(1), style=faint), line(140, "Data Analyst", style=BOLD)]
    rows += [line(153, "Nexus", style=PLAIN), line(166, "Counted boats in every port", mark="•")]
    jobs = reading(NAME, WORK, *rows).resume["work"]
    assert [(job["position"], job["name"]) for job in jobs] == [
        ("Software Engineer", "Orbis Company"),
        ("Data Analyst", "Nexus"),
    ]


def test_a_list_of_tools_is_no_name() -> None:
    assert named(
        (("Python, Git, AWS",), ("Software Engineer",), ("Orbis", dated(0))),
        (("Java, Ant, SQL",), ("Data Analyst",), ("Nexus", dated(1))),
    ) == [("Software Engineer", "Orbis"), ("Data Analyst", "Nexus")]


def test_a_row_of_four_pieces_is_no_name() -> None:
    assert named(
        (("*Software Engineer",), ("Python | Git | Bash | Perl",), ("Orbis", dated(0))),
        (("*Data Analyst",), ("Java | Ant | Lisp | Ruby",), ("Nexus", dated(1))),
    ) == [("Software Engineer", "Orbis"), ("Data Analyst", "Nexus")]


def test_prose_is_no_name() -> None:
    told = "They make small maps and large charts of all coasts for ships of many sorts"
    assert named(((f"*{told}", dated(0)), ("*Orbis",), ("*Software Engineer",))) == [
        ("Software Engineer", "Orbis")
    ]


def test_a_row_below_the_dates_is_no_name_where_both_stand_above() -> None:
    assert named(
        (("*Software Engineer",), ("*Orbis", dated(0)), ("*Harbour Bank",)),
        (("*Data Analyst",), ("*Nexus", dated(1)), ("*Coastal Bank",)),
    ) == [("Software Engineer", "Orbis"), ("Data Analyst", "Nexus")]


def test_of_two_titles_the_first_is_that_of_the_job() -> None:
    assert named((("*Software Developer | Lead Engineer", dated(0)),))[0][0] == "Software Developer"


def test_a_head_is_parted_at_its_first_comma_where_most_are() -> None:
    heads = ("Engineer, Orbis", "Analyst, Nexus", "Clerk, Tiles", "Rider, Acme")
    found = named(*(((f"*{head}", dated(at)),) for at, head in enumerate(heads)))
    assert found[-1] == ("Rider", "Acme")


def test_in_parts_title_and_employer_where_it_does_in_most_heads() -> None:
    heads = ("Backend Engineer in Acme", "Data Analyst in Orbis", "Clerk in Nexus")
    found = named(*(((f"*{head}", dated(at)),) for at, head in enumerate(heads)))
    assert found == [("Backend Engineer", "Acme"), ("Data Analyst", "Orbis"), ("Clerk", "Nexus")]


def test_a_paragraph_about_an_employer_stands_between_its_name_and_the_dates() -> None:
    lines = [NAME, WORK]
    for at, (owner, title) in enumerate((("Orbis", "Software Engineer"), ("Nexus", "Data Analyst"))):
        top = 70.0 + 100 * at
        lines += [
            line(top, owner, style=BOLD),
            line(
                top + 13,
                f"{owner} makes charts of the coast for ships of many sorts, and it sells them to all",
            ),
            line(top + 26, "harbours of the north that still keep a pilot."),
            line(top + 39, dated(at)),
            line(top + 52, title, style=BOLD),
            line(top + 65, f"Counted {at + 2} ships in every port", mark="•"),
        ]
    jobs = reading(*lines).resume["work"]
    assert [(job["name"], job["position"]) for job in jobs] == [
        ("Orbis", "Software Engineer"),
        ("Nexus", "Data Analyst"),
    ]
    assert jobs[0]["summary"].startswith("Orbis makes charts of the coast")


def test_a_text_that_brackets_hold_loses_both() -> None:
    assert named((("*Orbis", dated(0)), ("(Developer III)",)))[0] == ("Developer III", "Orbis")


def test_a_french_at_before_a_capital_parts_title_and_employer() -> None:
    assert named((("*Développeur à Maximo", dated(0)),))[0] == ("Développeur", "Maximo")


def test_a_french_at_before_a_small_letter_parts_nothing() -> None:
    assert named((("*Chef à domicile", dated(0)), ("Orbis",)))[0] == ("Chef à domicile", "Orbis")
