"""Finished files that are no PDF and no HTML, read back by readers that we did not write."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from packs.domain.artifacts import ArtifactFacts
from packs.rendering.markdown import slugs_of


def markdown_facts(kind: str, name: str, content: str) -> ArtifactFacts:
    """Words, headings' addresses and links, as a CommonMark reader with tables finds them."""
    tokens = markdown_reader().parse(content)
    addresses = [str(token.attrs["href"]) for token in _inside(tokens) if token.type == "link_open"]
    known = set(slugs_of(markdown_headings(content)))
    inward = {address[1:] for address in addresses if address.startswith("#")}
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
