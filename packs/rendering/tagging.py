"""The tags of a written PDF, mended where the layout engine leaves them wrong for somebody who listens."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pikepdf

MARKED = re.compile(rb"/\w+\s<</MCID (\d+)>>\sBDC")
ARTIFACT = b"/Artifact\n<</Type /Pagination>>\nBDC"
PRINT_FLAG = 4  # ISO 32000-1, table 165: the annotation is printed with its page
Artifacts = dict[tuple[int, int], set[int]]  # page → the numbers of marked contents
SHIFTED = {f"/H{level}": pikepdf.Name(f"/H{level - 1}") for level in range(2, 7)}


def mend_tags(
    pdf: pikepdf.Pdf, labels: Mapping[str, str], tables: Sequence[Sequence[int]] = (), *, alone: bool = False
) -> None:
    """Artifacts, tables over several pages, links.

    `labels`: what each link target is called; `tables`: the tables on each page, by number; `alone`: a
    section that became a file of its own, whose headings begin at the first level.
    """
    elements = [
        o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/StructElem"
    ]
    running = _running_lines(pdf, elements)
    _mark_as_artifacts(pdf, running, _join_tables(pdf, elements, tables))
    _links(pdf, labels)
    for element in elements if alone else ():
        element.S = SHIFTED.get(str(element.S), element.S)


def _running_lines(pdf: pikepdf.Pdf, elements: Sequence[Any]) -> Artifacts:
    """Head and foot lines: they are in no element of the document (Matterhorn 18-001)."""
    document = pdf.Root.StructTreeRoot.K[0]
    kept = {element.objgen for element in document.K}
    numbers: Artifacts = defaultdict(set)
    for element in elements:
        if element.get("/P") == document and element.objgen not in kept:
            for page, number in _content(element):
                numbers[page].add(number)
    return numbers


def _mark_as_artifacts(pdf: pikepdf.Pdf, *sets: Artifacts) -> None:
    mapped = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    for page in pdf.pages:
        gone = {number for numbers in sets for number in numbers.get(page.obj.objgen, set())}
        if gone:
            _to_artifacts(pdf, page, gone)
            own = mapped[int(page.StructParents)]
            for number in gone:
                own[number] = None


def _content(element: Any) -> Iterator[tuple[tuple[int, int], int]]:
    """The marked contents of an element and all below it: (page, number)."""
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield from _content(kid)


def _to_artifacts(pdf: pikepdf.Pdf, page: pikepdf.Page, numbers: set[int]) -> None:
    def changed(match: re.Match[bytes]) -> bytes:
        return ARTIFACT if int(match[1]) in numbers else match[0]

    page.contents_coalesce()
    written = MARKED.sub(changed, page.Contents.read_bytes())
    page.Contents = pdf.make_stream(written)


def _join_tables(pdf: pikepdf.Pdf, elements: Sequence[Any], tables: Sequence[Sequence[int]]) -> Artifacts:
    """A table that runs on over pages is one table, its repeated head an artifact; header ids become unique.

    The engine writes a table anew on each page, with ids that are unique within one layout only.
    """
    gone: Artifacts = defaultdict(set)
    first: dict[int, Any] = {}
    names: dict[bytes, pikepdf.String] = {}
    written = [element for element in elements if element.S == "/Table"]
    order = [number for page in tables for number in page] or range(len(written))
    for count, (number, table) in enumerate(zip(order, written, strict=True)):
        names = _renamed(table, count, names if number in first else {})
        if number in first:
            _append(first[number], table, gone)
        first.setdefault(number, table)
    return gone


def _renamed(table: Any, count: int, known: Mapping[bytes, pikepdf.String]) -> dict[bytes, pikepdf.String]:
    """New ids for a table's headers; those of the head it shares with an earlier page are `known`."""
    head = [row for row in table.K if row.get("/S") == "/THead"]
    shared = {_place(cell.ID) for row in head for cell in _cells(row) if "/ID" in cell}
    cells = list(_cells(table))
    names: dict[bytes, pikepdf.String] = {}
    for count_here, cell in enumerate(cells):
        if "/ID" in cell:
            place = _place(cell.ID)
            new = pikepdf.String(f"h{count}-{count_here}")
            cell.ID = names[place] = known[place] if place in shared and place in known else new
    for cell in cells:
        if "/A" in cell and "/Headers" in cell.A:
            headers = [names[_place(name)] for name in cell.A.Headers if _place(name) in names]
            cell.A.Headers = pikepdf.Array(headers)
    return names


def _place(name: Any) -> bytes:
    """Row and column of a header: its id without the number of the element."""
    return bytes(name).partition(b"-")[2]


def _append(first: Any, table: Any, gone: Artifacts) -> None:
    for part in list(table.K):
        if part.get("/S") == "/THead":
            _drop_links(part)
            for page, number in _content(part):
                gone[page].add(number)
        else:
            part.P = first
            first.K.append(part)
    _remove(table)


def _drop_links(element: Any) -> None:
    """A link of a repeated head stands in the first head already."""
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
            kid.Pg.Annots = pikepdf.Array([a for a in kid.Pg.Annots if _differs(a, kid.Obj)])
        elif isinstance(kid, pikepdf.Dictionary):
            _drop_links(kid)


def _remove(element: Any) -> None:
    """Take an element out of the tree, and what is empty without it."""
    parent = element.P
    parent.K = pikepdf.Array([kid for kid in parent.K if _differs(kid, element)])
    if not len(parent.K) and "/P" in parent and parent.P.get("/Type") == "/StructElem":
        _remove(parent)


def _differs(kid: Any, element: Any) -> bool:
    return not isinstance(kid, pikepdf.Dictionary) or kid.objgen != element.objgen


def _cells(element: Any) -> Iterator[Any]:
    for child in element.get("/K", []):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            if child.S in ("/TH", "/TD"):
                yield child
            else:
                yield from _cells(child)


def _links(pdf: pikepdf.Pdf, labels: Mapping[str, str]) -> None:
    """Links are printed with their page, and say where they lead in words."""
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            annotation.F = PRINT_FLAG
            if "/Dest" in annotation and str(annotation.Dest) in labels:
                annotation.Contents = pikepdf.String(labels[str(annotation.Dest)])
