"""Europass XML → JSON Resume: the older passport (LearnerInfo) and the newer Candidate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from packs.domain.reading.language.clauses import opens_with_verb
from packs.domain.reading.resume.reading import Reading
from packs.domain.reading.words import word_pairs
from packs.extraction.archive import DOCTYPE
from packs.extraction.html import text_of_markup
from packs.extraction.limits import Refused, answered

ROOTS = ("SkillsPassport", "Europass", "Candidate", "LearnerInfo")
OPENING = re.compile(rb"<(?:\w+:)?(?:" + "|".join(ROOTS).encode() + rb")[\s>]")
MAX_ENTRIES = 200
ISO_LANGUAGES = word_pairs(
    "eng:English deu:German ger:German fra:French fre:French spa:Spanish ita:Italian por:Portuguese "
    "nld:Dutch "
    "dut:Dutch pol:Polish swe:Swedish dan:Danish nor:Norwegian fin:Finnish ell:Greek gre:Greek "
    "ces:Czech ron:Romanian "
    "hun:Hungarian rus:Russian ukr:Ukrainian hrv:Croatian"
)
Element = Any


def is_europass(data: bytes) -> bool:
    """Whether a file is XML with a Europass root."""
    head = data[:3000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return (
        head.startswith((b"<?xml", b"<"))
        and OPENING.search(head) is not None
        and b"<html" not in head.lower()
    )


def read_europass(data: bytes) -> Reading:
    """The resume in a Europass XML. Raises `Refused` for XML that is broken or declares types."""
    if DOCTYPE.search(data):
        raise Refused("its markup declares types or entities, which no Europass does", "export it again")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Refused("this Europass XML is broken", "export it again") from error
    resume = {
        "basics": _basics(root),
        "work": [_job(node) for node in _jobs(root)],
        "education": [_school(node) for node in _all(root, "Education", "EducationOrganizationAttendance")],
        "skills": list(_skills(root)),
        "languages": list(_languages(root)),
        "certificates": [
            {"name": name}
            for node in _all(root, "Certification", "License")
            if (name := _text(node, "CertificationName", "LicenseName", "Name", "Title"))
        ],
    }
    resume = {key: value for key, value in resume.items() if value}
    if not resume.get("work") and not resume.get("education"):
        raise Refused("this Europass holds no work and no education", "export the whole profile")
    return Reading(resume, dict(_certain(resume, "")))


def job(data: bytes) -> Reading | Refused:
    """What the sandbox runs for a Europass."""
    return answered(read_europass, data)


def _basics(root: Element) -> dict[str, Any]:
    person = next(_all(root, "Identification", "CandidatePerson"), root)
    name = " ".join(
        filter(None, (_text(person, "FirstName", "GivenName"), _text(person, "Surname", "FamilyName")))
    )
    city, country = (
        _text(person, "Municipality", "CityName"),
        _text(person, "Country/Label", "Country/Code", "CountryCode"),
    )
    basics = {
        "name": name or _text(person, "FormattedName"),
        "label": _text(root, "Headline/Description/Label")
        or next((_text(node, "PositionTitle", "Position/Label") for node in _jobs(root)), ""),
        "email": _text(person, "Email/Contact", "Email")
        or next((uri.removeprefix("mailto:") for uri in _texts(person, "URI") if "@" in uri), ""),
        "phone": _text(person, "Telephone/Contact", "DialNumber", "FormattedNumber"),
        "location": {
            key: value for key, value in (("city", city), ("countryCode", country.upper())) if value
        },
        "summary": " ".join(_lines(_text(root, "ExecutiveSummary", "PersonalSummary", "Headline/Summary"))),
    }
    return {key: value for key, value in basics.items() if value}


def _jobs(root: Element) -> list[Element]:
    """A node for each stay with one title: an employer's positions each, with the employer around them."""
    found = []
    for node in _all(root, "WorkExperience", "EmployerHistory"):
        found += list(_all(node, "PositionHistory")) or [node]
    return found


def _job(node: Element) -> dict[str, Any]:
    around = node.getparent() if _name(node) == "PositionHistory" else node
    lines = list(_lines(_text(node, "Activities", "Description")))
    told = len(lines) > 1 or (lines and opens_with_verb(lines[0]))
    fields = {
        "name": _text(around, "Employer/Name", "OrganizationName"),
        "position": _text(node, "PositionTitle", "Position/Label", "Position"),
        "location": _text(node, "Municipality", "City", "CityName")
        or _text(around, "Municipality", "CityName"),
        **_period(node),
        "highlights": lines if told else [],
        "summary": "" if told else " ".join(lines),
    }
    return {key: value for key, value in fields.items() if value}


def _school(node: Element) -> dict[str, Any]:
    fields = {
        "institution": _text(node, "Organisation/Name", "OrganizationName"),
        "studyType": _text(node, "Title", "DegreeName"),
        "area": _text(node, "Field/Label", "ProgramName"),
        **_period(node),
    }
    return {key: value for key, value in fields.items() if value}


def _period(node: Element) -> dict[str, str]:
    period = next(_all(node, "Period", "EmploymentPeriod", "AttendancePeriod"), node)
    start, end = (
        _date(next(_all(period, "From", "StartDate"), None)),
        _date(next(_all(period, "To", "EndDate"), None)),
    )
    current = _text(node, "Current", "CurrentIndicator").casefold() == "true"
    return {key: value for key, value in (("startDate", start), ("endDate", "" if current else end)) if value}


def _date(node: Element | None) -> str:
    """`<From year="2013" month="--03"/>` and `<StartDate><FormattedDateTime>2013-03-01…` as `2013-03`."""
    if node is None:
        return ""
    if year := node.get("year"):
        number = re.sub(r"\D", "", node.get("month") or "")
        return f"{year[:4]}-{int(number):02d}" if number and 1 <= int(number) <= 12 else year[:4]
    text = _text(node, "FormattedDateTime") or "".join(node.itertext()).strip()
    match = re.match(r"(\d{4})(?:-(\d{2}))?", text)
    return "" if match is None else f"{match[1]}-{match[2]}" if match[2] else match[1]


def _skills(root: Element) -> Iterator[dict[str, Any]]:
    for node in _all(
        root, "Computer", "DigitalSkillsGroup", "SkillsGroup", "JobRelated", "Organisational", "Communication"
    ):
        if _name(node) == "Communication" and _name(node.getparent()) != "Skills":
            continue
        words = [
            word
            for text in (_texts(node, "DigitalSkill") or _texts(node, "Description"))
            for line in _lines(text)
            for word in re.split(r"\s*[,;•]\s*", line)
        ]
        keywords = [word.strip(" .") for word in words if 1 < len(word.strip(" .")) < 60]
        if keywords:
            yield {"name": _text(node, "Title") or _name(node), "keywords": keywords}
    named = [
        name
        for node in _all(root, "PersonCompetency")
        if "language" not in _text(node, "TaxonomyID") and (name := _text(node, "CompetencyName"))
    ]
    if named:
        yield {"name": "Skills", "keywords": named}


def _languages(root: Element) -> Iterator[dict[str, str]]:
    for kind, level in (("MotherTongue", "native"), ("ForeignLanguage", "")):
        for node in _all(root, kind):
            name = _text(node, "Description/Label", "Description/Code")
            if name:
                yield {
                    "language": name,
                    "fluency": level or next(iter(_texts(node, "SpokenInteraction")), ""),
                }
    for node in _all(root, "PersonCompetency"):
        code = _text(node, "CompetencyID")
        if "language" in _text(node, "TaxonomyID") and code:
            yield {
                "language": ISO_LANGUAGES.get(code.casefold(), code),
                "fluency": next(iter(_texts(node, "ScoreText")), ""),
            }


def _lines(markup: str) -> list[str]:
    text = text_of_markup(markup)
    return [
        line
        for row in text.split("\n")
        if (line := re.sub(r"^(?:[-*•–]|\d{1,2}[.)])\s*", "", row.strip()).replace("**", "").strip())
    ]


def _all(node: Element, *names: str) -> Iterator[Element]:
    """Elements of any namespace with one of the local names, at most 200."""
    count = 0
    for element in node.iter():
        if count < MAX_ENTRIES and isinstance(element.tag, str) and _name(element) in names:
            count += 1
            yield element


def _texts(node: Element, path: str) -> list[str]:
    *outer, last = path.split("/")
    nodes = [node]
    for name in outer:
        nodes = [found for each in nodes for found in _all(each, name)]
    return [
        text
        for each in nodes
        for found in _all(each, last)
        if (text := " ".join(" ".join(found.itertext()).split(" ")).strip())
    ]


def _text(node: Element, *paths: str) -> str:
    return next((text.strip() for path in paths for text in _texts(node, path)), "")


def _name(node: Element) -> str:
    return str(etree.QName(node).localname) if isinstance(node.tag, str) else ""


def _certain(value: object, path: str) -> Iterator[tuple[str, float]]:
    """Every field that was written as such is certain."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _certain(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _certain(inner, f"{path}[{index}]")
    else:
        yield path, 1.0
