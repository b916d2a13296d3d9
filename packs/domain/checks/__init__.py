"""The quality gate: one small function per rule, in two moments.

`check` reads the playbook before anything is rendered; `check_artifacts` reads the finished files. Rules are
grouped as in the catalogue of defects: `counts` (S), `references` (X), `company` (V, F), `resume` (R),
`figures` (R), `advice` (J, A, T), `consistency` (what must agree across blocks), `voice` (L); `artifacts`
holds those that need files.
"""

from __future__ import annotations

from packs.domain.artifacts import ArtifactFacts
from packs.domain.candidate import Candidate
from packs.domain.checks import advice, company, consistency, counts, figures, references, resume, voice
from packs.domain.checks.artifacts import Files, file_rules
from packs.domain.checks.registry import Rule
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.findings import Finding, Report, report
from packs.domain.playbook import Playbook
from packs.domain.posting import JobPosting
from packs.domain.request import PublishedRelease

__all__ = ["Report", "check", "check_artifacts", "report", "rules"]

GROUPS = (counts, references, company, resume, figures, advice, consistency, voice)


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


def rules() -> tuple[Rule[Subject] | Rule[Files], ...]:
    """Every rule of the gate, by group."""
    return (*playbook_rules.rules.values(), *file_rules.rules.values())
