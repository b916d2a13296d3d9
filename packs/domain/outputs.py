"""The files that can be asked for, and which of them a request leaves nothing to make from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from packs.domain.request import Request
from packs.domain.sections import ONE_PAGE, SECTIONS

# what `--formats` and `outputs` speak of: a format, and the files it means
FORMATS: Mapping[str, tuple[str, ...]] = {
    "html": ("playbook.html",),
    "pdf": ("playbook.pdf", "handout.pdf", "cheat-sheet.pdf"),
    "docx": ("playbook.docx",),
    "md": ("playbook.md",),
    "ics": ("prep.ics",),
    "csv": ("flashcards.csv",),
    "archive": ("playbook-archive.pdf",),  # PDF/A-3a with playbook.json inside
    "form": ("playbook-form.pdf",),  # its blanks are fields
}
ON_REQUEST = ("archive", "form")  # made only when they are named
USUAL = tuple(name for key, names in FORMATS.items() if key not in ON_REQUEST for name in names)
OUTPUTS = tuple(name for names in FORMATS.values() for name in names)
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
