"""Spoken pieces are as long as their names say, for people with much and with little to tell."""

from __future__ import annotations

import pytest

from packs.domain.merge import merge
from packs.domain.merge.compose import asked_words
from packs.domain.playbook import Playbook
from packs.domain.playbook.story import Pitch
from packs.domain.request import Answers, Request
from tests.factories import demo
from tests.factories.unlike import PEOPLE, opening, person


def pitches(playbook: Playbook) -> dict[str, Pitch]:
    return {block.id: block for _, block in playbook.blocks() if isinstance(block, Pitch)}


@pytest.mark.parametrize("who", PEOPLE)
def test_two_minutes_are_two_minutes_and_half_a_minute_is_no_more(who: str) -> None:
    release = demo.release("meta/software-engineer")
    made = merge(release, person(who), opening("conversational"), Answers(), Request(as_of=demo.TODAY))
    found = pitches(made)
    assert 100 <= found["pitch-long"].seconds <= 130
    assert found["pitch-short"].seconds <= 35


def test_a_blank_takes_as_long_as_its_question_asks() -> None:
    assert asked_words("which one, in two sentences?") == 30
    assert asked_words("which one?") == 12


def test_who_is_self_employed_is_not_at_an_employer() -> None:
    release = demo.release("meta/software-engineer")
    who = person("freelancer-overlapping")
    made = merge(release, who, opening("conversational"), Answers(), Request(as_of=demo.TODAY))
    hook = pitches(made)["pitch-short"].parts[0].text.plain
    assert hook == "I’m a self-employed Full-stack Developer."
