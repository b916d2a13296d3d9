"""Texts that a line's end broke, as one: a hyphen goes, or stays, as the word is known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packs.domain.reading.resume.page import Line, Run
from packs.domain.reading.words import word_set

CUT_DATE, MONTH = re.compile(r"\b\d{4}-$"), re.compile(r"\d\d\b")
CUT = re.compile(r"[^\W\d_]-$")
JOINTS = word_set(
    """real end on long high low self cross non multi well data user customer event time full
    part open in third first second front back large small short hands day month year week cloud server
    client on-call test type role rule cost risk value state open-source machine deep decision single
    double two three four"""
)


def rejoined(texts: Sequence[str], words: frozenset[str] = frozenset()) -> str:
    """Lines as one text. A hyphen at a line's end goes where the word is known whole or no usual joint."""
    whole = texts[0]
    for text in texts[1:]:
        if not CUT.search(whole) or not text[:1].isalpha():
            tight = (CUT.search(whole) and text[:1].isalnum()) or (
                CUT_DATE.search(whole) and MONTH.match(text)
            )
            whole = f"{whole}{'' if tight else ' '}{text}"
            continue
        before = re.split(r"\W", whole[:-1])[-1]
        after = re.split(r"\W", text)[0]
        keep = not after[:1].islower() or (
            (before + after).casefold() not in words
            and (f"{before}-{after}".casefold() in words or before.casefold() in JOINTS)
        )
        whole = (whole if keep else whole[:-1]) + text
    return whole


def tied(runs: tuple[Run, ...], more: tuple[Run, ...]) -> tuple[Run, ...]:
    """Runs and those that go on with them, the two at the break as one."""
    return (*runs[:-1], Run(rejoined([runs[-1].text, more[0].text]), runs[-1].style), *more[1:])


def first_width(line: Line) -> float:
    """How wide a line's first word is, with a space."""
    words = line.text.split()
    width = line.cells[0].x1 - line.cells[0].x0
    per = width / max(1, len(line.cells[0].text)) if width > 0 else 0.5 * max(1.0, line.style.size)
    return (len(words[0]) + 1 if words else 1) * per
