"""The catalogue of quality rules: every defect that we know of, and what makes it impossible or finds it.

A row is ruled out by rules, by construction, or by both. A construction is named by the type that cannot hold
the defect, or by the test that fails when it appears. `make docs` writes `docs/quality-rules.md` from this.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from packs.domain.checks import rules
from packs.domain.checks.registry import Moment, Rule
from packs.domain.findings import Severity

GROUPS: Mapping[str, tuple[str, int]] = {
    "S": ("Counts, numbering, structure", 18),
    "X": ("Cross-references", 8),
    "V": ("Values and company facts", 19),
    "R": ("Resume facts", 18),
    "J": ("The job ad", 6),
    "A": ("Advice that agrees with itself", 7),
    "T": ("Technical content", 4),
    "L": ("Voice, language, markup", 11),
    "B": ("Branding and score", 4),
    "F": ("Fit of pack and ad", 2),
}
FINISHED = "F"  # the end of the id of a rule that asks the same of finished files

# rows that need no rule: severity, and what cannot happen
CONSTRUCTED: Mapping[str, tuple[Severity, str]] = {
    "S12": (Severity.C, "every story has the same head: one template draws all blocks of a kind"),
    "T2": (
        Severity.B,
        "an answer that is called checked was run: its solution is part of the tests",
    ),
}
# what rules a row out, altogether or beside its rules
BY_CONSTRUCTION: Mapping[str, tuple[str, ...]] = {
    "S1": (
        "packs.domain.release.ReleaseDocument",
        "tests.unit.merge.test_properties.test_counts_are_those_of_what_is_shown",
    ),
    "S3": ("packs.domain.playbook.questions.Question",),
    "S5": ("packs.domain.pack.Origin",),
    "S6": ("packs.domain.method.Mark",),
    "S10": ("packs.domain.playbook.Section",),
    "S12": ("tests.unit.rendering.test_html.test_every_kind_of_block_has_its_template_and_a_sample",),
    "S18": ("packs.domain.pack.Point",),
    "X6": ("tests.unit.merge.test_properties.test_every_reference_leads_to_a_block",),
    "X7": ("packs.domain.playbook.start.ReadingPaths",),
    "V1": ("packs.domain.playbook.wanted.Values",),
    "V2": ("packs.domain.company.CompanyValue",),
    "V8": ("packs.domain.claims.Claim",),
    "V11": ("packs.domain.pack.LoopVersion",),
    "V12": ("packs.domain.release.ReleaseDocument",),
    "V14": ("packs.domain.company.CompanyFact",),
    "R2": ("packs.domain.candidate.tenure_months",),
    "R3": (
        "packs.domain.candidate.Metric",
        "tests.unit.merge.test_properties.test_every_number_stands_in_a_source",
    ),
    "R5": ("packs.domain.candidate.Metric",),
    "R6": ("packs.domain.candidate.Metric",),
    "R13": ("packs.domain.playbook.spans.Span",),
    "R14": ("tests.unit.merge.test_properties.test_no_two_stories_are_told_from_one_fact",),
    "R18": ("packs.domain.playbook.appendix.Register",),
    "J1": ("packs.domain.posting.SkillGroup",),
    "J2": ("packs.domain.posting.JobPosting",),
    "J3": ("packs.domain.posting.Requirement",),
    "A4": ("packs.domain.playbook.awkward.Bridge",),
    "T1": ("packs.domain.pack.Review",),
    "T2": (
        "packs.domain.pack.Review",
        "tests.unit.content.test_reviews.test_a_question_checked_by_a_solution_has_one_that_is_run",
    ),
    "L6": ("tests.integration.rendering.test_accessibility.test_every_figure_has_its_words",),
    "B1": ("packs.domain.brand.UNBRANDED",),
    "B3": ("packs.domain.playbook.standing.Score",),
}


@dataclass(frozen=True)
class Row:
    """A defect and what stands against it."""

    id: str
    severity: Severity
    says: str
    rules: tuple[Rule[Any], ...]
    construction: tuple[str, ...]  # dotted names


def rows() -> Iterator[Row]:
    """Every row, group by group. Raises `LookupError` for a row that nothing rules out."""
    known = tuple(rules())
    for group, (_, size) in GROUPS.items():
        for number in range(1, size + 1):
            yield _row(f"{group}{number}", known)


def _row(row_id: str, known: tuple[Rule[Any], ...]) -> Row:
    own = tuple(rule for rule in known if rule.id in (row_id, row_id + FINISHED))
    construction = BY_CONSTRUCTION.get(row_id, ())
    if not own and (row_id not in CONSTRUCTED or not construction):
        raise LookupError(f"nothing rules {row_id} out: write a rule, or name the type or test that does")
    severity, says = CONSTRUCTED[row_id] if row_id in CONSTRUCTED else _said(own)
    return Row(row_id, severity, says, own, construction)


def _said(own: tuple[Rule[Any], ...]) -> tuple[Severity, str]:
    """What a row says is what its rule over playbooks says; where it has none, the first of its rules."""
    best = next((rule for rule in own if rule.moment is Moment.PLAYBOOK), own[0])
    return best.severity, best.says
