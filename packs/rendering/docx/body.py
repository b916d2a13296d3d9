"""Parts of a flow as WordprocessingML: one function per kind of part, found in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from packs.rendering.docx.table import Line, table
from packs.rendering.docx.xml import (
    Element,
    bookmark,
    bookmark_name,
    content_control,
    field,
    inward_link,
    outward_link,
    paragraph,
    run,
    runs_of,
)
from packs.rendering.flow.parts import (
    Bullet,
    Cell,
    Grid,
    Heading,
    Items,
    Look,
    Mark,
    Para,
    Part,
    Role,
    Row,
    Run,
    Runs,
)
from packs.rendering.words import label

STYLES = {
    Role.BODY: "Normal",
    Role.KICKER: "Kicker",
    Role.SUBTITLE: "Subtitle",
    Role.LEAD: "Lead",
    Role.QUOTE: "Quote",
    Role.LABEL: "Label",
    Role.NOTE: "Note",
    Role.COACH: "CoachNote",
    Role.LINE: "WriteHere",
}
HEADINGS = ("Title", "Heading1", "Heading2", "Heading3")
LISTS = {Bullet.DOT: "ListBullet", Bullet.CHECK: "ListCheck", Bullet.NUMBER: "ListNumber"}
LOOKS = {Look.PLAIN: "", Look.STRONG: "Strong", Look.MUTED: "Muted"}
NUMBERED = 2  # the abstract list of numbering.xml that counts


class Body:
    """Writes parts into a document; it counts bookmarks, tables, blanks and lists."""

    def __init__(self, document: Document, parts: Iterable[Part], width: int, soft: str) -> None:
        """`width` of the text in twentieths of a point; `soft` is the ground of a row that names others."""
        self.document = document
        self.parts = tuple(parts)
        self.width, self.soft = width, soft
        self.known = {part.anchor for part in self.parts if part.anchor}
        self._bookmarks, self._tables, self._controls = count(1), count(1), count(1)
        self._links: dict[str, str] = {}

    def elements(self, parts: Iterable[Part]) -> Iterator[Element]:
        """The elements of these parts, in order."""
        for part in parts:
            yield from WRITERS[type(part)](self, part)

    def runs(self, runs: Runs) -> list[Element]:
        """Runs, with their links and fields to type into."""
        return [made for each in runs if each.text for made in self._run(each)]

    def _run(self, each: Run) -> Iterator[Element]:
        if each.look is Look.BLANK:
            number = next(self._controls)
            yield content_control(each.text, title="Blank", tag=each.blank, number=number)
        elif each.target in self.known or each.url:
            yield from self._link(each)
        else:
            yield from runs_of(each.text, LOOKS[each.look])

    def _link(self, each: Run) -> Iterator[Element]:
        """A link; a space before its words is not underlined with them."""
        inner = each.text.lstrip()
        if inner != each.text:
            yield run(" ")
        inside = runs_of(inner, "Hyperlink")
        if each.url:
            yield outward_link(self._relation(each.url), *inside)
        else:
            yield inward_link(bookmark_name(each.target), *inside)

    def _relation(self, url: str) -> str:
        if url not in self._links:
            part = self.document.part
            self._links[url] = part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return self._links[url]

    def anchored(self, anchor: str, inside: list[Element]) -> list[Element]:
        """Elements that links can lead to."""
        return bookmark(bookmark_name(anchor), next(self._bookmarks), inside) if anchor else inside

    def heading(self, part: Heading) -> Iterator[Element]:
        """A heading in Word's own style, which contents and navigation find; a blank in it is only shown."""
        looks = ((each.text, "Blank" if each.look is Look.BLANK else "") for each in part.runs)
        text = [made for words, look in looks for made in runs_of(words, look)]
        yield paragraph(HEADINGS[part.level], *self.anchored(part.anchor, text))

    def para(self, part: Para) -> Iterator[Element]:
        """A paragraph; words to be said name what they rest on."""
        inside = self.runs(part.runs)
        style = STYLES.get(part.role, "Normal")
        if part.mark is not Mark.NONE:
            inside = [run(f"{label(part.mark)}  ", "MarkName"), *inside]
            style = label(part.mark)
        yield paragraph(style, *self.anchored(part.anchor, inside))

    def items(self, part: Items) -> Iterator[Element]:
        """A list; one with numbers counts from one."""
        numbering = self._new_list() if part.bullet is Bullet.NUMBER else 0
        for place, runs in enumerate(part.items):
            inside = self.runs(runs)
            anchor = "" if place else part.anchor
            yield paragraph(LISTS[part.bullet], *self.anchored(anchor, inside), numbering=numbering)

    def _new_list(self) -> int:
        numbering: Any = self.document.part.numbering_part.element
        made = numbering.add_num(NUMBERED)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def grid(self, part: Grid) -> Iterator[Element]:
        """A table under its caption."""
        number = str(next(self._tables))
        caption = [run("Table "), *field("SEQ Table \\* ARABIC", [run(number)]), run(f". {part.caption}")]
        yield paragraph("Caption", *self.anchored(part.anchor, caption))
        lines = [Line([self._cell(cell, line) for cell in line.cells], line.group) for line in part.rows]
        yield table(part.caption, part.head, lines, part.shares, self.width, self.soft)

    def _cell(self, cell: Cell, line: Row) -> list[Element]:
        style = "TableGroup" if line.group else "TableText"
        return [paragraph(style, *self.runs(_strong(runs) if line.strong else runs)) for runs in cell]


def _strong(runs: Runs) -> Runs:
    return tuple(each._replace(look=Look.STRONG) for each in runs)


WRITERS: dict[type[Part], Callable[[Body, Any], Iterator[Element]]] = {
    Heading: Body.heading,
    Para: Body.para,
    Items: Body.items,
    Grid: Body.grid,
}
