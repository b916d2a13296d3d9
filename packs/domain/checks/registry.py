"""Rules by id: severity, what each says, and the function that finds what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from packs.domain.findings import Finding, Severity

S = TypeVar("S")
Found = Iterator["Problem"]


@dataclass(frozen=True)
class Problem:
    """Where a rule is broken, and how to mend it. An empty block means the whole."""

    block: str
    message: str


class Moment(StrEnum):
    """When a rule is asked: of what editors write, of a merged playbook, of finished files."""

    PACK = "pack"
    PLAYBOOK = "playbook"
    FILES = "files"


@dataclass(frozen=True)
class Rule(Generic[S]):
    """A rule of the gate and its check."""

    id: str
    moment: Moment
    severity: Severity
    says: str
    check: Callable[[S], Found]


class Registry(Generic[S]):
    """The rules over one kind of subject, in the order of their definition."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment
        self.rules: dict[str, Rule[S]] = {}

    def rule(
        self, rule_id: str, severity: Severity, says: str
    ) -> Callable[[Callable[[S], Found]], Callable[[S], Found]]:
        """Register a check under a rule's id; an id may be used once."""

        def keep(check: Callable[[S], Found]) -> Callable[[S], Found]:
            if rule_id in self.rules:
                raise ValueError(f"the rule {rule_id} is defined twice")
            self.rules[rule_id] = Rule(rule_id, self.moment, severity, says, check)
            return check

        return keep

    def run(self, subject: S) -> tuple[Finding, ...]:
        """Every finding of every rule, in the order of the rules."""
        return tuple(
            Finding(rule=rule.id, severity=rule.severity, block=problem.block, message=problem.message)
            for rule in self.rules.values()
            for problem in rule.check(subject)
        )
