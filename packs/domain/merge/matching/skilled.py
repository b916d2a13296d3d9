"""Skills: whether a resume shows those that a row names, or others of their kind in an open list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import FULL, HALF, NONE, TONGUES, Found, share
from packs.domain.merge.words import duration, listed
from packs.domain.posting import Requirement, SkillGroup, SkillsMode

ANY_LANGUAGE = "programming languages"  # what each of them is, in the list of skills
OF_A_KIND = (
    r"(?:(?:modern|major|common|general[- ]purpose|high[- ]level|object[- ]oriented|scripting|programming"
    r"|compiled|typed|statically typed|backend|back-end|server-side|other) )"
)
PROGRAMMING = re.compile(
    r"\b(?:programming|coding) (?:skills?|experience|abilit(?:y|ies)|background)\b|\bwrit(?:e|ing) code\b"
    r"|\bexperience (?:with |in )?(?:software )?(?:programming|coding)\b"
    r"|\b(?:can|able to|know how to|knows? to|love to|like to) (?:program|code)\b"
    r"|\b(?:comfortable|confident|good at) coding\b"
    rf"|\b(?:one|a|an|any) (?:or more )?{OF_A_KIND}+languages?\b|\b(?:at least |in )one language\b"
    r"|\b(?:programming|coding) in (?:a|any|one|some) language\b",
    re.IGNORECASE,
)


def by_programming(shelf: Shelf, row: Requirement) -> Found | None:
    """A row that asks for programming in no named language: any in a line will do, a listed one in part."""
    named = {mention.name for mention in row.skills} - {ANY_LANGUAGE}
    if named or not PROGRAMMING.search(row.quote) or TONGUES.search(row.quote):
        return None
    facts = shelf.showing(ANY_LANGUAGE)
    if facts:
        return Found(FULL, facts, f"your lines show {_named(shelf, ANY_LANGUAGE)}")
    if ANY_LANGUAGE in shelf.listed:
        said = f"{shelf.listed[ANY_LANGUAGE]} listed, and no line shows it in use"
        return Found(HALF, (), said, (ANY_LANGUAGE,))
    return None


def by_skills(shelf: Shelf, row: Requirement, through: Mapping[str, tuple[Exhibit, ...]]) -> Found | None:
    """The skills that a row names; `through`: facts that show a skill by a competency of the same meaning."""
    names = tuple(dict.fromkeys(name for group in row.groups for name in group.skills))
    if not names:
        return None
    kinds = tuple(dict.fromkeys(kind for group in row.asked for kind in group.alike))
    shown = {name: shelf.showing(name) or through.get(name, ()) for name in (*names, *kinds)}
    values = {n: FULL if found else HALF if n in shelf.listed else NONE for n, found in shown.items()}
    value = share(_group_value(shelf, group, values) for group in row.asked)
    held = {name for name, worth in values.items() if worth}
    missing = tuple(dict.fromkeys(name for group in row.asked for name in _lacking(group, held)))
    facts = dict.fromkeys(exhibit for found in shown.values() for exhibit in found)
    # a kind is spoken of where it alone answers: "message queues (RabbitMQ)"
    told = {n: worth for n, worth in values.items() if n in names or not held & {*names}}
    unused = [name for name in names if values[name] == HALF] if value == HALF else []
    return Found(value, tuple(facts), _skill_reason(shelf, row, told, missing), missing or tuple(unused))


def _lacking(group: SkillGroup, held: Set[str]) -> tuple[str, ...]:
    """What is missing of a group; nothing where another of its kind is held."""
    return () if held & {*group.alike} else group.lacking(held)


def _group_value(shelf: Shelf, group: SkillGroup, values: Mapping[str, float]) -> float:
    """What a group is worth: of alternatives the best, else all; in part where its years are not shown."""
    own = [_lasting(shelf, name, group.years, values[name]) for name in (*group.skills, *group.alike)]
    return max(own) if group.mode is SkillsMode.ANY_OF else share(own)


def _lasting(shelf: Shelf, name: str, years: int | None, value: float) -> float:
    """A skill's value once its years are asked for: full only where dated work shows so many."""
    if years is None or value < FULL:
        return value
    return FULL if (shelf.months_showing(name) or 0) >= 12 * years else HALF


def _skill_reason(
    shelf: Shelf, row: Requirement, values: Mapping[str, float], missing: tuple[str, ...]
) -> str:
    full = [name for name, value in values.items() if value == FULL]
    used = [_named(shelf, name) for name in full if _shown_by(shelf, name) not in full]
    only_listed = [shelf.listed[name] for name, value in values.items() if value == HALF]
    if not used and not only_listed:
        return f"no line names {listed(list(missing), 'or')}"
    said = f"your lines show {listed(used)}" if used else ""
    if not used:
        said = f"{listed(list(dict.fromkeys(only_listed)))} listed, and no line shows it in use"
    said += "".join(_years_said(shelf, group, values) for group in row.asked)
    if missing:
        return f"{said}; none names {listed(list(missing), 'or')}"
    return f"{said}; one is enough" if used and row.any_of and len(values) > 1 else said


def _named(shelf: Shelf, name: str) -> str:
    """A skill as its evidence has it: SQL (PostgreSQL) where only the narrower one is named."""
    narrower = _shown_by(shelf, name)
    said = "programming" if name == ANY_LANGUAGE and narrower else name  # a framework is no language
    return f"{said} ({narrower})" if narrower else said


def _shown_by(shelf: Shelf, name: str) -> str:
    """The narrower skill through which alone a skill is shown; empty where a line names it itself."""
    if name in shelf.by_skill or name not in shelf.by_broader:
        return ""
    first = shelf.by_broader[name][0].fact
    return next(implied.by for implied in first.implied if implied.name == name)


def _years_said(shelf: Shelf, group: SkillGroup, values: Mapping[str, float]) -> str:
    """How long dated work shows the skills of a group of which years are asked."""
    if group.years is None:
        return ""
    held = [name for name in group.skills if values[name] == FULL]
    months = {name: shelf.months_showing(name) for name in held}
    told = [f"{name} in {duration(count)} of dated work" for name, count in months.items() if count]
    unsaid = [name for name in held if not months[name]]
    said = f"; {listed(told)}" if told else ""
    return said + (f"; for how long is not said of {listed(unsaid)}" if unsaid else "")
