"""Rules about how we speak, in packs and playbooks alike: spelling, tone, praise, pictures."""

from __future__ import annotations

import re
from typing import Any

from packs.domain.checks.moments import spoken
from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.speech import Speech
from packs.domain.findings import Severity
from packs.domain.spelling import patterns_against

B, C = Severity.B, Severity.C
Words = Speech[Any]


@spoken("L2", B, "one spelling throughout, American or British")
def one_spelling(words: Words) -> Found:
    """Our words follow the locale; names, quotations and what the resume calls its work keep theirs."""
    names = {value.name for value in words.values}
    for locale in words.locales:
        for pattern in patterns_against(words.vocabulary, locale):
            for place, text, found in words.said(pattern):
                kept = text in names or found.group().casefold() in words.given
                if words.locale_of(place) == locale and not kept:
                    yield Problem(
                        place.id, f"“{found.group()}” in “{text[:50]}” is not spelled as in {locale}."
                    )


JUDGED = ("weak", "poor", "inadequate", "lacking", "bad", "behind", "mediocre")
HARSH = ("hopeless", "incompetent", "pathetic", "useless", "worthless", "unqualified", "technical isolate")
LACKS = ("completely lacks", "completely lack", "desperately lacks", "desperately lack")
HARSH_PHRASES = re.compile(
    rf"\b(?:{'|'.join((*HARSH, *LACKS))}|(?:you|you’re) (?:(?:are|look|seem) )?(?:{'|'.join(JUDGED)})|"
    rf"your \w+ (?:is|are|looks?|seems?) (?:{'|'.join(JUDGED)}))\b",
    re.IGNORECASE,
)


@spoken("L4", B, "no word judges the reader")
def tone_is_kind(words: Words) -> Found:
    """A gap is named plainly and without scorn."""
    for place, text, found in words.said(HARSH_PHRASES, *HARSH, *LACKS, *JUDGED):
        yield Problem(place.id, f"“{found.group()}” is harsh: “{text[:60]}”. Say what is missing instead.")


SUPERLATIVES = (
    *("perfect", "perfectly", "world-class", "best-in-class", "desperately", "amazing", "incredible"),
    *("flawless", "rockstar", "second to none"),
)


@spoken("R17", B, "no superlative stands for a fact")
def no_superlatives(words: Words) -> Found:
    """Praise without a source misleads; a figure says more."""
    for place, text, found in words.named(SUPERLATIVES):
        yield Problem(place.id, f"“{found.group()}” in “{text[:60]}” claims without a fact.")


EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")


@spoken("L6", C, "no picture character stands in the text")
def no_emoji(words: Words) -> Found:
    """Icons come from the templates, with their alternative text."""
    for place, _, found in words.said(EMOJI) if EMOJI.search(words.each_once) else ():
        yield Problem(place.id, f"“{found.group()}” carries meaning that a reader may not hear.")
