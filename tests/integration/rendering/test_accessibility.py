"""Paged documents for somebody who listens: judged by two referees, and by what the tags say."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import outloud
import page
import pikepdf
import pytest

from packs.domain.base import canonical_json
from packs.domain.playbook.appendix import Register
from packs.rendering import render
from tests.factories import demo, merging
from tests.factories.playbooks import sample_playbook
from tests.integration.rendering.conftest import DOCUMENTS, EPOCH, HALDEN, NORTHGATE, Files, on_request

pytestmark = pytest.mark.xdist_group("documents")
HEADINGS = {f"/H{level}": level for level in range(1, 7)}
CANDIDATES = {"adaeze-nwosu": NORTHGATE, "priya-raghunathan": HALDEN}  # 63 pages on A4, 67 on Letter


@pytest.fixture(scope="module", params=list(CANDIDATES))
def demo_files(request: pytest.FixtureRequest) -> Files:
    """The three documents of a demo candidate."""
    return render(demo.demo(request.param)[0], CANDIDATES[request.param], DOCUMENTS, epoch=EPOCH)


@pytest.fixture(scope="module")
def archive_and_form() -> Files:
    """The two editions that are made on request."""
    return on_request()


def elements(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """The structure elements in reading order."""

    def below(element: Any) -> Iterator[Any]:
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield kid
                yield from below(kid)

    return below(pdf.Root.StructTreeRoot.K[0])


def assert_referees_agree(files: Files, folder: Path, skip: tuple[str, ...] = ()) -> None:
    for name, file in files.items():
        report = page.validate_pdf_bytes(file.content, profile="PDF_UA_1")
        assert report.is_compliant, (name, [(f.rule_id, f.message) for f in report.failures][:5])
        (folder / name).write_bytes(file.content)
        result = outloud.check(str(folder / name), skip=skip)
        told = [(f.rule, f.message) for f in result.findings if f.severity in ("error", "warning")]
        assert (result.error, told) == (None, []), name


def test_two_referees_find_no_fault_with_the_sample(files: Files, tmp_path: Path) -> None:
    """Its stories are alike word for word, as running heads are: that one rule is left to the demo."""
    assert_referees_agree(files, tmp_path, skip=("PAG-001",))


def test_two_referees_find_no_fault_with_whole_playbooks(demo_files: Files, tmp_path: Path) -> None:
    assert_referees_agree(demo_files, tmp_path)


def test_headings_begin_at_one_and_leave_out_no_level(files: Files) -> None:
    for name, file in files.items():
        with pikepdf.open(io.BytesIO(file.content)) as pdf:
            levels = [HEADINGS[str(e.S)] for e in elements(pdf) if str(e.S) in HEADINGS]
        assert levels[0] == 1, name
        assert all(after - before <= 1 for before, after in pairwise(levels)), name


def test_every_figure_has_its_words(files: Files) -> None:
    with pikepdf.open(io.BytesIO(files["playbook.pdf"].content)) as pdf:
        words = [str(e.Alt) for e in elements(pdf) if e.S == "/Figure"]
    assert any(word.startswith("Score bar: 16 of 21 points") for word in words)
    assert all(len(word.split()) >= 4 for word in words)


def test_every_table_has_headers_and_every_cell_names_known_ones(files: Files) -> None:
    with pikepdf.open(io.BytesIO(files["playbook.pdf"].content)) as pdf:
        found = list(elements(pdf))
        ids = [bytes(e.ID) for e in found if e.S == "/TH"]
        named = {bytes(name) for e in found if e.S == "/TD" for name in e.A.get("/Headers", [])}
    assert len(ids) == len(set(ids))
    assert named <= set(ids)


def test_a_table_over_several_pages_is_one_table(demo_files: Files) -> None:
    """The register of blanks takes more than two pages; its columns are named once."""
    with pikepdf.open(io.BytesIO(demo_files["playbook.pdf"].content)) as pdf:
        rows = max(
            sum(1 for kid in table.K if kid.S == "/TBody") for table in elements(pdf) if table.S == "/Table"
        )
        pages = {
            cell.Pg.objgen
            for table in elements(pdf)
            if table.S == "/Table" and sum(1 for kid in table.K if kid.S == "/TBody") == rows
            for body in table.K
            for row in body.K
            for cell in row.K
        }
    assert len(pages) > 2


def test_links_are_printed_and_say_where_they_lead(files: Files) -> None:
    with pikepdf.open(io.BytesIO(files["playbook.pdf"].content)) as pdf:
        links = [link for sheet in pdf.pages for link in sheet.get("/Annots", [])]
        assert {int(link.F) for link in links} == {4}
        contents = {str(link.Dest): str(link.Contents) for link in links if "/Dest" in link}
    assert contents["section-stories"] == "Stories"
    assert not set(contents.values()) & set(contents)


def test_tabs_follow_the_structure(files: Files) -> None:
    for file in files.values():
        with pikepdf.open(io.BytesIO(file.content)) as pdf:
            assert {str(sheet.Tabs) for sheet in pdf.pages} == {"/S"}


def test_head_and_foot_lines_are_not_read_aloud(files: Files) -> None:
    with pikepdf.open(io.BytesIO(files["playbook.pdf"].content)) as pdf:
        second = pdf.pages[1]
        assert b"".join(s.read_bytes() for s in second.Contents).count(b"/Type /Pagination") >= 2


def test_an_archive_passes_its_referee_and_holds_the_playbook_as_data(archive_and_form: Files) -> None:
    content = archive_and_form["playbook-archive.pdf"].content
    report = page.validate_pdf_bytes(content, profile="PDF_A_3A")
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures][:5]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert list(pdf.attachments) == ["playbook.json"]
        inside = pdf.attachments["playbook.json"].get_file().read_bytes()
    assert inside == canonical_json(sample_playbook()).encode()


def test_a_form_has_a_named_field_for_each_blank_and_passes_the_referees(
    archive_and_form: Files, tmp_path: Path
) -> None:
    form = archive_and_form["playbook-form.pdf"]
    assert_referees_agree({form.name: form}, tmp_path, skip=("PAG-001",))
    register = next(b for _, b in sample_playbook().blocks() if isinstance(b, Register))
    with pikepdf.open(io.BytesIO(form.content)) as pdf:
        fields = [(str(f.TU), str(f.V), int(f.F)) for f in pdf.Root.AcroForm.Fields]
    assert fields == [(f"{row.number} {row.question}", row.answer, 4) for row in register.rows]


def test_an_archive_and_a_form_are_the_same_each_time_and_whatever_is_made_beside_them() -> None:
    """A short one, laid out twice: blanks to fill, their register, and all that is attached."""
    short = merging.playbook(sections=("start", "story", "appendix"))
    together = render(short, NORTHGATE, ("archive", "form"), epoch=EPOCH)
    alone = {
        name: file
        for kind in ("archive", "form")
        for name, file in render(short, NORTHGATE, (kind,), epoch=EPOCH).items()
    }
    assert {name: f.content for name, f in alone.items()} == {n: f.content for n, f in together.items()}
