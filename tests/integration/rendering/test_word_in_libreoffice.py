"""Word documents opened by LibreOffice, as a reader without Word does."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from packs.domain.playbook import Playbook
from packs.rendering.facts import facts_of
from packs.rendering.logos import kept_logo
from tests.factories import merging
from tests.factories.playbooks import sample_playbook
from tests.integration.rendering.conftest import NORTHGATE
from tests.integration.rendering.test_word import headings, made

pytestmark = pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice is not installed: run scripts/test_programs"
)
BOOKMARKED = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Module1" script:language="StarBasic">
%s</script:module>
"""
UPDATE = """Sub Main
 Dim hidden(0) As New com.sun.star.beans.PropertyValue
 hidden(0).Name = "Hidden"
 hidden(0).Value = True
 Dim filter(0) As New com.sun.star.beans.PropertyValue
 filter(0).Name = "FilterName"
 filter(0).Value = "writer_pdf_Export"
 book = StarDesktop.loadComponentFromURL("%s/playbook.docx", "_blank", 0, hidden())
 book.getDocumentIndexes().getByIndex(0).update()
 book.storeToURL("%s/updated.pdf", filter())
 book.close(True)
End Sub
"""


def office(folder: Path, *what: str) -> None:
    """LibreOffice with settings of its own in the folder."""
    home = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = ["soffice", home, "--headless", "--norestore", *what]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)


def printed(folder: Path, document: bytes) -> Path:
    """The document as PDF."""
    (folder / "playbook.docx").write_bytes(document)
    office(folder, "--convert-to", BOOKMARKED, "--outdir", str(folder), "playbook.docx")
    return folder / "playbook.pdf"


def titles(items: list[pikepdf.OutlineItem]) -> list[str]:
    return [title for item in items for title in (str(item.title), *titles(item.children))]


@pytest.mark.parametrize("name", ["sample", "merged"])
def test_it_opens_and_prints_the_same_headings_in_the_same_order(name: str, tmp_path: Path) -> None:
    playbook: Playbook = sample_playbook() if name == "sample" else merging.playbook()
    pdf = printed(tmp_path, made(playbook, NORTHGATE))
    with pikepdf.open(pdf) as opened, opened.open_outline() as outline:
        assert titles(outline.root) == headings(playbook)


def test_its_contents_are_a_field_that_finds_the_pages_and_a_drawn_logo_is_printed(tmp_path: Path) -> None:
    """First the plain print, in which LibreOffice makes its settings; then a macro updates the contents."""
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z"/></svg>'
    firm = NORTHGATE.model_copy(update={"logo": kept_logo(drawing.encode())})
    plain = printed(tmp_path, made(sample_playbook(), firm)).read_bytes()
    assert facts_of("pdf", "playbook.pdf", plain).pictures
    macro = UPDATE % (tmp_path.as_uri(), tmp_path.as_uri())
    module = tmp_path / "office" / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(MODULE % escape(macro))
    office(tmp_path, "macro:///Standard.Module1.Main")
    document = pypdfium2.PdfDocument(tmp_path / "updated.pdf")
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    entries = re.findall(r"(?m)^(.+?)\.{3,}(\d+)\s*$", pages[0])
    assert len(entries) == len(sample_playbook().sections)
    for title, number in entries:
        assert pages[int(number) - 1].startswith(title)
