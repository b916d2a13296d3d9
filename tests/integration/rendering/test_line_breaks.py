"""Lines are as long as their column allows, whatever follows a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from packs.domain.brand import UNBRANDED
from packs.rendering.assets import assets_of, stylesheet
from packs.rendering.pdf import Press

pytestmark = pytest.mark.xdist_group("documents")

STEP = "Name the part you know and the part you do not, in one sentence. "
PHRASE = "“I know how the first half works.”"
WIDTHS = range(600, 1300, 5)  # tenths of a millimeter; at some the last space alone goes past the edge


def _lines(box: Any) -> Iterator[str]:
    if type(box).__name__ == "LineBox":
        yield "".join(child.text for child in box.descendants() if hasattr(child, "text"))
        return
    for child in getattr(box, "children", ()):
        yield from _lines(getattr(child, "_box", child))


def test_a_text_before_an_emphasis_fills_its_line() -> None:
    paragraphs = "".join(f'<p style="width:{width / 10}mm">{STEP}<em>{PHRASE}</em></p>' for width in WIDTHS)
    press = Press(assets_of(UNBRANDED))
    page = f'<!DOCTYPE html><html lang="en-US"><title>Lines</title><body>{paragraphs}'
    document = press.lay_out(page, stylesheet("print", UNBRANDED))
    lines = [line for page in document.pages for line in _lines(page._page_box.children[0])]
    first = [line for line in lines if line.startswith("Name")]
    assert len(first) == len(WIDTHS)
    assert all(len(line) > 25 for line in first)
