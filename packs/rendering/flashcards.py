"""Playbook → flash cards as CSV (RFC 4180) with the head lines that Anki reads.

Anki reads the fields as HTML. That is also how a cell is kept from being a formula in a spreadsheet: the
signs that would begin one are written as HTML's references, which Anki shows as the signs themselves.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from packs.domain.base import sha256_hex
from packs.domain.brand import Brand
from packs.domain.playbook import Playbook
from packs.domain.playbook.stories import Story
from packs.rendering.cards import MAKERS, Card, about_card
from packs.rendering.plain import one_line

COLUMNS = ("GUID", "Front", "Back", "Tags")
# at the start of a cell, or where a spreadsheet that splits at another sign would see a start
FORMULA = re.compile(r"(^|[;,|\"']\s*)([=+\-@＝＋－＠])")
BRACKET = re.compile(r"\[(?=sound:|latex\]|\$)")  # what Anki would play or typeset


def flashcards_document(playbook: Playbook, brand: Brand) -> str:
    """The deck. A card keeps its id from build to build, so that importing again updates it."""
    head = (
        "#separator:Comma",
        "#html:true",
        f"#deck:{one_line(f'Interview: {playbook.cover.company}').replace('::', ':')}",
        f"#columns:{','.join(COLUMNS)}",
        f"#guid column:{COLUMNS.index('GUID') + 1}",
        f"#tags column:{COLUMNS.index('Tags') + 1}",
    )
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(_rows(playbook, brand))
    return "".join(f"{line}\r\n" for line in head) + written.getvalue()


def guarded(field: str) -> str:
    """A field of HTML that no spreadsheet takes for a formula, and in which Anki finds no command."""
    return BRACKET.sub("&#91;", FORMULA.sub(lambda found: f"{found[1]}&#{ord(found[2])};", field))


def _rows(playbook: Playbook, brand: Brand) -> Iterator[tuple[str, ...]]:
    place = playbook.release_slug.replace("/", "::")
    for section, card in cards(playbook):
        yield _identity(playbook, card), guarded(card.front), guarded(card.back), f"{place} {section}"
    about = about_card(playbook, brand)
    yield _identity(playbook, about), guarded(about.front), guarded(about.back), place


def cards(playbook: Playbook) -> Iterator[tuple[str, Card]]:
    """Every card with the key of its section, in reading order."""
    stories = (block for _, block in playbook.blocks() if isinstance(block, Story))
    titles = {story.id: f"Story {story.number}: {story.title}" for story in stories}
    for section, block in playbook.blocks():
        make = MAKERS.get(type(block))
        for card in make(block, titles) if make else ():
            yield section.key, card


def _identity(playbook: Playbook, card: Card) -> str:
    name = " ".join(playbook.cover.name.casefold().split())
    return f"c{sha256_hex(f'{playbook.release_slug}|{name}|{card.key}')[:20]}"
