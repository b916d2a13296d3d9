"""What a head names: separators within names, titles told from employers, and what only tells of them."""

from __future__ import annotations

from typing import Any

import pytest

from packs.domain.reading.resume.joints import rejoined
from packs.domain.reading.resume.page import Run, Style
from packs.domain.reading.resume.pieces import Piece
from packs.domain.reading.resume.places import could_be_place, is_place
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


def test_a_slash_stands_within_a_name_where_something_stronger_parts_it() -> None:
    heads = ("Engineer -- Orbis / Nexus", "Lead / Analyst -- Tiles", "Clerk -- Maps")
    assert named(*(((head, dated(at)),) for at, head in enumerate(heads))) == [
        ("Engineer", "Orbis / Nexus"),
        ("Lead / Analyst", "Tiles"),
        ("Clerk", "Maps"),
    ]


def test_brackets_are_no_place_where_the_place_is_told() -> None:
    heads = ("Orbis (PT Orbis Raya)", "Nexus (PT Nexus Abadi)", "Tiles (PT Tiles Jaya)")
    rows = [(("*Engineer", dated(at)), (head, "Jakarta, Indonesia")) for at, head in enumerate(heads)]
    assert [employer for _, employer in named(*rows)] == list(heads)


def test_a_kind_of_contract_is_no_place() -> None:
    rows = [
        (("*Analyst (Contract)", dated(0)), ("Orbis, Oslo",)),
        (("*Clerk", dated(1)), ("Nexus, Bergen",)),
    ]
    assert named(*rows)[0] == ("Analyst (Contract)", "Orbis")


@pytest.mark.parametrize("domain", ["Believe.in", "Booking.com"])
def test_a_domain_that_opens_a_head_is_its_employer(domain: str) -> None:
    rows = [
        ((f"*{domain}",), ("Engineer", dated(0)), ("Tickets for all",)),
        (("*Orbis",), ("Clerk", dated(1))),
    ]
    assert named(*rows)[0] == ("Engineer", domain)


def test_a_domain_behind_at_is_the_employer() -> None:
    rows = [((f"Engineer at {name}", dated(at)),) for at, name in enumerate(("Point.io", "Orbis"))]
    assert [employer for _, employer in named(*rows)] == ["Point.io", "Orbis"]


def test_a_place_behind_in_is_a_place() -> None:
    job = work((("*Clerk", dated(0)), ("Orbis – in Bergen, Norway",)))[0]
    assert (job["name"], job["location"]) == ("Orbis", "Bergen, Norway")


def test_a_town_before_its_state_is_cut_off_a_title() -> None:
    job = work((("*Orbis",), ("Senior Engineer San Francisco, CA", dated(0))))[0]
    assert (job["position"], job["location"]) == ("Senior Engineer", "San Francisco, CA")


def test_what_is_told_of_an_employer_is_not_its_name() -> None:
    rows = [
        (("*Engineer, Orbis",), ("One of the agencies for maps of ports", dated(0))),
        (("*Clerk, Nexus",), ("A shop of all that sailors need", dated(1))),
    ]
    assert named(*rows) == [("Engineer", "Orbis"), ("Clerk", "Nexus")]


def test_title_and_firm_in_one_name_stand_above_what_tells_of_the_work() -> None:
    rows = [
        (("Engineer, Orbis Inc.", dated(0)), ("Web shop",)),
        (("Clerk, Nexus Ltd", dated(1)), ("Harbour board",)),
    ]
    assert named(*rows) == [("Engineer", "Orbis Inc."), ("Clerk", "Nexus Ltd")]


def test_a_department_below_is_not_taken_for_the_rest_of_a_title() -> None:
    rows = [
        (("Engineer, Payments", dated(0)), ("Orbis Inc.",)),
        (("Clerk, Ledgers", dated(1)), ("Nexus Ltd",)),
    ]
    assert [employer for _, employer in named(*rows)] == ["Orbis Inc.", "Nexus Ltd"]


def test_in_parts_title_and_employer_above_a_list_of_tools() -> None:
    rows = [
        (("*Engineer in Orbis", dated(0)), ("Sextant", "Compass")),
        (("*Clerk in Nexus", dated(1)), ("Ink", "Paper")),
    ]
    assert named(*rows) == [("Engineer", "Orbis"), ("Clerk", "Nexus")]


def test_a_firm_behind_a_comma_shows_that_what_stands_before_it_is_a_title() -> None:
    rows = [
        ((name,), (dated(at),))
        for at, name in enumerate(("Circuit Rider, Orbis Association", "Clerk, Nexus"))
    ]
    assert named(*rows)[0] == ("Circuit Rider", "Orbis Association")


def test_a_dash_between_two_titles_before_a_comma_is_part_of_the_first() -> None:
    rows = [((name,), (dated(at),)) for at, name in enumerate(("VP - Service Owner, Orbis", "Clerk, Nexus"))]
    assert named(*rows)[0] == ("VP - Service Owner", "Orbis")


def test_a_department_behind_a_dash_stays_with_its_employer() -> None:
    names = ("Orbis - Chart Group, Engineer", "Nexus, Clerk", "Tiles, Analyst")
    assert named(*(((name,), (dated(at),)) for at, name in enumerate(names)))[0] == (
        "Engineer",
        "Orbis - Chart Group",
    )


def test_a_kind_of_contract_is_the_title_where_it_is_one() -> None:
    rows = [
        ((f"{title} at {name}", dated(at)),)
        for at, (title, name) in enumerate((("Contractor", "Orbis"), ("Clerk", "Nexus")))
    ]
    assert named(*rows)[0] == ("Contractor", "Orbis")


def test_a_title_that_stands_twice_is_not_the_employer() -> None:
    assert "name" not in work((("*Chart Engineer",), ("Chart Engineer", dated(0))))[0]


def test_at_ends_a_row_before_its_employer_in_another_look() -> None:
    told = rows_of_runs(("Founder at", "Orbis"), ("Clerk at", "Nexus"))
    assert told == [("Founder", "Orbis"), ("Clerk", "Nexus")]


def rows_of_runs(*heads: tuple[str, str]) -> list[tuple[str, str]]:
    """The title and the employer of heads of one cell in two looks."""
    lines, base = [NAME, WORK], 70.0
    for at, (first, second) in enumerate(heads):
        head = line(base, f"{first} {second}", dated(at))
        runs = (Run(first, PLAIN), Run(second, BOLD))
        lines.append(head._replace(cells=(head.cells[0]._replace(runs=runs), *head.cells[1:])))
        lines.append(line(base + 13, f"Counted {at + 2} ships in every port of the coast", mark="•"))
        base += 31
    return [(job.get("position", ""), job.get("name", "")) for job in reading(*lines).resume["work"]]


def test_a_dot_before_a_word_makes_no_firm() -> None:
    assert title_likeness("Sr .NET Developer") > 1
    assert title_likeness(".NET Framework Java Git") == 0


def test_chinese_heads_tell_title_and_employer() -> None:
    rows = [
        ((f"北京{name}有限公司, {title}", dated(at)),)
        for at, (name, title) in enumerate((("读我", "技术专家"), ("奇艺", "高级软件工程师")))
    ]
    assert named(*rows) == [("技术专家", "北京读我有限公司"), ("高级软件工程师", "北京奇艺有限公司")]


def test_a_dash_is_part_of_a_name_where_a_bar_parts_title_and_employer() -> None:
    heads = ("Lead Engineer | Orbis Group – Corporate Audit", "Clerk | Nexus Group – Outer Ports")
    assert named(*(((head,), (dated(at),)) for at, head in enumerate(heads))) == [
        ("Lead Engineer", "Orbis Group – Corporate Audit"),
        ("Clerk", "Nexus Group – Outer Ports"),
    ]


def test_the_last_of_three_names_in_a_row_is_rather_a_place() -> None:
    told = rows_of_three(("Engineer,", "Fox-IT,", "Delft."), ("Clerk,", "Hunt BV,", "Den Haag."))
    assert [(job["name"], job["location"]) for job in told] == [("Fox-IT", "Delft"), ("Hunt BV", "Den Haag")]


def rows_of_three(*heads: tuple[str, str, str]) -> list[dict[str, Any]]:
    """The jobs under heads of three looks in one cell: bold, slanted, plain."""
    looks = (BOLD, Style(10, italic=True), PLAIN)
    lines, base = [NAME, WORK], 70.0
    for at, texts in enumerate(heads):
        head = line(base, " ".join(texts), dated(at))
        runs = tuple(Run(text, look) for text, look in zip(texts, looks, strict=True))
        lines.append(head._replace(cells=(head.cells[0]._replace(runs=runs), *head.cells[1:])))
        lines.append(line(base + 13, f"Counted {at + 2} ships in every port of the coast", mark="•"))
        base += 31
    return list(reading(*lines).resume["work"])


def test_small_tags_above_a_title_are_no_employer() -> None:
    tags = line(70, "React", style=Style(7))
    tags = tags._replace(
        cells=tuple(
            tags.cells[0]._replace(runs=(Run(text, Style(7)),), x0=x)
            for text, x in (("React", 50), ("Serilog", 90), ("Redis", 130), ("Git", 170))
        )
    )
    lines = [
        NAME,
        WORK,
        line(50, "Orbis Ltd", style=Style(11, bold=True)),
        line(60, "Engineer", dated(0), style=BOLD),
        tags,
        line(83, "Analyst", dated(1), style=BOLD),
        line(96, "Counted ships in every port of the coast", mark="•"),
    ]
    assert [job["name"] for job in reading(*lines).resume["work"]] == ["Orbis Ltd", "Orbis Ltd"]


def test_the_only_employer_is_no_town_before_its_country() -> None:
    rows = [
        ((f"*{name}, UAE",), ("Engineer", dated(at))) for at, name in enumerate(("NVSSoft", "Micropolis"))
    ]
    assert [(job["name"], job["location"]) for job in work(*rows)] == [
        ("NVSSoft", "UAE"),
        ("Micropolis", "UAE"),
    ]


def test_a_part_of_a_school_is_no_title() -> None:
    assert title_likeness("College of Engineering") < 0 < title_likeness("Head of Engineering")


def test_a_bracket_in_two_looks_stays_whole() -> None:
    told = rows_of_runs(("Engineer, Orbis (charts,", "tides)"), ("Clerk, Nexus (ink,", "paper)"))
    assert [employer for _, employer in told] == ["Orbis (charts, tides)", "Nexus (ink, paper)"]


def test_a_head_of_many_words_beside_its_dates_keeps_them() -> None:
    title, told = (
        "Engineer (Contract),",
        "Roles for many houses (Orbis, Nexus, Tiles and others) of the coast",
    )
    head = line(115, f"{title} {told}", dated(1))
    runs = (Run(title, BOLD), Run(told, PLAIN))
    lines = [
        NAME,
        WORK,
        line(70, "Clerk, Maps Ltd", dated(0), style=BOLD),
        line(83, "Wrote down the ships of every port of the coast, year by year, and of", mark="•"),
        line(96, "all engineering standards")._replace(body=60),
        head._replace(cells=(head.cells[0]._replace(runs=runs), *head.cells[1:])),
        line(128, "Counted the stars", mark="•"),
    ]
    assert reading(*lines).resume["work"][1]["position"] == "Engineer (Contract)"


def test_names_go_on_below_where_cells_wrap_early() -> None:
    rows = [
        (("Engineer,", dated(0)), ("Globant",)),
        (("Developer, Vinco", dated(1)), ("Orbis",)),
    ]
    assert named(*rows)[1][1] == "Vinco Orbis"


def test_how_long_a_job_lasted_is_no_employer() -> None:
    rows = [
        (("*Engineer", f"({dated(at)}) 2.5 years"), (name,)) for at, name in enumerate(("Orbis", "Nexus"))
    ]
    assert named(*rows) == [("Engineer", "Orbis"), ("Engineer", "Nexus")]


def test_a_kind_of_contract_behind_a_title_is_no_title() -> None:
    rows = [
        (("*CHART SUPPORT – Internship", dated(0)), ("Orbis",)),
        (("*INK & PAPER – Internship", dated(1)), ("Nexus",)),
    ]
    assert "Internship" not in [name for names in named(*rows) for name in names]


def test_what_says_that_there_is_nothing_is_no_name() -> None:
    rows = [(("*Engineer", dated(at)), (f"{name}| N/A",)) for at, name in enumerate(("Orbis", "Nexus"))]
    assert named(*rows) == [("Engineer", "Orbis"), ("Engineer", "Nexus")]


@pytest.mark.parametrize(
    ("place", "known"), [("中国杭州", True), ("北京", True), ("Andorre", True), ("阿里巴巴", False)]
)
def test_places_in_other_letters_are_known(place: str, known: bool) -> None:
    assert is_place(place) is known


def test_a_town_with_its_department_has_the_shape_of_a_place() -> None:
    assert could_be_place("Pornic (44)")
    assert not could_be_place("Orbis (charts)")


def test_the_first_at_parts_title_and_employer() -> None:
    assert named((("Clerk at House at Rivers", dated(0)),))[0] == ("Clerk", "House at Rivers")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("VP - Service Owner, Tiles", ("VP - Service Owner", "Tiles")),
        ("Analyst - Tiles, Maps", ("Analyst", "Tiles, Maps")),
        ("Tiles – Engineer | Charts", ("Engineer", "Tiles")),
        ("Analyst – Tiles – Deeside", ("Analyst", "Tiles")),
    ],
)
def test_what_a_dash_parts_where_it_does_in_most_heads(head: str, told: tuple[str, str]) -> None:
    heads = ("Engineer - Orbis", "Clerk - Nexus", "Developer - Inkwell", head)
    assert named(*(((each,), (dated(at),)) for at, each in enumerate(heads)))[-1] == told


def test_a_name_behind_a_title_and_before_a_comma_is_no_town() -> None:
    assert named((("Senior Engineer Charts, Orbis", dated(0)),))[0] == ("Senior Engineer Charts", "Orbis")


def test_the_only_employer_is_sought_among_towns_only_where_it_opens_the_head() -> None:
    rows = [(("*Engineer", dated(at)), ("Gotham, UAE",)) for at in range(2)]
    assert all("name" not in job and job["location"] == "Gotham, UAE" for job in work(*rows))


def test_a_known_town_that_opens_a_head_is_no_employer() -> None:
    assert "name" not in work((("*Dubai, UAE",), ("Engineer", dated(0))))[0]


def test_title_and_employer_in_one_name_stand_beside_their_place() -> None:
    rows = [
        (("Engineer, Orbis Inc.", dated(0)), ("Oslo, Norway",)),
        (("Clerk, Nexus Ltd", dated(1)), ("Bergen, Norway",)),
    ]
    assert named(*rows) == [("Engineer", "Orbis Inc."), ("Clerk", "Nexus Ltd")]
