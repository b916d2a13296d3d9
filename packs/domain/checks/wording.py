"""Rules about our words, in packs and playbooks alike: values and terms of the company, voice, markup."""

from __future__ import annotations

import re
from typing import Any

from packs.domain.checks.moments import spoken
from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.speech import Speech
from packs.domain.findings import Severity
from packs.domain.pack import AskKind, Origin, RoundKind, Stage

A, B, C = Severity.A, Severity.B, Severity.C
Words = Speech[Any]


@spoken("V2", A, "no retired value is named")
def no_retired_values(words: Words) -> Found:
    """A value whose last day has passed is named nowhere in our words."""
    current = {value.name.casefold() for value in words.values if value.valid_on(words.today)}
    retired = [value.name for value in words.values if value.name.casefold() not in current]
    for place, _, found in words.named(retired, re.NOFLAG):
        yield Problem(place.id, f"“{found.group()}” is a value that is no longer in force.")


@spoken("V4", B, "words that are not this company's are not used for it")
def no_foreign_vocabulary(words: Words) -> Found:
    """Terms on the company's list of words never to use."""
    yield from _banned(words, outward=False)


@spoken("V6", A, "no retired motto or foreign word stands on a page that leaves the candidate's hands")
def plan_is_clean(words: Words) -> Found:
    """The plan is given to interviewers."""
    yield from _banned(words, outward=True)


def _banned(words: Words, *, outward: bool) -> Found:
    terms = {term.term.casefold(): term for term in words.banned}
    for place, _, found in words.named(terms):
        if words.outward(place) is outward:
            term = terms[found.group().casefold()]
            cure = f" Write “{term.instead}”." if term.instead else ""
            yield Problem(place.id, f"“{term.term}” is not used here: {term.why}{cure}")


@spoken("V5", B, "a value is written as the company writes it")
def values_are_canonical(words: Words) -> Found:
    """Where a value is named as one (in quotation marks, with capitals, as "the … value"), it is its name.

    The same words in a sentence of ours ("you move fast") are no name.
    """
    names = {value.name.casefold(): value.name for value in words.values if value.valid_on(words.today)}
    for place, text, found in words.named(names):
        name = names[found.group().casefold()]
        if found.group() != name and _is_named(text, found):
            yield Problem(place.id, f"“{found.group()}” is written “{name}”.")


CALLED = re.compile(r"”?\s(?:value|leadership principle|principle)s?\b", re.IGNORECASE)


def _is_named(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    quoted = before.endswith("“") and after.startswith("”")
    opens = not before.rstrip("“ ") or before.rstrip("“ ")[-1] in ".!?:;"
    first, *rest = found.group().split()
    raised = any(word[:1].isupper() for word in rest) or (first[:1].isupper() and not opens)
    return quoted or raised or bool(CALLED.match(after))


RANKED = re.compile(r"\btop (?:\d+|two|three|four|five|six|ten)\b", re.IGNORECASE)


@spoken("S13", C, "“top n” is said of ranked things only")
def top_means_ranked(words: Words) -> Found:
    """Stories are ranked by strength; nothing else is."""
    for place, text, found in words.said(RANKED, "top"):
        if not text[found.end() :].lstrip().startswith("stor"):
            yield Problem(place.id, f"“{found.group()}” is said of things that are not ranked.")


MEMORIZE = re.compile(r"\bmemori[sz]e\b", re.IGNORECASE)
NOT_BY_HEART = re.compile(r"(?:not|never|n’t|n't|rather than) (?:try to )?memori[sz]", re.IGNORECASE)


@spoken("A3", B, "advice does not contradict itself")
def no_contradicting_advice(words: Words) -> Found:
    """A text that warns against learning by heart does not tell to."""
    said = [(place, text) for place, text, _ in words.said(MEMORIZE, "memorize", "memorise")]
    warned = any(NOT_BY_HEART.search(text) for _, text in said)
    for place, text in said:
        if warned and not NOT_BY_HEART.search(text):
            yield Problem(place.id, "One place says to memorize, another not to.")


THIRD = re.compile(r"\b(?:the|this) candidate(?:’s|'s|s)?\b|\b(?:he|she|him|his|hers)\b", re.IGNORECASE)


@spoken("L1", A, "the playbook speaks to the candidate, never about them")
def second_person_only(words: Words) -> Found:
    """No "the candidate", no "his" or "her" in our words."""
    for place, text, found in words.said(THIRD, "candidate", "candidates", "he", "she", "him", "his", "hers"):
        yield Problem(place.id, f"“{found.group()}” speaks about the candidate: “{text[:70].rstrip('.')}”.")


MARKUP = re.compile(r"\*\*|</?[a-z]{1,10}(?: [^<>]*)?/?>|\]\(|&(?:amp|lt|gt|quot|nbsp|#\d+);|^#{1,6} ")


@spoken("L5", B, "no markup stands in the text")
def texts_are_plain(words: Words) -> Found:
    """Texts are plain: no Markdown, no tags, no entities. Looks come from the templates."""
    for place, text, found in words.said(MARKUP, "**", "<", "](", "&", "#"):
        if found.group().casefold() in words.given:
            continue  # a title repeats the resume, which is printed as it stands
        yield Problem(place.id, f"“{found.group()}” in “{text[:50]}” is markup: write plain words.")


RAW = [kind.value for kinds in (RoundKind, Stage, Origin, AskKind) for kind in kinds if "_" in kind.value]
KEYS = re.compile(rf"\b(?:{'|'.join(RAW)})\b|\bai[ -](?:assisted|coding|round)\b")


@spoken("L8", C, "kinds are called by their names, never by their keys")
def no_raw_keys(words: Words) -> Found:
    """ "AI-assisted coding", not "ai coding" or "ai_coding"."""
    for place, _, found in words.said(KEYS, "ai", *RAW):
        yield Problem(place.id, f"“{found.group()}” is a key or lacks its capitals: write the name.")


YOU_MENTIONED = re.compile(r"\byou mentioned\b", re.IGNORECASE)


@spoken("L9", C, "words of the ad are not put into an interviewer's mouth")
def ads_are_ads(words: Words) -> Found:
    """ "You mentioned" before words of an ad attributes them to a person."""
    for place, _, _ in words.said(YOU_MENTIONED, "mentioned"):
        yield Problem(place.id, "“You mentioned” attributes the ad’s words to the interviewer.")
