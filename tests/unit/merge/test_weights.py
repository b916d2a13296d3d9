"""A firm's own weights: what is permitted, what they do to the score, and what is printed of them."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from packs.actions.keep_weights import BadWeights, read_weights
from packs.domain.base import canonical_json, inside
from packs.domain.brand import UNBRANDED
from packs.domain.candidate import Candidate
from packs.domain.changes import Previous, changelog
from packs.domain.checks import check
from packs.domain.merge import merge
from packs.domain.playbook import Playbook
from packs.domain.playbook.standing import Score
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, Request
from packs.domain.weights import ScoreWeights
from packs.rendering.markdown import markdown_document
from packs.rendering.screen import screen_html
from tests.factories import anyone, demo, merging

PACK = "meta/software-engineer"
OTHER = ScoreWeights(minimum=5, preferred=0, partial=0.3, skills=2, collaboration=3)


def scored(playbook: Playbook) -> Score:
    return next(inside(playbook.sections, Score))


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "less than nothing": ({"minimum": -1}, "“-1” is too little: 0 is the least."),
    "too much": ({"minimum": 11}, "“11” is too much: 10 is the most."),
    "a factor too large": ({"skills": 4}, "“4” is too much: 3 is the most."),
    "no whole number": ({"minimum": 2.5}, "“2.5” is not a whole number: write digits alone, such as 3."),
    "a text": ({"minimum": "3"}, "“3” is not a whole number: write digits alone, such as 3."),
    "yes": ({"minimum": True}, "“True” is not a whole number: write digits alone, such as 3."),
    "nothing": ({"partial": None}, "“None” is not a number: write digits alone, such as 0.5."),
    "not a number": ({"partial": math.nan}, "“nan” is not a number: write digits, such as 0.5."),
    "without end": ({"partial": math.inf}, "“inf” is not a number: write digits, such as 0.5."),
    "more for a part than for all": ({"partial": 1.01}, "“1.01” is too much: 1 is the most."),
    "less for a part than for nothing": ({"partial": -0.01}, "“-0.01” is too little: 0 is the least."),
    "too fine": ({"partial": 1 / 3}, "“partial” has more than 2 decimals: round it, such as 0.33."),
    "misspelt": ({"minimun": 3}, "“minimun” is not known here: leave it out."),
    "no kind": (
        {"minimum": 0, "responsibility": 0, "preferred": 0},
        "This has no weight for any kind of row: set minimum, responsibility or preferred above 0.",
    ),
    "no sub-score": (
        {"skills": 0, "experience": 0, "collaboration": 0},
        "This has no weight for any sub-score: set skills, experience or collaboration above 0.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_weights_are_refused_with_one_sentence_at_their_field(name: str) -> None:
    sent, sentence = REFUSED[name]
    with pytest.raises(BadWeights) as refused:
        read_weights(sent)
    (problem,) = refused.value.problems
    assert problem.message == sentence
    assert problem.path == (tuple(sent) if len(sent) == 1 else ())


@pytest.mark.parametrize("sent", [[], "x", 3, None])
def test_what_is_no_object_is_refused(sent: object) -> None:
    with pytest.raises(BadWeights, match="is not an object"):
        read_weights(sent)


def test_what_is_left_out_takes_its_default() -> None:
    assert read_weights({}) == ScoreWeights.of_method(merging.release().document.method.weights)
    assert read_weights({"partial": 0}).minimum == 3


def test_the_methods_weights_set_as_ones_own_change_no_figure() -> None:
    own, usual = (scored(merging.playbook(weights=weights)) for weights in (ScoreWeights(), None))
    assert own.model_copy(update={"how": usual.how}) == usual
    assert own.how.plain == usual.how.plain


def test_a_row_weighs_its_kind_times_its_sub_score_and_earns_a_share_when_shown_in_part() -> None:
    usual, own = scored(demo.demo("adaeze-nwosu")[0]), scored(made(OTHER))
    kinds, parts = {"minimum": 5, "responsibility": 2, "preferred": 0}, {"skills": 2, "experience": 1}
    shares = {"covered": 1, "partial": 0.3, "gap": 0}
    assert [row.status for row in own.rows] == [row.status for row in usual.rows]
    for row in own.rows:
        assert row.weight == kinds[row.kind] * parts.get(row.part, 3)
        assert row.points == pytest.approx(row.weight * shares[row.status])
    assert own.score != usual.score


def made(weights: ScoreWeights | None, who: str = "adaeze-nwosu") -> Playbook:
    entry = demo.entries()[who]
    request = Request(as_of=demo.TODAY, level=entry["level"], weights=weights)
    return merge(demo.release(entry["pack"]), demo.candidate(who), demo.posting(who), Answers(), request)


def test_the_formula_is_printed_as_it_was_used() -> None:
    playbook = made(OTHER)
    sentences = (
        "A minimum qualification weighs 5, a responsibility 2, a preference 0.",
        "That is multiplied by 2 for skills, 1 for experience, and 3 for working with others.",
        "0.3 of them when one shows part of it",
    )
    pages = (screen_html(playbook, UNBRANDED), markdown_document(playbook, UNBRANDED))
    for page in (scored(playbook).how.plain, *pages):
        words = page.replace("\N{NO-BREAK SPACE}", " ")
        assert [sentence for sentence in sentences if sentence not in words] == []


@pytest.mark.parametrize(("partial", "words"), [(0, "none"), (0.5, "half"), (1, "all of them too")])
def test_round_shares_are_told_in_words(partial: float, words: str) -> None:
    assert f", {words} when one shows part" in scored(made(ScoreWeights(partial=partial))).how.plain


def test_without_a_line_that_weighs_there_is_no_score_and_it_says_why() -> None:
    ad = "# Backend Engineer\n\n## Minimum qualifications\n\n- 5+ years of software engineering\n- Python\n"
    playbook = merging.playbook(ad=ad, weights=ScoreWeights(minimum=0))
    assert scored(playbook).score is None
    assert "No line of the ad has a weight" in scored(playbook).verdict.plain
    assert "No score" in screen_html(playbook, UNBRANDED)


def test_a_playbook_without_weights_of_its_own_is_written_as_it_always_was() -> None:
    assert "weights" not in Request(as_of=demo.TODAY).model_dump()
    assert '"weights"' not in canonical_json(merging.playbook())
    again = Request.model_validate_json(canonical_json(made(OTHER).request))
    assert again.weights == OTHER


def test_other_weights_than_last_time_are_said() -> None:
    before, after = Previous(made(None)), made(OTHER)
    groups = changelog(before, after, demo.release(PACK).document).groups
    assert "The formula has other weights than it had." in groups[0].lines


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(anyone.candidates(), anyone.postings(), anyone.weights())
def test_whatever_the_weights_the_score_is_the_formula_and_its_figures_have_sources(
    candidate: Candidate, posting: JobPosting, weights: ScoreWeights
) -> None:
    request = Request(as_of=demo.TODAY, weights=weights)
    playbook = merge(demo.release(PACK), candidate, posting, Answers(), request)
    block = scored(playbook)
    assert block.score is None or 0 <= block.score <= 100
    assert (block.score is None) == (block.possible == 0)
    findings = check(playbook, demo.release(PACK), candidate, posting)
    assert [f for f in findings if f.block == block.id] == []
