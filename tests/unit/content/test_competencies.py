"""Which competencies the shipped vocabulary reads in a line."""

from __future__ import annotations

import pytest

from cms.content_files import taxonomy
from packs.domain.cues import CueIndex
from packs.domain.posting import Requirement
from packs.domain.reading.ad.posting import read_posting
from tests.factories import demo


def read(line: str) -> list[str]:
    """The competencies that a line announces."""
    index = CueIndex((c.key, c.cues) for c in demo.tree().method.competencies)
    return list(index.count(line))


def row(line: str) -> Requirement:
    """A line as the only row of an ad."""
    ad = read_posting(f"# Engineer\n\n## Requirements\n\n- {line}\n", taxonomy(demo.tree()), "ad.md")
    return ad.requirements[0]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("Cut the storage bill by $3.8M", "cost"),
        ("Halved our hosting bill", "cost"),
        ("Lowered spend on licenses", "cost"),
        ("Moved 41 PB to a cheaper tier", "migration"),
        ("Moved 30 services to Kubernetes", "migration"),
        ("Ship something useful every week", "delivery_speed"),
        ("Ship quickly, then mend", "delivery_speed"),
    ],
)
def test_a_line_announces(line: str, first: str) -> None:
    assert read(line)[:1] == [first]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Ship accessible interfaces", "delivery_speed"),
        ("Write, test and ship code", "delivery_speed"),
        ("Samples shipping and diaries", "delivery_speed"),
        ("Moved the support desk to a new office", "migration"),
        ("Cut billing errors by half", "cost"),
    ],
)
def test_a_line_does_not_announce(line: str, key: str) -> None:
    assert key not in read(line)


@pytest.mark.parametrize("line", ["Ship accessible interfaces", "Build accessible web applications"])
def test_what_is_accessible_asks_for_accessibility(line: str) -> None:
    assert "accessibility" in [mention.name for mention in row(line).skills]
