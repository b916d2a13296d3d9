"""What holds of every playbook, whoever the candidate and whatever the ad.

The examples are drawn and merged once, and every property is asked of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from packs.domain.base import inside
from packs.domain.candidate import Candidate
from packs.domain.checks import check
from packs.domain.findings import Severity
from packs.domain.merge import merge
from packs.domain.playbook import Playbook, open_blanks
from packs.domain.playbook.appendix import Register
from packs.domain.playbook.questions import Mix, Question
from packs.domain.playbook.spans import Ref, Span, Text
from packs.domain.playbook.standing import Score
from packs.domain.playbook.stories import Story, StoryIndex
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, Request
from tests.factories import anyone, demo

B = TypeVar("B")
PACK = "meta/software-engineer"
NUMBER = re.compile(r"\d+")
EXAMPLES = 60
pytestmark = pytest.mark.xdist_group("properties")  # one process, which draws the examples once


class Example(NamedTuple):
    """Somebody, an ad, and the playbook that they make."""

    candidate: Candidate
    posting: JobPosting
    playbook: Playbook


@cache
def examples() -> tuple[Example, ...]:
    """The same ones every time; none is made smaller, for that takes minutes and tells little here."""
    drawn: list[Example] = []

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(anyone.candidates(), anyone.postings())
    def draw(candidate: Candidate, posting: JobPosting) -> None:
        drawn.append(Example(candidate, posting, made(candidate, posting)))

    draw()
    return tuple(drawn)


def test_the_examples_are_many_and_differ() -> None:
    assert len({example.playbook.sha256 for example in examples()}) > EXAMPLES * 3 / 4


def made(candidate: Candidate, posting: JobPosting) -> Playbook:
    return merge(demo.release(PACK), candidate, posting, Answers(), Request(as_of=demo.TODAY))


def only(playbook: Playbook, kind: type[B]) -> list[B]:
    return [block for _, block in playbook.blocks() if isinstance(block, kind)]


def test_the_same_inputs_give_the_same_playbook() -> None:
    for candidate, posting, playbook in examples():
        assert made(candidate, posting) == playbook


def test_every_number_stands_in_a_source() -> None:
    for candidate, posting, playbook in examples():
        held = " ".join(
            [candidate.model_dump_json(), posting.text, demo.release(PACK).document.model_dump_json()]
        )
        known = set(NUMBER.findall(held)) | set(_labels(playbook))
        printed = {
            n for text in inside(playbook, Text) for span in text.spans for n in NUMBER.findall(span.text)
        }
        assert printed <= known


def _labels(playbook: Playbook) -> Iterator[str]:
    """The numbers of labels: "Story 3" is counted, not claimed."""
    for ref in inside(playbook, Ref):
        yield from NUMBER.findall(ref.label)
    for _, block in playbook.blocks():
        yield from NUMBER.findall(str(getattr(block, "number", "")))


def test_every_reference_leads_to_a_block() -> None:
    for _, _, playbook in examples():
        blocks = {block.id for _, block in playbook.blocks()}
        assert {ref.target for ref in inside(playbook, Ref)} <= blocks
        assert {span.target for span in inside(playbook, Span) if span.target} <= blocks


def test_every_fact_named_is_one_of_the_resume() -> None:
    for candidate, _, playbook in examples():
        known = {f"fact:{fact.id}" for fact in candidate.facts}
        named = {s for span in inside(playbook, Span) for s in span.sources if s.startswith("fact:")}
        assert named <= known


def test_counts_are_those_of_what_is_shown() -> None:
    for _, posting, playbook in examples():
        [mix], [register], [score] = only(playbook, Mix), only(playbook, Register), only(playbook, Score)
        assert mix.total == len(only(playbook, Question)) == sum(row.count for row in mix.rows)
        assert register.open == len(open_blanks(playbook.sections))
        assert score.points == sum(row.points for row in score.rows)
        assert len({row.requirement for row in score.rows}) == len(posting.requirements)
        assert len(only(playbook, Story)) == sum(len(index.rows) for index in only(playbook, StoryIndex))


def test_no_two_stories_are_told_from_one_fact() -> None:
    for _, _, playbook in examples():
        told = [story.fact for story in only(playbook, Story)]
        assert len(told) == len(set(told))


def test_the_gate_lets_it_through() -> None:
    for candidate, posting, playbook in examples():
        findings = check(playbook, demo.release(PACK), candidate, posting)
        assert [f for f in findings if f.severity is not Severity.C] == []
