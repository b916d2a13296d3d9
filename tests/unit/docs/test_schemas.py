"""The published schemas are current, and what a build writes keeps to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from packs.domain.base import canonical_json
from packs.domain.findings import Finding, Report, Severity, report
from packs.domain.request import Acceptance
from packs.schemas import PUBLISHED, schema_files
from tests.factories import demo
from tests.factories.playbooks import sample_playbook

ROOT = Path(__file__).parents[3]
QUOTE = Finding(rule="J2", severity=Severity.B, block="decode", message="“Own it” does not stand in the ad.")
VOICE = Finding(rule="L1", severity=Severity.A, block="priority", message="“his” speaks about the candidate.")
SEEN = Acceptance(rule="J2", reason="The ad was reworded since.")


def published(name: str) -> Draft202012Validator:
    text = (ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def written(made: Report) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(canonical_json(made))
    return document


@pytest.mark.parametrize("path", schema_files())
def test_a_schema_is_current(path: str) -> None:
    stored = (ROOT / path).read_text(encoding="utf-8") if (ROOT / path).exists() else ""
    assert stored == schema_files()[path], f"{path} is stale: run `make schemas`."


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(published(name).schema)


@pytest.mark.parametrize("findings", [(), (QUOTE,), (VOICE, QUOTE)])
@pytest.mark.parametrize("accepted", [(), (SEEN,)])
def test_reports_keep_to_the_schema(findings: tuple[Finding, ...], accepted: tuple[Acceptance, ...]) -> None:
    published("findings").validate(written(report(findings, accepted)))


@pytest.mark.parametrize("slug", demo.entries())
def test_the_findings_of_real_playbooks_keep_to_the_schema(slug: str) -> None:
    published("findings").validate(written(report(demo.demo(slug)[1], ())))


@pytest.mark.parametrize("slug", demo.entries())
def test_real_playbooks_keep_to_the_schema(slug: str) -> None:
    published("playbook").validate(json.loads(canonical_json(demo.demo(slug)[0])))


def test_a_playbook_with_every_kind_of_block_keeps_to_the_schema() -> None:
    published("playbook").validate(json.loads(canonical_json(sample_playbook())))


@pytest.mark.parametrize("name", PUBLISHED)
def test_an_id_ends_in_the_version_of_its_document(name: str) -> None:
    version = PUBLISHED[name].model_fields["schema_version"].default
    assert published(name).schema["$id"] == f"urn:packwright:{name}:{version}"


@pytest.mark.parametrize(
    "update",
    [{"findings": [{"rule": "J2", "severity": "D"}]}, {"blocked": "no"}, {"schema_version": 2}, {"more": 1}],
)
def test_what_is_no_report_is_refused(update: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        published("findings").validate(written(report((QUOTE,), ())) | update)
