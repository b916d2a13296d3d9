"""Layouts as Typst templates (`typst/*.typ`), as people take them from its gallery and from LaTeX's."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.evaluation.printing.in_html import owner, role
from tests.evaluation.printing.words import Resume, grouped, heading, language, lasting, place, span

TEMPLATES = Path(__file__).parent / "typst"
SECTIONS = ("work", "education", "projects", "volunteer")
HELD_OUT = ("rated", "piped", "dates_first")  # the reader is not built with these
LAYOUTS = tuple(sorted(path.stem for path in TEMPLATES.glob("*.typ") if path.stem != "common"))
DASHES = {"tick": " – ", "short": " – ", "dotted": " - ", "digits": " – ", "upper": " — ", "long": " to "}


def make(layout: str, resume: Resume, folder: Path) -> Path:
    """The resume printed by a template, in a folder that can be thrown away."""
    typst = importlib.import_module("typst")  # printing is the only use
    for path in TEMPLATES.glob("*.typ"):
        shutil.copy(path, folder)
    (folder / "resume.json").write_text(json.dumps(data(resume), default=str), encoding="utf-8")
    (folder / "page.pdf").write_bytes(typst.compile(folder / f"{layout}.typ"))
    return folder / "page.pdf"


def data(resume: Resume) -> dict[str, Any]:
    """What the templates print: entries of one shape, with their dates in every form."""
    basics = resume["basics"]
    kept = [key for key in SECTIONS if resume.get(key)]
    return {
        "language": language(resume),
        "person": {key: basics.get(key) or "" for key in ("name", "label", "email", "phone", "url", "summary")}
        | {"place": place(resume)},
        "headings": {key: heading(resume, key) for key in ("summary", "work", "skills")},
        "sections": [
            {"key": key, "heading": heading(resume, key), "entries": _entries(resume, resume[key])} for key in kept
        ],
        "groups": [
            {
                "name": name,
                "place": jobs[0].get("location", ""),
                "years": span({"startDate": jobs[-1].get("startDate", "")[:4], "endDate": jobs[0].get("endDate", "")[:4]}, "short", language(resume)),
                "entries": _entries(resume, jobs),
            }
            for name, jobs in grouped(resume)
        ],
        "skills": resume.get("skills", []),
        "records": list(_records(resume)),
    }  # fmt: skip


def _entries(resume: Resume, items: Iterable[Resume]) -> list[dict[str, Any]]:
    tongue = language(resume)
    return [
        {
            "name": owner(item),
            "role": role(item),
            "place": item.get("location") or "",
            "summary": item.get("summary") or item.get("description") or "",
            "lines": item.get("highlights", []),
            "dates": {form: span(item, form, tongue, dash) for form, dash in DASHES.items()}
            | {
                "lines": span(item, "short", tongue, "|").split("|"),
                "lasting": f"{span(item, 'dotted', tongue)} ({lasting(item)})",
            },
        }
        for item in items
    ]


def _records(resume: Resume) -> Iterable[dict[str, Any]]:
    for key, parts in (
        ("certificates", ("name", "issuer", "date")),
        ("awards", ("title", "awarder", "date")),
        ("publications", ("name", "publisher", "releaseDate")),
        ("languages", ("language", "fluency")),
    ):
        lines = [
            ", ".join(str(item[part]) for part in parts if item.get(part)) for item in resume.get(key, [])
        ]
        if lines:
            yield {"key": key, "heading": heading(resume, key), "lines": lines}
