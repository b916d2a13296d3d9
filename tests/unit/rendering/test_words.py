"""Words for values."""

from __future__ import annotations

from datetime import date

import pytest

from packs.domain.days import day
from packs.rendering import words
from packs.rendering.filters import whole
from tests.factories.words import blank, known, says


@pytest.mark.parametrize(
    ("as_of", "printed"),
    [("2026", "2026"), ("2026-05", "May 2026"), ("2026-05-04", "May 2026"), ("undated", "undated")],
)
def test_a_claim_is_dated_by_month(as_of: str, printed: str) -> None:
    assert words.month(as_of) == printed


def test_a_date_is_printed_in_the_order_of_its_locale() -> None:
    assert day(date(2026, 5, 4)) == day(date(2026, 5, 4), "en-US") == "May 4, 2026"
    assert day(date(2026, 5, 4), "en-GB") == "4 May 2026"


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


def test_phrases_in_a_row_keep_their_capitals_because_dots_part_them() -> None:
    row = words.dotted(("Fit with the role", "depth in one language.", "Bar-raiser’s notes."))
    assert row == "Fit with the role\u00a0· Depth in one language\u00a0· Bar-raiser’s notes."


@pytest.mark.parametrize(
    ("letters", "printed"),
    [
        (("C",), "source\u00a0C"),
        (("J", "AB"), "sources\u00a0J,\u00a0AB"),
        (tuple("ABCDEFGH"), "sources\u00a0A, B, C, D, E, F, G, H"),
    ],
)
def test_few_letters_of_sources_stay_on_one_line(letters: tuple[str, ...], printed: str) -> None:
    assert words.sources(letters) == printed


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        (" It is Story 1: play it early.", " It is Story\u00a01: play it early."),
        ("Use section 5 and Script 12", "Use section\u00a05 and Script\u00a012"),
        ("In 2025", "In 2025"),
    ],
)
def test_a_number_stays_beside_what_it_counts(label: str, printed: str) -> None:
    assert words.named(label) == printed


def test_the_name_of_a_language_is_not_broken_and_nothing_escapes() -> None:
    assert whole("<b>C++, Go & Notepad++") == (
        '&lt;b&gt;<i class="whole">C++</i>, Go &amp; <i class="whole">Notepad++</i>'
    )
