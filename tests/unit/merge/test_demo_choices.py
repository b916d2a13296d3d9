"""The demo content: every playbook passes the gate, and other people and companies get other choices."""

from __future__ import annotations

import pytest

from packs.domain.findings import Severity
from packs.domain.playbook import Playbook
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.questions import Question
from packs.domain.playbook.standing import Gap
from packs.domain.playbook.stories import Story
from tests.factories.demo import build, demo, entries

META, AMAZON = "meta/software-engineer", "amazon/software-development-engineer"


@pytest.mark.parametrize("slug", sorted(entries()))
def test_a_demo_playbook_passes_the_gate(slug: str) -> None:
    _, findings = demo(slug)
    assert [finding for finding in findings if finding.severity is not Severity.C] == []


@pytest.mark.parametrize("slug", sorted(entries()))
def test_a_demo_playbook_passes_the_gate_without_a_level(slug: str) -> None:
    _, findings = build(slug, slug, entries()[slug]["pack"], "")
    assert [finding for finding in findings if finding.severity is not Severity.C] == []


def chosen(made: Playbook) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"stories": [], "gaps": [], "questions": [], "plan": []}
    for _, block in made.blocks():
        if isinstance(block, Story):
            found["stories"].append(f"{block.quote.plain} {block.values}")
        elif isinstance(block, Gap):
            found["gaps"].append(block.title)
        elif isinstance(block, Question):
            found["questions"].append(block.id)
        elif isinstance(block, Plan):
            groups = (group for phase in block.phases for group in phase.groups)
            found["plan"] += [item.plain for group in groups for item in group.items]
    return found


@pytest.mark.parametrize("part", ["stories", "gaps", "questions", "plan"])
def test_another_company_gives_the_same_candidate_other_choices(part: str) -> None:
    meta, _ = build("adaeze-nwosu", "adaeze-nwosu", META, "e5")
    amazon, _ = build("adaeze-nwosu", "priya-raghunathan", AMAZON, "l5")
    assert chosen(meta)[part] != chosen(amazon)[part]


@pytest.mark.parametrize("part", ["stories", "gaps", "questions", "plan"])
def test_another_candidate_gets_other_choices_for_the_same_ad(part: str) -> None:
    adaeze, _ = build("adaeze-nwosu", "adaeze-nwosu", META, "e5")
    priya, _ = build("priya-raghunathan", "adaeze-nwosu", META, "e5")
    assert chosen(adaeze)[part] != chosen(priya)[part]


def test_every_choice_says_why() -> None:
    made, _ = demo("adaeze-nwosu")
    stories = [block for _, block in made.blocks() if isinstance(block, Story)]
    questions = [block for _, block in made.blocks() if isinstance(block, Question)]
    assert all(story.why.startswith("Chosen ") for story in stories)
    assert all(question.why.startswith("Here because ") for question in questions)
    assert len({question.why for question in questions}) >= 3
