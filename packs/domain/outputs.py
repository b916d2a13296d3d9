"""The files that can be asked for, and which of them a request leaves nothing to make from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from packs.domain.request import Request
from packs.domain.sections import ONE_PAGE, SECTIONS


class Output(NamedTuple):
    """A file that is made of a playbook."""

    kind: str  # by which the renderer and the gate know it
    file: str  # its name, the same for every candidate
    format: str = ""  # what asks for it (`--formats`, `outputs`); empty: it is always written
    whole: bool = False  # it holds every section: the rules over whole files read it
    asked_for: bool = True  # made when nothing is named; else only when it is


TABLE = (
    Output("json", "playbook.json"),
    Output("html", "playbook.html", "html", whole=True),
    Output("pdf", "playbook.pdf", "pdf", whole=True),
    Output("handout", "handout.pdf", "pdf"),
    Output("cheat_sheet", "cheat-sheet.pdf", "pdf"),
    Output("docx", "playbook.docx", "docx", whole=True),
    Output("markdown", "playbook.md", "md", whole=True),
    Output("calendar", "prep.ics", "ics"),
    Output("flashcards", "flashcards.csv", "csv"),
    Output(
        "archive", "playbook-archive.pdf", "archive", whole=True, asked_for=False
    ),  # PDF/A-3a, playbook.json inside
    Output("form", "playbook-form.pdf", "form", whole=True, asked_for=False),  # its blanks are fields
)
NAMES: Mapping[str, str] = {output.kind: output.file for output in TABLE}
WHOLE = tuple(output.kind for output in TABLE if output.whole)
FORMATS: Mapping[str, tuple[str, ...]] = {
    name: tuple(output.file for output in TABLE if output.format == name)
    for name in dict.fromkeys(output.format for output in TABLE if output.format)
}
ON_REQUEST = tuple(output.format for output in TABLE if not output.asked_for)
USUAL = tuple(output.file for output in TABLE if output.format and output.asked_for)
OUTPUTS = tuple(output.file for output in TABLE if output.format)
NO_DATE = "prep.ics is not made: it is reckoned back from the interview, whose date is not known."
OF_A_SECTION = {SECTIONS[key].alone: key for key in ONE_PAGE}


def not_made(outputs: Sequence[str], request: Request) -> dict[str, str]:
    """Output → a sentence on why it is not made, for those that the request leaves nothing to make from."""
    reasons = {
        name: f"{name} is not made: the section “{key}”, which it prints, is left out."
        for name, key in OF_A_SECTION.items()
        if key not in request.sections
    }
    if request.interview_date is None:
        reasons["prep.ics"] = NO_DATE
    return {name: reason for name, reason in reasons.items() if name in outputs}
