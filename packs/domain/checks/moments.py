"""Rules about words hold wherever we speak: asked of a pack when it is edited, and of every playbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from packs.domain.checks.content import pack_rules
from packs.domain.checks.registry import Found
from packs.domain.checks.speech import Speech
from packs.domain.checks.subject import playbook_rules
from packs.domain.findings import Severity

Check = TypeVar("Check", bound=Callable[[Speech[Any]], Found])


def spoken(rule_id: str, severity: Severity, says: str) -> Callable[[Check], Check]:
    """Register a check of words for both moments under one id."""

    def keep(check: Check) -> Check:
        pack_rules.rule(rule_id, severity, says)(check)
        playbook_rules.rule(rule_id, severity, says)(check)
        return check

    return keep
