"""HTML becomes the text that a reader sees, in time that grows with its length."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packs.domain.reading.errors import ReadingError
from packs.extraction.html import MAX_TAGS, text_of_markup
from tests.factories.growth import assert_linear


def test_headings_bullets_and_bold_lines_keep_their_marks() -> None:
    page = (
        "<h2>Duties</h2><ul><li><p>Sort &amp; stack</p></li><li>• Load</li></ul>"
        "<p><b>Needs</b></p><p>A <b>van</b></p>"
    )
    assert text_of_markup(page) == "## Duties\n\n- Sort & stack\n- Load\n\n**Needs**\n\nA van"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>alert('<p>no</p>')</script>",
        "<style>p {color: red}</style>",
        "<div hidden>no</div>",
        "<p style='display: none'>no</p>",
        "<noscript>no</noscript><template>no</template>",
        "<select><option>no</option></select>",
        "<!-- no -->",
        "<svg><text>no</text></svg>",
        "<iframe srcdoc='no'>no</iframe>",
        "<object data=x>no</object>",
    ],
)
def test_what_runs_or_hides_is_left_out(hidden: str) -> None:
    assert text_of_markup(f"<p>One</p>{hidden}<p>Two</p>").split() == ["One", "Two"]


def test_text_around_a_hidden_part_is_kept_once() -> None:
    assert text_of_markup("<p>One <script>1</script>two</p>") == "One two"


def test_line_breaks_definitions_and_cells_are_kept_apart() -> None:
    page = "<p>a<br>b</p><dl><dt>Location</dt><dd>Ghent</dd></dl><table><tr><td>x</td><td>y</td></tr></table>"
    assert text_of_markup(page).split("\n") == ["a", "b", "", "Location: Ghent", "x y"]


def test_escaped_markup_is_opened() -> None:
    assert text_of_markup("&lt;p&gt;Pick &amp;amp; pack&lt;/p&gt;") == "Pick & pack"


def test_a_text_without_tags_stays_as_it_is() -> None:
    assert text_of_markup("if a < b and b > c") == "if a < b and b > c"


def test_too_many_tags_are_refused_in_one_sentence() -> None:
    with pytest.raises(
        ReadingError, match=r"^ad\.html: the page has more than 300,000 tags; give the page of"
    ):
        text_of_markup("<p>" * (MAX_TAGS + 1), "ad.html")


@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        "<b>",
        "<p>",
        "<li><ul>",
        "<table><tr><td>",
        "<a href=x>",
        "<p><b><i>",
        '<a "',
        "<a '",
        "<",
        "&lt;",
        "&",
    ],
)
def test_hostile_markup_is_read_in_linear_time(unit: str) -> None:
    units = min(300_000 // len(unit), 75_000 // max(1, unit.count("<")))
    assert_linear(lambda size: text_of_markup("<p>" + unit * size), units)


@pytest.mark.parametrize("end", [">x</a>", "", '"', "<p>x"])
def test_a_tag_with_countless_attributes_is_read_in_linear_time(end: str) -> None:
    def work(size: int) -> None:
        text_of_markup("<p>y</p><a " + " ".join(f"a{n}=1" for n in range(size)) + end)

    assert_linear(work, 60_000)


@settings(deadline=None)
@given(st.text(alphabet="<>/aplib \"'=&;!-\n", max_size=120))
def test_no_markup_ends_in_a_traceback(markup: str) -> None:
    with suppress(ReadingError):
        assert "<script" not in text_of_markup(f"<p>{markup}</p>")
