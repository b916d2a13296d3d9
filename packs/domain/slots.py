"""Slots and blanks in editors' texts: a flat, typed syntax with nothing to execute.

What the slots of a fact hold: {line} the resume line's main clause, verbatim; {work} the same as a whole
sentence in the first person, with its full stop; {result} its outcome as a whole sentence, with its full
stop; {employer}, {position}, {skill} single names. Of a gap: {topic} a short noun phrase; {requirement}
the ad's line, verbatim; {nearest} a whole first-person sentence from the closest resume line.

`{company}` is a slot: a name from a closed list, filled by the merge. `[? When was this?]` is a blank:
a question that only the candidate can answer. There is no nesting, no attribute access, no format
specification and no escape; a stray brace is an error when the text is saved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator

TOKEN = re.compile(r"\{(?P<slot>[a-z_]+)\}|\[\?\s*(?P<blank>[^\[\]]+?)\s*\]")
STRAY = re.compile(r"[{}]|\[\?")


class SlotScope(StrEnum):
    """Where a text stands, which decides the slots it may use."""

    PACK = "pack"
    FACT = "fact"
    GAP = "gap"


# name -> the question that a blank asks when the slot has nothing to show
COMMON: Mapping[str, str] = {
    "company": "Which company is this?",
    "role": "Which role is this?",
    "team": "Which team is hiring?",
    "level": "Which level are you interviewing for? Ask your recruiter.",
    "first_name": "What is your first name?",
    "current_title": "What is your current title?",
    "current_employer": "Where do you work now, or where did you work last?",
    "years": "How many years of relevant work do you have?",
}
FACT: Mapping[str, str] = {
    "employer": "Where was this?",
    "position": "What was your title then?",
    "line": "Which line of your resume is this?",
    "work": "What exactly did you do?",
    "result": "What changed because of it, in one figure?",
    "skill": "Which tool or language mattered most?",
}
GAP: Mapping[str, str] = {
    "topic": "Which requirement is this about?",
    "requirement": "Which line of the ad is this?",
    "nearest": "Which piece of your work comes closest?",
}
VOCABULARY: Mapping[SlotScope, Mapping[str, str]] = {
    SlotScope.PACK: COMMON,
    SlotScope.FACT: {**COMMON, **FACT},
    SlotScope.GAP: {**COMMON, **GAP},
}


class SlotError(ValueError):
    """A text uses a slot that its place does not know, or its braces do not pair."""


@dataclass(frozen=True)
class Literal:
    """Words that are printed as they stand."""

    text: str


@dataclass(frozen=True)
class Slot:
    """A name that the merge fills."""

    name: str


@dataclass(frozen=True)
class Question:
    """A blank: a question for the candidate."""

    text: str


Token = Literal | Slot | Question


@lru_cache(maxsize=1 << 13)  # a release's texts are filled again in every playbook
def parse(text: str, scope: SlotScope = SlotScope.PACK) -> tuple[Token, ...]:
    """Cut a text into literals, slots and questions, in order. Raises `SlotError` with place and cure."""
    tokens: list[Token] = []
    at = 0
    for match in TOKEN.finditer(text):
        _append_literal(tokens, text[at : match.start()], text)
        tokens.append(_token(match, scope))
        at = match.end()
    _append_literal(tokens, text[at:], text)
    return tuple(tokens)


def _append_literal(tokens: list[Token], piece: str, whole: str) -> None:
    stray = STRAY.search(piece)
    if stray:
        raise SlotError(
            f"“{stray.group()}” in “{whole[:60]}” is not a slot: "
            "write {name} with a known name, or [? a question ] for a blank."
        )
    if piece:
        tokens.append(Literal(piece))


def _token(match: re.Match[str], scope: SlotScope) -> Token:
    if match["blank"] is not None:
        return Question(match["blank"])
    name = match["slot"]
    if name not in VOCABULARY[scope]:
        known = ", ".join(sorted(VOCABULARY[scope]))
        raise SlotError(f"Unknown slot {{{name}}}. A {scope} text may use: {known}.")
    return Slot(name)


def question_for(slot: str, scope: SlotScope) -> str:
    """The question that stands where a slot is empty."""
    return VOCABULARY[scope][slot]


def _checked(scope: SlotScope) -> AfterValidator:
    def check(text: str) -> str:
        parse(text, scope)
        return text

    return AfterValidator(check)


PackText = Annotated[str, _checked(SlotScope.PACK)]
FactText = Annotated[str, _checked(SlotScope.FACT)]
GapText = Annotated[str, _checked(SlotScope.GAP)]
