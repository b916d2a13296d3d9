"""Fields of study: what stands behind "a degree in" is what somebody studied, and no skill of its own."""

from __future__ import annotations

import re

FIELDS = re.compile(
    r"\b(?:degrees?|bachelor(?:[’']?s)?|master(?:[’']?s)?|ph\.?\s?d\.?|doctorate|diploma|B\.?Sc?\.?|M\.?Sc?\.?|B\.?A\.?|M\.?A\.?)"
    r"(?:\s*(?:,|/|or|and)?\s*(?:degrees?|bachelor(?:[’']?s)?|master(?:[’']?s)?|ph\.?\s?d\.?|doctorate))*"
    r"(?:\s*\([^)]{0,20}\))?\s+(?:in|of|with\s+a\s+(?:major|focus)\s+in)\s+",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"[.;:()\n]|\d|\b(?:with|plus|experience|experienced|knowledge|skills?|proficien\w+|familiar\w*|ability|combined"
    r"|as well as|years?|working|hands-on|strong|solid|excellent|using)\b",
    re.IGNORECASE,
)


def fields_of_study(text: str) -> tuple[tuple[int, int], ...]:
    """The character spans behind the degrees that a text names, up to where it speaks of something else."""
    return tuple((found.end(), _end(text, found.end())) for found in FIELDS.finditer(text))


def _end(text: str, start: int) -> int:
    end = ENDS.search(text, start)
    return end.start() if end else len(text)
