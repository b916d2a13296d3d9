"""A small, invented company with a pack and a method, and a candidate and an ad to merge with it."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from cms.content_files import read_content, taxonomy
from packs.domain.candidate import Candidate
from packs.domain.merge import merge
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, PublishedRelease, Request
from packs.domain.skills import Taxonomy
from tests.factories.releases import published

CONTENT = Path(__file__).parent.parent / "fixtures" / "content"
TODAY = date(2026, 11, 21)

RESUME: dict[str, Any] = {
    "basics": {"name": "Ines Okafor", "label": "Backend Engineer"},
    "work": [
        {
            "name": "Fjordline",
            "position": "Senior Backend Engineer",
            "startDate": "2021-04",
            "highlights": [
                "On-call lead for the booking platform — reduced MTTR from 50 minutes to 18 minutes "
                "with new runbooks",
                "Designed and built a distributed booking service in Go handling 12,000 requests per second",
                "Mentored 4 junior engineers",
            ],
        },
        {
            "name": "Kassa",
            "position": "Backend Engineer",
            "startDate": "2018-02",
            "endDate": "2021-03",
            "highlights": ["Migrated the ledger from MySQL to PostgreSQL with zero downtime over 9 months"],
        },
    ],
    "skills": [{"name": "Languages", "keywords": ["Go", "Python"]}],
}

AD = """# Backend Engineer, Booking

Company: Halden

## What you will do

- Design distributed services with high reliability
- Join the on-call rotation
- Work with product managers on what to build

## Requirements

- 5+ years of software engineering
- Python, Go, or Java
- Kubernetes in production

## Nice to have

- Mentor others
"""


@lru_cache
def skills() -> Taxonomy:
    """The small taxonomy."""
    return taxonomy(read_content(CONTENT))


@lru_cache
def release() -> PublishedRelease:
    """The first release of the invented pack."""
    document = read_content(CONTENT).release("halden/backend-engineer")
    return published(document, date(2026, 11, 1))


def candidate(resume: dict[str, Any] | None = None) -> Candidate:
    """Ines, or another resume."""
    return parse_json_resume(json.dumps(resume or RESUME), "resume.json", skills())


def posting(ad: str = AD) -> JobPosting:
    """The ad, or another."""
    return read_posting(ad, skills(), "ad.md")


def playbook(
    *,
    resume: dict[str, Any] | None = None,
    ad: str = AD,
    answers: dict[str, str] | None = None,
    **request: Any,
) -> Playbook:
    """The playbook of these inputs, as of the same day every time."""
    asked = Request(as_of=TODAY, **request)
    return merge(release(), candidate(resume), posting(ad), Answers(values=answers or {}), asked)
