"""Playbook → HTML: escaped, linked, complete, and the same section for the same input."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.method import SectionKey
from packs.domain.playbook import AnyBlock, Playbook, Section
from packs.rendering import html
from packs.rendering.facts import facts_of
from packs.rendering.screen import SCRIPT, screen_html
from tests.factories import merging
from tests.factories.playbooks import sample_playbook

BLOCKS = Path(html.TEMPLATES) / "playbook" / "blocks"
NORTHGATE = Brand(slug="northgate", name="Northgate Coaching", accent="#1F4E3D", font_pair="a")


def screen(playbook: Playbook, brand: Brand = UNBRANDED) -> str:
    return screen_html(playbook, brand)


def kinds() -> list[str]:
    return [member.model_fields["kind"].default for member in AnyBlock.__origin__.__args__]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_of_block_has_its_template_and_a_sample(kind: str) -> None:
    assert (BLOCKS / f"{kind}.html").is_file()
    assert any(block.kind == kind for _, block in sample_playbook().blocks())


def test_there_is_no_template_without_a_block() -> None:
    assert {path.stem for path in BLOCKS.glob("*.html")} == set(kinds())


def test_no_link_leads_nowhere() -> None:
    assert facts_of("html", "playbook.html", screen(sample_playbook()).encode()).dead_links == ()


def test_a_name_that_looks_like_markup_is_printed_as_text() -> None:
    page = screen(sample_playbook('<script>alert(1)</script> "&'))
    assert page.count("<script") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;" in page


def test_slots_in_a_name_are_not_filled() -> None:
    assert "{{ brand.slug }} {% now %}" in screen(sample_playbook("{{ brand.slug }} {% now %}"))


def test_the_page_needs_nothing_else() -> None:
    page = screen(sample_playbook(), NORTHGATE)
    assert page.count("<script") == page.count(f"<script>{SCRIPT}</script>") == 1
    assert "src=" not in page.replace("src:", "")
    assert 'url("asset:' not in page
    assert 'url("http' not in page


def test_headings_are_in_order() -> None:
    levels = [int(part[0]) for part in screen(sample_playbook()).split("<h")[1:] if part[0].isdigit()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_id_is_given_once() -> None:
    ids = [part.split('"')[0] for part in screen(sample_playbook()).split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def test_a_section_depends_on_itself_and_the_brand_alone() -> None:
    one, other = sample_playbook("Ada"), sample_playbook("Grace")
    for key in (SectionKey.STANDING, SectionKey.STORIES, SectionKey.QUESTIONS):
        sections = [playbook.section(key) for playbook in (one, other)]
        markup = {html.section_html(s, NORTHGATE, paged=True) for s in sections if s}
        assert len(markup) == 1


@pytest.mark.parametrize("section", sample_playbook().sections, ids=lambda section: section.key.value)
def test_the_parts_of_a_section_hold_its_blocks_in_order_and_each_id_once(section: Section) -> None:
    parts = html.section_parts(section, NORTHGATE)
    whole = html.section_html(section, NORTHGATE, paged=True)
    ids = [re.findall(r' id="([^"]+)"', markup) for markup in ("".join(parts), whole)]
    assert ids[0] == ids[1]
    assert "".join(parts).count("<h2") == 1


def test_each_story_can_be_laid_out_by_itself() -> None:
    section = sample_playbook().section(SectionKey.STORIES)
    assert section is not None
    first, *others = html.section_parts(section, NORTHGATE)
    assert 'id="section-stories"' in first
    starting = [block.id for block in section.blocks if block.kind in ("story", "worksheet")]
    assert [re.findall(r'<article[^>]* id="([^"]+)"', part)[0] for part in others] == starting


def test_a_renamed_section_is_renamed_in_the_contents_too() -> None:
    page = screen(merging.playbook(section_titles={"stories": "Your six best"}), NORTHGATE)
    assert "</span> Your six best</h2>" in page
    assert page.count("Your six best") == 4  # contents, table of paths, link to the next section, heading


def test_the_null_brand_leaves_no_trace() -> None:
    page = screen(sample_playbook())
    assert "unbranded" not in page.casefold()
    assert "prepared by" not in page.casefold()


def test_a_blank_is_anchored_in_its_own_section_only() -> None:
    page = screen(sample_playbook())
    assert page.count('id="at-blank-5.11"') == 1
    assert 'id="at-blank-7.12"' in page.partition('id="section-awkward"')[2]


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Dana Okafor", "large"),
        ("Maximiliane Featherstonehaugh", "medium"),
        ("Wolfeschlegelsteinhausenbergerdorff Jr", "small"),
        (" ".join(["Anna"] * 20), "small"),
    ],
)
def test_a_long_name_is_set_smaller(name: str, size: str) -> None:
    assert html.name_size(name) == size
