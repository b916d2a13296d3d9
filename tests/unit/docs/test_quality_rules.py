"""The page of quality rules is current, and every row of it names something that exists."""

from __future__ import annotations

import re
from pathlib import Path
from pkgutil import resolve_name

import pytest

from packs.domain.checks import catalogue, rules
from packs.domain.checks.catalogue import BY_CONSTRUCTION, FINISHED, GROUPS, rows
from packs.rules_page import PATH, rules_page

PAGE = Path(__file__).parents[3] / PATH


def test_the_page_is_current() -> None:
    stored = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    assert stored == rules_page()[PATH], f"{PATH} is stale: run `make docs`."


def test_it_has_every_row_once() -> None:
    listed = re.findall(r"^\| ([A-Z]\d+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert listed == [f"{group}{n}" for group, (_, size) in GROUPS.items() for n in range(1, size + 1)]
    assert len(listed) == 95 + 2  # the known defects, and whether pack and ad fit


def test_every_rule_belongs_to_a_row() -> None:
    known = {row.id for row in rows()}
    assert {rule.id for rule in rules()} <= known | {row + FINISHED for row in known}


def test_a_row_has_one_severity_in_every_moment() -> None:
    assert {row.id for row in rows() if {rule.severity for rule in row.rules} - {row.severity}} == set()


@pytest.mark.parametrize("name", sorted({name for names in BY_CONSTRUCTION.values() for name in names}))
def test_a_type_or_test_that_is_named_exists(name: str) -> None:
    assert resolve_name(name) is not None  # it raises where the name leads nowhere


def test_a_row_that_nothing_rules_out_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    name, size = GROUPS["S"]
    monkeypatch.setattr(catalogue, "GROUPS", {**GROUPS, "S": (name, size + 1)})
    with pytest.raises(LookupError, match=f"nothing rules S{size + 1} out"):
        list(rows())
