"""Letters as PDFs draw them: accents apart, icons with a name, small capitals, columns of a typewriter."""

from __future__ import annotations

import pytest

from packs.domain.reading.resume.page import Style, Word
from packs.extraction.accents import Glyph, composed
from packs.extraction.cuts import best_cut
from packs.extraction.furniture import Page
from packs.extraction.glyph_words import _style, words_of
from packs.extraction.glyphs import _icons_once
from packs.extraction.marks import ICON, clean
from packs.extraction.reversed_dates import upright
from tests.unit.extraction.layouts import in_reading_order

SIZE = Style(10)


def glyph(char: str, x: float, y: float = 100.0, style: Style = SIZE) -> Glyph:
    """A letter five points wide."""
    return Glyph(char, x, x + 5, y, style)


def text(glyphs: list[Glyph]) -> str:
    """Their characters."""
    return "".join(each.char for each in glyphs)


def test_an_accent_on_a_letter_is_one_with_it() -> None:
    assert text(composed([glyph("d", 45), glyph("´", 49.7), glyph("e", 50), glyph("c", 55)])) == "déc"


def test_an_accent_drawn_after_its_line_finds_its_capital() -> None:
    line = [glyph("E", 50), *(glyph(char, 55 + 5 * at) for at, char in enumerate("tudes"))]
    assert text(composed([*line, glyph("´", 50.2, 97.6)])) == "Études"


def test_an_accent_that_stands_alone_is_left() -> None:
    assert text(composed([glyph("a", 50), glyph("~", 60), glyph("b", 70)])) == "a~b"


def test_an_icon_whose_text_is_its_name_is_one_icon() -> None:
    icons = [glyph(chr(ICON + ord(char)), 50) for char in "Angle-Right"]
    assert len(list(_icons_once(iter([*icons, glyph("D", 60)])))) == 2


def test_small_capitals_have_the_size_of_their_first_letter() -> None:
    large, small = Style(13), Style(10)
    assert (
        _style([glyph("E", 50, style=large), *(glyph("x", 55 + at, style=small) for at in range(4))]) == large
    )
    assert _style([glyph("x", 50), glyph("e", 55), glyph("2", 60, style=Style(6))]) == SIZE


def words(base: float, *placed: tuple[float, str], size: float = 10) -> list[Word]:
    """Words at places of a row, five points a letter."""
    return [Word(each, x, x + 5 * len(each), base, Style(size), 0) for x, each in placed]


def test_letters_of_a_typewriter_make_no_columns() -> None:
    rows = [
        words(100 + 12 * at, (50, "abcde"), (81, "fghi"), (107, "jklm"), (133, "nopq")) for at in range(8)
    ]
    assert best_cut(rows) is None


def sidebar(at: float, *texts: str) -> list[Word]:
    """A column of headings and text, a row every 26 points."""
    return [word for row, each in enumerate(texts) for word in words(100 + 26 * row, (at, each))]


def test_dates_beside_a_sidebar_are_of_the_main_column() -> None:
    told = ("with", 95), ("long", 120), ("names", 145), ("and", 172), ("more", 190)
    placed = words(80, (60, "EXPERIENCE"), (450, "EDUCATION"), size=14)
    for row in range(4):
        base = 100 + 52 * row
        placed += words(base, (60, f"Operator{row}"), (110, "of"), (125, "machines"))
        placed += words(base, (330, "2018"), (352, "-"), (362, f"202{row}"))
        placed += words(base + 13, (60, f"Orbis{row}"), *((x, each) for each, x in told))
    placed += sidebar(450, "Oslo", "Physics", "LANGUAGES", "English", "German", "Dutch", "Welsh")
    lines = in_reading_order([Page(595, 842, tuple(placed))])
    dated = [each for each in lines if each.text.startswith("Operator")]
    assert [each.cells[-1].text for each in dated] == [f"2018 - 202{row}" for row in range(4)]


def test_a_last_row_heads_nothing() -> None:
    rows = [
        words(
            100 + 24 * row,
            (60, f"Operator{row}"),
            (110, "of"),
            (125, "machines"),
            (480, "Jan"),
            (500, f"201{row}"),
        )
        for row in range(8)
    ]
    foot = words(320, (490, "Résumé"), size=14)
    lines = in_reading_order([Page(595, 842, tuple(word for row in [*rows, foot] for word in row))])
    assert lines[0].text == "Operator0 of machines Jan 2010"


def test_ends_above_starts_are_turned_where_the_first_is_now() -> None:
    texts = ((100, "Present"), (112, "January 2021"), (150, "December 2020"), (162, "March 2018"))
    rows = [
        words(base, *((50 + 40 * at, part) for at, part in enumerate(each.split()))) for base, each in texts
    ]
    turned = [" ".join(word.text for word in row) for row in upright(rows)]
    assert turned == ["January 2021", "Present", "March 2018", "December 2020"]
    assert upright(rows[2:]) == rows[2:]


def test_spaces_guessed_between_letters_set_apart_part_no_words() -> None:
    letters = [Glyph(char, 50 + 6 * at, 54.5 + 6 * at, 100, Style(8)) for at, char in enumerate("Present")]
    guessed = [each for letter in letters for each in (Glyph(" ", letter.x, letter.x, 100, Style(1)), letter)]
    assert [word.text for word in words_of(guessed, 0)] == ["Present"]


def test_fonts_that_tell_no_letters_have_dashes_and_bullets() -> None:
    assert [clean(code) for code in (0x15, 0x16, 0x88, 0x1C)] == ["–", "—", "•", "fi"]


def test_entities_that_a_theme_printed_are_the_signs_that_they_stand_for() -> None:
    placed = [glyph(char, 10 + 5 * at) for at, char in enumerate("R&amp;D")]
    assert [word.text for word in words_of(placed, 0)] == ["R&D"]


@pytest.mark.parametrize("printed", ["&nbsp;", "&#10;", "&#1;"])
def test_an_entity_that_stands_for_no_sign_leaves_no_blank_word(printed: str) -> None:
    placed = [glyph(char, 10 + 5 * at) for at, char in enumerate(printed)]
    assert [word.text for word in words_of(placed, 0)] == [printed]
