"""The Method as shipped: what a playbook prints from it keeps the house rules."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest

from packs.domain.base import Value
from packs.domain.cues import words_of
from packs.domain.method import Archetype, Bridge, Method, SectionKey
from packs.domain.pack import Audience
from packs.domain.slots import Question, Slot, SlotScope, parse
from tests.factories.demo import tree

UNSOURCED = re.compile(r"\b(always|never|every|#1|perfect|amazing|world-class)\b", re.IGNORECASE)
THIRD_PERSON = re.compile(r"\b(the candidate|he|she|his|her|hers|him)\b", re.IGNORECASE)


@lru_cache
def method() -> Method:
    """The shipped Method."""
    found = tree().method
    assert found
    return found


def strings(value: Any) -> Iterator[str]:
    """Every text inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Value):
        for name in type(value).model_fields:
            yield from strings(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)


def blanks(text: str, scope: SlotScope) -> int:
    """How many questions a text asks."""
    return sum(isinstance(token, Question) for token in parse(text, scope))


def slots(text: str, scope: SlotScope) -> set[str]:
    """The slots of a text."""
    return {token.name for token in parse(text, scope) if isinstance(token, Slot)}


def test_it_has_each_section_once() -> None:
    assert Counter(section.key for section in method().sections) == dict.fromkeys(SectionKey, 1)


def test_the_reading_paths_take_half_an_hour_and_two_hours() -> None:
    assert sum(section.minutes_short for section in method().sections) == 30
    assert sum(section.minutes_full for section in method().sections) == 120


def test_a_section_with_minutes_says_what_to_do_there() -> None:
    for section in method().sections:
        assert bool(section.minutes_short) == bool(section.action_short), section.key
        assert bool(section.minutes_full) == bool(section.action_full), section.key


def test_no_text_claims_without_a_source_or_speaks_of_a_candidate() -> None:
    printed = [
        s
        for part in (method().archetypes, method().bridges, method().sections, method().tiers)
        for s in strings(part)
    ]
    for text in (*printed, *strings(method().pitch), *strings(method().curveballs), *strings(method().asks)):
        assert not UNSOURCED.search(text), text
        assert not THIRD_PERSON.search(text), text


def test_no_cue_of_a_competency_or_archetype_stands_twice_or_inside_another() -> None:
    entries = [(c.key, c.cues) for c in method().competencies] + [
        (a.key, a.cues) for a in method().archetypes
    ]
    for key, phrases in entries:
        cues = [f" {' '.join(words_of(phrase))} " for phrase in phrases]
        assert len(set(cues)) == len(cues), key
        assert not [(a, b) for a in cues for b in cues if a != b and a in b], key


@pytest.mark.parametrize("archetype", method().archetypes, ids=lambda a: a.key)
def test_an_archetype_asks_what_a_specialist_would(archetype: Archetype) -> None:
    segments = (*archetype.situation, *archetype.task, *archetype.action, *archetype.result)
    assert 7 <= sum(blanks(segment.text, SlotScope.FACT) for segment in segments) <= 10
    assert 3 <= len(archetype.follow_ups) <= 4
    assert len(archetype.checks) == 4


@pytest.mark.parametrize("archetype", method().archetypes, ids=lambda a: a.key)
def test_a_story_leaves_the_work_to_what_is_said_first(
    archetype: Archetype,
) -> None:
    texts = [s.text for s in (*archetype.situation, *archetype.task, *archetype.action, *archetype.result)]
    assert not any("{work}" in text for text in texts)
    assert [text for text in texts if "{result}" in text] == [archetype.result[0].text]


INVERTED = re.compile(r"^(?:Left|Known|Unclear|Kept|Done|Still|Working|Behind|Out)\b[^,]*$")


@pytest.mark.parametrize("archetype", method().archetypes, ids=lambda a: a.key)
def test_what_a_blank_completes_is_said_as_one_speaks(archetype: Archetype) -> None:
    texts = [s.text for s in (*archetype.situation, *archetype.task, *archetype.action, *archetype.result)]
    stems = [text.partition("[?")[0].strip() for text in texts]
    assert not [stem for stem in stems if INVERTED.match(stem)]  # "Left to people on purpose was"
    assert not [stem for stem in stems if stem.endswith(":")]


SET_BY_OTHERS = re.compile(
    r"\b(?:asked (?:me|for by)|(?:came|fell) to me|became (?:mine|yours)|(?:gave|handed|assigned) (?:it|me)"
    r"|who (?:had )?(?:asked|set|said)|you (?:took|take) (?:it )?over|had to be convinced|goal came from)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("archetype", method().archetypes, ids=lambda a: a.key)
def test_no_story_supposes_that_somebody_else_began_it(archetype: Archetype) -> None:
    texts = [s.text for s in (*archetype.situation, *archetype.task, *archetype.action, *archetype.result)]
    assert not [text for text in texts if SET_BY_OTHERS.search(text)]


@pytest.mark.parametrize("bridge", method().bridges, ids=lambda b: b.key)
def test_a_script_acknowledges_from_the_resume_and_shows_only_facts_or_blanks(bridge: Bridge) -> None:
    assert slots(bridge.evidence, SlotScope.GAP) == {"nearest"}
    assert not slots(bridge.no_evidence, SlotScope.GAP)
    assert blanks(bridge.no_evidence, SlotScope.GAP)
    assert "my resume" in bridge.acknowledge.casefold()
    assert bridge.pivot.startswith(("Let me", "I will"))  # it announces, and claims nothing of the past


def test_each_bridge_is_for_a_competency_or_a_kind_of_gap() -> None:
    kinds = {"default", "skill", "tool", "practice", "years", "changed_field", "changing_field"}
    kinds |= {"data_store", "manner"}
    kinds |= {"accessibility", "algorithms", "degree", "spoken_language", "terms", "years_unshown"}
    known = {c.key for c in method().competencies} | kinds
    assert {bridge.key for bridge in method().bridges} <= known
    assert kinds <= {bridge.key for bridge in method().bridges}


def test_each_audience_has_questions_that_fit_the_cheat_sheet() -> None:
    asked = Counter(ask.audience for ask in method().asks)
    assert all(asked[audience] >= 2 for audience in Audience)
    assert all(len(ask.short.split()) <= 10 for ask in method().asks)


def test_no_advice_says_to_memorize() -> None:
    assert not [text for text in strings(method()) if "memoriz" in text.casefold()]


def test_each_competency_has_a_script_of_its_own() -> None:
    assert {c.key for c in method().competencies} <= {bridge.key for bridge in method().bridges}
