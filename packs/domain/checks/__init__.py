"""The quality gate: one small function per rule, in three moments.

`check_release` reads what editors wrote, when they save, preview and publish; `check` the playbook before
anything is rendered; `check_artifacts` the finished files. Rules are grouped as in the catalogue of defects:
`counts` (S), `references` (X), `company` (V, F), `resume` and `figures` (R), `advice` (J, A, T), `voice` (L);
`grounding` is about what claims rest on, `consistency` about what must agree across blocks. `wording` and
`tone` hold wherever we speak, in packs and in playbooks; `claimed` and `asked` are about packs alone,
`artifacts` about files.
"""

from __future__ import annotations

from datetime import date

from packs.domain.artifacts import ArtifactFacts
from packs.domain.candidate import Candidate
from packs.domain.checks import (
    advice,
    asked,
    claimed,
    company,
    consistency,
    counts,
    figures,
    grounding,
    references,
    resume,
    tone,
    voice,
    wording,
)
from packs.domain.checks.artifacts import Files, file_rules
from packs.domain.checks.content import Content, pack_rules
from packs.domain.checks.registry import Rule
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.findings import Finding, Report, report
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.release import ReleaseDocument
from packs.domain.request import PublishedRelease

__all__ = ["Report", "check", "check_artifacts", "check_release", "report", "rules"]

GROUPS = (
    counts,
    references,
    company,
    resume,
    figures,
    grounding,
    advice,
    consistency,
    voice,
    wording,
    tone,
    claimed,
    asked,
)


def check(
    playbook: Playbook, release: PublishedRelease, candidate: Candidate, posting: JobPosting
) -> tuple[Finding, ...]:
    """What is wrong with a playbook, seen beside what it was made from. Pure."""
    return playbook_rules.run(Subject(playbook, release, candidate, posting))


def check_artifacts(
    playbook: Playbook,
    artifacts: tuple[ArtifactFacts, ...],
    *,
    brand_words: tuple[str, ...] = (),
    foreign_words: tuple[str, ...] = (),
    brand_fonts: tuple[str, ...] = (),
    foreign_fonts: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """What is wrong with the finished files."""
    return file_rules.run(Files(playbook, artifacts, brand_words, foreign_words, brand_fonts, foreign_fonts))


def check_release(release: ReleaseDocument, as_of: date) -> tuple[Finding, ...]:
    """What is wrong with a pack, its company and the method, before any playbook is made of them. Pure."""
    return pack_rules.run(Content.of(release, as_of))


def rules() -> tuple[Rule[Content] | Rule[Subject] | Rule[Files], ...]:
    """Every rule of the gate, by group."""
    return (*pack_rules.rules.values(), *playbook_rules.rules.values(), *file_rules.rules.values())
