"""The sections of a JSON Resume, one function each: entries become positions and facts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz

from packs.domain.candidate import FactKind, Position, fact_id
from packs.domain.reading.dates import is_present, read_month
from packs.domain.reading.facts import FactList, Owner, owner_of
from packs.domain.reading.json_resume.listed_skills import is_tag
from packs.domain.reading.json_resume.spellings import of_employer, roles_key
from packs.domain.reading.json_resume.values import Node
from packs.domain.reading.language.clauses import opens_with_verb
from packs.domain.reading.notes import Notes
from packs.domain.reading.text import clipped, sentences_of

MAX_LINE = 600
ARTICLE = re.compile(r"(?:An?|The) [a-z]")
SAID_ALREADY = 85.0  # token-set ratio: a summary sentence that repeats a highlight


def read_work(resume: Node, facts: FactList, notes: Notes) -> tuple[Position, ...]:
    """The positions, newest first, and a fact for each line under them."""
    nodes = [role for node in resume.entries("work", "experience") for role in _roles(node)]
    entries = [(node, *_work_position(node, notes)) for node in nodes]
    newest = sorted(entries, key=lambda entry: _recency(entry[1]), reverse=True)
    positions = []
    for node, position, open_ended in newest:
        superseded = open_ended and any(_follows(other, position) for _, other, _ in newest)
        kept = position.model_copy(update={"current": False}) if superseded else position
        positions.append(kept)
        _add_lines(node, owner_of(FactKind.WORK, kept), facts, notes)
    return tuple({position.id: position for position in positions}.values())


def read_projects(resume: Node, facts: FactList, notes: Notes) -> None:
    """A fact for each line of each project; a project without lines gives its description."""
    for node in resume.entries("projects"):
        start, end, current = _dates(node, notes)
        role = node.paragraphs("roles", "position")
        owner = Owner(
            FactKind.PROJECT,
            _short(node.text("name", "title")),
            _short(role[0]) if role else "",
            None,
            start,
            end,
            current,
        )
        _add_lines(node, owner, facts, notes)


def read_volunteering(resume: Node, facts: FactList, notes: Notes) -> None:
    """A fact for each line of unpaid work; it is no position, for it adds nothing to the tenure."""
    for node in resume.entries("volunteer"):
        start, end, current = _dates(node, notes)
        name, title = (
            _short(node.text("organization", "company", "name")),
            _short(node.text("position", "role")),
        )
        _add_lines(node, Owner(FactKind.VOLUNTEER, name, title, None, start, end, current), facts, notes)


def read_education(resume: Node, facts: FactList, notes: Notes) -> None:
    """A fact for each degree, and one for its courses."""
    for node in resume.entries("education"):
        start, end, current = _dates(node, notes)
        school = _short(node.text("institution", "school", "name"))
        area, degree = (
            _short(node.text("area", "major", "field")),
            _short(node.text("studyType", "degree", "type")),
        )
        owner = Owner(FactKind.EDUCATION, school, "", None, start, end, current)
        text = f"{degree} in {area}" if degree and area else degree or area or school
        if text:
            facts.add(text, owner)
        courses = [course.rstrip(".,;") for course in node.paragraphs("courses", "coursework")]
        if courses:
            facts.add(clipped("Courses: " + "; ".join(courses), MAX_LINE), owner)


def read_certificates(resume: Node, facts: FactList, notes: Notes) -> None:
    """A fact for each certificate."""
    for node in resume.entries("certificates", "certifications", name_key="name"):
        month = _month(node, notes, "date", "startDate")
        issuer = _short(node.text("issuer", "awarder", "authority"))
        _add_title(node, Owner(FactKind.CERTIFICATE, issuer, start=month, end=month), facts)


def read_awards(resume: Node, facts: FactList, notes: Notes) -> None:
    """A fact for each award, and one for what its summary says was recognized."""
    for node in resume.entries("awards", name_key="title"):
        month = _month(node, notes, "date")
        owner = Owner(FactKind.AWARD, _short(node.text("awarder", "issuer")), start=month, end=month)
        _add_title(node, owner, facts)
        for line in _fitting(node, node.paragraphs("summary"), "summary", notes):
            if opens_with_verb(line):
                facts.add(line, owner)


def read_publications(resume: Node, facts: FactList, notes: Notes) -> None:
    """A fact for each publication."""
    for node in resume.entries("publications", name_key="name"):
        month = _month(node, notes, "releaseDate", "date")
        owner = Owner(FactKind.PUBLICATION, _short(node.text("publisher")), start=month, end=month)
        _add_title(node, owner, facts)


def _roles(node: Node) -> list[Node]:
    """The roles that an employer's entry holds, each as an entry; else the entry itself."""
    key = roles_key(node.value)
    if key is None:
        return [node]
    return [
        Node(of_employer(node.value, role), f"{node.place(key)}[{index}]")
        for index, role in enumerate(node.value[key])
    ]


def _work_position(node: Node, notes: Notes) -> tuple[Position, bool]:
    """The position, and whether "current" follows only from a missing end date."""
    start, end, current = _dates(node, notes)
    open_ended = start is not None and end is None and not node.has("endDate", "end")
    employer, title = (
        _short(node.text("name", "company", "employer", "organization")),
        _short(node.text("position", "title", "role")),
    )
    position = Position(
        id=fact_id("position", employer, f"{title}|{start}"),
        employer=employer,
        title=title,
        start=start,
        end=end,
        current=current or open_ended,
    )
    return position, open_ended


def _follows(other: Position, position: Position) -> bool:
    same = other.employer.casefold() == position.employer.casefold()
    return same and other.start is not None and position.start is not None and other.start > position.start


def _recency(position: Position) -> tuple[bool, str, str]:
    return position.current, position.end or position.start or "", position.start or ""


def _dates(node: Node, notes: Notes) -> tuple[str | None, str | None, bool]:
    start = _month(node, notes, "startDate", "start")
    written = node.text("endDate", "end")
    if is_present(written):
        return start, None, True
    end = _month(node, notes, "endDate", "end")
    if start and end and end[:7] < start[: len(end)]:
        notes.add(node.place("endDate"), f"{written} is before the start")
        end = None
    return start, end, False


def _month(node: Node, notes: Notes, *keys: str) -> str | None:
    written = node.text(*keys)
    month = read_month(written) if written else None
    if written and month is None:
        notes.add(node.place(keys[0]), f"{written} is not a date")
    return month


def _add_lines(node: Node, owner: Owner, facts: FactList, notes: Notes) -> None:
    highlights = _fitting(
        node, node.paragraphs("highlights", "achievements", "responsibilities"), "highlights", notes
    )
    told = [line for line in highlights if not is_tag(line)]
    for tag in highlights:
        if tag not in told and facts.taxonomy.canonical(tag) is None:
            notes.add(node.place("highlights"), tag)
    summary = _summary_lines(node, notes, alone=not told)
    for line in told + [line for line in summary if not _repeats(line, told)]:
        facts.add(line, owner)


def _summary_lines(node: Node, notes: Notes, *, alone: bool) -> list[str]:
    """The sentences of a summary; beside highlights only deeds, and what a project is."""
    keys = (
        ("summary", "description")
        if node.has("summary") or node.path.startswith("projects")
        else ("summary",)
    )
    sentences = [part for line in node.paragraphs(*keys) for part in sentences_of(line)]
    told = _fitting(node, sentences, keys[-1], notes)
    return [
        part for part in told if alone or opens_with_verb(part) or (len(keys) == 2 and ARTICLE.match(part))
    ]


def _fitting(node: Node, lines: Iterable[str], key: str, notes: Notes) -> list[str]:
    kept = []
    for line in lines:
        if len(line) <= MAX_LINE:
            kept.append(line)
            continue
        for sentence in sentences_of(line):
            if len(sentence) <= MAX_LINE:
                kept.append(sentence)
            else:
                notes.add(node.place(key), sentence)
    return kept


def _repeats(line: str, others: list[str]) -> bool:
    return any(fuzz.token_set_ratio(line.casefold(), other.casefold()) >= SAID_ALREADY for other in others)


def _add_title(node: Node, owner: Owner, facts: FactList) -> None:
    title = _short(node.text("name", "title"))
    if title:
        facts.add(title, owner)


def _short(text: str) -> str:
    return clipped(text, 200)
