"""Hostile and broken resumes: each is one sentence, quickly, and nothing of it escapes."""

from __future__ import annotations

import io
import zipfile

import docx
import pikepdf
import pytest

from packs.domain.reading.errors import ReadingError
from packs.extraction.archive import MAX_MEMBERS
from packs.extraction.limits import MAX_BYTES, MAX_PAGES
from packs.extraction.resumes import NeedsOcr, read_resume

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def word(**changes: str | bytes) -> bytes:
    """A Word document; `changes` replace or add members, "/" written as "__"."""
    plain = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Ada Obi, who built many things over many years")
    document.save(plain)
    out = io.BytesIO()
    new = {name.replace("__", "/"): content for name, content in changes.items()}
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in old.namelist():
            archive.writestr(member, new.pop(member, old.read(member)))
        for name, content in new.items():
            archive.writestr(name, content)
    return out.getvalue()


def pdf(pages: int = 1, **options: object) -> bytes:
    """A PDF of empty pages."""
    out = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page()
        document.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


def looping_pdf() -> bytes:
    """A PDF whose tree of pages holds itself."""
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.Root.Pages.Kids.append(document.Root.Pages)
        document.Root.Pages.Count = 1000
        document.save(out)
    return out.getvalue()


def self_drawing_pdf() -> bytes:
    """A PDF whose page draws a form that draws itself, many times."""
    out = io.BytesIO()
    with pikepdf.new() as document:
        page = document.add_blank_page()
        form = document.make_stream(b"/F Do " * 1000)
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox = [0, 0, 9, 9]
        page.Resources = form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
        page.Contents = document.make_stream(b"/F Do " * 1000)
        document.save(out)
    return out.getvalue()


def scanned_pdf() -> bytes:
    """A PDF that holds a picture and no text."""
    out = io.BytesIO()
    with pikepdf.new() as document:
        page = document.add_blank_page()
        image = document.make_stream(b"\x00" * 300)
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width, image.Height, image.BitsPerComponent = 10, 10, 8
        image.ColorSpace = pikepdf.Name.DeviceRGB
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
        page.Contents = document.make_stream(b"500 0 0 700 0 0 cm /I Do")
        document.save(out)
    return out.getvalue()


LOCKED = pdf(encryption=pikepdf.Encryption(owner="o", user="u"))
EUROPASS = '<?xml version="1.0"?>{}<SkillsPassport><LearnerInfo>{}</LearnerInfo></SkillsPassport>'
OUTER = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
OUTSIDE = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
    'Target="http://127.0.0.1:1/x.png" TargetMode="External"/></Relationships>'
)
CASES: dict[str, tuple[bytes, str]] = {
    "empty.pdf": (b"", "damaged or is no PDF"),
    "truncated.pdf": (pdf()[:200], "damaged or is no PDF"),
    "locked.pdf": (LOCKED, "locked with a password"),
    "long.pdf": (pdf(MAX_PAGES + 1), "31 pages, more than 30"),
    "blank.pdf": (pdf(), "there is no text in it"),
    "looping.pdf": (looping_pdf(), "pages|no text|damaged"),
    "drawing.pdf": (self_drawing_pdf(), "no text|stopped"),
    "picture.pdf": (b"\x89PNG\r\n\x1a\n" + b"0" * 500, "damaged or is no PDF"),
    "program.docx": (b"MZ\x90\x00" + b"\x00" * 500, "damaged or is no Word document"),
    "page.docx": (b"<script>alert(1)</script>" * 20, "damaged or is no Word document"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500, "old Word file"),
    "text.rtf": (b"{\\rtf1 Ada Obi}", "not read; save it as PDF"),
    "huge.pdf": (b"%PDF-1.7" + b"0" * MAX_BYTES, "over 5 MB"),
    "bomb.docx": (word(word__media__x="0" * 30_000_000), "larger than 20 MB"),
    "dense.docx": (word(word__x="0" * 5_000_000), "larger than 20 MB"),
    "many.docx": (word(**{f"x{n}": "x" for n in range(MAX_MEMBERS)}), "more than 200 files"),
    "slip.docx": (word(**{"..__..__x": "x"}), "reaches outside"),
    "entities.docx": (word(**{"word__x.xml": f"<!DOCTYPE x [{LAUGHS}]><x>&l9;</x>"}), "declares types"),
    "outside.docx": (word(**{"word___rels__document.xml.rels": OUTSIDE}), "another address"),
    "plain.zip.docx": (b"PK\x03\x04" + b"\x00" * 100, "damaged or is no Word document"),
    "entities.xml": (EUROPASS.format(f"<!DOCTYPE x [{LAUGHS}]>", "&l9;").encode(), "declares types"),
    "file.xml": (EUROPASS.format(OUTER, "&e;").encode(), "declares types"),
    "broken.xml": (EUROPASS.format("", "<a>").encode(), "broken"),
    "bare.xml": (EUROPASS.format("", "<a/>").encode(), "no work and no education"),
    "long.txt": (b"word " * 200_000, "more than 200,000 characters"),
    "empty.txt": (b"  \n", "no text in it"),
    "deep.html": (b"<html>" + b"<div>" * 100_000 + b"x", "no text|stopped|nothing"),
    "many.html": (b"<html>" + b"<b>x</b>" * 160_000, "more than 300,000 tags"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_in_one_sentence(name: str) -> None:
    data, words = CASES[name]
    with pytest.raises(ReadingError, match=words) as caught:
        read_resume(data, name)
    said = str(caught.value)
    assert said.startswith(f"{name}: ")
    assert said.endswith(".")
    assert "\n" not in said


def test_a_scan_says_that_it_needs_text_recognition() -> None:
    with pytest.raises(NeedsOcr, match="OCR"):
        read_resume(scanned_pdf(), "scan.pdf")


def test_a_name_that_lies_does_not_matter() -> None:
    reading = read_resume(word(), "resume.pdf")
    assert reading.resume["basics"]["name"] == "Ada Obi"


def test_one_long_line_is_read_within_the_limits() -> None:
    read_resume(b"Ada Obi\n\nExperience\n\n" + b"2019 - 2020 built, " * 9_000, "line.txt")
