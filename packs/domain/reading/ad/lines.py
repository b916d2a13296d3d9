"""A job ad's text as lines with their places: headings, bullets and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice, pairwise

from packs.domain.reading.ad.sections import ABOUT, FACTS, section_of, speaks_as_heading
from packs.domain.reading.text import ends_in_abbreviation

MARK = re.compile(
    r"\s*(?:>\s*)?(?:(?:[-*+•·‣▪●◦○■–—✓✔➢►]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+|[•·‣▪●◦■✓✔➢►])(?:\[[ xX]\]\s+)?"
)
HASHES = re.compile(r"\s*(#{1,6})\s*(?P<text>.*?)\s*#*\s*$")
BOLD = re.compile(r"\s*(?:\*\*|__)(?P<text>[^*_]{2,90}?)(?:\*\*|__)\s*:?\s*$")
UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$")
INLINE_BULLET = re.compile(r"\s*[•·●▪‣◦]\s*|(?<=[.:;])\s*[-*]\s+(?=[A-Z0-9])|(?<=[a-z)])-\s+(?=[A-Z][a-z]+ )")
GLUED = re.compile(  # list items run together: "of your fieldPublications in"; "JavaScript" is one word
    r"(?<![\w.@/-])(?:[a-z]{3,}[)’]?|Required|Preferred)(?=[A-Z][a-z]{2,}[ ’,])"
)
OPENERS = (
    "Experience|Strong|Excellent|Ability|Great|Expertise|Knowledge|Proficien|Familiar|Demonstrated|Working|Writing"
    "|Developing|Collaborat|Bachelor|BS|MS|Passion|Solid|Good|Understanding|Preferred|Basic|Minimum|Additional"
)
RUN_ON = (
    "Experience|Strong|Excellent|Ability|Expertise|Knowledge|Proficient|Proficiency|Familiarity|Demonstrated|Solid"
    "|Good|Understanding|Hands-on"
)
SENTENCE = re.compile(
    r"(?<=[.!?;])\s+(?=[A-Z0-9“\"(])"
    r"|(?<=[a-z)][.!?])(?=[A-Z](?!S\b|ET\b|et\b|O\b|I\b))"  # "learning.Experience", but not "Node.JS"
    rf"|(?<=[a-z)])(?=(?:{OPENERS})[a-z]*[ /])"  # list items run together: "servicesStrong coding"
    r"|(?<=[A-Za-z.)])(?=\d{1,2}\+?(?:\s?[-–]\s?\d{1,2}\+?)? (?:or more )?years?\b)"  # "field5+ years"
    rf"|(?<=[A-Z).])(?=(?:{RUN_ON}) [a-z])"  # "(VSTS)Experience customizing"
    rf"|(?<=[a-z)])\s+(?=(?:{RUN_ON}) (?:with|in|of|to|and|for|as|experience|knowledge|skills)\b)"
)
QUALIFIER = (
    r"(?:Basic|Minimum|Required|Preferred|Key|Additional|Core|Desired|Your|Job|Main|Primary|Role|Essential)"
)
SUBJECT = r"(?:Responsibilities|Qualifications|Requirements|Skills|Nice to Haves?|Education|Benefits|Duties)"
SECOND = r"(?:(?: and| &|/) ?(?:Qualifications|Requirements|Skills|Experience|Duties|Responsibilities))?"
INLINE_HEADING = re.compile(
    rf"(?:^|(?<=[.!?:;)\s]))(?P<text>(?:{QUALIFIER}(?: and| &| or)? ?){{0,3}}{SUBJECT}{SECOND})"
    r"(?:\s*:)?(?=\s*(?:[•·●▪‣◦*-]|[A-Z0-9]|$))"
    r"|(?:(?<=[.!?)\s])|(?<=[a-z])(?=[A-Z]))(?P<labelled>"
    r"(?i:(?:basic|minimum|required|preferred|desired)(?: [a-z]+)?|nice to have"
    r"|responsibilities|qualifications|requirements)):(?=\s*\S)"
)
LABELLED = re.compile(
    r"\s*(?!(?:the )?(?:position|role|job)\s*:)(?P<label>[A-Za-z][A-Za-z'’ -]{2,40}?)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
NO_LABELS = (None, FACTS, ABOUT)  # "Location: Ghent" says something of the job
CAPITALS = re.compile(r"\b[A-Z][A-Z'’&]+(?: [A-Z'’&]+){1,6}\b(?:\s*:)?")
LONG = 300
WRAPPED = 50


class LineKind(StrEnum):
    """What a line of an ad is."""

    HEADING = "heading"
    BULLET = "bullet"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class AdLine:
    """A line without its mark, and where it stands in the ad's text."""

    kind: LineKind
    text: str
    start: int
    depth: int = 0  # of a heading: 1 to 6 for hashes, 7 for bold or plain ones
    alone: bool = False  # nothing else stands in its row
    told: bool = False  # stands right behind its heading: "What you'll own: the booking platform"

    @property
    def end(self) -> int:
        """Where the line ends in the ad's text."""
        return self.start + len(self.text)


def lines_of_ad(text: str) -> Iterator[AdLine]:
    """All lines of an ad in order; long paragraphs are cut into headings, bullets and sentences."""
    for (start, row), (_, following) in pairwise(chain(_rows(text), [(0, "")])):
        yield from _read_row(start, row, following)


def unwrapped(text: str) -> str:
    """The text with hard-wrapped lines made whole, so that no requirement is cut in two."""
    rows: list[str] = []
    for row in text.split("\n"):
        if rows and _goes_on(rows[-1], row):
            rows[-1] = f"{rows[-1].rstrip()} {row.strip()}"
        else:
            rows.append(row)
    return "\n".join(rows)


def _goes_on(before: str, row: str) -> bool:
    """Whether a row goes on with the one before: it opens in lower case, or is indented below a bullet."""
    if not before.strip() or not row.strip() or MARK.match(row) or HASHES.match(before) or BOLD.match(before):
        return False
    indented = row.startswith("  ") and MARK.match(before) is not None
    return indented or (len(before) >= WRAPPED and row.lstrip()[0].islower())


def _rows(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for row in text.split("\n"):
        if row.strip() and not UNDERLINE.fullmatch(row):
            yield at, row
        at += len(row) + 1


def _read_row(start: int, row: str, following: str) -> Iterator[AdLine]:
    if heading := _heading(start, row, following):
        yield heading
        return
    mark = MARK.match(row)
    body = mark.end() if mark else 0
    kind = LineKind.BULLET if mark else LineKind.SENTENCE
    if mark and not INLINE_BULLET.search(row, body):
        yield from _line(kind, row[body:], start + body)
        return
    label = None if mark else LABELLED.match(row)
    if label and speaks_as_heading(label["label"]) and section_of(label["label"]) not in NO_LABELS:
        yield AdLine(LineKind.HEADING, label["label"], start + label.start("label"), 7)
        body = label.end()
    parts = _parts(row, body)
    if body and not mark:
        offset, part, _ = next(parts)
        yield from _line(kind, part, start + offset, told=True)
    first = list(islice(parts, 2))
    if len(first) == 1 and first[0][2] is LineKind.SENTENCE:
        yield from _line(kind, first[0][1], start + first[0][0], alone=True)
        return
    for offset, part, opener in chain(first, parts):
        if opener is LineKind.HEADING:
            yield AdLine(LineKind.HEADING, part, start + offset, 7)
        else:
            yield from _line(opener if opener is LineKind.BULLET else kind, part, start + offset)


def _line(
    kind: LineKind, text: str, start: int, *, alone: bool = False, told: bool = False
) -> Iterator[AdLine]:
    stripped = text.strip()
    if any(char.isalnum() for char in stripped):
        yield AdLine(kind, stripped, start + len(text) - len(text.lstrip()), alone=alone, told=told)


def _heading(start: int, row: str, following: str) -> AdLine | None:
    if match := HASHES.match(row):
        text = match["text"].strip("* _:")
        return AdLine(LineKind.HEADING, text, start + row.find(text), len(match[1])) if text else None
    if match := BOLD.match(row):
        return AdLine(LineKind.HEADING, match["text"].strip(" :"), start + match.start("text"), 7)
    text = row.strip()
    if MARK.match(row) or len(text) > 80 or (text.endswith((".", ",", ";", "!")) and len(text) > 30):
        return None
    bare = text.rstrip(":").strip("* _")
    if not bare:
        return None
    announced = text.endswith(":") and len(text.split()) <= 10
    opens = section_of(bare) is not None and _looks_titled(text) and (announced or speaks_as_heading(bare))
    if opens or (_is_list(following) and (announced or _is_short(bare))):
        return AdLine(LineKind.HEADING, bare, start + row.find(bare), 7)
    return None


def _is_short(text: str) -> bool:
    """Whether a bare line above a list is short enough for a heading: "Monday to Friday"."""
    return len(text.split()) <= 5 and text[0].isupper() and not re.search(r"[.,;!|]|\d", text)


def _looks_titled(text: str) -> bool:
    """Whether a bare line can be a heading: it ends in a colon or "?", or opens with a capital."""
    bare = text.rstrip(":?…")
    if ":" in bare or "," in bare:
        return False
    return text != bare or bare.isupper() or (bare[:1].isupper() and not re.search(r"[.!]", bare))


def _is_list(row: str) -> bool:
    return MARK.match(row) is not None


def _parts(row: str, at: int) -> Iterator[tuple[int, str, LineKind]]:
    """A paragraph cut at inline bullets, at headings run into the text, and into sentences."""
    kind = LineKind.SENTENCE
    for start, end in _spans(row, at, INLINE_BULLET):
        for offset, part, is_heading in _inline_headings(row, start, end):
            if is_heading:
                yield offset, part, LineKind.HEADING
                continue
            for a, b in _sentences(part):
                yield offset + a, part[a:b], kind
        kind = LineKind.BULLET


def _spans(row: str, at: int, cut: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in cut.finditer(row, at):
        yield at, match.start()
        at = match.end()
    yield at, len(row)


def _inline_headings(row: str, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    at = start
    for opens, text, ends in _headings_within(row, start, end):
        if at < opens:
            yield at, row[at:opens], False
        yield opens, text, True
        at = ends
    if at < end:
        yield at, row[at:end], False


def _headings_within(row: str, start: int, end: int) -> Iterator[tuple[int, str, int]]:
    """Headings that ran into a paragraph: whole ones in capitals, and in a long one those that are known."""
    known = [
        (match.start("text") if match["text"] else match.start("labelled"), match.end())
        for match in INLINE_HEADING.finditer(row, start, end if len(row) > LONG else start)
    ]
    capital = [
        (match.start(), match.end())
        for match in CAPITALS.finditer(row, start, end)
        if section_of(match.group()) and speaks_as_heading(match.group())
    ]
    at = start
    for opens, ends in sorted([*known, *capital]):
        if opens >= at:
            yield opens, row[opens:ends].strip(" :"), ends
            at = ends


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for opens, ends in sorted(
        {*_ends(text), *((match.end(), match.end()) for match in GLUED.finditer(text))}
    ):
        if opens >= at and not ends_in_abbreviation(text, at, opens):
            yield at, opens
            at = ends
    yield at, len(text)


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence ends and the next one begins."""
    return ((match.start(), match.end()) for match in SENTENCE.finditer(text))
