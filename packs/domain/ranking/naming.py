"""The title of an ad as boards have it: below what the company says of itself, or inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.ranking.families import ATLAS
from packs.domain.ranking.occupation import joined
from packs.domain.reading.ad.heading import is_field

LONGEST = 110  # characters of a line that may be a title
FEW_WORDS = 9  # of a sentence that names a job: "Developer (full stack)."
FIRST_LINES = 40
COMPANY_TALK = re.compile(
    r"^(?:about|our (?:client|company|customer|mission|story)|who we are|we(?:['’]re| are)?|founded|since)\b"
    r"|\b(?:is|are) (?:an?|the|one of|on a|proud|committed|dedicated|delighted|acting)\b"
    r"|\bhas (?:asked|been)\b"
    r"|\b(?:employees|customers|offices|residents) (?:in|across|from|around)\b",
    re.IGNORECASE,
)
WANTED = re.compile(
    r"\b(?:looking for|seeking|hiring|searching for|in need of|we need|need|want|wanted:?|recruiting"
    r"|join (?:us|our team) as|(?:role|position|job) (?:of|as|is for))\s+(?:an?|the|our(?: first| next)?|some"
    r"|another)?\s*(?P<title>[^.;:!?\n]{3,70})",
    re.IGNORECASE,
)
BULLET = re.compile(r"^\s*(?:[-*•·▪◦–]|\d{1,2}[.)])\s")
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
QUALIFIER = re.compile(r"\s+[-–—|/·]\s+|\s*[,(|:]\s*|\s+(?:for|at|with|in)\s+")
FIRST = 0.75  # share that the first part of a title has in its fields, where later ones name others


def title_of(text: str, read: str) -> str:
    """The words that name the job, empty where none do; `read` is what the ad's reader took for its title."""
    talk = COMPANY_TALK.search(read) or is_field(read)
    if ATLAS.in_title(read) and not talk:
        return read
    named = next((line for line in _candidates(text) if ATLAS.in_title(line)), "")
    return named or ("" if talk else read)


def fields_of_title(title: str) -> dict[str, float]:
    """The fields that a title names. What comes first is the job; what follows says where it is done.

    "Product Manager, developer experience" is a product manager.
    """
    parts = [found for part in QUALIFIER.split(title) if part and (found := ATLAS.in_title(part))]
    if len(parts) < 2:
        return ATLAS.in_title(title)
    whole = ATLAS.in_title(title)
    return joined([(FIRST, parts[0]), (1 - FIRST, whole)])


def _candidates(text: str) -> Iterator[str]:
    """Lines that stand as titles do, then sentences of a few words, then what is said to be looked for."""
    rows = [row.strip() for row in text.splitlines() if row.strip()][:FIRST_LINES]
    plain = [row for row in rows if not BULLET.match(row) and not is_field(row)]
    yield from (row.strip("*_# ") for row in plain if _stands_as_title(row))
    sentences = (each.strip() for row in plain for each in SENTENCE.split(row))
    yield from (s for s in sentences if 0 < len(s.split()) <= FEW_WORDS and not COMPANY_TALK.search(s))
    yield from (match["title"].strip() for match in WANTED.finditer("\n".join(rows)))


def _stands_as_title(row: str) -> bool:
    ends = row.endswith((".", "!", "?", ":", ";"))
    return len(row) <= LONGEST and not ends and not COMPANY_TALK.search(row)
