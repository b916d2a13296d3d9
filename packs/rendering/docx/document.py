"""The Word document as a whole: look, cover, contents, sections, metadata, and bytes that repeat."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from docx import Document as opened
from docx.document import Document
from docx.shared import Mm

from packs.domain.brand import Brand
from packs.domain.playbook import Playbook
from packs.rendering.docx.body import Body
from packs.rendering.docx.package import base_package, repacked
from packs.rendering.docx.xml import Element, bookmark_name, field, inward_link, paragraph, run, runs_of
from packs.rendering.flow import cover_parts, section_parts
from packs.rendering.flow.parts import Heading, plain
from packs.rendering.html import document_title
from packs.rendering.logos import picture_of
from packs.rendering.plain import one_line

LOGO_HEIGHT, LOGO_WIDTH = 16, 70  # mm: the room that a logo has on the cover
LONGEST = 255  # characters: what properties of a file hold
CONTENTS = 1  # levels of headings in the table of contents


def word_document(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    """The whole playbook as DOCX. Same playbook, brand and epoch give the same bytes."""
    base = base_package(playbook, brand)
    document = opened(io.BytesIO(base.content))
    cover = list(cover_parts(playbook, brand))
    sections = [part for section in playbook.sections for part in section_parts(section)]
    body = Body(document, [*cover, *sections], base.width, base.soft)
    headings = [part for part in sections if isinstance(part, Heading) and part.level <= CONTENTS]
    end = document.element.body.sectPr
    for made in (*body.elements(cover), *_contents(headings), *body.elements(sections), paragraph("Note")):
        end.addprevious(made)
    if brand.logo:
        _add_logo(document, brand)
    _add_metadata(document, playbook, brand, epoch)
    saved = io.BytesIO()
    document.save(saved)
    return repacked(saved.getvalue(), epoch)


def _contents(headings: Sequence[Heading]) -> Iterator[Element]:
    """A field that Word computes when it opens the file; until then it shows the headings, without pages."""
    yield paragraph("TOCHeading", run("Contents"))
    entries = [_entry(heading) for heading in headings]
    if not entries:
        return
    code = f'TOC \\o "1-{CONTENTS}" \\h \\z \\u'
    inside = [list(entry) for _, entry in entries]
    opening = field(code, [])
    inside[0] = [*opening[:3], *inside[0]]
    inside[-1] = [*inside[-1], opening[3]]
    for (style, _), line in zip(entries, inside, strict=True):
        yield paragraph(style, *line)


def _entry(heading: Heading) -> tuple[str, list[Element]]:
    words = runs_of(plain(heading.runs))
    inside = [inward_link(bookmark_name(heading.anchor), *words)] if heading.anchor else words
    return f"TOC{heading.level}", inside


def _add_logo(document: Document, brand: Brand) -> None:
    """The firm's logo on top of the cover, with the firm's name as its alternative text."""
    first = document.paragraphs[0].insert_paragraph_before()
    drawn = brand.logo_type == "image/svg+xml"  # older programs show none: all get a picture of it
    content = picture_of(brand.logo_bytes) if drawn else brand.logo_bytes
    picture = first.add_run().add_picture(io.BytesIO(content), height=Mm(LOGO_HEIGHT))
    if picture.width > Mm(LOGO_WIDTH):
        picture.height = Mm(round(LOGO_HEIGHT * Mm(LOGO_WIDTH) / picture.width))
        picture.width = Mm(LOGO_WIDTH)
    picture._inline.docPr.set("descr", brand.name)


def _add_metadata(document: Document, playbook: Playbook, brand: Brand, epoch: int) -> None:
    """Title, language and day; the firm as author where there is a firm, and nobody else."""
    known = document.core_properties
    known.title = one_line(document_title(playbook))[:LONGEST]
    known.language = playbook.locale
    if brand.name:
        known.author = brand.name
    known.created = known.modified = datetime.fromtimestamp(epoch, UTC).replace(tzinfo=None)
