"""Years of experience that a line of an ad asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

SPELLED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
NUMBERS = {word: number for number, word in enumerate(SPELLED.split(" "))} | {
    "a couple of": 2,
    "couple of": 2,
    "a few": 3,
}
WORD = "|".join(sorted(NUMBERS, key=len, reverse=True))
COUNT = rf"(?:\d{{1,2}}(?:\.5)?|{WORD})"
YEARS = re.compile(
    rf"(?<![\d.,$€£-])(?<![A-Za-z])(?P<number>{COUNT})(?:\s?\(\s?\d{{1,2}}\s?\+?\s?\))?"
    rf"\s?(?:\+|plus\b|or more\b|\(\+\))?\s?"
    rf"(?:(?:-|–|—|to|or|and)\s?(?:{COUNT})\s?(?:\+|plus\b)?\s?)?[- ]?"
    rf"(?:years?|yrs?|yoe|jahre|ans)\b(?:['’])?(?=(?P<after>.{{0,24}}))",
    re.IGNORECASE,
)
NOT_EXPERIENCE = re.compile(
    r"\s*(?:of age|old\b|thereafter|ago\b|contract|fixed|in a row|(?:bachelor|degree|college|university)\b"
    r"|in business|running\s*(?:[.,;)]|$)|anniversary"
    r"|(?:business |growth |strategic )?(?:plan|strategy|vision|mission)\b|roadmap|horizon|programme?\b)",
    re.IGNORECASE,
)
NOT_BEFORE = re.compile(
    r"(?:every|last|past|next|first|within|founded|over the|age of|per|up to|each|for the|in)\s+$",
    re.IGNORECASE,
)
UP_TO = re.compile(r"(?:less|fewer) than\s+$|\bup to\s+$|\bmax(?:imum)?\.?(?: of)?\s+$", re.IGNORECASE)
MONTHS = re.compile(r"(?<![\d.,])(?P<number>\d{2,3})\+? months(?= of (?:\w+ ){0,3}experience)", re.IGNORECASE)
BEFORE = 24
MOST = 60


@dataclass(frozen=True)
class YearsAsked:
    """Years that a line asks for, and where it says so."""

    years: int
    start: int
    end: int


def years_asked(text: str) -> tuple[YearsAsked, ...]:
    """Every number of years that a line asks for, the lower end of a range: "3-5 years" is 3.

    "18 months of experience" counts as one year: what is asked for is never rounded up.
    """
    years = [
        YearsAsked(_number(match["number"]), match.start(), match.end())
        for match in YEARS.finditer(text)
        if _asks(text, match)
    ]
    months = [YearsAsked(int(m["number"]) // 12, m.start(), m.end()) for m in MONTHS.finditer(text)]
    return tuple(sorted([*years, *(each for each in months if 0 < each.years <= MOST)], key=_place))


def years_of(text: str) -> int | None:
    """The first number of years that a line asks for; None when it asks for none."""
    return next((asked.years for asked in years_asked(text)), None)


def _place(asked: YearsAsked) -> int:
    return asked.start


def _asks(text: str, match: re.Match[str]) -> bool:
    lead = text[max(0, match.start() - BEFORE) : match.start()]
    return not (
        NOT_EXPERIENCE.match(match["after"])
        or NOT_BEFORE.search(lead)
        or UP_TO.search(lead)
        or _number(match["number"]) > MOST
    )


def _number(word: str) -> int:
    word = word.casefold()
    return NUMBERS[word] if word in NUMBERS else int(float(word))
