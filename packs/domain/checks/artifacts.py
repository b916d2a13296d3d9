"""The second moment of the gate: the finished files, read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from packs.domain.artifacts import ArtifactFacts
from packs.domain.checks.registry import Found, Problem, Registry
from packs.domain.findings import Severity
from packs.domain.playbook import Playbook
from packs.domain.playbook.practice import Story

A, B = Severity.A, Severity.B
WHOLE = ("pdf", "html", "markdown", "docx")  # kinds of files that hold the whole playbook


@dataclass(frozen=True)
class Files:
    """The playbook, its files, and the words that must not stand in them."""

    playbook: Playbook
    artifacts: tuple[ArtifactFacts, ...]
    brand_words: tuple[str, ...]  # the brand's name, footer and contact; empty when unbranded
    foreign_words: tuple[str, ...]  # the product's name and other brands'

    def of(self, *kinds: str) -> Iterator[ArtifactFacts]:
        """The files of these kinds."""
        return (artifact for artifact in self.artifacts if artifact.kind in kinds)


file_rules: Registry[Files] = Registry()
rule = file_rules.rule


def _joined(artifact: ArtifactFacts) -> str:
    return " ".join(" ".join(artifact.texts).split())


@rule("S7", B, "extracted text has the logical order")
def order_is_logical(files: Files) -> Found:
    """Section titles, and the stories after them, appear in the order of the playbook."""
    for artifact in files.of(*WHOLE):
        words, at = _joined(artifact), 0
        for story in (b for _, b in files.playbook.blocks() if isinstance(b, Story)):
            quote = " ".join(story.quote.plain.split())[:40]
            found = words.find(quote, at)
            if found < 0:
                yield Problem(story.id, f"{artifact.name}: story {story.number} is out of order or missing.")
                break
            at = found


@rule("S9F", B, "every section of the contents has its heading in the file")
def headings_are_printed(files: Files) -> Found:
    """Each section's title stands in the text."""
    for artifact in files.of(*WHOLE):
        words = _joined(artifact).casefold()
        for section in files.playbook.sections:
            if " ".join(section.title.split()).casefold() not in words:
                yield Problem("", f"{artifact.name}: the heading “{section.title}” is missing.")


@rule("X6F", B, "every link in a file resolves")
def links_resolve(files: Files) -> Found:
    """No internal link without its target."""
    for artifact in files.artifacts:
        for target in artifact.dead_links:
            yield Problem("", f"{artifact.name}: the link to “{target}” leads nowhere.")


MARKUP = re.compile(r"\*\*|</?[a-z]{1,6}>|\]\(|\{[a-z_]+\}|\[\?|&(?:amp|lt|gt|quot|#\d+);")


@rule("L5", B, "no markup stands in the text")
def no_markup(files: Files) -> Found:
    """No Markdown, no tags, no slots, no entities."""
    for artifact in files.of(*WHOLE, "handout", "cheat_sheet", "calendar", "flashcards"):
        found = MARKUP.search(_joined(artifact))
        if found:
            yield Problem("", f"{artifact.name}: “{found.group()}” stands in the text.")


@rule("B1", A, "the handout carries the candidate's name and nobody's brand")
def handout_is_unbranded(files: Files) -> Found:
    """Name present; no brand word in text, metadata, file name or links."""
    for artifact in files.of("handout"):
        words = _joined(artifact)
        if " ".join(files.playbook.cover.name.split()) not in words:
            yield Problem("", f"{artifact.name}: the candidate's name is missing.")
        everything = " ".join((words, artifact.name, *artifact.metadata.values(), *artifact.links)).casefold()
        for word in (*files.brand_words, *files.foreign_words):
            if word and word.casefold() in everything:
                yield Problem("", f"{artifact.name}: “{word}” stands in it; it carries no brand.")


@rule("B1F", A, "no file carries another's brand, or the product's name")
def no_foreign_brand(files: Files) -> Found:
    """The words of others stand nowhere: text, metadata, file names, links."""
    for artifact in files.artifacts:
        if artifact.kind == "json":
            continue
        everything = " ".join(
            (_joined(artifact), artifact.name, *artifact.metadata.values(), *artifact.links)
        )
        for word in files.foreign_words:
            if word and re.search(rf"\b{re.escape(word)}\b", everything, re.IGNORECASE):
                yield Problem("", f"{artifact.name}: “{word}” stands in it.")


@rule("B2", B, "handout and cheat sheet are one page each")
def single_pages(files: Files) -> Found:
    """Measured on the finished file."""
    for artifact in files.of("handout", "cheat_sheet"):
        if artifact.pages != 1:
            yield Problem("", f"{artifact.name} has {artifact.pages} pages; it must be one.")


@rule("S16F", B, "pages carry their numbers")
def pages_are_numbered(files: Files) -> Found:
    """Each page after the cover holds its folio."""
    for artifact in files.of("pdf"):
        for number, words in enumerate(artifact.texts[1:], start=2):
            if not re.search(rf"(?<!\d){number}(?!\d)", words):
                yield Problem("", f"{artifact.name}: page {number} has no page number.")
                break
