"""JSON Resume in its present spelling: older names of sections and fields, and roles within one employer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from packs.domain.reading.words import word_pairs

SECTIONS = {
    "bio": "basics",
    "certifications": "certificates",
    "experience": "work",
    "volunteering": "volunteer",
}
PERIOD = "start:startDate end:endDate website:url"
FIELDS = {
    "basics": word_pairs("headline:label objective:summary website:url picture:image telephone:phone"),
    "work": word_pairs(
        f"{PERIOD} company:name employer:name organization:name title:position role:position "
        "description:summary achievements:highlights responsibilities:highlights"
    ),
    "volunteer": word_pairs(f"{PERIOD} company:organization name:organization role:position"),
    "education": word_pairs(
        f"{PERIOD} school:institution name:institution degree:studyType major:area field:area gpa:score "
        "coursework:courses"
    ),
    "projects": word_pairs(f"{PERIOD} title:name"),
    "awards": word_pairs("name:title issuer:awarder"),
    "certificates": word_pairs("title:name awarder:issuer authority:issuer startDate:date"),
    "publications": word_pairs("title:name date:releaseDate website:url"),
}
ROLES = ("positions", "roles", "jobs")
INHERITED = ("name", "company", "employer", "organization", "location", "url", "website")


def present_spelling(resume: Mapping[str, Any]) -> dict[str, Any]:
    """The same resume with the names of JSON Resume 1.0.0. What has another type stays as it is."""
    named: dict[str, Any] = {}
    for key, value in resume.items():
        named.setdefault(SECTIONS.get(key, key), value)
    for section, fields in FIELDS.items():
        if section == "basics" and isinstance(named.get(section), Mapping):
            named[section] = _renamed(named[section], fields)
        elif isinstance(named.get(section), list):
            entries = split_roles(named[section]) if section == "work" else named[section]
            named[section] = [
                _renamed(entry, fields) if isinstance(entry, Mapping) else entry for entry in entries
            ]
    return named


def split_roles(work: list[Any]) -> list[Any]:
    """Each role that an employer's entry holds as an entry of its own."""
    return [role for entry in work for role in _roles(entry)]


def _roles(entry: Any) -> Iterator[Any]:
    key = roles_key(entry) if isinstance(entry, Mapping) else None
    if key is None:
        yield entry
        return
    for role in entry[key]:
        yield of_employer(entry, role)


def roles_key(entry: Mapping[str, Any]) -> str | None:
    """The field of an employer's entry that holds its roles as entries, if there is one."""
    return next((key for key in ROLES if _are_entries(entry.get(key))), None)


def of_employer(entry: Mapping[str, Any], role: Mapping[str, Any]) -> dict[str, Any]:
    """A role with what the employer's entry says for all of its roles."""
    return {**{name: entry[name] for name in INHERITED if name in entry and name not in role}, **role}


def _are_entries(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, Mapping) for item in value)


def _renamed(entry: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for key, value in entry.items():
        new = fields.get(key, key)
        if new == key or not entry.get(new):
            named[new] = value
    return named
