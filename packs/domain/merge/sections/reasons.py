"""The reasons of matches as they are read aloud: whole sentences, and nothing said twice in a row."""

from __future__ import annotations

import re

from packs.domain.merge.case import Case
from packs.domain.merge.words import capital

TENURE = re.compile(r"^(?:\w+(?:-\w+)? (?:years?|months?) of dated work)(?:[,;] | (?=in place))?")
LINE = "no line "
SAME_WORDS = "a line uses some of the same words"
BY_DATES = "by the dates of your positions"


def beside_tenure(reason: str) -> str:
    """A reason beside evidence that gives the years already: only what it adds to them."""
    return TENURE.sub("", reason) or BY_DATES


def as_sentence(reason: str, *, partial: bool) -> str:
    """A reason as a sentence to the reader: "no line names Go" is "No line of your resume names Go."."""
    if reason == SAME_WORDS:
        return "A line of your resume comes near it, in some of the same words."
    joined = re.sub(r"; (no|none|for)\b", r", and \1", reason)
    if partial:
        return f"Your resume shows part of it: {joined}."
    if reason.startswith(LINE):
        return f"No line of your resume {joined[len(LINE) :]}."
    if TENURE.match(reason):
        return f"Your resume has {joined}."
    return f"{capital(joined)}."


def beginning(case: Case) -> str:
    """Why the first level is assumed: what the dates add up to, or that there are none."""
    if case.candidate.positions:
        return "since the dates on your resume show less than two years of such work"
    return "since your resume holds no dated work"
