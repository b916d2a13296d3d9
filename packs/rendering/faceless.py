"""The letters of a finished PDF that no font had a shape for: they stand on its pages as empty boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

EMPTY_BOX = re.compile(rb"<([0-9a-fA-F]{4})> 0\b")  # a code whose glyph is the font's first: ".notdef"
MEANT = re.compile(rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>")  # a code, and the characters that it stands for


def faceless(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Each such letter once, in the order of the alphabet."""
    return tuple(sorted({letter for font in pdf.objects for letter in _of(font)}))


def _of(font: pikepdf.Object) -> Iterator[str]:
    """The engine gives such letters codes of their own, which the font's encoding leads to the empty box."""
    if not isinstance(font, pikepdf.Dictionary) or font.get("/Subtype") != "/Type0":
        return
    encoding = font.get("/Encoding")
    if not isinstance(encoding, pikepdf.Stream) or "/ToUnicode" not in font:
        return
    boxes = set(EMPTY_BOX.findall(encoding.read_bytes()))
    for code, letters in MEANT.findall(font.ToUnicode.read_bytes()):
        if code in boxes:
            yield from bytes.fromhex(letters.decode()).decode("utf-16-be", "replace").strip()
