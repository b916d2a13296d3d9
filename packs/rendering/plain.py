"""Texts from outside made fit for one line of a file: no line breaks, nothing that XML forbids."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
BREAKS = re.compile(r"[\t\r\n\x85\u2028\u2029]+")


def one_line(text: str) -> str:
    """The text without control characters, lone surrogates and line breaks; its spaces stay."""
    return FORBIDDEN.sub("", BREAKS.sub(" ", text))
