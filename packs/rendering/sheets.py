"""The one-page documents: every form of each, from whole to bare, and what each form leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from packs.domain.brand import UNBRANDED, Brand
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook, Section
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.plan import Plan
from packs.domain.sections import ONE_PAGE
from packs.rendering import html
from packs.rendering.assets import stylesheet
from packs.rendering.emoji import emoji_style
from packs.rendering.job import Sheet
from packs.rendering.reduce import cheat_sheet_forms, lines_of, plan_for_others, plan_forms


class OnePage(NamedTuple):
    """A sheet, and for each of its bodies the lines that it leaves out."""

    sheet: Sheet
    left_out: tuple[tuple[str, ...], ...]


def one_page_documents(
    playbook: Playbook, brand: Brand, kinds: Sequence[str], epoch: int
) -> Iterator[tuple[str, OnePage]]:
    """(name, document): "plan" and "cheat_sheet" as sections of the book, "handout" on its own."""
    for section in playbook.sections:
        name = section.key.value
        block = next((block for block in section.blocks if isinstance(block, Plan | CheatSheet)), None)
        if block is None or section.key not in ONE_PAGE:
            continue
        if isinstance(block, Plan) and "handout" in kinds:
            yield "handout", _handout(playbook, block, brand, epoch)
        if name in kinds or {"pdf", "archive", "form"} & set(kinds):
            yield name, _section(playbook, section, block, brand, epoch)


def _section(
    playbook: Playbook, section: Section, block: Plan | CheatSheet, brand: Brand, epoch: int
) -> OnePage:
    linked = section.key is not SectionKey.CHEAT_SHEET  # it also stands alone, where no target is
    forms = plan_forms(block) if isinstance(block, Plan) else cheat_sheet_forms(block)
    bodies = tuple(
        html.section_html(_with(section, block, form), brand, paged=True, linked=linked, tightness=step)
        for step, form in forms
    )
    before, after = html.running_shell(playbook, brand, epoch, section.title)
    style = stylesheet("print", brand) + emoji_style(before + bodies[0])
    sheet = Sheet(before, bodies, after, style, brand.name)
    return OnePage(sheet, _left_out(block, [form for _, form in forms]))


def _handout(playbook: Playbook, plan: Plan, brand: Brand, epoch: int) -> OnePage:
    neutral = UNBRANDED.model_copy(update={"paper": brand.paper})
    forms = plan_forms(plan_for_others(plan))
    bodies = tuple(html.handout_html(form, step) for step, form in forms)
    title = f"First 90 days: {plan.name}"
    before, after = html.page_shell(title=title, lang=playbook.locale, epoch=epoch, author=plan.name)
    sheet = Sheet(before, bodies, after, stylesheet("print", neutral) + emoji_style(before + bodies[0]))
    return OnePage(sheet, _left_out(plan, [form for _, form in forms]))


def _with(section: Section, block: Plan | CheatSheet, form: Plan | CheatSheet) -> Section:
    return section.model_copy(update={"blocks": tuple(form if b is block else b for b in section.blocks)})


def _left_out(whole: Plan | CheatSheet, forms: Sequence[Plan | CheatSheet]) -> tuple[tuple[str, ...], ...]:
    lines = lines_of(whole)
    return tuple(
        tuple(line for line in lines if line not in kept)
        for kept in (frozenset(lines_of(form)) for form in forms)
    )
