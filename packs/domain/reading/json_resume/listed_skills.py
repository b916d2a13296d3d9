"""Skills and languages that a resume lists without saying where they were used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.candidate import ListedSkill
from packs.domain.reading.json_resume.values import Node
from packs.domain.reading.notes import Notes
from packs.domain.skills import Taxonomy

MAX_LENGTH = 60
MAX_SKILLS = 200
SEPARATOR = re.compile(r"[,;|•·]\s*")


def read_skills(resume: Node, notes: Notes, taxonomy: Taxonomy) -> tuple[ListedSkill, ...]:
    """Every skill once, by the taxonomy's name where it has one, else as written; at most 200."""
    found: dict[str, ListedSkill] = {}
    for place, written in _written(resume, taxonomy):
        name = taxonomy.canonical(written) or written
        if len(written) > MAX_LENGTH:
            notes.add(place, written)
        elif name.casefold() not in found and len(found) < MAX_SKILLS:
            found[name.casefold()] = ListedSkill(name=name, written=written, implies=taxonomy.implied(name))
    return tuple(found.values())


def read_languages(resume: Node) -> tuple[str, ...]:
    """The human languages, as written."""
    names = (node.text("language", "name") for node in resume.entries("languages", name_key="language"))
    return tuple(dict.fromkeys(name[:MAX_LENGTH] for name in names if name))


def _written(resume: Node, taxonomy: Taxonomy) -> Iterator[tuple[str, str]]:
    for group in resume.entries("skills", name_key="name"):
        name, keywords = group.text("name", "category"), group.paragraphs("keywords", "items")
        known = taxonomy.canonical(name) is not None
        if name and (known or not keywords):
            yield from _split(group.path, name)
        if not (known and not any(taxonomy.canonical(word) for word in keywords)):
            for keyword in keywords:
                yield from _split(group.place("keywords"), keyword)
    for section in ("work", "projects", "volunteer"):
        for entry in resume.entries(section):
            for keyword in entry.paragraphs("keywords"):
                yield from _split(entry.place("keywords"), keyword)
            for highlight in entry.paragraphs("highlights"):
                if is_tag(highlight) and taxonomy.canonical(highlight):
                    yield entry.place("highlights"), highlight


def is_tag(line: str) -> bool:
    """Whether a line is a bare key word ("Java", "Agile") that tells nothing done."""
    return len(line.split()) == 1 and line.isascii()


def _split(place: str, text: str) -> Iterator[tuple[str, str]]:
    for part in SEPARATOR.split(text):
        if part.strip():
            yield place, part.strip()
