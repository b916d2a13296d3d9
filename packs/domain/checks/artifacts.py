"""The third moment of the gate: the finished files, read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from packs.domain.artifacts import ArtifactFacts
from packs.domain.base import canonical_json
from packs.domain.checks.registry import Found, Moment, Problem, Registry
from packs.domain.checks.scripts import fonts_for
from packs.domain.findings import Severity
from packs.domain.notes import MARKUP
from packs.domain.outputs import WHOLE
from packs.domain.playbook import Playbook
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.stories import Story

A, B = Severity.A, Severity.B
NEUTRAL = ("handout",)  # kinds that no brand stands in: rule B1 has its own list of faces for them
LEFTWARD = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # Hebrew, Arabic and their forms
LETTERS = 12  # that a message names
DOCUMENT = "playbook.json"  # the one file that may be inside another


@dataclass(frozen=True)
class Files:
    """The playbook, its files, and the words that must not stand in them."""

    playbook: Playbook
    artifacts: tuple[ArtifactFacts, ...]
    brand_words: tuple[str, ...]  # what the brand says of itself; empty when unbranded
    foreign_words: tuple[str, ...]  # the product's name and other brands'
    brand_fonts: tuple[str, ...] = ()  # families of the brand's alone, which no handout is set in
    foreign_fonts: tuple[str, ...] = ()  # families that we ship and the brand did not choose

    def of(self, *kinds: str) -> Iterator[ArtifactFacts]:
        """The files of these kinds."""
        return (artifact for artifact in self.artifacts if artifact.kind in kinds)


file_rules: Registry[Files] = Registry(Moment.FILES)
rule = file_rules.rule


def _without(words: str, brand_words: tuple[str, ...]) -> str:
    """The text without what the firm says of itself: it may look as it likes."""
    for word in brand_words:
        words = words.replace(" ".join(word.split()), "")
    return words


def _stands_in(word: str, artifact: ArtifactFacts) -> bool:
    """Whether a name or address stands whole in the text, metadata, file name, links or attachments."""
    parts = (_joined(artifact), artifact.name, *artifact.metadata.values(), *artifact.links)
    everything = " ".join((*parts, *artifact.attachments))
    return bool(word) and bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", everything, re.IGNORECASE))


def _set_in(families: tuple[str, ...], artifact: ArtifactFacts) -> Iterator[str]:
    """The families among the file's fonts, however they are spelled there."""
    fonts = [_spelled(font) for font in artifact.fonts]
    return (family for family in families if any(font.startswith(_spelled(family)) for font in fonts))


def _spelled(font: str) -> str:
    return re.sub(r"[^a-z0-9]", "", font.casefold())


def _joined(artifact: ArtifactFacts) -> str:
    return " ".join(" ".join(artifact.texts).split())


@rule("S7", B, "extracted text has the logical order")
def order_is_logical(files: Files) -> Found:
    """Section titles, and the stories after them, appear in the order of the playbook."""
    for artifact in files.of(*WHOLE):
        words, at = _joined(artifact), 0
        for story in (b for _, b in files.playbook.blocks() if isinstance(b, Story)):
            found = _place(" ".join(story.quote.plain.split())[:40], words, at)
            if found < 0:
                yield Problem(story.id, f"{artifact.name}: story {story.number} is out of order or missing.")
                break
            at = found


def _place(quote: str, words: str, at: int) -> int:
    """Where a line stands after `at`, else -1. Words that run from right to left are looked for one by one:
    readers of a page disagree about the order of a line that runs both ways."""
    if not LEFTWARD.search(quote):
        return words.find(quote, at)
    places = [words.find(word, at) for word in re.findall(r"[\w'’]+", quote)]
    return min(places, default=-1)


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


@rule("L5", B, "no markup stands in the text")
def no_markup(files: Files) -> Found:
    """No Markdown, no tags, no slots, no entities."""
    for artifact in files.artifacts:
        if artifact.kind == "json":
            continue
        found = MARKUP.search(_without(_joined(artifact), files.brand_words))
        if found:
            yield Problem("", f"{artifact.name}: “{found.group()}” stands in the text.")


@rule("L11", B, "every letter is printed in a font that has it")
def letters_have_faces(files: Files) -> Found:
    """No empty box stands for a letter: that says nothing to whoever reads the page."""
    for artifact in files.artifacts:
        if artifact.faceless:
            letters = " ".join(artifact.faceless[:LETTERS]) + " …" * (len(artifact.faceless) > LETTERS)
            said = (
                f"{artifact.name}: no font on this machine has {letters}, so empty boxes are printed instead"
            )
            yield Problem("", f"{said}: install {fonts_for(artifact.faceless)}, or use other letters.")


@rule("B1", A, "the handout carries the candidate's name and nobody's brand")
def handout_is_unbranded(files: Files) -> Found:
    """Name present; no brand word in text, metadata, file name or links."""
    for artifact in files.of("handout"):
        words = _joined(artifact)
        if " ".join(files.playbook.cover.name.split()) not in words:
            yield Problem("", f"{artifact.name}: the candidate's name is missing.")
        said = _said_by_the_candidate(files.playbook)
        for word in (*files.brand_words, *files.foreign_words):
            if _stands_in(word, artifact) and word.casefold() not in said:
                yield Problem("", f"{artifact.name}: “{word}” stands in it; it carries no brand.")
        for family in _set_in(files.brand_fonts, artifact):
            yield Problem("", f"{artifact.name}: it is set in {family}, a brand's face; it carries no brand.")
        if artifact.pictures or artifact.attachments:
            yield Problem("", f"{artifact.name}: it holds a picture or a file; it carries no brand.")


def _said_by_the_candidate(playbook: Playbook) -> str:
    """The words of the plan's page, which were there before any brand: a firm may be called like one."""
    plans = (block for _, block in playbook.blocks() if isinstance(block, Plan))
    return " ".join(canonical_json(plan) for plan in plans).casefold()


@rule("B1F", A, "no file carries another's brand, or the product's name")
def no_foreign_brand(files: Files) -> Found:
    """The words and faces of others stand nowhere: text, metadata, file names, links, fonts, attachments."""
    for artifact in files.artifacts:
        if artifact.kind == "json":
            continue
        for word in files.foreign_words:
            if _stands_in(word, artifact):
                yield Problem("", f"{artifact.name}: “{word}” stands in it.")
        for family in _set_in(files.foreign_fonts, artifact) if artifact.kind not in NEUTRAL else ():
            yield Problem("", f"{artifact.name}: it is set in {family}, which this brand did not choose.")
        for inside in artifact.attachments:
            if inside != DOCUMENT:
                yield Problem("", f"{artifact.name}: the file “{inside}” is inside it.")
        if artifact.pictures and not files.brand_words:
            yield Problem("", f"{artifact.name}: it holds a picture, and nobody's brand has one.")


@rule("B2", B, "handout and cheat sheet are one page each")
def single_pages(files: Files) -> Found:
    """Measured on the finished file."""
    for artifact in files.of("handout", "cheat_sheet"):
        if artifact.pages != 1:
            yield Problem("", f"{artifact.name} has {artifact.pages} pages; it must be one.")


@rule("S16F", Severity.C, "pages carry their numbers")
def pages_are_numbered(files: Files) -> Found:
    """Each page after the cover holds its folio."""
    for artifact in files.of("pdf", "archive", "form"):
        for number, words in enumerate(artifact.texts[1:], start=2):
            if not re.search(rf"(?<!\d){number}(?!\d)", words):
                yield Problem("", f"{artifact.name}: page {number} has no page number.")
                break
