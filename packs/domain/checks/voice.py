"""Group 2.8: voice, language and length of what we say."""

from __future__ import annotations

import re

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.findings import Severity
from packs.domain.pack import Point
from packs.domain.playbook.blocks import Pitch
from packs.domain.playbook.practice import Bridge, Question, Story
from packs.domain.reading.verbs import BASES, past_of
from packs.domain.spelling import patterns_against

B, C = Severity.B, Severity.C
rule = playbook_rules.rule
WORDS_A_MINUTE = 150
SHORTEST, LONGEST = 0.7, 1.2  # of the length that a spoken piece is named for
FEWEST_WORDS = 12  # a practice prompt with fewer gives a tool nothing to go by

JUDGED = "weak|poor|inadequate|lacking|bad|behind|mediocre"
HARSH = ("hopeless", "incompetent", "pathetic", "useless", "worthless", "unqualified")
HARSH_PHRASES = re.compile(
    rf"\b(?:{'|'.join(HARSH)}|completely lacks?|technical isolate|you (?:are|look|seem) (?:{JUDGED})|"
    rf"your \w+ (?:is|are|looks?|seems?) (?:{JUDGED}))\b",
    re.IGNORECASE,
)
SUPERLATIVES = (
    "perfect",
    "perfectly",
    "world",
    "desperately",
    "amazing",
    "incredible",
    "best",
    "flawless",
    "ninja",
)
SUPERLATIVE = re.compile(
    r"\b(?:perfect(?:ly)?|world-class|desperately|amazing|incredible|best-in-class|flawless)\b",
    re.IGNORECASE,
)
# verbs of answers, beside those of resume lines
TELLING = frozenset(
    ("ask", "compare", "describe", "draw", "explain", "give", "list", "name", "note", "point", "say", "show")
)
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")


@rule("L2", B, "one spelling throughout, American or British")
def one_spelling(subject: Subject) -> Found:
    """Our words follow the locale; names, quotations and what the resume calls its work keep theirs."""
    locale = subject.playbook.locale
    names = {value.name for value in subject.release.document.company.values}
    written = " ".join([subject.posting.text, *(fact.text for fact in subject.candidate.facts)]).casefold()
    for pattern in patterns_against(subject.vocabulary, locale):
        for block, words, found in subject.said(pattern):
            if words not in names and found.group().casefold() not in written:
                yield Problem(block.id, f"“{found.group()}” in “{words[:50]}” is not spelled as in {locale}.")


@rule("L3", C, "points of one list speak in one way")
def points_begin_alike(subject: Subject) -> Found:
    """A list either tells what someone does ("names the cost") or says what to do ("name the cost")."""
    for question in subject.of(Question):
        for points in (question.great, question.red_flags):
            ways = {_way(point) for point in points}
            if {"tells", "bids"} <= ways:
                yield Problem(question.id, f"Points speak in two ways: “{points[0].text[:50]}” and others.")


def _way(point: Point) -> str:
    word = point.text.split(" ")[0].casefold().rstrip(",")
    if word in TELLING or (word in BASES and past_of(word) != word):
        return "bids"
    base = word.removesuffix("s")
    return (
        "tells"
        if base != word and (base in TELLING or base in BASES or base.removesuffix("e") in BASES)
        else ""
    )


@rule("L4", B, "no word judges the reader")
def tone_is_kind(subject: Subject) -> Found:
    """A gap is named plainly and without scorn."""
    for block, words, found in subject.said(HARSH_PHRASES, *HARSH, "completely", "isolate", "you", "your"):
        yield Problem(block.id, f"“{found.group()}” is harsh: “{words[:60]}”. Say what is missing instead.")


@rule("R17", B, "no superlative stands for a fact")
def no_superlatives(subject: Subject) -> Found:
    """Praise without a source misleads; a figure says more."""
    for block, words, found in subject.said(SUPERLATIVE, *SUPERLATIVES):
        yield Problem(block.id, f"“{found.group()}” in “{words[:60]}” claims without a fact.")


@rule("L6", C, "no picture character stands in the text")
def no_emoji(subject: Subject) -> Found:
    """Icons come from the templates, with their alternative text."""
    for block, _, found in subject.said(EMOJI):
        yield Problem(block.id, f"“{found.group()}” carries meaning that a reader may not hear.")


@rule("L7", C, "a spoken piece is as long as its name says")
def spoken_lengths_are_true(subject: Subject) -> Found:
    """At 150 words a minute, open blanks counted as their questions ask."""
    for pitch in subject.of(Pitch):
        share = pitch.words / WORDS_A_MINUTE * 60 / pitch.target_seconds
        if not SHORTEST <= share <= LONGEST:
            yield Problem(pitch.id, f"{pitch.words} words are no {pitch.target_seconds} seconds.")


@rule("L10", C, "a practice prompt is complete in itself")
def prompts_are_complete(subject: Subject) -> Found:
    """It says what to do and on what, so that it can be pasted alone."""
    prompts = [(block.id, block.practice.plain) for block in subject.of(Story)]
    prompts += [(block.id, block.practice.plain) for block in subject.of(Question)]
    prompts += [(block.id, block.practice.plain) for block in subject.of(Bridge)]
    for block_id, prompt in prompts:
        if len(prompt.split()) < FEWEST_WORDS:
            yield Problem(block_id, f"The practice prompt says too little: “{prompt}”.")
