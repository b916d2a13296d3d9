"""Finished files that are no PDF and no HTML, read back by readers that we did not write."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from itertools import pairwise
from typing import Any
from urllib.parse import unquote

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from icalendar import Calendar
from markdown_it import MarkdownIt
from markdown_it.token import Token

from packs.domain.artifacts import ArtifactFacts
from packs.rendering.markdown import slugs_of


def markdown_facts(kind: str, name: str, content: bytes) -> ArtifactFacts:
    """Words, headings' addresses and links, as a CommonMark reader with tables finds them."""
    tokens = markdown_reader().parse(content.decode())
    addresses = [str(token.attrs["href"]) for token in _inside(tokens) if token.type == "link_open"]
    known = set(slugs_of(markdown_headings(content.decode())))
    inward = {unquote(address[1:]) for address in addresses if address.startswith("#")}
    return ArtifactFacts(
        kind=kind,
        name=name,
        texts=("\n".join(_words(token) for token in tokens if token.type == "inline"),),
        dead_links=tuple(sorted(inward - known)),
        links=tuple(sorted({address for address in addresses if not address.startswith("#")})),
    )


def markdown_reader() -> MarkdownIt:
    """CommonMark with tables."""
    return MarkdownIt("commonmark").enable("table")


def markdown_headings(content: str) -> list[str]:
    """The words of every heading, in order."""
    tokens = markdown_reader().parse(content)
    pairs = pairwise(tokens)
    return [_words(words) for opening, words in pairs if opening.type == "heading_open"]


def _words(token: Token) -> str:
    return "".join(child.content for child in token.children or ())


def _inside(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from token.children or ()


def word_facts(kind: str, name: str, content: bytes) -> ArtifactFacts:
    """Words in reading order with those of footers after them, links, properties and fonts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {part: parse_xml(archive.read(part)) for part in archive.namelist() if _is_xml(part)}
        pictures = [part for part in archive.namelist() if not _is_xml(part)]
    body, styles = parts["word/document.xml"], parts["word/styles.xml"]
    bookmarks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    targets = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))} - {None}
    return ArtifactFacts(
        kind=kind,
        name=name,
        texts=("\n".join(_paragraphs(parts)),),
        dead_links=tuple(sorted(targets - bookmarks)),
        links=tuple(sorted(_outward(parts))),
        metadata=_properties(parts) | {"pictures": " ".join(pictures)},
        pictures=sum(1 for part in pictures if "/media/" in part),
        fonts=tuple(sorted({font.get(qn("w:ascii")) for font in styles.iter(qn("w:rFonts"))})),
    )


def _is_xml(part: str) -> bool:
    return part.endswith((".xml", ".rels"))


def _paragraphs(parts: Mapping[str, Any]) -> Iterator[str]:
    footers = sorted(part for part in parts if part.startswith("word/footer"))
    for part in ("word/document.xml", *footers):
        for paragraph in parts[part].iter(qn("w:p")):
            yield "".join(text.text or "" for text in paragraph.iter(qn("w:t")))


def _outward(parts: Mapping[str, Any]) -> Iterator[str]:
    for part in parts:
        if part.endswith(".rels"):
            yield from (each.get("Target") for each in parts[part] if each.get("TargetMode") == "External")


def _properties(parts: Mapping[str, Any]) -> dict[str, str]:
    """Every property of the file, and the names of what is drawn in it."""
    files = [part for part in parts if part.startswith(("docProps/", "customXml/"))]
    told = [each for part in files for each in parts[part].iter() if each.text]
    found = {each.tag.partition("}")[2]: each.text for each in told}
    drawn = [
        each.get(name) or ""
        for each in parts["word/document.xml"].iter(qn("wp:docPr"), qn("pic:cNvPr"))
        for name in ("name", "descr", "title")
    ]
    return {**found, "drawn": " ".join(filter(None, drawn))}


def calendar_facts(kind: str, name: str, content: bytes) -> ArtifactFacts:
    """Titles and descriptions of events in order; the calendar's own properties, and the events' ids."""
    calendar = Calendar.from_ical(content)
    texts = [f"{event['SUMMARY']}\n{event.get('DESCRIPTION', '')}" for event in calendar.walk("VEVENT")]
    ids = " ".join(str(event["UID"]) for event in calendar.walk("VEVENT"))
    properties = {str(key): str(value) for key, value in calendar.items()}
    return ArtifactFacts(kind=kind, name=name, texts=tuple(texts), metadata={**properties, "UID": ids})


TAG = re.compile(r"<[^>]+>")


def flashcards_facts(kind: str, name: str, content: bytes) -> ArtifactFacts:
    """Both sides of each card as words, the head lines as properties, ids and tags of the cards."""
    lines = content.decode().splitlines(keepends=True)
    head = [line.strip()[1:].partition(":") for line in lines if line.startswith("#")]
    rows = list(csv.reader(line for line in lines if not line.startswith("#")))
    words = [unescape(TAG.sub(" ", f"{front} {back}")) for _, front, back, _ in rows]
    kept = {"GUID": " ".join(row[0] for row in rows), "Tags": " ".join(row[3] for row in rows)}
    metadata = {key: value for key, _, value in head} | kept
    return ArtifactFacts(kind=kind, name=name, texts=tuple(words), metadata=metadata)


READERS: dict[str, Callable[[str, str, bytes], ArtifactFacts]] = {
    "markdown": markdown_facts,
    "docx": word_facts,
    "calendar": calendar_facts,
    "flashcards": flashcards_facts,
}
