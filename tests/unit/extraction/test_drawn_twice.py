"""Pages as files draw them: letters twice, aslant or tiny; gutters that go on; labels below their row."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from packs.domain.reading.resume.page import Style, Word
from packs.extraction.accents import Glyph
from packs.extraction.cuts import Columns, best_cut, text_of
from packs.extraction.furniture import Page
from packs.extraction.glyphs import _drawn, _unshadowed, glyphs_of
from packs.extraction.gutters import _heads_what_follows, ordered
from packs.extraction.pdf import _scaled, read
from packs.extraction.tables import by_blocks
from tests.unit.extraction.layouts import in_reading_order

SIZE = Style(10)
Row = list[Word]


def glyphs(*placed: tuple[str, float]) -> list[Glyph]:
    """Letters of a row at places, two points wide."""
    return [Glyph(char, x, x + 2, 100, SIZE) for char, x in placed]


def shown(*placed: tuple[str, float]) -> str:
    """What is left of letters where shadows are taken away."""
    return "".join(glyph.char for glyph in _unshadowed(iter(glyphs(*placed))))


def test_a_letter_drawn_again_a_hair_beside_itself_is_one() -> None:
    assert shown(("a", 50), ("a", 50.4), ("b", 56), ("b", 56.4)) == "ab"


def test_the_letters_of_a_ligature_have_one_place_and_stay() -> None:
    assert shown(("o", 50), ("f", 55), ("f", 55)) == "off"


def test_narrow_letters_beside_each_other_stay() -> None:
    assert shown(("i", 50), ("l", 52), ("l", 54.1)) == "ill"


@pytest.mark.parametrize(
    ("matrix", "slant", "scale"),
    [
        ((1, 0, 0, 1), False, 1.0),
        ((2, 0, 0.6, 2), True, 2.0),
        ((1, 0, 0.05, 1), False, 1.0),
        ((1, 0.3, -0.3, 1), False, 1.04),  # turned, not aslant
    ],
)
def test_letters_are_aslant_by_their_matrix(
    matrix: tuple[float, float, float, float], slant: bool, scale: float
) -> None:
    found = _drawn(pdfium.FS_MATRIX(*matrix, 0, 0))
    assert (found[0], round(found[1], 2)) == (slant, scale)


def pdf(*drawn: str) -> bytes:
    """A page of a PDF on which text is drawn in one font, ten points large."""
    content = "".join(f"BT /F 10 Tf {each} Tj ET\n" for each in drawn)
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}endstream",
    )
    made = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = (
        f"xref\n0 5\n0000000000 65535 f \n{table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{len(made)}\n"
    )
    return made + f"{end}%%EOF\n".encode()


def test_a_page_with_text_aslant_and_drawn_twice_is_read() -> None:
    page = pypdfium2.PdfDocument(
        pdf(
            "1 0 0.3 1 50 700 Tm (Clerk)",
            "1 0 0 1 50 650 Tm (Orbis)",
            "1 0 0 1 50.4 650 Tm (Orbis)",
        )
    )[0]
    read_off = [(glyph.char, glyph.style.italic) for glyph in glyphs_of(page) if glyph.char.isalpha()]
    assert read_off == [(char, True) for char in "Clerk"] + [(char, False) for char in "Orbis"]


def test_a_page_in_tiny_text_is_read_as_one_of_usual_size() -> None:
    drawn = [f"0.4 0 0 0.4 50 {700 - 5 * row} Tm (Counted ships in port {row})" for row in range(4)]
    lines = read(pdf(*drawn)).lines
    assert [line.style.size for line in lines] == [10.0] * 4
    assert lines[1].base - lines[0].base == pytest.approx(12.5)


@pytest.mark.parametrize(("size", "by"), [(4, 2.5), (7, 1)])
def test_a_tiny_page_is_enlarged_with_its_words(size: float, by: float) -> None:
    pages = _scaled([Page(100, 200, (Word("Clerk", 20, 30, 40, Style(size), 0),))])
    word = Word("Clerk", 20 * by, 30 * by, 40 * by, Style(size * by), 0)
    assert pages == [Page(100 * by, 200 * by, (word,))]


def row(base: float, *placed: tuple[float, str], size: float = 10, page: int = 0) -> Row:
    """Words of a row, each text from its place on, five points a letter."""
    words = []
    for x, text in placed:
        for each in text.split():
            words.append(Word(each, x, x + 5 * len(each), base, Style(size), page))
            x += 5 * len(each) + 3
    return words


def three_columns() -> list[Row]:
    """Ten rows beside a gutter at 400; two of them cross another at 200."""
    rows = [
        row(100 + 12 * at, (50, f"skill{at}"), (200, f"Orbis{at}"), (400, f"Oslo{at}")) for at in range(8)
    ]
    return [
        *rows,
        *(row(196 + 12 * at, (50, "counted all the ships " * 2), (400, "Kiel")) for at in range(2)),
    ]


@pytest.mark.parametrize(("before", "x"), [(None, 400), (200.0, 200), (300.0, 400)])
def test_the_gutter_of_the_page_before_is_likely_again(before: float | None, x: float) -> None:
    cut = best_cut(three_columns(), before=before)
    assert cut is not None
    assert cut.x == x


def test_columns_go_on_over_pages_at_the_gutter_of_the_first() -> None:
    first = [row(88, (50, "Skills"), (200, "Experience"), size=14)]
    first += [
        row(100 + 12 * at, (50, f"tool{at}"), (200, f"counted all of the ships {at}")) for at in range(8)
    ]
    second = [row(88, (200, "Education"), size=14), *three_columns()]
    second = [[word._replace(page=1) for word in each] for each in second]
    found = [[text_of(each) for each in region.rows] for region in ordered([first, second])]
    bar = next(rows for rows in found if "tool7" in rows)
    assert bar[-8:] == [f"skill{at}" for at in range(8)]


def band(*last: Row) -> list[Row]:
    """Rows of two columns, and those that stand last beside the gutter at 300."""
    return [*(row(100 + 12 * at, (50, f"skill{at}"), (300, f"counted tool{at}")) for at in range(8)), *last]


def test_a_heading_at_the_foot_of_two_columns_heads_what_follows() -> None:
    foot = row(220, (50, "Education"), size=14)
    below = [row(236 + 12 * at, (50, "Diploma of the city of Deeside on the river " * 2)) for at in range(3)]
    top = row(80, (50, "Skills"), (300, "Tools"), size=14)
    words = [word for each in [top, *band(foot), *below] for word in each]
    texts = [line.text for line in in_reading_order([Page(700, 842, tuple(words))])]
    assert texts.index("Education") == texts.index("counted tool7") + 1


@pytest.mark.parametrize(
    ("beside", "count"),
    [((400, "2018 – 2020"), 2), ((300, "Tools of the trade"), 0)],
)
def test_rows_below_the_last_heading_go_with_it_alone_or_beside_dates(
    beside: tuple[float, str], count: int
) -> None:
    rows = band(row(220, (50, "Education")), row(236, (50, "Nexus University"), beside))
    assert _heads_what_follows(rows, 300) == count


@pytest.mark.parametrize(
    ("bases", "first"),
    [
        ((100, 112, 198, 210), ["2020", "a", "b"]),  # a wide gap above what stands a little higher
        ((100, 186, 198, 210), ["2020", "a", "b", "c"]),  # the block above goes on
    ],
)
def test_a_label_a_little_below_the_first_row_of_its_block_labels_it(
    bases: tuple[float, ...], first: list[str]
) -> None:
    labels = [row(100, (50, "2020")), row(203, (50, "2018"))]
    told = [row(base, (150, text)) for base, text in zip(bases, "abcd", strict=True)]
    regions = [[text_of(each) for each in region.rows] for region in by_blocks(Columns(150, labels, told))]
    assert [*regions[0], *regions[1]] == first
