"""The lines around an ad's title: the employer and the place that stand there without a label."""

from __future__ import annotations

import re

from packs.domain.reading.ad.lines import AdLine, LineKind
from packs.domain.reading.ad.sections import speaks_as_heading
from packs.domain.reading.language.nouns import is_person
from packs.domain.reading.words import word_set

PARTS = re.compile(r"\s+[·•|–—-]\s+|\s*[·|]\s*")
ARRANGEMENT = (
    r"(?:[Ff]ully |100 ?% )?(?:[Rr]emote|REMOTE|[Hh]ybrid|HYBRID|[Oo]n-?\s?site|ON-?SITE|[Tt]elework)"
)
TOWN = r"[A-ZÀ-Þ][\w’'.-]+(?: (?:[A-ZÀ-Þ][\w’'.-]+|de|la|am|an der|upon|on)){0,3}"
PLACE = re.compile(
    rf"(?:{TOWN}(?:, {TOWN}){{1,2}}|{TOWN}(?=\s*\())?\s*(?:[(/,-]?\s*{ARRANGEMENT}\b[^)\n]{{0,40}}\)?)"
    rf"|{TOWN}(?:, {TOWN}){{1,2}}"
)
BASED = re.compile(
    rf"\b(?:(?:role|position|job|team|you will be|you['’]ll be|we are|we['’]re) (?:is )?(?:based"
    rf"|located) (?:in|at|out of)"
    rf"|(?:our|the) office in|Location is) (?P<place>{TOWN}(?:, {TOWN}){{0,2}})"
)
LEGAL = re.compile(r"\b(?:GmbH|AG|SE|Inc|LLC|Ltd|Limited|PLC|plc|S\.?A\.?S?|B\.?V\.?|Oy|AB|ApS|Corp|KG)\b\.?")
NAME = re.compile(r"[A-ZÀ-Þ0-9][\w&.’'+-]*(?: (?:[A-ZÀ-Þ0-9&][\w&.’'+-]*|of|and|the|for)){0,4}$")
SUBJECT = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][\w&.’'-]*(?: (?:[A-ZÀ-Þ&][\w&.’'-]*"
    r"|and)){0,3}) (?P<verb>[a-z]+s)\b(?! for the position)"
)
NO_NAMES = word_set(
    "about we our the this you your at as if in job role position team who what why it these there join are "
    "looking hi hello dear applicants candidates everyone nobody people every each most"
)
LINES_BELOW = 3
TOP = 1000  # characters


def employer_and_place(text: str, title: str) -> tuple[str, str]:
    """What the lines right below the title name: "Larkfield Maps - Utrecht, Netherlands (hybrid)"."""
    company = place = ""
    top = text.partition(title)[2] if title else text
    for row in [row.strip("*_# ") for row in top[:TOP].split("\n") if row.strip()][:LINES_BELOW]:
        if len(row) > 100 or row.endswith((".", "!", "?", ":")) or speaks_as_heading(row):
            break
        for part in PARTS.split(_parted(row)):
            place = place or (part.strip() if PLACE.fullmatch(part.strip()) else "")
            company = company or (part.strip() if _is_name(part, title) and part.strip() != place else "")
    return company, place


def subject_of(lines: list[AdLine]) -> str:
    """The name that the first sentences speak of: "Brightwater Utilities keeps the taps running"."""
    for line in [line for line in lines if line.kind is LineKind.SENTENCE][:4]:
        match = SUBJECT.match(line.text)
        if match and match["name"].split()[0].casefold() not in NO_NAMES and not _is_role(match["name"]):
            return match["name"]
    return ""


def place_in(text: str) -> str:
    """A place that a sentence names: "The role is based in Graz"."""
    match = BASED.search(text)
    return match["place"].rstrip(".") if match else ""


def _parted(line: str) -> str:
    """The line with a break behind a firm's legal form: "Rosenhof Software GmbH, Graz"."""
    match = LEGAL.search(line)
    rest = line[match.end() :] if match else ""
    return f"{line[: match.end()]} | {rest[1:].strip()}" if match and rest.startswith(",") else line


def _is_name(part: str, title: str) -> bool:
    part = part.strip()
    first = part.split()[0].casefold() if part else ""
    known = bool(NAME.match(part)) and first not in NO_NAMES and not _is_role(part)
    return known and part not in title and (LEGAL.search(part) is not None or len(part.split()) <= 4)


def _is_role(name: str) -> bool:
    return any(is_person(word.rstrip("s")) or (word.isupper() and len(word) > 4) for word in name.split())
