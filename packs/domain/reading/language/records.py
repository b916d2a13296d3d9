"""Sentences for what a resume records without telling a deed: degrees, certificates, awards, publications."""

from __future__ import annotations

import re

from packs.domain.candidate import Fact, FactKind
from packs.domain.reading.language.articles import a_or_an
from packs.domain.reading.language.leads import LeadKind, read_lead

COURSES = "Courses: "
DEGREE = re.compile(
    r".+ in |Bachelor|Master|Associate|Doctor|Diploma|Certificate|[BM]\.? ?(?:A|S|Eng)|Ph\.?D"
)
COURSE = re.compile(r"(?:\w+ )?boot ?camp\b", re.IGNORECASE)


def record_sentence(fact: Fact) -> str:
    """A record as a first-person sentence; "studied for" does not say that the degree was finished."""
    text = fact.text.rstrip(".")
    match fact.kind:
        case FactKind.EDUCATION:
            return _education(text, fact)
        case FactKind.CERTIFICATE:
            return f"I hold the certificate “{text}”{_from(fact)}."
        case FactKind.PUBLICATION:
            return f"I published “{text}”{_in(fact)}."
    lead = read_lead(text)
    if lead.kind is LeadKind.HONOR:
        return f"I was {text[0].lower()}{text[1:]}."
    if lead.kind is LeadKind.PAST and text.split()[1].islower():
        return f"I {text[0].lower()}{text[1:]}."
    return f"My resume lists the award “{text}”{_from(fact)}."


def _education(text: str, fact: Fact) -> str:
    if text.startswith(COURSES):
        return f"My courses at {fact.owner} were {_listed(text[len(COURSES) :].split('; '))}."
    be = "am studying" if fact.current else "studied"
    if text == fact.owner:
        return f"I {be} at {text}."
    if COURSE.match(text) and fact.owner:
        return f"I {'am attending' if fact.current else 'attended'} {a_or_an(text)} {text} at {fact.owner}."
    degree = f"for {a_or_an(text)} {text}" if DEGREE.match(text) else text
    return f"I {be} {degree}{f' at {fact.owner}' if fact.owner else ''}."


def _listed(items: list[str]) -> str:
    return (
        items[0]
        if len(items) == 1
        else ", ".join(items[:-1]) + f"{',' if len(items) > 2 else ''} and {items[-1]}"
    )


def _from(fact: Fact) -> str:
    return f" from {fact.owner}" if fact.owner else ""


def _in(fact: Fact) -> str:
    return f" in {fact.owner}" if fact.owner else ""
