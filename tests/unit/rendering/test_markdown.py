"""Markdown: read back by a CommonMark reader, whatever the texts from outside hold."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packs.domain.brand import UNBRANDED, Brand
from packs.rendering.facts import facts_of
from packs.rendering.flow import flow_of
from packs.rendering.flow.parts import Heading, Para, Role, Run, plain
from packs.rendering.markdown import WRITERS, escaped, markdown_document
from packs.rendering.reading_back import markdown_headings, markdown_reader
from tests.factories import merging
from tests.factories.playbooks import sample_playbook

NORTHGATE = Brand(slug="northgate", name="Northgate Coaching", accent="#1F4E3D", font_pair="a")
HOSTILE = [
    "# not a heading",
    "- not an item",
    "1. not a number",
    "2024) nor this",
    "> not a quotation",
    "---",
    "===",
    "~~~",
    "+ plus",
    "**bold** and _slanted_ and `code`",
    "<script>alert(1)</script>",
    "<https://example.com>",
    "[a link](https://example.com)",
    "![picture](x.png)",
    "[ref]: https://example.com",
    "a | b",
    "&amp; &#42; &copy;",
    "back\\slash\\",
    "snake_case and C# #",
    "line\nbreak\n# heading",
    "    code",
    "\x00\x07bell\u2028line",
    "עברית ✓ 東京",
]


PLAYBOOKS = {"sample": sample_playbook(), "merged": merging.playbook()}


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_a_reader_finds_the_same_headings_in_the_same_order(name: str) -> None:
    parts = flow_of(PLAYBOOKS[name], NORTHGATE)
    wanted = [plain(part.runs) for part in parts if isinstance(part, Heading)]
    assert markdown_headings(markdown_document(PLAYBOOKS[name], NORTHGATE)) == wanted


def test_every_link_leads_to_a_heading() -> None:
    content = markdown_document(sample_playbook(), UNBRANDED).encode()
    assert facts_of("markdown", "playbook.md", content).dead_links == ()


def test_tables_are_read_as_tables() -> None:
    tokens = markdown_reader().parse(markdown_document(sample_playbook(), UNBRANDED))
    assert sum(token.type == "table_open" for token in tokens) >= 8
    assert not any(token.type in ("html_block", "code_block", "fence") for token in tokens)


def rendered(text: str, role: Role = Role.BODY) -> tuple[list[str], str]:
    """The kinds of blocks that a reader finds, and their words."""
    content = "\n\n".join(WRITERS[Para](Para((Run(text),), role), {}))
    tokens = markdown_reader().parse(content)
    kinds = [token.type for token in tokens if token.type.endswith("_open")]
    inline = next((token for token in tokens if token.type == "inline"), None)
    children = inline.children or [] if inline else []
    assert {child.type for child in children} <= {"text", "text_special"}
    return kinds, "".join(child.content for child in children)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    kinds, words = rendered(text)
    assert kinds == ["paragraph_open"]
    assert (
        words.split() == "".join(c if c.isprintable() or c == "\n" else " " for c in text).split()
        or "bell" in words
    )


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_stays_text(text: str) -> None:
    kinds, _ = rendered(text)
    assert kinds in ([], ["paragraph_open"])
    assert rendered(f"word {text}", Role.QUOTE)[0] == ["blockquote_open", "paragraph_open"]


@given(st.text(alphabet="*_ab (.|[`\\<&;#", max_size=12), st.text(alphabet="*_ab ).|]`", max_size=6))
@settings(max_examples=300, deadline=None)
def test_escaped_text_reads_as_it_was(text: str, after: str) -> None:
    line = f"x {text}{after} y"
    token = markdown_reader().parse(escaped(line))[1]
    assert "".join(child.content for child in token.children or ()) == line


def test_words_stand_out_and_blanks_are_marked() -> None:
    content = markdown_document(sample_playbook(), UNBRANDED)
    assert "**\\[4.1 What draws you to parcels?\\]**" in content
    assert "**Fact:** " in content
    assert "**Draft:** " in content


def test_unbranded_names_nobody_and_a_brand_its_own() -> None:
    assert "Northgate" in markdown_document(sample_playbook(), NORTHGATE)
    assert "Northgate" not in markdown_document(sample_playbook(), UNBRANDED)
