"""Playbook and brand → files. One child process makes every document, so a build loads its fonts once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from packs.domain.artifacts import ArtifactFacts
from packs.domain.base import canonical_json
from packs.domain.brand import UNBRANDED, Brand
from packs.domain.method import SectionKey
from packs.domain.outputs import NAMES
from packs.domain.playbook import Playbook
from packs.domain.sections import ONE_PAGE
from packs.rendering import html
from packs.rendering.assets import assets_of, field_face, logo_url, stylesheet
from packs.rendering.calendar import calendar_document
from packs.rendering.docx import word_document
from packs.rendering.emoji import emoji_assets, emoji_style
from packs.rendering.facts import facts_of
from packs.rendering.flashcards import flashcards_document
from packs.rendering.job import Book, Job, Outcome, Part
from packs.rendering.markdown import markdown_document
from packs.rendering.screen import screen_html
from packs.rendering.sheets import OnePage, one_page_documents
from packs.sandbox import ENGINE, Limits, SandboxError, run

# Four times what the largest demo playbook needs (76 pages: 480 MiB of address space, 7 s a layout, 0.6 MB),
# and a form is laid out beside the book; the wall clock is wider, since other work may share the processor.
LIMITS = Limits(memory=2 * 2**30, processor=60, wall=150, file=8 * 2**20, descriptors=64)
PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EDITIONS = ("pdf", "archive", "form")  # of the whole playbook, on pages
ON_PAGES = {"handout", "cheat_sheet", *EDITIONS}
FIELD = "<textarea"  # no text of a playbook holds it: markup in them is escaped


class RenderError(Exception):
    """A document that could not be made; the message says what, why and what to do."""


@dataclass(frozen=True)
class RenderedFile:
    """A finished file. `left_out`: the lines that a one-page document had no room or no right to print."""

    kind: str
    media_type: str
    content: bytes
    left_out: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The file's name, the same for every candidate."""
        return NAMES[self.kind]

    @cached_property
    def facts(self) -> ArtifactFacts:
        """What a reader finds in it, read back from the bytes."""
        return facts_of(self.kind, self.name, self.content)


def _json(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    return canonical_json(playbook).encode()


def _html(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    return screen_html(playbook, brand).encode()


def _markdown(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    return markdown_document(playbook, brand).encode()


def _word(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    try:
        return word_document(playbook, brand, epoch)
    except SandboxError as error:
        raise RenderError(
            f"The Word document for {playbook.cover.name} could not be made: {error}"
        ) from error


def _calendar(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    return calendar_document(playbook, brand)


def _flashcards(playbook: Playbook, brand: Brand, epoch: int) -> bytes:
    return flashcards_document(playbook, brand).encode()


# kind → its media type, and what writes it here; the documents on pages are laid out in a child process
WRITTEN: dict[str, tuple[str, Callable[[Playbook, Brand, int], bytes]]] = {
    "json": ("application/json", _json),
    "html": ("text/html; charset=utf-8", _html),
    "markdown": ("text/markdown; charset=utf-8", _markdown),
    "docx": (WORD, _word),
    "calendar": ("text/calendar; charset=utf-8", _calendar),
    "flashcards": ("text/csv; charset=utf-8", _flashcards),
}


def render(playbook: Playbook, brand: Brand, kinds: Sequence[str], *, epoch: int) -> dict[str, RenderedFile]:
    """The files of the wanted kinds, by file name. Same playbook, brand and epoch give the same bytes.

    `kinds`: among the keys of `NAMES`. `epoch`: the documents' date, in seconds since 1970.
    Raises `RenderError`; `KeyError` for an unknown kind.
    """
    unknown = [kind for kind in kinds if kind not in NAMES]
    if unknown:
        raise KeyError(f"“{unknown[0]}” is no kind of file: choose among {', '.join(NAMES)}.")
    files = [
        RenderedFile(kind, media_type, write(playbook, brand, epoch))
        for kind, (media_type, write) in WRITTEN.items()
        if kind in kinds
    ]
    if ON_PAGES & set(kinds):
        files += _documents(playbook, brand, kinds, epoch)
    return {file.name: file for file in files}


def _documents(playbook: Playbook, brand: Brand, kinds: Sequence[str], epoch: int) -> list[RenderedFile]:
    pages = dict(one_page_documents(playbook, brand, kinds, epoch))
    job = job_of(playbook, brand, kinds, epoch, pages)
    outcome = _printed(job, playbook)
    return [RenderedFile(name, PDF, outcome.files[name]) for name in EDITIONS if name in kinds] + [
        RenderedFile(name, PDF, outcome.files[name], pages[name].left_out[outcome.taken[name]])
        for name in job.written
    ]


def job_of(
    playbook: Playbook, brand: Brand, kinds: Sequence[str], epoch: int, pages: Mapping[str, OnePage]
) -> Job:
    """Everything the child process needs for the wanted documents."""
    sheets = {name: page.sheet for name, page in pages.items()}
    written = tuple(name for name in sheets if name in kinds)
    book = book_of(playbook, brand, epoch, sheets)
    books = {name: book for name in ("pdf", "archive") if name in kinds}
    if "archive" in kinds:
        books["archive"] = book._replace(attached=canonical_json(playbook).encode())
    if "form" in kinds:
        books["form"] = book_of(playbook, brand, epoch, sheets, fillable=True)
    styles = [sheet.style for sheet in sheets.values()] + [book.style for book in books.values()]
    return Job(assets_of(brand) | assets_of(UNBRANDED) | emoji_assets(styles), sheets, written, books, epoch)


def _printed(job: Job, playbook: Playbook) -> Outcome:
    try:
        answer = run(f"{ENGINE}:make", job, LIMITS)
    except SandboxError as error:
        raise RenderError(f"The documents for {playbook.cover.name} could not be made: {error}") from error
    if not isinstance(answer, Outcome):
        raise RenderError(f"The documents for {playbook.cover.name} could not be made: no files came back.")
    return answer


def book_of(
    playbook: Playbook, brand: Brand, epoch: int, sheets: Collection[str], *, fillable: bool = False
) -> Book:
    """The whole playbook in parts; a one-page section takes the form that is chosen by measurement.

    `fillable`: the register's answers are fields.
    """
    parts = [Part(html.cover_html(playbook, brand, logo_url(brand)))]
    for section in playbook.sections:
        name = section.key.value
        if section.key in ONE_PAGE and name in sheets:
            parts.append(Part("", sheet=name))
        else:
            flows = section.key is not SectionKey.APPENDIX
            for markup in html.section_parts(section, brand, fillable=fillable):
                style = field_face(brand) if FIELD in markup else ""
                parts.append(Part(markup, flows=flows, style=style))
    before, after = html.running_shell(playbook, brand, epoch, html.document_title(playbook))
    style = stylesheet("print", brand) + emoji_style("".join((before, *(part.body for part in parts))))
    return Book(before, tuple(parts), after, style, brand.name, brand.tokens.line)
