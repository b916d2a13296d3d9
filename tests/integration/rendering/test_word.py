"""Word documents: read back with python-docx, opened and printed by LibreOffice."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from functools import cache
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from PIL import Image

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.playbook import Playbook, open_blanks
from packs.rendering import render
from packs.rendering.facts import facts_of
from packs.rendering.flow import flow_of
from packs.rendering.flow.parts import Grid, Heading, plain
from packs.rendering.logos import kept_logo
from tests.factories import merging, tongues
from tests.factories.playbooks import sample_playbook
from tests.integration.rendering.conftest import BRANDS, EPOCH, HALDEN, NORTHGATE


def made(playbook: Playbook, brand: Brand) -> bytes:
    return render(playbook, brand, ("docx",), epoch=EPOCH)["playbook.docx"].content


@cache
def sample(brand: str = NORTHGATE.slug) -> bytes:
    """The sample's document in a brand."""
    return made(sample_playbook(), BRANDS[brand])


def opened(brand: str = NORTHGATE.slug) -> Document:
    return docx.Document(io.BytesIO(sample(brand)))


def headings(playbook: Playbook) -> list[str]:
    return [plain(p.runs) for p in flow_of(playbook, NORTHGATE) if isinstance(p, Heading) and p.level]


def png() -> str:
    """A picture of 30 × 6 points, as base64."""
    rows = zlib.compress(b"".join(b"\0" + b"\x1f\x4e\x3d" * 30 for _ in range(6)))
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 30, 6, 8, 2, 0, 0, 0)), (b"IDAT", rows), (b"IEND", b""))
    chunks = (struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in parts)
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(chunks)).decode()


def test_headings_are_words_own_and_in_order() -> None:
    found = [p.text for p in opened().paragraphs if p.style and p.style.name.startswith("Heading")]
    assert found == headings(sample_playbook())


def test_each_table_has_a_head_that_repeats_and_a_caption_above() -> None:
    document = opened()
    grids = [part for part in flow_of(sample_playbook(), NORTHGATE) if isinstance(part, Grid)]
    assert len(document.tables) == len(grids)
    for table, grid in zip(document.tables, grids, strict=True):
        assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
        assert tuple(cell.text for cell in table.rows[0].cells) == grid.head
        caption = table._tbl.getprevious()
        assert caption.style == "Caption"
        assert grid.caption in "".join(text.text for text in caption.iter(qn("w:t")))


def test_each_open_blank_is_a_field_to_type_into() -> None:
    playbook = sample_playbook()
    controls = list(opened().element.body.iter(qn("w:sdt")))
    tags = {control.find(f".//{qn('w:tag')}").get(qn("w:val")) for control in controls}
    assert {span.blank for span in open_blanks(playbook.sections)} <= tags
    ids = [control.find(f".//{qn('w:id')}").get(qn("w:val")) for control in controls]
    assert len(ids) == len(set(ids))
    assert all(control.find(f".//{qn('w:rStyle')}").get(qn("w:val")) == "Blank" for control in controls)


def test_fact_and_draft_differ_in_style_and_word() -> None:
    lines = [(str(p.style and p.style.name), p.text) for p in opened().paragraphs]
    marked = {(style, text.split()[0]) for style, text in lines if style in ("Fact", "Draft")}
    assert marked == {("Fact", "Fact"), ("Draft", "Draft")}


def test_contents_and_page_numbers_are_fields() -> None:
    with zipfile.ZipFile(io.BytesIO(sample())) as archive:
        assert b' TOC \\o "1-1" \\h' in archive.read("word/document.xml")
        assert b" PAGE " in archive.read("word/footer1.xml")
        assert b'<w:updateFields w:val="true"/>' in archive.read(
            "word/settings.xml"
        )  # pages are Word's to find


def test_what_runs_from_right_to_left_stands_in_runs_of_its_own() -> None:
    """A figure after a Hebrew name is no part of it, and nothing is lost."""
    playbook = merging.playbook(resume=tongues.HEBREW)
    document = docx.Document(io.BytesIO(made(playbook, UNBRANDED)))
    runs = [run for run in document.element.body.iter(qn("w:r")) if run.find(f".//{qn('w:rtl')}") is not None]
    words = {"".join(text.text or "" for text in run.iter(qn("w:t"))) for run in runs}
    assert {"שרה בן־דוד", 'אל על בע"מ (1998)', "בנק לאומי"} <= words
    assert all(run.find(f".//{qn('w:lang')}").get(qn("w:bidi")) == "he" for run in runs)


def test_language_and_title_are_set() -> None:
    british = sample_playbook().model_copy(update={"locale": "en-GB"})
    content = made(british, NORTHGATE)
    document = docx.Document(io.BytesIO(content))
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.title == "Interview playbook: Dana Okafor, Larkspur"
    assert b'w:lang w:val="en-GB"' in zipfile.ZipFile(io.BytesIO(content)).read("word/styles.xml")


def test_every_style_that_is_used_is_defined() -> None:
    document = opened()
    known = {style.style_id for style in document.styles}
    used = {each.get(qn("w:val")) for each in document.element.body.iter(qn("w:pStyle"), qn("w:rStyle"))}
    assert used <= known


def test_a_firm_is_named_and_drawn_and_nobody_is_where_there_is_none() -> None:
    firm = NORTHGATE.model_copy(update={"logo": png()})
    facts = facts_of("docx", "playbook.docx", made(sample_playbook(), firm))
    assert facts.metadata["creator"] == "Northgate Coaching"
    assert "Northgate Coaching" in facts.metadata["drawn"]
    assert "word/media/image1.png" in facts.metadata["pictures"]
    content = sample(UNBRANDED.slug)
    bare = facts_of("docx", "playbook.docx", content)
    assert set(bare.metadata) == {"title", "language", "created", "modified", "pictures", "drawn"}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        everything = b" ".join(archive.read(name) for name in archive.namelist()).decode().casefold()
    assert not any(word in everything for word in ("northgate", "packwright", "python-docx"))


def test_a_drawn_logo_is_shown_as_a_picture_of_it() -> None:
    """A drawing twice as wide as high, the right half of it left clear."""
    opening = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    drawing = f'{opening}<path fill="#5B2A86" d="M0 0h20v20H0z"/></svg>'
    firm = NORTHGATE.model_copy(update={"logo": kept_logo(drawing.encode())})
    document = docx.Document(io.BytesIO(made(sample_playbook(), firm)))
    shape = document.inline_shapes[0]
    assert shape._inline.docPr.get("descr") == "Northgate Coaching"
    assert shape.width / shape.height == pytest.approx(2, abs=0.02)
    with Image.open(io.BytesIO(document.part.related_parts[picture_id(shape)].blob)) as picture:
        quarter, middle = picture.width // 4, picture.height // 2
        assert picture.getpixel((quarter, middle)) == (0x5B, 0x2A, 0x86, 255)
        assert picture.getchannel("A").getpixel((3 * quarter, middle)) == 0


def picture_id(shape: Any) -> str:
    return str(shape._inline.graphic.graphicData.pic.blipFill.blip.embed)


def test_a_brand_chooses_fonts_color_and_paper() -> None:
    facts = facts_of("docx", "playbook.docx", sample(HALDEN.slug))
    assert set(facts.fonts) == {"Source Sans 3", "Literata"}
    width = opened(HALDEN.slug).sections[0].page_width
    assert width
    assert width.inches == pytest.approx(8.5, abs=0.01)
    assert opened(HALDEN.slug).styles["Title"].font.color.rgb == docx.shared.RGBColor.from_string("3B3A8F")


def test_every_link_inside_leads_somewhere() -> None:
    facts = facts_of("docx", "playbook.docx", sample())
    assert facts.dead_links == ()
    assert all(link.startswith("https://") for link in facts.links)


def test_the_same_playbook_gives_the_same_bytes_dated_its_day() -> None:
    first, second = sample(), made(sample_playbook(), NORTHGATE)
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 5, 4, 0, 0, 0)}


def test_texts_that_xml_forbids_are_made_harmless() -> None:
    content = made(sample_playbook("Bell\x07 <w:p/> & “Dana”\nOkafor ‮ 東京"), UNBRANDED)
    assert "Bell <w:p/> & “Dana” Okafor" in facts_of("docx", "playbook.docx", content).texts[0]
