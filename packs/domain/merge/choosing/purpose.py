"""What the ad says of the work before it asks for anything: "We build the pages that let …"."""

from __future__ import annotations

import re

from packs.domain.posting import JobPosting
from packs.domain.reading.ad.sections import ABOUT, INTRODUCTION

TOLD = frozenset((INTRODUCTION.why, ABOUT.why))
FEWEST, MOST = 6, 40  # words of a sentence that says something and can be quoted
SIGNS = (
    (3, r"\b(?:you(?:’ll|'ll| will)|join|looking for|take over|this (?:role|position))\b"),
    (2, r"\b(?:team|group|we|our)\b"),
    (2, r"\b(?:build|built|run|keep|help|make|own|grow|serve|support|decide|develop|need)(?:s|n|ing)?\b"),
)
ENOUGH = 4  # what it takes to speak of the work, and not of the house
ABOUT_US = re.compile(
    r"\b(?:founded|headquartered|mission|leader in|world’s|world's|fortune|employees|benefits|apply)\b",
    re.IGNORECASE,
)


def purpose_lines(posting: JobPosting, most: int = 2) -> tuple[str, ...]:
    """The sentences that say most of why the position exists, in the ad's order, verbatim."""
    lines = dict.fromkeys(line.quote.strip() for line in posting.left_out if line.why in TOLD)
    telling = tuple(line for line in lines if _worth(line) >= ENOUGH)
    chosen = sorted(telling, key=lambda line: -_worth(line))[:most]
    return tuple(line for line in telling if line in chosen)


def _worth(line: str) -> int:
    if not FEWEST <= len(line.split()) <= MOST or ABOUT_US.search(line):
        return 0
    return sum(worth for worth, sign in SIGNS if re.search(sign, line, re.IGNORECASE))
