"""The flow: every kind of block becomes parts, and none of its words is lost."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest

from packs.domain.base import inside
from packs.domain.brand import UNBRANDED
from packs.domain.playbook import AnyBlock, Playbook
from packs.domain.playbook.spans import Span
from packs.rendering.flow import BLOCKS, flow_of, section_parts
from packs.rendering.flow.parts import Grid, Heading, Items, Para, Part, plain
from tests.factories import merging
from tests.factories.playbooks import sample_playbook


def texts_of(part: Part) -> list[str]:
    if isinstance(part, Grid):
        return [plain(runs) for row in part.rows for cell in row.cells for runs in cell]
    if isinstance(part, Items):
        return [plain(runs) for runs in part.items]
    return [plain(part.runs)]


def words_of(playbook: Playbook) -> str:
    return "\n".join(text for part in flow_of(playbook, UNBRANDED) for text in texts_of(part))


def test_every_kind_of_block_has_its_function() -> None:
    kinds = {kind.model_fields["kind"].default for kind in get_args(get_args(AnyBlock)[0])}
    assert set(BLOCKS) == kinds


PLAYBOOKS = {"sample": sample_playbook(), "merged": merging.playbook(level="b3")}


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_no_word_of_a_span_is_lost(name: str) -> None:
    words = words_of(PLAYBOOKS[name])
    spans = (span for section in PLAYBOOKS[name].sections for span in inside(section, Span))
    assert [span.text for span in spans if span.text not in words] == []


def test_the_sample_holds_every_kind_of_block() -> None:
    assert set(BLOCKS) == {block.kind for _, block in sample_playbook().blocks()}


def test_headings_begin_with_the_title_and_skip_no_level() -> None:
    levels = [part.level for part in flow_of(sample_playbook(), UNBRANDED) if isinstance(part, Heading)]
    assert levels[:2] == [0, 1]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_each_block_can_be_referred_to() -> None:
    playbook = sample_playbook()
    anchors = [part.anchor for part in flow_of(playbook, UNBRANDED) if part.anchor]
    assert {block.id for _, block in playbook.blocks()} <= set(anchors)
    assert len(anchors) == len(set(anchors))


def test_a_section_is_titled_in_the_brands_words() -> None:
    section = merging.playbook(section_titles={"standing": "How you look on paper"}).sections[1]
    first = next(iter(section_parts(section)))
    assert isinstance(first, Heading)
    assert plain(first.runs) == "2 How you look on paper"


def test_a_row_has_as_many_cells_as_its_head() -> None:
    for part in flow_of(sample_playbook(), UNBRANDED):
        if isinstance(part, Grid):
            assert {len(row.cells) for row in part.rows} == {len(part.head)} == {len(part.shares)}, (
                part.caption
            )


def test_an_open_blank_is_printed_with_its_number_in_brackets() -> None:
    assert "[4.1 What draws you to parcels?]" in words_of(sample_playbook())


def test_words_to_be_said_carry_their_mark() -> None:
    marks = {part.mark for part in flow_of(sample_playbook(), UNBRANDED) if isinstance(part, Para)}
    assert marks == {"", "fact", "draft"}
