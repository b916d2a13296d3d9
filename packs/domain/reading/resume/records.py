"""Short lists: skills, languages, interests, awards, certificates, publications."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from packs.domain.reading.resume.anchors import EDGES
from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.periods import find_period, without_duration
from packs.domain.reading.resume.units import Unit, units_of

LIST = re.compile(r"\s*(?:[,;|•·●▪/]|\s[–—-]\s)\s*(?![^(]*\))")
LEVEL = re.compile(
    r"\b(?:native|fluent|beginner|intermediate|advanced|expert|master|professional|conversational|"
    r"bilingual|basic|elementary|mother tongue|limited working|full professional|[ABC][12]|"
    r"muttersprache|verhandlungssicher|fließend|grundkenntnisse|courant|nativo|langue maternelle)\b.*",
    re.IGNORECASE,
)
LABEL = re.compile(r"^([^:,;]{2,45}):\s+(.+)$|^([^:]{2,45}):$")


def read_skills(lines: Sequence[Line], words: frozenset[str]) -> list[dict[str, Any]]:
    """Groups of skills: "Languages: Go, SQL", a bold name over its list, or a bare list."""
    groups: list[dict[str, Any]] = []
    for unit in units_of(lines, words):
        text = unit.text
        label = LABEL.match(text)
        lead = unit.first.cells[0].runs[0]
        if label:
            groups.append({"name": label[1] or label[3], "keywords": _items(label[2] or "")})
        elif (
            lead.style.bold
            and len(text) > len(lead.text) + 2
            and len(unit.first.cells[0].runs) + len(unit.first.cells) > 2
        ):
            groups.append({"name": lead.text.strip(EDGES), "keywords": _items(text[len(lead.text) :])})
        elif _is_label(unit, lines):
            groups.append({"name": text.strip(EDGES), "keywords": []})
        else:
            if not groups:
                groups.append({"name": "", "keywords": []})
            items = (
                [item for cell in unit.first.cells for item in _items(cell.text)]
                if len(unit.lines) == 1
                else _items(text)
            )
            groups[-1]["keywords"] += items
    return [{key: value for key, value in group.items() if value} for group in groups if any(group.values())]


def _is_label(unit: Unit, lines: Sequence[Line]) -> bool:
    if unit.mark or "," in unit.text or len(unit.text.split()) > 5:
        return False
    others = [line.style for line in lines if line.style != unit.style]
    if not others:
        return False
    usual = max(others, key=others.count)
    return (unit.style.bold and not usual.bold) or unit.style.size > usual.size + 0.9


def _items(text: str) -> list[str]:
    return [item.strip(" .:,;") for item in LIST.split(text) if any(char.isalnum() for char in item)]


def read_languages(lines: Sequence[Line]) -> list[dict[str, str]]:
    """Languages with how well they are spoken, where that is said."""
    found: list[dict[str, str]] = []
    for unit in units_of(lines):
        for cell in (cell for line in unit.lines for cell in line.cells):
            for part in re.split(r",\s+(?![^(]*\))|[•|;]", cell.text):
                level = LEVEL.search(part)
                name = (part[: level.start()] if level else part).strip(EDGES)
                if level and not name and found:
                    found[-1].setdefault("fluency", level[0].strip(EDGES))
                elif name and len(name) < 40:
                    found.append({"language": name, **({"fluency": level[0].strip(EDGES)} if level else {})})
    return found


def read_names(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Interests: one a line, or a list in a line."""
    return [{"name": item} for unit in units_of(lines) for item in _items(unit.text) if len(item) < 60]


def read_records(
    lines: Sequence[Line], words: frozenset[str], title: str, giver: str, date: str
) -> list[dict[str, Any]]:
    """Awards, certificates, publications: what, from whom, when; a lone date goes with the line before it."""
    found: list[dict[str, Any]] = []
    for unit in units_of(lines, words):
        text = unit.text
        period = find_period(text)
        if period and _apart(text, period.first, period.last):
            text = text[: period.first] + " " + text[period.last :]
        else:
            period = period if period and len(text) < 120 else None
        text = " ".join(without_duration(text).replace("()", " ").split()).strip(EDGES)
        if not text:
            if found and period:
                found[-1].setdefault(date, period.end or period.start)
            continue
        parts = (
            re.split(r"\s+[|–—·]\s+|,\s+(?=[A-Z])|\s+-\s+", text, maxsplit=1) if len(text) < 140 else [text]
        )
        if found and _goes_on(unit, found[-1], lines) and period is None:
            found[-1].setdefault(giver, text) if len(text) < 80 else found[-1].setdefault("summary", text)
            continue
        record = {title: parts[0].strip(EDGES)}
        if len(parts) > 1:
            record[giver] = parts[1].strip(EDGES)
        if period:
            record[date] = period.end or period.start
        found.append(record)
    return found


def _apart(text: str, first: int, last: int) -> bool:
    return first <= 2 or len(text) - last <= 3


def _goes_on(unit: Unit, record: dict[str, Any], lines: Sequence[Line]) -> bool:
    """Whether an item tells more of the record before it: it lacks the look of the first line."""
    return not unit.mark and unit.style != lines[0].style and lines[0].style.size > 0
