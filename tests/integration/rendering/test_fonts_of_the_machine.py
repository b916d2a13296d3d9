"""Which of a machine's fonts documents are laid out with."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from packs.rendering.faceless import faceless
from packs.rendering.pdf import Press

pytestmark = pytest.mark.xdist_group("documents")

HEART = "\u2665"
MACHINE = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""


def save_font(path: Path, letters: str, *, color: bool = False) -> None:
    """A font whose letters are all one square, in black or in red."""
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for corner in ((100, 700), (800, 700), (800, 0)):
        pen.lineTo(corner)
    pen.closePath()
    made = FontBuilder(1000)
    made.setupGlyphOrder([".notdef", "square"])
    made.setupCharacterMap({ord(letter): "square" for letter in letters})
    made.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "square": pen.glyph()})
    made.setupHorizontalMetrics({".notdef": (900, 0), "square": (900, 100)})
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": path.stem, "styleName": "Regular"})
    made.setupOS2()
    made.setupPost()
    if color:
        made.setupCOLR({"square": [("square", 0)]})
        made.setupCPAL([[(1, 0, 0, 1)]])
    made.save(path)


@pytest.mark.parametrize(("color", "left_out"), [(False, ()), (True, (HEART,))], ids=["ink", "color"])
def test_a_letter_that_only_a_font_in_color_has_counts_as_one_that_no_font_has(
    color: bool, left_out: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_font(tmp_path / "Plain.ttf", "Ines")
    save_font(tmp_path / "Hearts.ttf", HEART, color=color)
    (tmp_path / "fonts.conf").write_text(MACHINE.format(folder=tmp_path))
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))

    page = f'<!DOCTYPE html><html lang="en"><title>Hearts</title><body><p>Ines{HEART}'
    written = Press({}).lay_out(page, "").write_pdf()

    with pikepdf.open(io.BytesIO(written)) as pdf:
        assert faceless(pdf) == left_out
