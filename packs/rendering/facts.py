"""What a reader finds in a finished file, for the third moment of the gate."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pikepdf
import pypdfium2

from packs.domain.artifacts import ArtifactFacts
from packs.rendering.faceless import faceless
from packs.rendering.reading_back import READERS

BREAK = "\x02"  # what PDFium reads where a line was broken inside a word
BLOCKS = {
    "p",
    "div",
    "section",
    "article",
    "li",
    "tr",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "dt",
    "dd",
    "header",
    "br",
}
SILENT = {"style", "script", "title"}


def facts_of(kind: str, name: str, content: bytes) -> ArtifactFacts:
    """Read a file back from its bytes. `kind` is a key of the renderer's `NAMES`."""
    if content.startswith(b"%PDF"):
        return _pdf_facts(kind, name, content)
    if kind == "html":
        return _html_facts(kind, name, content.decode())
    if kind in READERS:
        return READERS[kind](kind, name, content)
    return ArtifactFacts(kind=kind, name=name, texts=(content.decode(),))


def _pdf_facts(kind: str, name: str, content: bytes) -> ArtifactFacts:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        targets, outward = _links(pdf)
        named = _destinations(pdf)
        return ArtifactFacts(
            kind=kind,
            name=name,
            pages=len(pdf.pages),
            texts=_texts(content),
            dead_links=tuple(sorted(target for target in targets if target not in named)),
            links=tuple(sorted(outward)),
            metadata=_metadata(pdf),
            fonts=tuple(sorted(_fonts(pdf))),
            pictures=sum(1 for entry in pdf.objects if _is_picture(entry)),
            attachments=tuple(sorted(pdf.attachments)),
            faceless=faceless(pdf),
        )


def _texts(content: bytes) -> tuple[str, ...]:
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return tuple(text.replace(BREAK, "").replace("\r\n", "\n") for text in pages)


def _links(pdf: pikepdf.Pdf) -> tuple[set[str], set[str]]:
    inward: set[str] = set()
    outward: set[str] = set()
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            if "/Dest" in annotation:
                inward.add(str(annotation.Dest))
            elif "/A" in annotation and "/URI" in annotation.A:
                outward.add(str(annotation.A.URI))
    return inward, outward


def _destinations(pdf: pikepdf.Pdf) -> set[str]:
    names = pdf.Root.get("/Names", pikepdf.Dictionary())
    if "/Dests" not in names:
        return set()
    return {str(key) for key in pikepdf.NameTree(names.Dests)}


def _metadata(pdf: pikepdf.Pdf) -> dict[str, str]:
    found = {str(key).lstrip("/"): str(value) for key, value in pdf.docinfo.items()}
    if "/Metadata" in pdf.Root:
        found["XMP"] = pdf.Root.Metadata.read_bytes().decode(errors="replace")
    return found


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for entry in pdf.objects:
        if isinstance(entry, pikepdf.Dictionary) and entry.get("/Type") == "/FontDescriptor":
            yield re.sub(r"^[A-Z]{6}\+", "", str(entry.FontName).lstrip("/"))


def _is_picture(entry: Any) -> bool:
    return isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") == "/Image"


class _Reader(HTMLParser):
    """Collects the visible words, ids and addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.ids: set[str] = set()
        self.addresses: set[str] = set()
        self.metadata: dict[str, str] = {}
        self.pictures = 0
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids |= {values["id"] or ""} if "id" in values else set()
        self.addresses |= {values["href"] or ""} if "href" in values else set()
        if tag == "meta" and "name" in values:
            self.metadata[values["name"] or ""] = values.get("content") or ""
        self.pictures += tag == "img"
        if tag in BLOCKS:
            self.words.append("\n")
        if tag in SILENT:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.words.append("\n")
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if "title" in self._inside:
            self.metadata.setdefault("title", data)
        if not self._inside:
            self.words.append(data)


def _html_facts(kind: str, name: str, text: str) -> ArtifactFacts:
    reader = _Reader()
    reader.feed(text)
    inward = {address[1:] for address in reader.addresses if address.startswith("#")}
    return ArtifactFacts(
        kind=kind,
        name=name,
        texts=(re.sub(r"\s*\n\s*", "\n", "".join(reader.words)).strip(),),
        dead_links=tuple(sorted(inward - reader.ids)),
        links=tuple(sorted(address for address in reader.addresses if not address.startswith("#"))),
        metadata=reader.metadata,
        fonts=tuple(sorted(set(re.findall(r'@font-face\{font-family:"([^"]+)"', text)))),
        pictures=reader.pictures,
    )
