"""Twenty unlike people and ten unlike ads, and what the merge chooses for a pair of them."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import yaml

from cms.content_files import taxonomy
from packs.domain.candidate import Candidate
from packs.domain.merge.case import Case
from packs.domain.merge.selection import Selection
from packs.domain.posting import JobPosting
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, PublishedRelease, Request
from tests.factories import demo

FIXTURES = Path(__file__).parents[1] / "fixtures"
PEOPLE = sorted(path.stem for path in (FIXTURES / "people").glob("*.yaml"))
OPENINGS = sorted(path.stem for path in (FIXTURES / "openings").glob("*.md"))
PACK_OF = {
    "amazon-style": "amazon/software-development-engineer",
    "platform-production": "meta/production-engineer",
}


@lru_cache
def person(slug: str) -> Candidate:
    """One of the people."""
    data = yaml.safe_load((FIXTURES / "people" / f"{slug}.yaml").read_text(encoding="utf-8"))
    return parse_json_resume(json.dumps(data), slug, taxonomy(demo.tree()))


@lru_cache
def opening(slug: str) -> JobPosting:
    """One of the ads."""
    text = (FIXTURES / "openings" / f"{slug}.md").read_text(encoding="utf-8")
    return read_posting(text, taxonomy(demo.tree()), slug)


def release(ad: str) -> PublishedRelease:
    """The release that an ad is for."""
    return demo.release(PACK_OF.get(ad, "meta/software-engineer"))


@lru_cache
def selected(who: str, ad: str, level: str = "") -> Selection:
    """Everything that the merge chooses for a person and an ad."""
    request = Request(as_of=demo.TODAY, level=level)
    return Selection(Case(release(ad), person(who), opening(ad), Answers(), request))
