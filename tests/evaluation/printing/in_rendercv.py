"""Resumes as RenderCV prints them, which is installed somewhere else (`--rendercv COMMAND`)."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.evaluation.printing.in_html import role
from tests.evaluation.printing.words import MONTHS, PRESENT, SHORT, Resume, heading, language, place

THEMES = ("classic", "sb2nov", "engineeringresumes", "engineeringclassic", "moderncv")
LOCALES = {"de": "de", "fr": "fr"}


def make(command: Path, theme: str, resume: Resume, work: Path) -> Path:
    """The resume printed with a theme, all else as RenderCV has it."""
    page = work / "page.yaml"
    page.write_text(
        yaml.safe_dump(document(resume, theme), allow_unicode=True, sort_keys=False), encoding="utf-8"
    )
    call = [str(command), "render", str(page), "--pdf-path", "page.pdf", "-nohtml", "-nomd", "-nopng"]
    subprocess.run(call, cwd=work, check=False, timeout=120, capture_output=True)
    return work / "page.pdf"


def document(resume: Resume, theme: str) -> dict[str, Any]:
    """What RenderCV reads: sections by their printed heading, entries of its own kinds."""
    basics = resume["basics"]
    kinds: dict[str, Callable[[Resume], dict[str, Any]]] = {
        "work": lambda item: {"company": item["name"], "position": item["position"], **_common(item)},
        "education": lambda item: {
            "institution": item["institution"],
            "area": item["area"],
            "degree": item["studyType"],
            **_common(item),
        },
        "projects": lambda item: {"name": item["name"], **_common(item)},
        "volunteer": lambda item: {"company": item["organization"], "position": role(item), **_common(item)},
        "certificates": lambda item: {"bullet": f"{item['name']}, {item['issuer']}, {item['date'][:4]}"},
        "skills": lambda item: {"label": item["name"], "details": ", ".join(item["keywords"])},
        "languages": lambda item: {"label": item["language"], "details": item["fluency"]},
    }
    told = [basics["summary"]] if basics.get("summary") else []
    sections: dict[str, Any] = {heading(resume, "summary", other=True): told} if told else {}
    for key, kind in kinds.items():
        if resume.get(key):
            sections[heading(resume, key, other=key == "work")] = [kind(item) for item in resume[key]]
    person = {"name": basics["name"], "location": place(resume), "email": basics["email"]}
    return {
        "cv": person | {"sections": sections},
        "design": {"theme": theme},
        "locale": _locale(language(resume)),
    }


def _common(item: Resume) -> dict[str, Any]:
    return {
        "start_date": item["startDate"],
        "end_date": item.get("endDate") or "present",
        "location": item.get("location"),
        "summary": item.get("summary") or item.get("description"),
        "highlights": item.get("highlights") or None,
    }


def _locale(tongue: str) -> dict[str, Any]:
    if tongue == "en":
        return {"language": "en"}
    names = MONTHS[tongue]
    return {
        "language": LOCALES[tongue],
        "present": PRESENT[tongue],
        "full_names_of_months": names,
        "abbreviations_for_months": SHORT.get(tongue) or [name[:3] for name in names],
    }
