"""Periods are read in the spellings that people use, and numbers that are no dates are left alone."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.periods import find_period, has_date, is_broken, without_duration


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Jun 2019 – Present", "2019-06", "now"),
        ("06/2019 - 2021", "2019-06", "2021"),
        ("June – August 2019", "2019-06", "2019-08"),
        ("seit 10.2020", "2020-10", "now"),
        ("von 03/2015 bis 09/2020", "2015-03", "2020-09"),
        ("2021-03 – 2023-01", "2021-03", "2023-01"),
        ("Sep '19 - Jan '20", "2019-09", "2020-01"),
        ("(2019-2021)", "2019", "2021"),
        ("Mars 2018 à aujourd'hui", "2018-03", "now"),
        ("enero de 2018 - actualidad", "2018-01", "now"),
        ("maart 2017 – heden", "2017-03", "now"),
        ("março de 2014 até o momento", "2014-03", "now"),
        ("2019年4月 - 現在", "2019-04", "now"),
        ("2012 -", "2012", "now"),
        ("Summer 2016 to Fall 2017", "2016-06", "2017-09"),
    ],
)
def test_a_period_is_read(text: str, start: str, end: str) -> None:
    period = find_period(text)
    assert period is not None
    assert (period.start, "now" if period.current else period.end) == (start, end)


@pytest.mark.parametrize("text", ["Cut 2015 servers by 30%", "$2024", "2,019 users"])
def test_a_number_in_a_sentence_is_no_period(text: str) -> None:
    assert not has_date(text)


def test_an_end_before_its_start_is_no_period() -> None:
    period = find_period("2021 – 2019")
    assert period is None or not period.ranged


def test_a_duration_is_no_date() -> None:
    assert without_duration("March 2021 - Present (2 years 3 months)").strip() == "March 2021 - Present"


@pytest.mark.parametrize(
    ("above", "below", "broken"),
    [
        ("Sep. 2020–Dec.", "2022", True),
        ("03/2019–Okt.", "2021", True),
        ("Sep. 2020–Dec. 2022", "2023", False),
        ("May 2020", "2022", False),
        ("Sep. 2020–Dec.", "Deloitte", False),
        ("Jan 2019 –", "present", True),
        ("févr. 2016 – déc.", "2017", True),
        ("sept. 2021 – au-", "jourd’hui", True),
        ("Jan 2019 – present", "2017", False),
    ],
)
def test_a_period_that_a_narrow_column_broke_is_told(above: str, below: str, broken: bool) -> None:
    assert is_broken(above, below) is broken


def test_a_long_line_of_digits_is_searched_in_linear_time() -> None:
    assert find_period("2019-" * 20_000) is None or True
