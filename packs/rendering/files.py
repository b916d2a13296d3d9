"""Playbook and brand → files. One function makes every kind, so that a build lays out once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from packs.domain.base import canonical_json
from packs.domain.brand import UNBRANDED, Brand
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook, Section
from packs.domain.playbook.leave import CheatSheet, Plan
from packs.rendering import html, pdf
from packs.rendering.assets import assets_of, stylesheet
from packs.rendering.reduce import lines_of, plan_for_others, variants
from packs.rendering.sandbox import Limits, SandboxError, run

LIMITS = Limits(memory=2 * 2**30, processor=120, wall=180, file=50 * 2**20, descriptors=64)
PDF = "application/pdf"
NAMES = {
    "json": "playbook.json",
    "html": "playbook.html",
    "pdf": "playbook.pdf",
    "handout": "handout.pdf",
    "cheat_sheet": "cheat-sheet.pdf",
}
ONE_PAGE = {SectionKey.PLAN: "plan", SectionKey.CHEAT_SHEET: "cheat_sheet"}


class RenderError(Exception):
    """A document that could not be made; the message says what, why and what to do."""


@dataclass(frozen=True)
class RenderedFile:
    """A finished file. `left_out` holds the lines that did not fit a one-page document."""

    name: str
    media_type: str
    content: bytes
    pages: int | None = None
    left_out: tuple[str, ...] = field(default=())


def render(playbook: Playbook, brand: Brand, kinds: Sequence[str], *, epoch: int) -> dict[str, RenderedFile]:
    """The files of the wanted kinds, by file name. Same playbook, brand and epoch give the same bytes.

    `epoch`: seconds since 1970, printed as the documents' date. Raises `RenderError`, `KeyError` for an unknown kind.
    """
    unknown = [kind for kind in kinds if kind not in NAMES]
    if unknown:
        raise KeyError(f"“{unknown[0]}” is no kind of file: choose among {', '.join(NAMES)}.")
    files = []
    if "json" in kinds:
        content = canonical_json(playbook).encode()
        files.append(RenderedFile(NAMES["json"], "application/json", content))
    if "html" in kinds:
        content = html.screen_html(playbook, brand).encode()
        files.append(RenderedFile(NAMES["html"], "text/html; charset=utf-8", content))
    if {"pdf", "handout", "cheat_sheet"} & set(kinds):
        files += _documents(playbook, brand, kinds, epoch)
    return {file.name: file for file in files}


def _documents(playbook: Playbook, brand: Brand, kinds: Sequence[str], epoch: int) -> list[RenderedFile]:
    sheets, left_out = _sheets(playbook, brand, kinds, epoch)
    written = tuple(kind for kind in ("handout", "cheat_sheet") if kind in kinds and kind in sheets)
    book = _book(playbook, brand, epoch, tuple(sheets)) if "pdf" in kinds else None
    job = pdf.Job(assets_of(brand) | assets_of(UNBRANDED), sheets, written, book, brand.name)
    try:
        outcome = run(pdf.make, job, LIMITS, preload="packs.rendering.pdf")
    except SandboxError as error:
        raise RenderError(f"The documents for {playbook.cover.name} could not be made: the layout {error}") from error
    made = {"pdf": outcome.files.get("book")} | {name: outcome.files.get(name) for name in written}
    return [
        RenderedFile(NAMES[kind], PDF, file.content, file.pages, left_out.get(kind, {}).get(outcome.taken.get(kind, 0), ()))
        for kind, file in made.items()
        if file
    ]


def _sheets(
    playbook: Playbook, brand: Brand, kinds: Sequence[str], epoch: int
) -> tuple[dict[str, pdf.Sheet], dict[str, dict[int, tuple[str, ...]]]]:
    """The one-page documents, and for each of their bodies the lines that it leaves out."""
    sheets: dict[str, pdf.Sheet] = {}
    left_out: dict[str, dict[int, tuple[str, ...]]] = {}
    for section in playbook.sections:
        name = ONE_PAGE.get(section.key)
        block = next((b for b in section.blocks if isinstance(b, Plan | CheatSheet)), None)
        if not name or block is None:
            continue
        if isinstance(block, Plan) and "handout" in kinds:
            sheets["handout"], left_out["handout"] = _handout(playbook, block, brand, epoch)
        if "pdf" in kinds or name in kinds:
            sheets[name], left_out[name] = _section_sheet(playbook, section, block, brand, epoch)
    return sheets, left_out


def _section_sheet(
    playbook: Playbook, section: Section, block: Plan | CheatSheet, brand: Brand, epoch: int
) -> tuple[pdf.Sheet, dict[int, tuple[str, ...]]]:
    forms = variants(block)
    alone = section.key is SectionKey.CHEAT_SHEET
    bodies = tuple(
        html.section_html(
            section.model_copy(update={"blocks": tuple(form if b is block else b for b in section.blocks)}),
            brand, paged=True, linked=not alone, tightness=step,
        )
        for step, form in forms
    )  # fmt: skip
    before, after = _shell(playbook, brand, epoch, section.title)
    return pdf.Sheet(before, bodies, after, stylesheet("print.css", brand)), _missing(block, [f for _, f in forms])


def _handout(
    playbook: Playbook, plan: Plan, brand: Brand, epoch: int
) -> tuple[pdf.Sheet, dict[int, tuple[str, ...]]]:
    neutral = UNBRANDED.model_copy(update={"paper": brand.paper})
    forms = variants(plan_for_others(plan))
    bodies = tuple(html.handout_html(form, step) for step, form in forms)
    before, after = html.page_shell(
        title=f"First 90 days: {plan.name}", lang=playbook.locale, epoch=epoch, author=plan.name
    )
    return pdf.Sheet(before, bodies, after, stylesheet("handout.css", neutral)), _missing(plan, [f for _, f in forms])


def _missing(whole: Plan | CheatSheet, forms: Sequence[Plan | CheatSheet]) -> dict[int, tuple[str, ...]]:
    lines = lines_of(whole)
    kept = [lines_of(form) for form in forms]
    return {place: tuple(line for line in lines if line not in left) for place, left in enumerate(kept)}


def _shell(playbook: Playbook, brand: Brand, epoch: int, title: str) -> tuple[str, str]:
    return html.page_shell(
        title=title, lang=playbook.locale, epoch=epoch, author=brand.name,
        run=html.running_line(playbook), firm=brand.footer or brand.name,
    )  # fmt: skip


def _book(playbook: Playbook, brand: Brand, epoch: int, sheets: tuple[str, ...]) -> pdf.Book:
    parts: dict[str, list[str]] = {"opening": [], "body": [], "appendix": []}
    parts["opening"].append(html.cover_html(playbook, brand, html.logo_in_pages(brand)))
    for section in playbook.sections:
        name = ONE_PAGE.get(section.key, "")
        whole = pdf.SLOT.format(name) if name in sheets else html.section_html(section, brand, paged=True)
        parts[_place(section.key)].append(whole)
    before, after = _shell(playbook, brand, epoch, html.document_title(playbook))
    opening, body, appendix = (html.joined(parts[name]) for name in ("opening", "body", "appendix"))
    return pdf.Book(before, opening, body, appendix, after, stylesheet("print.css", brand))


def _place(key: SectionKey) -> str:
    return {SectionKey.START: "opening", SectionKey.APPENDIX: "appendix"}.get(key, "body")
