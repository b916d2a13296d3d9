"""The demo candidates, ads and brands can be read whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from packs.domain.brand import Brand
from packs.domain.reading.language.phrases import work_sentence
from packs.domain.skills import Taxonomy
from packs.extraction.ads import read_posting_file
from packs.extraction.resumes import read_resume_file

DEMO = Path(__file__).parents[3] / "cms/content/demo"
ENTRIES: list[dict[str, Any]] = yaml.safe_load((DEMO / "demo.yaml").read_text())["candidates"]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["slug"])
def test_a_demo_candidate_is_read_without_a_remainder(taxonomy: Taxonomy, entry: dict[str, Any]) -> None:
    resume = DEMO / entry["resume"]
    candidate = read_resume_file(resume.read_bytes(), resume.name, taxonomy)
    assert candidate.facts
    assert candidate.unread == ()
    assert not [fact.text for fact in candidate.facts if work_sentence(fact).startswith("My resume says")]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["slug"])
def test_a_demo_ad_is_for_the_company_of_its_pack(taxonomy: Taxonomy, entry: dict[str, Any]) -> None:
    ad = DEMO / entry["posting"]
    posting = read_posting_file(ad.read_bytes(), ad.name, taxonomy)
    assert posting.company.casefold() == entry["pack"].partition("/")[0]
    assert {requirement.kind.value for requirement in posting.requirements} == {
        "minimum",
        "responsibility",
        "preferred",
    }
    assert entry["interview_date"] > date(2026, 11, 21)


def test_every_brand_of_the_demo_is_valid_and_used() -> None:
    brands = [Brand(**brand) for brand in yaml.safe_load((DEMO / "brands.yaml").read_text())["brands"]]
    assert {brand.slug for brand in brands} == {entry["brand"] for entry in ENTRIES}
