"""What is wrong with a value, in sentences: the path of the field, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

VERBS = ("is ", "has ", "names ")
SHOWN = 40  # characters of a wrong value that are repeated


class Problem(NamedTuple):
    """A field of a value and one sentence about it. An empty path is the value as a whole."""

    path: tuple[str, ...]
    message: str


def problems_of(error: ValidationError) -> tuple[Problem, ...]:
    """Every problem of a value that could not be made, the first of each field."""
    found: dict[tuple[str, ...], Problem] = {}
    for detail in error.errors(include_url=False):
        path = tuple(str(part)[:SHOWN] for part in detail["loc"] if part != "[key]")
        found.setdefault(path, Problem(path, sentence(path, _words(detail))))
    return tuple(found.values())


def sentence(path: tuple[str, ...], words: str) -> str:
    """Words about a field as a sentence: what begins with its verb gets the field's name as its subject."""
    if words.startswith(VERBS):
        return f"“{path[-1]}” {words}" if path else f"This {words}"
    return words[:1].upper() + words[1:]


def shown(value: Any) -> str:
    """A wrong value in quotation marks: its beginning, on one line, unprintable characters replaced."""
    text = "".join(letter if letter.isprintable() else "�" for letter in str(value)[: SHOWN + 1])
    return f"“{text[:SHOWN]}{'…' * (len(text) > SHOWN)}”"


def _words(detail: Mapping[str, Any]) -> str:
    say = SENTENCES.get(detail["type"])
    return say(detail["input"], detail.get("ctx", {})) if say else str(detail["msg"]).strip(".") + "."


def _choices(value: Any, context: Mapping[str, Any]) -> str:
    return f"{shown(value)} is not a choice here: use {str(context['expected']).replace(chr(39), '')}."


SENTENCES: dict[str, Callable[[Any, Mapping[str, Any]], str]] = {
    "missing": lambda value, context: "is missing: add it.",
    "extra_forbidden": lambda value, context: "is not known here: leave it out.",
    "value_error": lambda value, context: str(context["error"]),
    "literal_error": _choices,
    "enum": _choices,
    "string_type": lambda value, context: "is not a text: write it in quotation marks.",
    "string_too_long": lambda value, context: (
        f"has {len(value)} characters: {context['max_length']} are the limit."
    ),
    "too_long": lambda value, context: f"has {len(value)} characters: {context['max_length']} are the limit.",
    "string_too_short": lambda value, context: "is empty: write something, or leave it out.",
    "string_pattern_mismatch": lambda value, context: (
        f"{shown(value)} is not a name for addresses: use small letters, digits and single hyphens."
    ),
    "too_short": lambda value, context: "is empty: fill it in, or leave it out.",
    "tuple_type": lambda value, context: "is not a list.",
    "dict_type": lambda value, context: "is not an object of names and texts.",
    "int_type": lambda value, context: (
        f"{shown(value)} is not a whole number: write digits alone, such as 3."
    ),
    "float_type": lambda value, context: f"{shown(value)} is not a number: write digits alone, such as 0.5.",
    "finite_number": lambda value, context: f"{shown(value)} is not a number: write digits, such as 0.5.",
    "greater_than_equal": lambda value, context: (
        f"{shown(value)} is too little: {context['ge']:g} is the least."
    ),
    "less_than_equal": lambda value, context: f"{shown(value)} is too much: {context['le']:g} is the most.",
    "model_type": lambda value, context: "is not an object: send one JSON object.",
}
