"""Each kind of page as it was last looked at, for two people, three brands and two papers.

A page that changed fails and is shown as expected, actual and difference; `UPDATE_GOLDEN=1` keeps it anew.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image, ImageDraw

from packs.domain.brand import Brand
from packs.domain.playbook import Playbook, Section
from packs.rendering import render
from tests.factories.playbooks import sample_playbook
from tests.integration.rendering.conftest import BRANDS, EPOCH
from tests.integration.rendering.page_images import (
    KEPT,
    anchored,
    complaint,
    differs,
    pictured,
    reduced,
    side_by_side,
)

INES = Path(__file__).parents[2] / "golden" / "merge" / "ines-okafor.json"
# kind of page → the anchor of a section, or the kind of block whose first stands on it
ANCHORED = {"cover": "cover", "start": "section-start", "plan": "section-plan"}
BLOCKS = {
    "score": "score",
    "decode": "decode",
    "loop": "loop",
    "pitch": "pitch",
    "story": "story",
    "question": "question",
    "bridge": "bridge",
    "matrix": "coverage",
    "cheat-sheet": "cheat_sheet",
    "appendix": "register",
}
KINDS = (*ANCHORED, *BLOCKS, "handout")
FEW = {"story": 1, "question": 4, "bridge": 2, "curveball": 1, "ask_audience": 1, "signals": 1}


class Edition(NamedTuple):
    """Whose playbook, in which brand, on which paper."""

    who: str
    brand: str
    paper: str

    @property
    def name(self) -> str:
        return "-".join(self)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The handout has no brand: the unbranded editions show it."""
        return KINDS if self.brand == "unbranded" else KINDS[:-1]


EDITIONS = [Edition(who, brand, "a4") for who in ("dana", "ines") for brand in BRANDS]
EDITIONS.append(Edition("dana", "unbranded", "letter"))


def shortened(playbook: Playbook) -> Playbook:
    """The playbook with a few blocks of each kind: what comes after them adds pages and no kind of page."""

    def kept(section: Section) -> Section:
        seen: Counter[str] = Counter()
        blocks = []
        for block in section.blocks:
            seen[block.kind] += 1
            if seen[block.kind] <= FEW.get(block.kind, len(section.blocks)):
                blocks.append(block)
        return section.model_copy(update={"blocks": tuple(blocks)})

    return playbook.model_copy(update={"sections": tuple(map(kept, playbook.sections))})


@cache
def people() -> dict[str, Playbook]:
    """An invented person with every kind of block, and one whose playbook the merge made."""
    return {
        "dana": shortened(sample_playbook()),
        "ines": shortened(Playbook.model_validate_json(INES.read_text(encoding="utf-8"))),
    }


@cache
def pages(edition: Edition) -> dict[str, Image.Image]:
    """The page of each kind."""
    playbook = people()[edition.who]
    brand: Brand = BRANDS[edition.brand].model_copy(update={"paper": edition.paper})
    files = render(playbook, brand, ("pdf", "handout"), epoch=EPOCH)
    book = files["playbook.pdf"].content
    blocks = [block for section in playbook.sections for block in section.blocks]
    first: dict[str, str] = {block.kind: block.id for block in reversed(blocks)}
    anchors = ANCHORED | {kind: first[block] for kind, block in BLOCKS.items()}
    places = anchored(book)
    found = {kind: pictured(book, places[anchor]) for kind, anchor in anchors.items()}
    return found | {"handout": pictured(files["handout.pdf"].content, 0)}


def each_page() -> Iterator[object]:
    """Pages of one edition stay with one worker, which lays it out once."""
    for edition in EDITIONS:
        for kind in edition.kinds:
            group = pytest.mark.xdist_group(f"pages-{edition.name}")
            yield pytest.param(edition, kind, id=f"{edition.name}-{kind}", marks=group)


@pytest.mark.parametrize(("edition", "kind"), list(each_page()))
def test_a_page_looks_as_it_was_kept(edition: Edition, kind: str) -> None:
    problem = complaint(f"{edition.name}/{kind}", pages(edition)[kind])
    assert not problem, problem


def test_no_picture_is_kept_of_a_page_that_nobody_makes() -> None:
    made = {f"{edition.name}/{kind}.png" for edition in EDITIONS for kind in edition.kinds}
    kept = {path.relative_to(KEPT).as_posix() for path in KEPT.rglob("*.png")}
    assert os.environ.get("UPDATE_GOLDEN") or kept == made


def test_a_kept_picture_is_small() -> None:
    assert {path.name for path in KEPT.rglob("*.png") if path.stat().st_size > 25 * 1024} == set()


def page_of(words: str, down: int = 0) -> Image.Image:
    page = Image.new("RGB", (300, 200), "white")
    ImageDraw.Draw(page).text((20, 20 + down), words, fill="black")
    return page


@pytest.mark.parametrize(
    "other", [page_of("Tell me about a time we disagreed"), page_of("Tell me about a time you disagreed", 1)]
)
def test_another_word_or_place_is_a_difference(other: Image.Image) -> None:
    assert differs(page_of("Tell me about a time you disagreed"), other)


def test_fainter_edges_are_no_difference() -> None:
    page = page_of("Tell me about a time you disagreed")
    assert not differs(page, reduced(page.point(lambda level: min(255, level + 12))))


def test_a_difference_is_shown_between_pages_of_two_sizes() -> None:
    shown = side_by_side(page_of("one"), Image.new("RGB", (280, 240), "white"))
    assert shown.size == (3 * 300 + 20, 240)
