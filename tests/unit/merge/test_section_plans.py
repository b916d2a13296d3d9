"""Any subset of sections is a sound playbook: the gate is content, and nothing refers to what is left out."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packs.domain.base import inside
from packs.domain.brand import UNBRANDED
from packs.domain.checks import check
from packs.domain.findings import Finding
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook, open_blanks
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.questions import Question
from packs.domain.playbook.spans import Provenance
from packs.domain.playbook.start import Assessment, ReadingPaths
from packs.domain.playbook.stories import Story
from packs.rendering.markdown import markdown_document
from tests.factories.merging import candidate, playbook, posting, release

ALL = tuple(SectionKey)
SMALL = [(key,) for key in ALL] + [tuple(k for k in ALL if k is not key) for key in ALL]


@lru_cache
def usual() -> frozenset[tuple[str, str]]:
    """What the gate remarks about the whole, as rule and message."""
    return frozenset((finding.rule, finding.message) for finding in found(playbook()))


def found(made: Playbook) -> tuple[Finding, ...]:
    return check(made, release(), candidate(), posting())


def sound(plan: tuple[SectionKey, ...]) -> None:
    """Assert everything that holds of a playbook with this section plan."""
    made = playbook(sections=plan)
    assert tuple(section.key for section in made.sections) == plan
    assert {(finding.rule, finding.message) for finding in found(made)} <= usual()
    assert dead_labels(made) == set()
    for paths in inside(made.sections, ReadingPaths):
        assert [row.section for row in paths.rows] == [key for key in plan if key is not SectionKey.START]
        assert paths.total_full == sum(row.minutes_full for row in paths.rows)
    for first in inside(made.sections, Assessment):
        assert first.open_blanks == len(open_blanks(made.sections))


def dead_labels(made: Playbook) -> set[str]:
    """Labels in the words of the document whose target is not in it."""
    kinds = {"Story": Story, "Question": Question, "Script": Bridge}
    known = {f"{name} {b.number}" for name, kind in kinds.items() for b in inside(made.sections, kind)}
    printed = set(re.findall(r"\b(?:Story|Question|Script) \d+\b", markdown_document(made, UNBRANDED)))
    return printed - known


@pytest.mark.parametrize("plan", SMALL, ids=lambda plan: f"{len(plan)}-{plan[0]}-{plan[-1]}")
def test_one_section_alone_and_all_but_one_are_sound(plan: tuple[SectionKey, ...]) -> None:
    sound(plan)


def test_every_pair_is_sound() -> None:
    for plan in combinations(ALL, 2):
        sound(plan)


@given(st.permutations(ALL), st.integers(min_value=1, max_value=len(ALL)))
@settings(max_examples=40, deadline=None)
def test_any_subset_in_any_order_is_sound(keys: list[SectionKey], count: int) -> None:
    sound(tuple(keys[:count]))


def test_without_its_appendix_no_letter_of_a_source_is_printed() -> None:
    made = playbook(sections=(SectionKey.WANTED,))
    assert {mark.letters for mark in inside(made.sections, Provenance)} == {()}
    assert "source" not in markdown_document(made, UNBRANDED).partition("## 1")[2]


def test_without_its_appendix_no_register_is_named() -> None:
    made = playbook(sections=(SectionKey.START, SectionKey.STORIES))
    assert "register" not in markdown_document(made, UNBRANDED)


def test_where_stories_are_left_out_no_value_is_said_to_lack_one() -> None:
    alone = markdown_document(playbook(sections=(SectionKey.WANTED,)), UNBRANDED)
    whole = markdown_document(playbook(), UNBRANDED)
    assert alone.count("No story yet") == whole.count("No story yet") == 1
