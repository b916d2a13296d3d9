"""Figures keep their value, unit, object, period and direction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.domain.candidate import Direction, Metric
from packs.domain.reading.metrics import find_metrics


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


@pytest.mark.parametrize(
    "line",
    [
        "Moved the pipeline from Python 2 to Python 3",
        "Worked there from 2018 to 2021",
        "Won an award at Gridfest 2016",
        "24/7 support for S3, HTTP/2 and Java 8",
        "Added 2FA to version 2",
        "Top 10 contributor",
    ],
)
def test_names_versions_and_years_are_no_figures(line: str) -> None:
    assert find_metrics(line) == ()


@given(st.text(alphabet="0123456789.,%+-/ →$kKMxptofrm abms\n", max_size=80))
def test_every_figure_is_a_verbatim_part_of_its_line(line: str) -> None:
    assert all(metric.text in line and metric.value in metric.text for metric in find_metrics(line))
