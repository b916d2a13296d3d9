"""JSON Resume as given → the same in its present spelling, with what its reader could not understand."""

from __future__ import annotations

import json

from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.reading.json_resume.spellings import present_spelling
from packs.domain.reading.resume.reading import Reading
from packs.domain.skills import Taxonomy


def normalized(text: str, name: str) -> Reading:
    """A JSON Resume's reading. ReadingError as the reader says it."""
    candidate = parse_json_resume(text, name, Taxonomy(skills=()))
    resume = present_spelling(json.loads(text.lstrip("\ufeff")))
    resume.pop("meta", None)
    paths = {
        f"{section}[{index}].{key}"
        for section, entries in resume.items()
        if isinstance(entries, list)
        for index, entry in enumerate(entries)
        if isinstance(entry, dict)
        for key in entry
    }
    return Reading(resume, dict.fromkeys(sorted(paths), 1.0), list(candidate.unread))
