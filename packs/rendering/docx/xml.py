"""Elements of WordprocessingML, built small: runs, links, bookmarks, fields, content controls."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from packs.domain.base import sha256_hex
from packs.rendering.plain import one_line
from packs.rendering.tongues import language_of, leftward

Element = Any  # lxml's elements carry no types
BOOKMARK, TAG = 40, 64  # characters that Word allows


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """`element("w:jc", val="left")`: attributes are Word's own, without their prefix."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def words(text: str) -> Element:
    """The text of a run, spaces kept."""
    made = element("w:t")
    made.text = one_line(text)
    made.set(qn("xml:space"), "preserve")
    return made


def run(text: str, style: str = "") -> Element:
    """A run of text, perhaps in a character style."""
    look = [element("w:rPr", element("w:rStyle", val=style))] if style else []
    return element("w:r", *look, words(text))


def runs_of(text: str, style: str = "") -> list[Element]:
    """The text in runs, each of one direction: Word orders a run's signs and figures by what the run says."""
    pieces, at = [], 0
    for begin, end in leftward(text):
        pieces += [run(text[at:begin], style), _leftward(text[begin:end], style)]
        at = end
    return [made for made in (*pieces, run(text[at:], style)) if made.text] or [run(text, style)]


def _leftward(text: str, style: str) -> Element:
    made = run(text, style)
    look = made.get_or_add_rPr()
    look.append(element("w:rtl"))
    if language := language_of(text):
        look.append(element("w:lang", bidi=language))
    return made


def paragraph(style: str, *inside: Element, numbering: int = 0) -> Element:
    """A paragraph in a style; `numbering` is the list that it counts in."""
    properties = [element("w:pStyle", val=style)]
    if numbering:
        properties.append(element("w:numPr", element("w:ilvl", val=0), element("w:numId", val=numbering)))
    return element("w:p", element("w:pPr", *properties), *inside)


def field(code: str, result: Iterable[Element]) -> list[Element]:
    """A field with the result that is shown until a reader's program computes it."""
    instruction = element("w:instrText")
    instruction.text = f" {code} "
    instruction.set(qn("xml:space"), "preserve")
    return [
        element("w:r", element("w:fldChar", fldCharType="begin")),
        element("w:r", instruction),
        element("w:r", element("w:fldChar", fldCharType="separate")),
        *result,
        element("w:r", element("w:fldChar", fldCharType="end")),
    ]


def bookmark(name: str, number: int, inside: Iterable[Element]) -> list[Element]:
    """Elements between the marks of a bookmark."""
    return [element("w:bookmarkStart", id=number, name=name), *inside, element("w:bookmarkEnd", id=number)]


def inward_link(name: str, *inside: Element) -> Element:
    """A link to a bookmark."""
    return element("w:hyperlink", *inside, anchor=name, history=1)


def outward_link(relation: str, *inside: Element) -> Element:
    """A link to an address outside, which the document's relations hold."""
    made = element("w:hyperlink", *inside, history=1)
    made.set(qn("r:id"), relation)
    return made


def content_control(text: str, *, title: str, tag: str, number: int) -> Element:
    """A field to type into, which shows its question until then.

    It takes rich text: LibreOffice draws a control for plain text without its style.
    """
    properties = element(
        "w:sdtPr",
        element("w:rPr", element("w:rStyle", val="Blank")),
        element("w:alias", val=title[:TAG]),
        element("w:tag", val=shortened(tag, TAG)),
        element("w:id", val=number),
        element("w:showingPlcHdr"),
    )
    return element("w:sdt", properties, element("w:sdtContent", *runs_of(text, "Blank")))


def bookmark_name(anchor: str) -> str:
    """An anchor as Word spells names: letters, digits and underscores, at most forty."""
    return shortened(re.sub(r"\W", "_", anchor), BOOKMARK)


def shortened(name: str, limit: int) -> str:
    """The name; a longer one keeps its beginning and ends in a hash, so that no two become one."""
    return name if len(name) <= limit else f"{name[: limit - 9]}_{sha256_hex(name)[:8]}"
