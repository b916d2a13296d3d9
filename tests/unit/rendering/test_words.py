"""Words for values."""

from __future__ import annotations

from datetime import date

import pytest

from packs.rendering import words
from tests.factories.words import blank, known, says


@pytest.mark.parametrize(
    ("as_of", "printed"),
    [("2026", "2026"), ("2026-05", "May 2026"), ("2026-05-04", "May 2026"), ("undated", "undated")],
)
def test_a_claim_is_dated_by_month(as_of: str, printed: str) -> None:
    assert words.month(as_of) == printed


def test_a_date_is_printed_in_the_order_of_its_locale() -> None:
    assert words.day(date(2026, 5, 4)) == words.day(date(2026, 5, 4), "en-US") == "May 4, 2026"
    assert words.day(date(2026, 5, 4), "en-GB") == "4 May 2026"


@pytest.mark.parametrize(
    ("number", "printed"),
    [(28, "28 seconds"), (60, "1 minute"), (96, "1 minute 36"), (120, "2 minutes")],
)
def test_a_length_is_printed_as_it_is_said(number: int, printed: str) -> None:
    assert words.seconds(number) == printed


def test_points_lose_a_needless_decimal() -> None:
    assert (words.figure(2.0), words.figure(1.5)) == ("2", "1.5")


def test_facts_alone_are_marked_as_fact() -> None:
    assert words.mark(known("I ran it.")) == "fact"
    assert words.mark(says("I ran it with ", blank("1.1", "whom?"))) == "draft"
