"""Findings: what the quality gate reports."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from packs.domain.base import Value
from packs.domain.request import Acceptance


class Severity(StrEnum):
    """A blocks a build. B blocks unless accepted with a reason. C is reported."""

    A = "A"
    B = "B"
    C = "C"


class Finding(Value):
    """One result of the gate: the rule, where, and what is wrong, in a sentence that says how to mend it."""

    rule: str
    severity: Severity
    block: str = ""  # block id; empty: the whole playbook or file
    message: str


class AcceptedFinding(Value):
    """A finding of severity B that the caller took responsibility for."""

    finding: Finding
    reason: str


class Report(Value):
    """The gate's report on one build."""

    schema_version: Literal[1] = 1
    blocked: bool
    findings: tuple[Finding, ...]
    accepted: tuple[AcceptedFinding, ...] = ()


def report(findings: tuple[Finding, ...], accepted: tuple[Acceptance, ...]) -> Report:
    """Sort findings into open and accepted. Only severity B can be accepted; C needs no acceptance."""
    open_findings: list[Finding] = []
    taken: list[AcceptedFinding] = []
    for finding in findings:
        reason = _reason(finding, accepted)
        if reason:
            taken.append(AcceptedFinding(finding=finding, reason=reason))
        else:
            open_findings.append(finding)
    blocked = any(f.severity is not Severity.C for f in open_findings)
    return Report(blocked=blocked, findings=tuple(open_findings), accepted=tuple(taken))


def _reason(finding: Finding, accepted: tuple[Acceptance, ...]) -> str:
    if finding.severity is not Severity.B:
        return ""
    fits = (a.reason for a in accepted if a.rule == finding.rule and a.block in ("", finding.block))
    return next(fits, "")
