"""JSON Resume 1.0.0 and its older spellings → Candidate."""

from __future__ import annotations

import json

from packs.domain.candidate import Candidate
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.facts import FactList
from packs.domain.reading.json_resume.listed_skills import read_languages, read_skills
from packs.domain.reading.json_resume.sections import (
    read_awards,
    read_certificates,
    read_education,
    read_projects,
    read_publications,
    read_volunteering,
    read_work,
)
from packs.domain.reading.json_resume.values import Node, kind_of
from packs.domain.reading.notes import Notes
from packs.domain.reading.text import clipped
from packs.domain.skills import Taxonomy

MAX_BYTES = 1_000_000
MAX_FACTS = 400
SECTIONS = (
    "basics",
    "bio",
    "work",
    "experience",
    "education",
    "projects",
    "volunteer",
    "skills",
    "awards",
    "certificates",
    "publications",
)
BESIDE_WORK = (
    read_projects,
    read_volunteering,
    read_education,
    read_certificates,
    read_awards,
    read_publications,
)
SUBSTANCE = ("work", "experience", "projects", "education")


def parse_json_resume(text: str, name: str, taxonomy: Taxonomy) -> Candidate:
    """A JSON Resume file's text as a Candidate. ReadingError names the file, the place and the cure."""
    try:
        return read_json_resume(_parsed(text), taxonomy)
    except ReadingError as error:
        raise error.named(name) from None


def read_json_resume(data: object, taxonomy: Taxonomy) -> Candidate:
    """Parsed JSON as a Candidate. Wrong types raise ReadingError with the JSON path.

    Dates and lines that cannot be read are listed in `unread`. A missing end date of a job means that it
    goes on, unless a newer entry stands under the same employer.
    """
    resume = _resume(data)
    basics, notes, facts = resume.child("basics", "bio"), Notes(), FactList(taxonomy)
    positions = read_work(resume, facts, notes)
    for read in BESIDE_WORK:
        read(resume, facts, notes)
    _check_count(len(facts.facts))
    return Candidate(
        name=_name(basics),
        label=clipped(basics.text("label", "headline"), 160),
        summary=" ".join(basics.paragraphs("summary", "objective"))[:4000],
        location=_location(basics),
        positions=positions,
        facts=tuple(facts.facts),
        skills=read_skills(resume, notes, taxonomy),
        languages=read_languages(resume),
        unread=tuple(notes.unread),
    )


def _check_count(count: int) -> None:
    if count > MAX_FACTS:
        raise ReadingError(
            f"there are {count} lines, more than {MAX_FACTS}", "keep those that matter for the role"
        )


def _parsed(text: str) -> object:
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise ReadingError("the file is over 1 MB", "give the resume alone, without pictures inside it")
    if not text.strip():
        raise ReadingError(
            "the file is empty", "give a resume in the JSON Resume format (jsonresume.org/schema)"
        )
    try:
        return json.loads(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        raise ReadingError(
            f"this is not valid JSON ({error.msg})",
            "mend the file at that place",
            place=f"line {error.lineno}, column {error.colno}",
        ) from None
    except RecursionError:
        raise ReadingError("lists or objects are nested too deeply", "give a JSON Resume file") from None
    except ValueError:
        raise ReadingError("a number is too long to read", "shorten it or write it as text") from None


def _resume(data: object) -> Node:
    if not isinstance(data, dict):
        raise ReadingError(
            f"this is not a JSON Resume but {kind_of(data)}",
            "it must be an object with basics, work, education or projects (jsonresume.org/schema)",
        )
    resume = Node({str(key): value for key, value in data.items()}, "")
    if not resume.has(*SECTIONS):
        raise ReadingError(
            "this is not a JSON Resume: none of its sections is there",
            "add basics, work, education or projects (jsonresume.org/schema)",
        )
    if not any(resume.has(section) for section in SUBSTANCE):
        raise ReadingError(
            "there is no work, no project and no education in this resume",
            "add at least one entry to one of them",
        )
    return resume


def _name(basics: Node) -> str:
    whole = basics.text("name") or " ".join(filter(None, (basics.text("firstName"), basics.text("lastName"))))
    if not whole:
        raise ReadingError("the person's name is missing", "add it as text", place=basics.place("name"))
    return clipped(whole, 120)


def _location(basics: Node) -> str:
    if not isinstance(basics.value.get("location"), dict):
        return clipped(basics.text("location"), 120)
    place = basics.child("location")
    parts = (
        place.text("city"),
        place.text("region") or place.text("state") or place.text("countryCode", "country"),
    )
    return clipped(", ".join(part for part in parts if part), 120)
