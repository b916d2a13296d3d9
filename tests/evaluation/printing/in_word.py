"""Layouts as Word documents: real headings and tab stops, a layout table, plain paragraphs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

from tests.evaluation.printing.in_html import owner, role
from tests.evaluation.printing.words import Resume, heading, language, place, span

SECTIONS = ("work", "education", "projects", "volunteer")


def headed(resume: Resume, path: Path) -> None:
    """Word's own styles; employer and dates in one line with a tab, the title beneath."""
    document, tongue = Document(), language(resume)
    _top(document, resume)
    for key in SECTIONS:
        if resume.get(key):
            document.add_heading(heading(resume, key, other=True), 1)
        for item in resume.get(key, []):
            line = document.add_paragraph()
            line.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT)
            line.add_run(owner(item)).bold = True
            line.add_run("\t" + span(item, "short", tongue))
            if role(item):
                document.add_paragraph().add_run(role(item)).italic = True
            _lines(document, item)
    _skills(document, resume)
    document.save(str(path))


def table(resume: Resume, path: Path) -> None:
    """One layout table: contact and skills in the left cell, the rest in the right."""
    document, tongue = Document(), language(resume)
    document.sections[0].left_margin = document.sections[0].right_margin = Cm(1.5)
    document.add_paragraph().add_run(resume["basics"]["name"]).font.size = Pt(24)
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.width, right.width = Cm(5.5), Cm(12.5)
    basics = resume["basics"]
    for text in (basics.get("label"), basics.get("email"), basics.get("phone"), place(resume)):
        if text:
            left.add_paragraph(text)
    _bold(left, heading(resume, "skills"), 13)
    for skill in resume.get("skills", []):
        left.add_paragraph(f"{skill['name']}: {', '.join(skill['keywords'])}")
    for key in SECTIONS:
        if resume.get(key):
            _bold(right, heading(resume, key), 13)
        for item in resume.get(key, []):
            _bold(right, role(item) or owner(item), 11)
            where = ", ".join(filter(None, (owner(item) if role(item) else "", item.get("location"))))
            right.add_paragraph(" | ".join(filter(None, (where, span(item, "long", tongue)))))
            _lines(right, item)
    document.save(str(path))


def plain(resume: Resume, path: Path) -> None:
    """No styles at all: dates first, then title and employer; typed dashes."""
    document, tongue = Document(), language(resume)
    _top(document, resume)
    for key in SECTIONS:
        if resume.get(key):
            document.add_paragraph(heading(resume, key).upper())
        for item in resume.get(key, []):
            name = f"{role(item)}, {owner(item)}" if role(item) else owner(item)
            document.add_paragraph(f"{span(item, 'digits', tongue, ' - ')}  {name}")
            for line in item.get("highlights", []):
                document.add_paragraph("- " + line)
    _skills(document, resume)
    document.save(str(path))


def _top(document: Any, resume: Resume) -> None:
    basics = resume["basics"]
    document.add_heading(basics["name"], 0)
    document.add_paragraph(basics.get("label", ""))
    document.add_paragraph(
        " | ".join(filter(None, (place(resume), basics.get("email"), basics.get("phone"))))
    )
    if basics.get("summary"):
        document.add_heading(heading(resume, "summary", other=True), 1)
        document.add_paragraph(basics["summary"])


def _lines(where: Any, item: Resume) -> None:
    text = item.get("summary") or item.get("description")
    if text:
        where.add_paragraph(text)
    for line in item.get("highlights", []):
        where.add_paragraph(line, style="List Bullet")


def _skills(document: Any, resume: Resume) -> None:
    document.add_heading(heading(resume, "skills"), 1)
    for skill in resume.get("skills", []):
        document.add_paragraph(f"{skill['name']}: {', '.join(skill['keywords'])}")


def _bold(where: Any, text: str, size: int) -> None:
    run = where.add_paragraph().add_run(text)
    run.bold, run.font.size = True, Pt(size)


LAYOUTS = {"headed": headed, "table": table, "plain": plain}
