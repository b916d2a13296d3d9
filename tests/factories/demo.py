"""The demo packs, candidates and ads, read from their files: no database."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from cms.content_files import ContentTree, read_content, taxonomy
from packs.domain.candidate import Candidate
from packs.domain.checks import check
from packs.domain.findings import Finding
from packs.domain.merge import merge
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, PublishedRelease, Request
from tests.factories.releases import published

CONTENT = Path(__file__).parents[2] / "cms" / "content"
DEMO = CONTENT / "demo"
TODAY = date(2026, 11, 21)


@lru_cache
def tree() -> ContentTree:
    """The content folder."""
    return read_content(CONTENT)


@lru_cache
def release(pack: str) -> PublishedRelease:
    """A demo pack as its first release."""
    return published(tree().release(pack), TODAY)


@lru_cache
def entries() -> dict[str, dict[str, Any]]:
    """The demo candidates by slug."""
    listed = yaml.safe_load((DEMO / "demo.yaml").read_text(encoding="utf-8"))["candidates"]
    return {entry["slug"]: entry for entry in listed}


@lru_cache
def candidate(slug: str) -> Candidate:
    """A demo candidate."""
    path = DEMO / entries()[slug]["resume"]
    return parse_json_resume(path.read_text(encoding="utf-8"), path.name, taxonomy(tree()))


@lru_cache
def posting(slug: str) -> JobPosting:
    """The ad that a demo candidate answers."""
    path = DEMO / entries()[slug]["posting"]
    return read_posting(path.read_text(encoding="utf-8"), taxonomy(tree()), path.name)


@lru_cache
def build(who: str, ad_of: str, pack: str, level: str) -> tuple[Playbook, tuple[Finding, ...]]:
    """A candidate's playbook for the ad of a demo candidate, and the gate's findings."""
    made = merge(release(pack), candidate(who), posting(ad_of), Answers(), Request(as_of=TODAY, level=level))
    return made, check(made, release(pack), candidate(who), posting(ad_of))


def demo(slug: str) -> tuple[Playbook, tuple[Finding, ...]]:
    """A demo candidate's playbook as the demo builds it."""
    entry = entries()[slug]
    return build(slug, slug, entry["pack"], entry["level"])
