"""Adding to a resume never costs, whatever the weights: no row falls back, and the score never sinks."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cms.content_files import taxonomy
from packs.domain.candidate import Candidate, FactKind, ListedSkill
from packs.domain.merge.case import Case
from packs.domain.merge.matching.rows import Match, score
from packs.domain.merge.selection import Selection
from packs.domain.posting import JobPosting
from packs.domain.reading.facts import Owner, owner_of, read_line
from packs.domain.request import Answers, Request
from packs.domain.weights import ScoreWeights
from tests.factories import anyone, demo

Weights = ScoreWeights | None
PACK = "meta/software-engineer"
unhurried = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
any_weights = st.none() | anyone.weights()
kinds = st.sampled_from((FactKind.WORK, FactKind.PROJECT, FactKind.EDUCATION, FactKind.CERTIFICATE))


def matches(candidate: Candidate, posting: JobPosting, weights: Weights) -> tuple[Match, ...]:
    request = Request(as_of=demo.TODAY, weights=weights)
    case = Case(demo.release(PACK), candidate, posting, Answers(), request)
    return Selection(case).matches


def assert_none_fell_back(before: tuple[Match, ...], after: tuple[Match, ...]) -> None:
    for old, new in zip(before, after, strict=True):
        assert new.value >= old.value, (old.requirement.quote, old.reason, new.reason)
        assert new.points >= old.points
    assert (score(after) or 0) >= (score(before) or 0)


@unhurried
@given(anyone.candidates(), anyone.postings(), anyone.lines, kinds, st.booleans(), any_weights)
def test_a_further_fact_never_lowers_a_row_or_the_score(
    candidate: Candidate, posting: JobPosting, line: str, kind: FactKind, dated: bool, weights: Weights
) -> None:
    held = candidate.latest if kind is FactKind.WORK and dated else None
    owner = owner_of(kind, held) if held else Owner(kind, "Somewhere Else")
    fact = read_line(line, owner, taxonomy(demo.tree()))
    grown = candidate.model_copy(update={"facts": (*candidate.facts, fact)})
    assert_none_fell_back(matches(candidate, posting, weights), matches(grown, posting, weights))


@unhurried
@given(anyone.candidates(), anyone.postings(), st.sampled_from(anyone.SKILLS), any_weights)
def test_a_further_listed_skill_never_lowers_a_row_or_the_score(
    candidate: Candidate, posting: JobPosting, name: str, weights: Weights
) -> None:
    skill = ListedSkill(name=name, written=name, implies=taxonomy(demo.tree()).implied(name))
    grown = candidate.model_copy(update={"skills": (*candidate.skills, skill)})
    assert_none_fell_back(matches(candidate, posting, weights), matches(grown, posting, weights))
