"""Forms: every field has its label, beside it or before a colon: "Employer", "Position held", "Zeitraum:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.periods import find_period
from packs.domain.reading.resume.places import LEGAL, is_place, split_place
from packs.domain.reading.resume.units import units_of


class Field(StrEnum):
    """What a label names."""

    DATES = "dates"
    TITLE = "position"
    EMPLOYER = "name"
    ADDRESSED = "name, location"
    PLACE = "location"
    TASKS = "highlights"
    OTHER = ""


WORDINGS = {
    Field.DATES: """dates|date|period|duration|dates of employment|employment dates|employment period|tenure
        zeitraum|datum|dauer|beschäftigungszeitraum|période|durée|fechas|fecha|periodo|período|datas|data|durata
        periode""",
    Field.TITLE: """occupation or position held|position held|position|job title|title|role|designation
        occupation|job role|post held|beruf oder funktion|funktion|stelle|berufsbezeichnung|beruf
        fonction ou poste occupé|fonction|poste|poste occupé|intitulé du poste|profesión o cargo desempeñado
        cargo|puesto|lavoro o posizione ricoperti|posizione|ruolo|função ou cargo ocupado|função|functie
        functie of beroep""",
    Field.EMPLOYER: """employer|name of employer|employer name|company|company name|organisation|organization
        name of company|arbeitgeber|firma|unternehmen|employeur|entreprise|société|empresa|empleador
        datore di lavoro|azienda|empregador|werkgever|bedrijf""",
    Field.ADDRESSED: """name and address of employer|name und adresse des arbeitgebers
        nom et adresse de l'employeur|nombre y dirección de la empresa|nome e indirizzo del datore di lavoro
        nome e endereço do empregador|naam en adres van werkgever""",
    Field.PLACE: """location|place|place of work|ort|arbeitsort|lieu|lugar|luogo|local|plaats""",
    Field.TASKS: """main activities and responsibilities|activities and responsibilities|responsibilities
        key responsibilities|duties|main duties|roles and responsibilities|tasks|job description|achievements
        key achievements|wichtigste tätigkeiten und zuständigkeiten|aufgaben|tätigkeiten|aufgabengebiet
        principales activités et responsabilités|activités|missions|tâches|responsabilités
        funciones y responsabilidades principales|funciones|responsabilidades
        principali attività e responsabilità|mansioni|principali mansioni
        principais atividades e responsabilidades|taken
        belangrijkste activiteiten en verantwoordelijkheden""",
    Field.OTHER: """type of business or sector|industry|sector|branche
        tätigkeitsbereich oder branche|type ou secteur d'activité|secteur|tipo de empresa o sector
        tipo di attività o settore|tipo de empresa ou sector|reason for leaving|department|reporting to""",
}  # fmt: skip
KNOWN = {
    " ".join(wording.split()): field
    for field, wordings in WORDINGS.items()
    for wording in wordings.replace("\n", "|").split("|")
    if wording.strip()
}
LABEL = re.compile(r"([^:]{2,60}?)\s*(?:\([^)]*\)\s*)?:\s*(.*)", re.DOTALL)
LONGEST = 60  # characters of a label
NAMES = {Field.TITLE, Field.EMPLOYER, Field.ADDRESSED}


class Told(NamedTuple):
    """A field and the lines of its value."""

    field: Field
    lines: list[Line]


def field_of(text: str) -> Field | None:
    """The field that a text is the label of."""
    if len(text) > LONGEST:
        return None
    return KNOWN.get(" ".join(text.replace("’", "'").casefold().strip(" :.*").split()))


def read_labelled(lines: Sequence[Line], words: frozenset[str]) -> list[dict[str, Any]]:
    """The entries of a section that is a form; none where it is not."""
    told = list(_told(lines))
    fields = {each.field for each in told}
    if Field.DATES not in fields or not fields & NAMES or len(told) * 8 < len(lines):
        return []
    entries: list[dict[Field, list[Line]]] = []
    for each in told:
        if not entries or each.field in entries[-1]:
            entries.append({})
        entries[-1][each.field] = each.lines
    return [_entry(entry, words) for entry in entries if entry.keys() & NAMES]


def _told(lines: Sequence[Line]) -> Iterator[Told]:
    """The labels in their order, each with what stands beside and under it."""
    open_: Told | None = None
    index = 0
    while index < len(lines):
        found, rest, used = _label(lines, index)
        if found is not None:
            if open_:
                yield open_
            open_ = Told(found, rest)
        elif open_:
            open_.lines.append(lines[index])
        index += used
    if open_:
        yield open_


def _label(lines: Sequence[Line], index: int) -> tuple[Field | None, list[Line], int]:
    """The label that a line is or begins with, what it leaves of the line, and how many lines it takes."""
    line = lines[index]
    if line.mark:
        return None, [], 1
    if (found := field_of(line.text)) is not None:
        return found, [], 1
    if len(line.cells) > 1 and (found := field_of(line.cells[0].text)) is not None:
        return found, [line._replace(cells=line.cells[1:], body=line.cells[1].x0)], 1
    match = LABEL.fullmatch(line.text)
    if match and (found := field_of(match[1])) is not None:
        return found, [_from(line, len(match[1]))] if match[2] else [], 1
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after and not after.mark and (found := field_of(f"{line.text} {after.text}")) is not None:
        return found, [], 2
    return None, [], 1


def _from(line: Line, length: int) -> Line:
    """The line without its label of so many characters, in one style."""
    first = line.cells[0]
    text = line.text[length:].lstrip(" :*")
    run = first.runs[-1]._replace(text=text)
    return line._replace(cells=(first._replace(runs=(run,)),))


def _entry(fields: dict[Field, list[Line]], words: frozenset[str]) -> dict[str, Any]:
    text = {field: " ".join(line.text for line in lines) for field, lines in fields.items()}
    name, place = _split(text.get(Field.EMPLOYER, ""))
    if Field.ADDRESSED in text:
        name, place = _addressed(text[Field.ADDRESSED])
    entry: dict[str, Any] = {
        "name": name,
        "position": text.get(Field.TITLE, ""),
        "location": text.get(Field.PLACE) or place,
        "highlights": [unit.text for unit in units_of(fields.get(Field.TASKS, []), words)],
    }
    period = find_period(text.get(Field.DATES, ""))
    if period:
        ranged = period.ranged or period.current
        entry |= {"startDate": period.start, "endDate": period.end} if ranged else {"endDate": period.start}
    return {key: value for key, value in entry.items() if value}


def _addressed(text: str) -> tuple[str, str]:
    """A name and the address behind it, which begins at the first comma that no legal form follows."""
    parts = text.split(", ")
    first = next((at for at, part in enumerate(parts) if at and not LEGAL.fullmatch(part)), len(parts))
    return ", ".join(parts[:first]), ", ".join(parts[first:])


def _split(text: str) -> tuple[str, str]:
    """A name and the place that it ends with, if that is known."""
    name, place = split_place(text)
    if place and is_place(name.rpartition(", ")[2]):
        name, _, city = name.rpartition(", ")
        place = f"{city}, {place}"
    return (name, place) if name else (text, "")
