"""Degrees as an ad names them: "Bachelor's degree in Computer Science", "BSc/MSc", "PhD"."""

from __future__ import annotations

import re
from collections.abc import Iterator

LEVEL = (
    r"(?:bachelor|master|university|college|undergraduate|graduate|postgraduate|engineering|honou?rs|doctoral"
    r"|phd|ph\.d|advanced|associate|academic|higher|b\.?sc?|m\.?sc?|b\.?a|m\.?a|b\.?eng|m\.?eng|bs/ba|ba/bs"
    r"|bsc/msc|bs/ms|m\.s|b\.s)(?:[’'´`]?s)?\.?"
)
SHORT = (
    r"(?:B\.?Sc|M\.?Sc|B\.?A|B\.?Eng|M\.?Eng|MBA|Ph\.?\s?D|BS/MS|BS/BA|BA/BS|BSc/MSc|B\.S|M\.S|BS"
    r"|MS(?=\s+(?:in|or|and|degree|/)))\.?"
)
JOINED = rf"{LEVEL}(?:\s?(?:/|or|and|&)\s?{LEVEL}){{0,3}}"
NEXT = (  # a capital that begins another sentence
    r"(?!(?:Good|Strong|Excellent|Experience|Knowledge|Minimum|Ability|At|You|We|Proven|Fluent|Solid|The"
    r"|And)\b)"
)
PLAIN_FIELD = (
    r"(?:[a-z]+\s)?(?:science|sciences|engineering|studies|mathematics|statistics|physics|economics|law|design"
    r"|administration|chemistry|biology|informatics|psychology|medicine|finance|accounting|marketing)\b"
)
CAPITALS = (
    rf"(?:{NEXT}[A-Z][\w&/.+-]*(?:\s+(?:and\s+|&\s+|of\s+)?{NEXT}[A-Z][\w&/.+-]*){{0,3}}|{PLAIN_FIELD})"
)
NAMED = re.compile(
    rf"\b(?:(?i:{JOINED}\s+(?:level\s+)?(?:degree|diploma)s?)|(?i:(?:bachelor|master|doctorate)(?:[’'´`]?s)?)(?=\s+(?:of|in)\s)"
    rf"|{SHORT}(?!\w)(?:\s?(?:/|or|and)\s?{SHORT}(?!\w)){{0,3}}(?:\s+(?i:degree|diploma)s?)?|(?i:(?:doctorate|phd)(?:\s+degree)?))"
    rf"(?:\s+(?:in|of)\s+(?:(?:the|a|an)\s+)?{CAPITALS})?"
)
PLAIN = re.compile(
    r"\b(?:(?:technical|scientific|(?:(?:computer|social|natural) )?science|engineering|business|law) )?"
    r"(?i:degree|diploma)s?\b(?! of (?!science|arts))(?:\s+in\s+" + CAPITALS + r")?"
)

STANDARD = re.compile(r"\b(?:ISO|IEC|EN|DIN|IEEE|ANSI|ASTM|BS|NFPA|MIL-STD)(?:/IEC)?[\s-]?\d[\w.-]*\w")
CERTIFICATE = re.compile(r"\b[A-Z]?[a-z]+(?<!our)(?<!the)(?<!any)(?<!\ba) (?:certificate|diploma)\b")


def degrees_in(text: str) -> Iterator[tuple[int, int]]:
    """The character spans of degrees (with the field that is written), certificates and standards."""
    end = 0
    for match in sorted(
        [found for pattern in (NAMED, PLAIN, STANDARD, CERTIFICATE) for found in pattern.finditer(text)],
        key=lambda m: (m.start(), -m.end()),
    ):
        if match.start() >= end:
            yield match.start(), match.end()
            end = match.end()
