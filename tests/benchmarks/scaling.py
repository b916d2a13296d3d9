"""How merge and gate grow: the sample with 1, 4 and 16 times the resume lines and question patterns.

The copies carry ids and employers of their own, so that each is matched, weighed and walked like the first.
"""

from __future__ import annotations

import statistics
import sys
import time

from packs.domain.base import Value
from packs.domain.candidate import Candidate
from packs.domain.checks import check
from packs.domain.merge import merge
from packs.domain.posting import JobPosting
from packs.domain.request import Answers, PublishedRelease, Request

FACTORS = (1, 4, 16)
RUNS = 7
Sample = tuple[PublishedRelease, Candidate, JobPosting, Request]


def times(candidate: Candidate, factor: int) -> Candidate:
    """The candidate with every position and line as often as `factor` says."""
    positions = tuple(
        _copy(p, copy, employer=_named(p.employer, copy))
        for copy in range(factor)
        for p in candidate.positions
    )
    facts = tuple(
        _copy(
            f,
            copy,
            owner=_named(f.owner, copy),
            position_id=f"{f.position_id}{copy or ''}" if f.position_id else None,
        )
        for copy in range(factor)
        for f in candidate.facts
    )
    return candidate.model_copy(update={"positions": positions, "facts": facts})


def with_patterns(release: PublishedRelease, factor: int) -> PublishedRelease:
    """The release with every question pattern as often as `factor` says."""
    pack = release.document.pack
    patterns = tuple(_copy(p, copy) for copy in range(factor) for p in pack.questions)
    document = release.document.model_copy(update={"pack": pack.model_copy(update={"questions": patterns})})
    return release.model_copy(update={"document": document})


def _named(name: str, copy: int) -> str:
    return f"{name} {copy + 1}" if copy else name


def _copy(value: Value, copy: int, **changes: object) -> Value:
    return value.model_copy(update={"id": f"{value.id}{copy or ''}", **changes})  # type: ignore[attr-defined]


def milliseconds(sample: Sample) -> tuple[float, float]:
    """Median CPU milliseconds of (merge, merge and check), after one run that fills the caches."""
    release, candidate, posting, request = sample
    merged, both = [], []
    for _ in range(RUNS + 1):
        begun = time.process_time()
        playbook = merge(release, candidate, posting, Answers(), request)
        merged.append(time.process_time() - begun)
        check(playbook, release, candidate, posting)
        both.append(time.process_time() - begun)
    return statistics.median(merged[1:]) * 1000, statistics.median(both[1:]) * 1000


def report(sample: Sample) -> None:
    """Print how both grow, and what one more line and pattern costs."""
    release, candidate, posting, request = sample
    sys.stdout.write(f"\n{'size':<8}{'facts':>7}{'patterns':>10}{'merge ms':>10}{'with check':>12}\n")
    for factor in FACTORS:
        larger = with_patterns(release, factor), times(candidate, factor), posting, request
        alone, both = milliseconds(larger)
        counts = len(larger[1].facts), len(larger[0].document.pack.questions)
        sys.stdout.write(f"{factor}×{'':<6}{counts[0]:>7}{counts[1]:>10}{alone:>10.1f}{both:>12.1f}\n")
