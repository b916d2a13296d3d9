"""Twenty unlike people and ten unlike ads: every pair gives a playbook that the gate lets through."""

from __future__ import annotations

import pytest

from packs.domain.checks import check
from packs.domain.findings import Severity
from packs.domain.merge import merge
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.factories.unlike import OPENINGS, PACK_OF, PEOPLE, opening, person


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
