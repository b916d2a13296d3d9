"""Figures keep their value, unit, object, period and direction."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packs.domain.candidate import Direction, Metric
from packs.domain.reading.figures.metrics import find_metrics


def only(text: str) -> Metric:
    (metric,) = find_metrics(text)
    return metric


def test_a_percentage_names_what_it_moved() -> None:
    metric = only("reduced duplicate parcels by 94%")
    assert (metric.value, metric.unit, metric.object) == ("94", "%", "duplicate parcels")
    assert metric.direction is Direction.DOWN


def test_a_change_keeps_both_ends() -> None:
    metric = only("Improved delivery rates from 94.2% to 97.8%")
    assert (metric.before, metric.value, metric.unit) == ("94.2", "97.8", "%")
    assert (metric.text, metric.direction) == ("from 94.2% to 97.8%", Direction.UP)


def test_a_change_across_units_keeps_the_first_unit() -> None:
    metric = only("cut the nightly build from 2 hours to 15 minutes")
    assert (metric.before, metric.value, metric.unit) == ("2 hours", "15", "minutes")
    assert metric.direction is Direction.DOWN


def test_a_percentile_stays_with_its_figure() -> None:
    metric = only("Served lookups with p99 under 3ms")
    assert (metric.percentile, metric.value, metric.unit, metric.text) == ("p99", "3", "ms", "p99 under 3ms")


def test_a_count_has_its_period_and_its_plus() -> None:
    metric = only("across 1B+ monthly API calls")
    assert (metric.value, metric.object, metric.period, metric.at_least) == (
        "1B",
        "API calls",
        "monthly",
        True,
    )


@pytest.mark.parametrize(
    ("line", "text", "value", "unit", "counted"),
    [
        ("Grew to €4.2M ARR", "€4.2M ARR", "4.2M", "€", "ARR"),
        ("Improved throughput 3x", "3x", "3", "x", "throughput"),
        ("a library with 2K+ GitHub stars", "2K+ GitHub stars", "2K", "stars", "GitHub stars"),
        (
            "held 50+ technical interviews for us",
            "50+ technical interviews",
            "50",
            "interviews",
            "technical interviews",
        ),
        ("handling 2M+ requests/second", "2M+ requests/second", "2M", "requests", "requests"),
        ("Ran a 120-seat restaurant", "120-seat restaurant", "120", "seat", "restaurant"),
        ("over 5 million users", "over 5 million users", "5 million", "users", "users"),
        ("99.9% uptime over 18 months", "99.9% uptime over 18 months", "99.9", "%", "uptime"),
    ],
)
def test_figures_are_read_as_people_write_them(
    line: str, text: str, value: str, unit: str, counted: str
) -> None:
    metric = only(line)
    assert (metric.text, metric.value, metric.unit, metric.object) == (text, value, unit, counted)


WRITTEN = [
    ("cut the build from 45 minutes to 12", ("from 45 minutes to 12", "12", "minutes", "build", "")),
    ("led a team of six", ("team of six", "six", "", "team", "")),
    (
        "mentored three junior engineers",
        ("three junior engineers", "three", "engineers", "junior engineers", ""),
    ),
    ("moved a dozen services", ("a dozen services", "a dozen", "services", "services", "")),
    ("saved $1.2M/yr", ("$1.2M/yr", "1.2M", "$", "", "per year")),
    ("handles 10k rps", ("10k rps", "10k", "rps", "", "")),
    ("kept 99.99% uptime", ("99.99% uptime", "99.99", "%", "uptime", "")),
    ("ranked 3rd of 120", ("3rd of 120", "3rd", "", "", "")),
    ("won 2 of 3 hackathons", ("2 of 3 hackathons", "2 of 3", "hackathons", "hackathons", "")),
    ("doubled conversion in a year", ("doubled conversion", "doubled", "", "conversion", "")),
    ("errors fell by a third", ("fell by a third", "a third", "", "", "")),
    (
        "a shop for 1,200+ monthly users with Vue",
        ("1,200+ monthly users", "1,200", "users", "users", "monthly"),
    ),
    ("Umsatz um 4,2 Mio. € gesteigert", ("4,2 Mio. €", "4,2 Mio.", "€", "", "")),
    ("für 1.200 Nutzer gebaut", ("1.200 Nutzer", "1.200", "Nutzer", "Nutzer", "")),
    ("pour 1 200 utilisateurs", ("1 200 utilisateurs", "1 200", "utilisateurs", "utilisateurs", "")),
    ("cut costs by 10–15%", ("10–15%", "10–15", "%", "costs", "")),
    (
        "over 3 billion events daily",
        ("over 3 billion events daily", "3 billion", "events", "events", "daily"),
    ),
    ("kept an SLA of 99.9%", ("99.9%", "99.9", "%", "SLA", "")),
    ("+35% conversion", ("+35% conversion", "35", "%", "conversion", "")),
]


@pytest.mark.parametrize(("line", "read"), WRITTEN)
def test_no_figure_gets_a_unit_object_or_period_that_its_line_does_not_give(
    line: str, read: tuple[str, str, str, str, str]
) -> None:
    metric = only(line)
    assert (metric.text, metric.value, metric.unit, metric.object, metric.period) == read


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("doubled conversion", Direction.UP),
        ("halved cloud spend", Direction.DOWN),
        ("errors fell by a third", Direction.DOWN),
        ("+35% conversion", Direction.UP),
        ("-20% cost", Direction.DOWN),
        ("led a team of six", Direction.LEVEL),
    ],
)
def test_a_figure_in_words_or_with_a_sign_knows_its_direction(line: str, direction: Direction) -> None:
    assert only(line).direction is direction


def test_the_first_figure_of_a_change_keeps_its_own_unit() -> None:
    metric = only("cut p99 from 1.2s to 300ms")
    assert (metric.before, metric.value, metric.unit, metric.object) == ("1.2s", "300", "ms", "")


@pytest.mark.parametrize(
    "line",
    [
        "Moved the pipeline from Python 2 to Python 3",
        "Worked there from 2018 to 2021",
        "Won an award at Gridfest 2016",
        "24/7 support for S3, HTTP/2 and Java 8",
        "Added 2FA to version 2",
        "Top 10 contributor",
        "Shipped in Q3 2022",
        "Support for iPhone 12",
        "Released v2.3 on 3 May",
        "One of the authors, on a two-way street",
    ],
)
def test_names_versions_and_years_are_no_figures(line: str) -> None:
    assert find_metrics(line) == ()


@given(st.text(alphabet="0123456789.,%+-/ →$kKMxptofrm abms\n", max_size=80))
def test_every_figure_is_a_verbatim_part_of_its_line(line: str) -> None:
    assert all(metric.text in line and metric.value in metric.text for metric in find_metrics(line))


WORDS = st.sampled_from(
    [
        "cut",
        "doubled",
        "by",
        "half",
        "from",
        "to",
        "team",
        "of",
        "six",
        "engineers",
        "3rd",
        "of",
        "120",
        "1.200",
        "4,2",
        "Mio.",
        "€",
        "$3M",
        "p99",
        "300ms",
        "40%",
        "→",
        "in",
        "2019",
        "the",
        "users",
        "daily",
        "/yr",
        "and",
        "grew",
        "1",
        "200",
        "2",
        "of",
        "3",
        "10–15%",
        "+5%",
        "a",
        "dozen",
        "latency",
    ]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_no_number_is_invented(line: str) -> None:
    for metric in find_metrics(line):
        assert metric.text in line
        assert metric.value in metric.text
        assert metric.before in line
        assert metric.object in line
        assert not metric.percentile or metric.percentile in metric.text
        assert all(digit in line for digit in metric.unit + metric.period if digit.isdigit())


@settings(deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_no_two_figures_share_a_word(line: str) -> None:
    at = 0
    for metric in find_metrics(line):
        found = line.find(metric.text, at)
        assert found >= 0
        at = found + len(metric.text)


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("Moved 41 PB to object storage in nine months", [("41 PB", "in nine months")]),
        ("Moved 41 PB to object storage in 9 months", [("41 PB", "in 9 months")]),
        ("Built a team of six in eleven months", [("team of six", "in eleven months")]),
        (
            "Reduced errors by 30% in just three months",
            [("30% in just three months", "in just three months")],
        ),
        (
            "Handled 30 tickets a day, then left in two years",
            [("30 tickets a day", "a day"), ("two years", "")],
        ),
        ("Cut 3 incidents, and rewrote the runbook in two weeks", [("3 incidents", ""), ("two weeks", "")]),
    ],
)
def test_how_long_a_figure_took_is_its_period(line: str, figures: list[tuple[str, str]]) -> None:
    assert [(metric.text, metric.period) for metric in find_metrics(line)] == figures


def test_a_length_of_time_in_words_measures_nothing() -> None:
    (metric,) = find_metrics("Answered every complaint within five days")
    assert (metric.text, metric.unit, metric.object) == ("five days", "days", "")


def test_a_count_in_words_takes_the_whole_noun() -> None:
    (metric,) = find_metrics("Moved all records out of two data centers")
    assert metric.object == "data centers"
