"""What a reader of a finished file finds in it, for the second moment of the gate."""

from __future__ import annotations

from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

from packs.domain.artifacts import ArtifactFacts
from packs.rendering.files import PDF, RenderedFile

UNSEEN = {"style", "script", "title", "head"}
VOID = {"meta", "link", "br", "img", "hr", "input", "col", "base", "wbr"}


def facts_of(kind: str, file: RenderedFile) -> ArtifactFacts:
    """The facts of a rendered file; `kind` as in `NAMES`."""
    if file.media_type == PDF:
        return _pdf(kind, file)
    if kind == "html":
        return _html(kind, file)
    return ArtifactFacts(kind=kind, name=file.name, texts=(file.content.decode(),))


def _pdf(kind: str, file: RenderedFile) -> ArtifactFacts:
    with pikepdf.open(BytesIO(file.content)) as pdf:
        links, inward = _links(pdf)
        known = _destinations(pdf)
        metadata = {str(key).lstrip("/"): str(value) for key, value in pdf.docinfo.items()}
    texts = _texts(file.content)
    return ArtifactFacts(
        kind=kind,
        name=file.name,
        pages=len(texts),
        texts=texts,
        dead_links=tuple(sorted(inward - known)),
        links=tuple(links),
        metadata=metadata,
    )


def _texts(content: bytes) -> tuple[str, ...]:
    document = pypdfium2.PdfDocument(content)
    try:
        return tuple(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _links(pdf: pikepdf.Pdf) -> tuple[list[str], set[str]]:
    """Outward addresses, and the names of inward targets."""
    outward, inward = [], set()
    for page in pdf.pages:
        annotations: Any = page.obj.get("/Annots", [])
        for annotation in annotations:
            action: Any = annotation.get("/A", {})
            target: Any = annotation.get("/Dest", action.get("/D"))
            if "/URI" in action:
                outward.append(str(action["/URI"]))
            elif isinstance(target, pikepdf.String | pikepdf.Name):
                inward.add(str(target))
    return outward, inward


def _destinations(pdf: pikepdf.Pdf) -> set[str]:
    names: Any = pdf.Root.get("/Names", {})
    tree: Any = names.get("/Dests") if "/Dests" in names else None
    return set(pikepdf.NameTree(tree)) if tree is not None else set()


def _html(kind: str, file: RenderedFile) -> ArtifactFacts:
    page = _Page()
    page.feed(file.content.decode())
    page.close()
    inward = {link[1:] for link in page.links if link.startswith("#") and len(link) > 1}
    return ArtifactFacts(
        kind=kind,
        name=file.name,
        texts=("".join(page.words),),
        dead_links=tuple(sorted(inward - page.ids)),
        links=tuple(link for link in page.links if not link.startswith("#")),
    )


class _Page(HTMLParser):
    """Collects what a reader sees of a page, its ids and its links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.add(str(given["id"]))
        if tag == "a" and given.get("href"):
            self.links.append(str(given["href"]))
        if tag in UNSEEN and tag not in VOID:
            self._unseen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            self._unseen.remove(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(data)
