"""Twenty unlike people and ten unlike ads: every pair gives a playbook that the gate lets through."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

from cms.content_files import taxonomy
from packs.domain.candidate import Candidate
from packs.domain.checks import check
from packs.domain.findings import Severity
from packs.domain.merge import merge
from packs.domain.posting import JobPosting
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.request import Answers, Request
from tests.factories import demo

FIXTURES = Path(__file__).parents[2] / "fixtures"
PEOPLE = sorted(path.stem for path in (FIXTURES / "people").glob("*.yaml"))
OPENINGS = sorted(path.stem for path in (FIXTURES / "openings").glob("*.md"))
PACK_OF = {
    "amazon-style": "amazon/software-development-engineer",
    "platform-production": "meta/production-engineer",
}


@lru_cache
def person(slug: str) -> Candidate:
    data = yaml.safe_load((FIXTURES / "people" / f"{slug}.yaml").read_text(encoding="utf-8"))
    return parse_json_resume(json.dumps(data), slug, taxonomy(demo.tree()))


@lru_cache
def opening(slug: str) -> JobPosting:
    text = (FIXTURES / "openings" / f"{slug}.md").read_text(encoding="utf-8")
    return read_posting(text, taxonomy(demo.tree()), slug)


def test_there_are_enough_of_them() -> None:
    assert len(PEOPLE) >= 20
    assert len(OPENINGS) >= 10


@pytest.mark.parametrize("who", PEOPLE)
def test_nothing_blocks_any_of_their_playbooks(who: str) -> None:
    blocked = {}
    for ad in OPENINGS:
        release = demo.release(PACK_OF.get(ad, "meta/software-engineer"))
        made = merge(release, person(who), opening(ad), Answers(), Request(as_of=demo.TODAY))
        findings = check(made, release, person(who), opening(ad))
        if serious := [f"{f.rule} {f.block}: {f.message}" for f in findings if f.severity is not Severity.C]:
            blocked[ad] = serious
    assert blocked == {}
