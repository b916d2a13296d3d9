"""Layouts as the templates of word processors have them: labelled rows, dated rows, tabs, text in frames."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.evaluation.printing.in_html import owner, role
from tests.evaluation.printing.words import Resume, heading, language, place, span

SECTIONS = ("work", "education", "projects", "volunteer")
LABELS = {
    "en": ("Dates", "Occupation or position held", "Main activities and responsibilities", "Name and address of employer"),
    "de": ("Zeitraum", "Beruf oder Funktion", "Wichtigste Tätigkeiten und Zuständigkeiten", "Name und Adresse des Arbeitgebers"),
    "fr": ("Dates", "Fonction ou poste occupé", "Principales activités et responsabilités", "Nom et adresse de l'employeur"),
}  # fmt: skip


def labelled_rows(resume: Resume, path: Path) -> None:
    """The old European form: a label at the left of every field, a row each."""
    document, tongue = Document(), language(resume)
    when, title, tasks, employer = LABELS[tongue]
    table = _table(document, 5, 12)

    def row(label: str, text: str) -> Any:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label)
        cells[1].paragraphs[0].add_run(text)
        return cells

    row("Name", resume["basics"]["name"])
    for key, label in (("email", "E-mail"), ("phone", "Telephone")):
        row(label, resume["basics"].get(key, ""))
    for key in SECTIONS:
        if resume.get(key):
            row(heading(resume, key), "")[0].paragraphs[0].runs[0].bold = True
        for item in resume.get(key, []):
            row(when, span(item, "long", tongue))
            if role(item):
                row(title, role(item))
            if item.get("highlights"):
                cell = row(tasks, item["highlights"][0])[1]
                cell.paragraphs[0].style = "List Bullet"
                for line in item["highlights"][1:]:
                    cell.add_paragraph(line, style="List Bullet")
            row(employer, ", ".join(filter(None, (owner(item), item.get("location")))))
    document.save(str(path))


def dated_rows(resume: Resume, path: Path) -> None:
    """A table of two columns in each section: dates at the left; title, employer and lines at the right."""
    document, tongue = Document(), language(resume)
    _top(document, resume)
    for key in SECTIONS:
        if not resume.get(key):
            continue
        document.add_heading(heading(resume, key).upper(), 1)
        table = _table(document, 4, 13)
        for item in resume[key]:
            left, right = table.add_row().cells
            left.paragraphs[0].add_run(span(item, "short", tongue)).font.color.rgb = RGBColor(
                0x77, 0x77, 0x77
            )
            line = right.paragraphs[0]
            line.add_run(role(item) or owner(item)).bold = True
            if role(item):
                line.add_run(f", {owner(item)}")
            if item.get("location"):
                line.add_run(f", {item['location']}").italic = True
            _lines(right, item)
    _skills(document, resume)
    document.save(str(path))


def dates_in_capitals(resume: Resume, path: Path) -> None:
    """As the chronological one: dates in small gray capitals above "TITLE, EMPLOYER", then a paragraph a line."""
    document, tongue = Document(), language(resume)
    _top(document, resume)
    for key in SECTIONS:
        if resume.get(key):
            document.add_heading(heading(resume, key), 1)
        for item in resume.get(key, []):
            when = document.add_heading(span(item, "long", tongue).upper(), 3)
            when.runs[0].font.size = Pt(9)
            title = document.add_heading("", 2)
            title.add_run(f"{role(item)}, " if role(item) else "")
            title.add_run(owner(item)).bold = False
            for line in (item.get("summary") or item.get("description"), *item.get("highlights", [])):
                if line:
                    document.add_paragraph(line)
    _skills(document, resume)
    document.save(str(path))


def tabs_between(resume: Resume, path: Path) -> None:
    """Typed with tabs: place in the middle, dates at the right margin; the title below, underlined."""
    document, tongue = Document(), language(resume)
    _top(document, resume)
    for key in SECTIONS:
        if resume.get(key):
            _bold(document, heading(resume, key).upper() + ":", 11)
        for item in resume.get(key, []):
            line = document.add_paragraph()
            for at, side in ((Cm(7.5), WD_TAB_ALIGNMENT.CENTER), (Cm(15), WD_TAB_ALIGNMENT.RIGHT)):
                line.paragraph_format.tab_stops.add_tab_stop(at, side)
            line.add_run(owner(item)).bold = True
            line.add_run(f"\t{item.get('location') or ''}\t{span(item, 'digits', tongue, ' - ')}")
            if role(item):
                document.add_paragraph().add_run(role(item)).underline = True
            for text in item.get("highlights", []):
                document.add_paragraph("•\t" + text).paragraph_format.left_indent = Cm(1)
    _skills(document, resume)
    document.save(str(path))


def framed(resume: Resume, path: Path) -> None:
    """Contact, skills and languages in a text frame at the right, the rest flows beside it."""
    document, tongue, basics = Document(), language(resume), resume["basics"]
    document.sections[0].left_margin = document.sections[0].right_margin = Cm(1.8)
    document.add_heading(basics["name"], 0)
    side = [basics.get("label"), basics.get("email"), basics.get("phone"), place(resume), ""]
    side += [heading(resume, "skills").upper()]
    side += [word for group in resume.get("skills", []) for word in group["keywords"]]
    side += ["", heading(resume, "languages").upper()]
    side += [f"{item['language']}: {item['fluency']}" for item in resume.get("languages", [])]
    for text in side:
        _frame(document.add_paragraph(text or ""))
    document.add_paragraph(basics.get("summary", "")).paragraph_format.right_indent = Cm(5.5)
    for key in SECTIONS:
        if resume.get(key):
            document.add_heading(heading(resume, key), 1).paragraph_format.right_indent = Cm(5.5)
        for item in resume.get(key, []):
            line = document.add_paragraph()
            line.paragraph_format.right_indent = Cm(5.5)
            line.add_run(" – ".join(filter(None, (role(item), owner(item))))).bold = True
            below = document.add_paragraph(
                ", ".join(filter(None, (span(item, "short", tongue), item.get("location"))))
            )
            below.paragraph_format.right_indent = Cm(5.5)
            for text in item.get("highlights", []):
                document.add_paragraph(text, style="List Bullet").paragraph_format.right_indent = Cm(5.5)
    document.save(str(path))


def _table(document: Any, *widths: float) -> Any:
    table = document.add_table(rows=0, cols=len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def _frame(paragraph: Any) -> None:
    """The paragraph stands in a frame of 5 cm at the right margin, as Word's text frames do."""
    frame = OxmlElement("w:framePr")
    for name, value in (("w", "2800"), ("hSpace", "180"), ("wrap", "around"), ("vAnchor", "page"), ("hAnchor", "margin"),
                        ("xAlign", "right"), ("y", "3000")):  # fmt: skip
        frame.set(qn(f"w:{name}"), value)
    paragraph._p.get_or_add_pPr().insert(0, frame)
    paragraph.paragraph_format.space_after = Pt(2)


def _top(document: Any, resume: Resume) -> None:
    basics = resume["basics"]
    document.add_heading(basics["name"], 0)
    document.add_paragraph(
        " · ".join(filter(None, (place(resume), basics.get("phone"), basics.get("email"))))
    )
    if basics.get("summary"):
        document.add_paragraph(basics["summary"])


def _lines(where: Any, item: Resume) -> None:
    text = item.get("summary") or item.get("description")
    if text:
        where.add_paragraph(text)
    for line in item.get("highlights", []):
        where.add_paragraph(line, style="List Bullet")


def _skills(document: Any, resume: Resume) -> None:
    document.add_heading(heading(resume, "skills"), 1)
    document.add_paragraph(
        ", ".join(word for skill in resume.get("skills", []) for word in skill["keywords"])
    )


def _bold(where: Any, text: str, size: int) -> None:
    run = where.add_paragraph().add_run(text)
    run.bold, run.font.size = True, Pt(size)


LAYOUTS = {
    "labelled_rows": labelled_rows,
    "dated_rows": dated_rows,
    "dates_in_capitals": dates_in_capitals,
    "tabs_between": tabs_between,
    "framed": framed,
}
