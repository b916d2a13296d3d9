"""A fact as one line of a table: its title, and its figure with what it measures, word for word."""

from __future__ import annotations

import pytest

from packs.domain.candidate import Direction, Fact, FactKind
from packs.domain.cues import CueIndex
from packs.domain.merge.matching.evidence import exhibits_of, figure, in_short
from packs.domain.reading.facts import Owner, read_line
from packs.domain.skills import Taxonomy


def read(line: str) -> Fact:
    return read_line(line, Owner(FactKind.WORK, "Ashdown"), Taxonomy(skills=()))


@pytest.mark.parametrize(
    ("line", "short"),
    [
        (
            "Built idempotency keys for billing — reduced double charges by 97%",
            "Ashdown: Idempotency keys for billing, reduced double charges by 97%",
        ),
        (
            "On-call lead for sorting — cut time to restore from 70 minutes to 25 minutes",
            "Ashdown: On-call lead for sorting, time to restore from 70 minutes to 25 minutes",
        ),
        ("Shrank the download from 54 MB to 31 MB", "Ashdown: Shrank the download from 54 MB to 31 MB"),
        ("Reduced medication errors by 31%", "Ashdown: Reduced medication errors by 31%"),
        ("Own a gateway handling 2M+ requests/second", "Ashdown: Gateway, 2M+ requests/second"),
        ("Built a scheduler for the night shift", "Ashdown: Scheduler for the night shift"),
    ],
)
def test_a_figure_keeps_what_it_measures(line: str, short: str) -> None:
    (exhibit,) = exhibits_of(
        [read_line(line, Owner(FactKind.WORK, "Ashdown"), Taxonomy(skills=()))], CueIndex(())
    )
    assert in_short(exhibit).startswith(short)
    for metric in exhibit.fact.metrics:
        assert metric.text in figure(exhibit.fact, metric)
        assert figure(exhibit.fact, metric) in line


def test_double_charges_are_no_doubling() -> None:
    (metric,) = read("Reduced double charges by 97%").metrics
    assert (metric.object, metric.direction) == ("double charges", Direction.DOWN)
