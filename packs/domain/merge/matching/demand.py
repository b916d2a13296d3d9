"""Demand: how much of a thing a row asks for, told by its own words."""

from __future__ import annotations

import re

MUCH = re.compile(
    r"\b(?:experts?|expert-level|expertise|deep(?:ly)?|strong(?:ly)?|extensive(?:ly)?|advanced|mastery"
    r"|master of|in-depth|thorough|significant|substantial|proven|excellent|outstanding|exceptional"
    r"|fluen(?:t|cy)|highly (?:skilled|proficient|experienced)|must(?: have)?|required|essential"
    r"|mandatory|critical)\b",
    re.IGNORECASE,
)
LITTLE = re.compile(
    r"\b(?:familiar(?:ity)?|exposure|basic|basics|some|awareness|aware of|working knowledge|introductory"
    r"|general (?:knowledge|understanding)|interest(?:ed)? in|curious|willing(?:ness)? to learn|a plus"
    r"|bonus)\b",
    re.IGNORECASE,
)
MORE, USUAL, LESS = 1.5, 1.0, 0.7


def demand(quote: str) -> float:
    """1.5 where a row stresses what it asks for ("deep"), 0.7 where "familiarity" will do, else 1."""
    if MUCH.search(quote):
        return MORE
    return LESS if LITTLE.search(quote) else USUAL
