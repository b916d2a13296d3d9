"""A laid-out resume → JSON Resume: header and sections, entries, heads, lists, and what was not placed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from packs.domain.reading.language.clauses import opens_with_verb
from packs.domain.reading.resume.broken_dates import dates_gathered, dates_joined
from packs.domain.reading.resume.entries import Entry, cut_entries, without_head_marks
from packs.domain.reading.resume.groups import grouped, renumbered
from packs.domain.reading.resume.headings import Section
from packs.domain.reading.resume.heads import read_heads
from packs.domain.reading.resume.labels import read_labelled
from packs.domain.reading.resume.owners import by_owner, with_owner
from packs.domain.reading.resume.page import Extracted, Line
from packs.domain.reading.resume.person import read_person
from packs.domain.reading.resume.pieces import URL, Head
from packs.domain.reading.resume.reading import Reading, likeliest
from packs.domain.reading.resume.records import read_languages, read_names, read_records, read_skills
from packs.domain.reading.resume.roles import DEGREE, degree_likeness, title_likeness
from packs.domain.reading.resume.sections import INNER, Part, cut_sections
from packs.domain.reading.resume.side_dates import beside_heads
from packs.domain.reading.resume.unheaded import TELLING, with_work
from packs.domain.reading.resume.units import Unit, units_of, vocabulary, with_edges
from packs.domain.reading.resume.wrapped_cells import cells_joined

TOOLS = re.compile(
    r"^(?:tech\w*|tools|stack|tech stack|skills|keywords|environment|built with|technologien|"
    r"technologies used)\b[^:]{0,20}:\s*",
    re.IGNORECASE,
)
STOPS = (".", "!", "…", ":")
FIELD = re.compile(r"(?:\s+in(?: the field of)?\s+|,\s+|\s+[–—-]\s+|:\s+)")
NAMED = re.compile(r"^(.{2,60}?)(?::|\s[–—-])\s+(.{10,})$")
INLINE = re.compile(r"\s+[•▪●]\s+")  # bullets of a list that is set as a paragraph


def read_document(document: Extracted) -> Reading:
    """The resume in a document, in the order that tells most. Pure: the same lines give the same reading."""
    orders = [document._replace(lines=lines) for lines in dict.fromkeys((document.lines, *document.others))]
    found = likeliest([_read(order) for order in orders])
    if found.resume.get("work"):
        return found
    return likeliest([found, *(_read(order, with_work) for order in orders)])


def _read(document: Extracted, found: Callable[[list[Part]], list[Part]] = list) -> Reading:
    """One reading. `found`: where sections are sought beyond those with headings."""
    document = document._replace(lines=with_edges(document.lines))
    parts = found(cut_sections(document.lines))
    words = vocabulary(document.lines)
    reading = Reading()
    _read_person(parts, document, reading)
    for part in _joined(parts):
        _read_part(part, words, reading)
    _grouped(reading)
    return reading


def _read_person(parts: Sequence[Part], document: Extracted, reading: Reading) -> None:
    header = [line for part in parts if part.section is None for line in part.lines]
    contact = [line for part in parts if part.section is Section.CONTACT for line in part.lines]
    basics, prose, short = read_person(header, contact, document.lines, document.links)
    reading.resume["basics"] = basics
    reading.confidence |= {f"basics.{key}": 0.9 for key in basics if isinstance(basics[key], str)}
    for part in parts:
        if part.section is Section.SUMMARY:
            prose = prose + [unit.text for unit in units_of(part.lines)]
    if prose:
        basics["summary"] = " ".join(prose)
        reading.confidence["basics.summary"] = 0.85
    reading.unplaced += short


def _joined(parts: Sequence[Part]) -> list[Part]:
    """Sections that stand twice, as on the second page, are one; others keep their order."""
    return [part for part in parts if part.section not in (None, Section.SUMMARY, Section.CONTACT)]


def _read_part(part: Part, words: frozenset[str], reading: Reading) -> None:
    match part.section:
        case Section.WORK | Section.VOLUNTEER | Section.PROJECTS | Section.EDUCATION:
            _read_entries(part, words, reading)
        case Section.SKILLS:
            _extend(reading, "skills", read_skills(part.lines, words), 0.85)
        case Section.LANGUAGES:
            _extend(reading, "languages", read_languages(part.lines), 0.85)
        case Section.INTERESTS:
            _extend(reading, "interests", read_names(part.lines), 0.8)
        case Section.AWARDS:
            _extend(reading, "awards", read_records(part.lines, words, "title", "awarder", "date"), 0.7)
        case Section.CERTIFICATES:
            _extend(reading, "certificates", read_records(part.lines, words, "name", "issuer", "date"), 0.7)
        case Section.PUBLICATIONS:
            _extend(
                reading,
                "publications",
                read_records(part.lines, words, "name", "publisher", "releaseDate"),
                0.7,
            )
        case _:
            lines = [unit.text for unit in units_of(part.lines, words)]
            reading.unplaced += [f"{part.title}: {line}" for line in lines]


def _extend(reading: Reading, key: str, entries: list[dict[str, Any]], trust: float) -> None:
    held = reading.resume.setdefault(key, [])
    for entry in entries:
        for name in entry:
            reading.confidence[f"{key}[{len(held)}].{name}"] = trust
        held.append(entry)
    if not held:
        del reading.resume[key]


def _read_entries(part: Part, words: frozenset[str], reading: Reading) -> None:
    if part.section in TELLING and (told := read_labelled(part.lines, words)):
        _extend(reading, str(part.section), told, 0.9)
        return
    groups = by_owner(part.lines) if part.section in TELLING else [("", part.lines)]
    for owner, lines in groups:
        _read_group(str(part.section), owner, lines, words, reading)


def _read_group(key: str, owner: str, lines: Sequence[Line], words: frozenset[str], reading: Reading) -> None:
    """The entries of a section, or of one employer's part of it."""
    labels = [dates_gathered(line) for line in lines if not INNER.fullmatch(line.text)]
    before, entries = cut_entries(
        without_head_marks(units_of(beside_heads(dates_joined(cells_joined(labels))), words))
    )
    if owner and entries:  # what is told of the employer is of the role that it names first
        entries[0].body[:0] = [unit for unit in before if unit.mark]
        before = [unit for unit in before if not unit.mark]
    likeness = {"work": title_likeness, "volunteer": title_likeness, "education": degree_likeness}.get(
        key, _project_likeness
    )
    held = reading.resume.setdefault(key, [])
    if key == "projects" and not entries:
        before = _told_projects(before, reading)
    reading.unplaced += [unit.text for unit in before]
    for entry, head in zip(entries, read_heads(entries, likeness), strict=True):
        shaped = {"education": _school, "projects": _project}.get(key, _job)(head)
        path = f"{key}[{len(held)}]"
        trust = dict(shaped.pop("trust"))
        _dates(shaped, trust, head)
        _body(shaped, trust, entry, reading)
        shaped, told = with_owner(shaped, owner)
        reading.unplaced += told
        if len(shaped) == 0:
            continue
        reading.unplaced += head.rest if key != "projects" else []
        reading.confidence |= {
            f"{path}.{name}": value for name, value in trust.items() if name.partition("[")[0] in shaped
        }
        held.append(shaped)
    if not held:
        del reading.resume[key]


def _told_projects(units: Sequence[Unit], reading: Reading) -> list[Unit]:
    """Projects that are a line each: "Name: what it is". What has another form is given back."""
    told = [(unit, match) for unit in units if (match := NAMED.match(unit.text))]
    for _, match in told:
        path = f"projects[{len(reading.resume['projects'])}]"
        reading.resume["projects"].append({"name": match[1].strip(), "description": match[2].strip()})
        reading.confidence |= {f"{path}.name": 0.75, f"{path}.description": 0.75}
    return [unit for unit in units if unit not in [unit for unit, _ in told]]


def _project_likeness(text: str) -> float:
    return 0.3 * min(1.0, max(-1.0, title_likeness(text))) + (0.4 if len(text.split()) > 5 else 0.0)


def _job(head: Head) -> dict[str, Any]:
    fields = {"name": head.owner, "position": head.role, "location": head.place, "url": head.url}
    trust = {
        "name": head.trust.get("owner", 0.6),
        "position": head.trust.get("role", 0.6),
        "location": head.trust.get("place", 0.85),
        "url": 0.9,
    }
    return {**{key: value for key, value in fields.items() if value}, "trust": trust}


def _project(head: Head) -> dict[str, Any]:
    name = head.owner or head.role
    told = [text for text in (head.role if head.owner else "", *head.rest) if text]
    fields = {"name": name, "description": " – ".join(told), "url": head.url}
    return {
        **{key: value for key, value in fields.items() if value},
        "trust": {"name": 0.85, "description": 0.6, "url": 0.9},
    }


def _school(head: Head) -> dict[str, Any]:
    degree, area = _degree(head.role)
    if not area and head.rest and not DEGREE.search(head.rest[0]) and len(head.rest[0]) < 80:
        area = head.rest.pop(0)
    fields = {
        "institution": head.owner,
        "studyType": degree,
        "area": area,
        "location": head.place,
        "score": head.score,
        "url": head.url,
    }
    trust = {
        "institution": head.trust.get("owner", 0.6),
        "studyType": 0.8,
        "area": 0.75,
        "location": 0.85,
        "url": 0.9,
    }
    return {**{key: value for key, value in fields.items() if value}, "trust": trust}


def _degree(text: str) -> tuple[str, str]:
    """ "Master of Science in Physics" as its two parts; words without a degree are the field."""
    if not DEGREE.search(text):
        return "", text
    parts = FIELD.split(text, maxsplit=1)
    if len(parts) == 2 and DEGREE.search(parts[0]):
        return parts[0].strip(), parts[1].strip()
    if len(parts) == 2 and DEGREE.search(parts[1]):
        return parts[1].strip(), parts[0].strip()
    found = DEGREE.match(text)
    if (
        found
        and found.end() < len(text)
        and not text[found.end() :].strip().casefold().startswith(("of ", "de ", "en "))
    ):
        return found[0].strip(), text[found.end() :].strip(" ,")
    return text, ""


def _dates(shaped: dict[str, Any], trust: dict[str, float], head: Head) -> None:
    period = head.period
    if period is None:
        return
    if period.ranged or period.current:
        shaped["startDate"] = period.start
        trust["startDate"] = 0.97 if len(period.start) > 4 else 0.85
        if period.end:
            shaped["endDate"] = period.end
            trust["endDate"] = 0.97 if len(period.end) > 4 else 0.85
    else:
        shaped["endDate"] = period.start
        trust["endDate"] = 0.6


def _body(shaped: dict[str, Any], trust: dict[str, float], entry: Entry, reading: Reading) -> None:
    """Bullets are highlights; prose before them is the summary; a list of tools is keywords."""
    items = [unit for unit in entry.body if not _is_link(unit, shaped)]
    marked = any(unit.mark for unit in items)
    told = "position" in shaped and not marked  # by paragraphs, of which a summary is a sentence
    summary: list[str] = []
    highlights: list[str] = []
    for index, unit in enumerate(items):
        text = unit.text.strip()
        tools = TOOLS.match(text)
        if tools:
            shaped["keywords"] = [
                *shaped.get("keywords", []),
                *(part.strip(" .") for part in re.split(r"[,;•|]", text[tools.end() :]) if part.strip(" .")),
            ]
        elif unit.mark or (told and not text.endswith(STOPS)) or not _is_summary(unit, index, items, marked):
            for item in INLINE.split(text):
                trust[f"highlights[{len(highlights)}]"] = 0.95 if unit.mark else 0.75
                highlights.append(item)
        else:
            summary.append(text)
    if summary:
        key = (
            "description"
            if "institution" not in shaped
            and "position" not in shaped
            and "summary" not in shaped
            and "description" not in shaped
            and shaped.get("name")
            and not marked
            and not highlights
            else "summary"
        )
        shaped[key] = " ".join(summary)
        trust[key] = 0.75
    if highlights:
        shaped["highlights"] = highlights


def _is_link(unit: Unit, shaped: dict[str, Any]) -> bool:
    text = unit.text.strip()
    if URL.fullmatch(text):
        shaped.setdefault("url", text)
        return True
    return False


def _is_summary(unit: Unit, index: int, items: Sequence[Unit], marked: bool) -> bool:
    if marked:
        return not any(other.mark for other in items[:index])
    if len(items) == 1:
        return not opens_with_verb(unit.text)
    rest = items[1:]
    return (
        index == 0
        and not opens_with_verb(unit.text)
        and sum(opens_with_verb(other.text) for other in rest) > 0.5 * len(rest)
    )


def _grouped(reading: Reading) -> None:
    work = reading.resume.get("work", [])
    kept, inherited = grouped(work)
    reading.confidence |= {f"work[{index}].name": 0.8 for index in inherited}
    if len(kept) < len(work):
        reading.resume["work"] = [work[index] for index in kept]
        reading.confidence = renumbered(reading.confidence, kept)
