"""From inputs to files: merge, check, render, check again. The API and the command build with it."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time

from packs.domain.answered import unplaced
from packs.domain.base import canonical_json
from packs.domain.brand import UNBRANDED, Brand
from packs.domain.candidate import Candidate
from packs.domain.changes import Previous, with_changes
from packs.domain.checks import check, check_artifacts
from packs.domain.findings import Finding, Report, report
from packs.domain.merge import merge, with_accepted
from packs.domain.outputs import not_made
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, PublishedRelease, Request
from packs.rendering import NAMES, RenderedFile, render
from packs.rendering.assets import FACES, families

logger = logging.getLogger(__name__)

PRODUCT = "Packwright"  # our own name, which stands in no file
DOCUMENT = "playbook.json"
FINDINGS = "findings.json"
KINDS = {name: kind for kind, name in NAMES.items()}  # "playbook.pdf" → "pdf"


@dataclass(frozen=True)
class Inputs:
    """The five inputs of the merge, and how the result is to look."""

    release: PublishedRelease
    candidate: Candidate
    posting: JobPosting
    answers: Answers
    request: Request
    brand: Brand
    outputs: Sequence[str]  # of OUTPUTS
    previous: Previous | None = None  # the playbook before, to say what changed since


@dataclass(frozen=True)
class BuildResult:
    """A merged playbook and the gate's report; `files` is empty when the report blocks."""

    playbook: Playbook
    report: Report
    files: Mapping[str, RenderedFile]
    notes: tuple[str, ...] = ()  # why a file was not made, and which answers found no blank

    @property
    def document(self) -> str:
        """The playbook as canonical JSON."""
        return canonical_json(self.playbook)

    @property
    def findings(self) -> str:
        """The report as canonical JSON."""
        return canonical_json(self.report)


def build(inputs: Inputs) -> BuildResult:
    """Run the five steps. The same inputs give the same bytes; a report that blocks ends the run early."""
    logger.info("1. merge %s for %s", inputs.release.document.slug, inputs.request.as_of)
    merged = merge(
        release=inputs.release,
        candidate=inputs.candidate,
        posting=inputs.posting,
        answers=inputs.answers,
        request=inputs.request,
    )
    merged = with_changes(merged, inputs.previous, inputs.release.document)
    logger.info("2. check the playbook")
    findings = check(merged, inputs.release, inputs.candidate, inputs.posting)
    gate = report(findings, inputs.request.accepted)
    if gate.blocked:
        return BuildResult(merged, gate, {})
    result = _render(inputs, merged, gate)
    logger.info("4. check the files")
    last = report((*findings, *_file_findings(inputs.brand, result)), inputs.request.accepted)
    logger.info("5. %s", "blocked" if last.blocked else "ready")
    if last.blocked:
        return BuildResult(result.playbook, last, {})
    # what was accepted about the files stands in the appendix too
    return _render(inputs, merged, last) if last.accepted != gate.accepted else replace(result, report=last)


def _render(inputs: Inputs, merged: Playbook, gate: Report) -> BuildResult:
    playbook = with_accepted(merged, gate)
    left_out = not_made(inputs.outputs, inputs.request)
    outputs = [name for name in inputs.outputs if name not in left_out]
    logger.info("3. render %s", ", ".join(outputs))
    kinds = [KINDS[name] for name in outputs]
    files = render(playbook, inputs.brand, kinds, epoch=epoch_of(inputs.request))
    notes = (*left_out.values(), *unplaced(playbook, inputs.answers))
    return BuildResult(playbook, gate, files, notes)


def _file_findings(brand: Brand, result: BuildResult) -> tuple[Finding, ...]:
    facts = tuple(file.facts for file in result.files.values())
    own, neutral = families(brand.font_pair), families(UNBRANDED.font_pair)
    return check_artifacts(
        result.playbook,
        facts,
        brand_words=brand.words,
        foreign_words=(PRODUCT,),
        brand_fonts=tuple(face for face in own if face not in neutral),
        foreign_fonts=tuple(face for face in FACES if face not in own),
    )


def epoch_of(request: Request) -> int:
    """Seconds: the start of the request's day, which documents carry as their date of creation."""
    return int(datetime.combine(request.as_of, time(), tzinfo=UTC).timestamp())
