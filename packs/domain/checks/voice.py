"""Group 2.8, continued: what only a whole playbook shows of voice and length; `tone` holds the words."""

from __future__ import annotations

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.findings import Severity
from packs.domain.pack import Point
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.questions import Question
from packs.domain.playbook.stories import Story
from packs.domain.playbook.story import Pitch
from packs.domain.reading.language.verbs import BASES, past_of

B, C = Severity.B, Severity.C
rule = playbook_rules.rule
WORDS_A_MINUTE = 150
SHORTEST, LONGEST = 0.7, 1.2  # of the length that a spoken piece is named for
FEWEST_WORDS = 12  # a practice prompt with fewer gives a tool nothing to go by

# verbs of answers, beside those of resume lines
TELLING = frozenset(
    ("ask", "compare", "describe", "draw", "explain", "give", "list", "name", "note", "point", "say", "show")
)


@rule("L3", B, "points of one list speak in one way")
def points_begin_alike(subject: Subject) -> Found:
    """A list either tells what someone does ("names the cost") or says what to do ("name the cost")."""
    for question in subject.of(Question):
        for points in (question.great, question.red_flags):
            if speaks_two_ways(points):
                yield Problem(question.id, f"Points speak in two ways: “{points[0].text[:50]}” and others.")


def speaks_two_ways(points: tuple[Point, ...]) -> bool:
    """Whether some points tell what someone does and others say what to do."""
    return {"tells", "bids"} <= {_way(point) for point in points}


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
