"""Degrees: which one a row asks for, which one a line names, and whether their fields are akin."""

from __future__ import annotations

import re

from packs.domain.cues import content_words

DEGREE = re.compile(
    r"(?i:\b(?:bachelor|master(?:[’']?s| of)|degree(?! of (?:autonomy|ownership|accuracy|care|detail))|ph\.?d"
    r"|doctorate)\b)|\b(?:BSc?|MSc?|BA|MBA|B\.S\.|M\.S\.)(?!\w)"
)
EQUIVALENT = re.compile(r"\bequivalent\b", re.IGNORECASE)
RELATED = re.compile(
    r"\b(?:related|similar|relevant|adjacent|quantitative|technical|equivalent|(?:life|natural) sciences?"
    r"|stem)\b",
    re.IGNORECASE,
)
COURSE, ANY, ASSOCIATE, BACHELOR, MASTER, DOCTOR = range(-1, 5)
SHORTER = re.compile(
    r"\b(?:boot ?camp|nano-?degree|certificate|certification|short course|online course|courses?:"
    r"|a-levels?|gcses?|high school|secondary school|abitur|baccalaur[ée]at|apprenticeship)\b:?",
    re.IGNORECASE,
)  # studies that end in no degree
NAMES = (
    (ASSOCIATE, re.compile(r"\bassociate(?:[’']?s)?\b", re.IGNORECASE)),
    (
        BACHELOR,
        re.compile(
            r"\b(?:bachelor|undergraduate)|\b(?:BSc?|BA|BEng|BE|BTech|B\.?\s?Tech|B\.S\.|B\.A\.|B\.E\.)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        MASTER,
        re.compile(
            r"\bmaster|\b(?:MSc?|MA|MEng|MBA|MTech|M\.?\s?Tech|M\.S\.|Diplom|diploma)(?!\w)", re.IGNORECASE
        ),
    ),
    (DOCTOR, re.compile(r"\b(?:ph\.?\s?d|doctor)", re.IGNORECASE)),
)
AKIN = tuple(
    frozenset(word for name in names.split(", ") for word in content_words(name))
    for names in (
        "computer, computing, informatics, software, informatik, cybersecurity",
        "mathematics, maths, statistics, physics, econometrics, economics, quantitative, actuarial, data",
        "biology, chemistry, biochemistry, medicine, nursing, pharmacy, life, health, biomedical, public",
        "design, interface, interaction, art, arts, hci, illustration, architecture",
        "business, economics, finance, accounting, management, marketing, commerce, administration",
        "english, journalism, communications, literature, marketing, media, linguistics",
        "electrical, electronics, mechanical, engineering, mechatronics, aerospace, computer",
    )
)
COMPUTING = content_words("computer computing informatics informatik")  # one field by many names

OF_BUSINESS = re.compile(r"\bMBA\b")  # a degree that names its field
NO_FIELD = content_words(
    "science sciences studies field fields related discipline equivalent experience relevant similar"
)
TECHNICAL = content_words("technical stem quantitative engineering")


def asked_degree(quote: str) -> int:
    """The least degree that a row names; 0 where any will do."""
    return next((degree for degree, pattern in NAMES if pattern.search(quote)), ANY)


def held_degree(text: str) -> int:
    """The highest degree that a line names; a line that names none is taken for any, but for a course."""
    unnamed = COURSE if SHORTER.search(text) else DOCTOR
    return max((degree for degree, pattern in NAMES if pattern.search(text)), default=unnamed)


def same_field(quote: str, text: str) -> bool:
    """Whether a line's field is one that the row names, or akin to one where related fields will do."""
    asked = content_words(quote) - content_words(" ".join(DEGREE.findall(quote))) - NO_FIELD
    held = content_words(text) - content_words(" ".join(DEGREE.findall(text))) - NO_FIELD
    if not asked and OF_BUSINESS.search(quote):
        return bool(OF_BUSINESS.search(text) or held & AKIN[4])
    if asked & held or not asked or (asked & COMPUTING and held & COMPUTING):
        return True
    if asked <= TECHNICAL:
        return any(held & field for field in (AKIN[0], AKIN[1], AKIN[6]))
    return bool(RELATED.search(quote)) and any(asked & field and held & field for field in AKIN)


def asks_for_computing(quote: str) -> bool:
    """Whether a row's degree is one of computing or engineering: only such work stands in for it."""
    asked = content_words(quote) - NO_FIELD
    return bool(asked & (AKIN[0] | AKIN[-1] | TECHNICAL))
