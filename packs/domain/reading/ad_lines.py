"""A job ad's text as lines with their places: headings, bullets and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from packs.domain.reading.ad_sections import section_of
from packs.domain.reading.text import ends_in_abbreviation

MARK = re.compile(
    r"\s*(?:>\s*)?(?:(?:[-*+•·‣▪●◦○■–—✓✔➢►]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+|[•·‣▪●◦■✓✔➢►])(?:\[[ xX]\]\s+)?"
)
HASHES = re.compile(r"\s*(#{1,6})\s*(?P<text>.*?)\s*#*\s*$")
BOLD = re.compile(r"\s*(?:\*\*|__)(?P<text>[^*_]{2,90}?)(?:\*\*|__)\s*:?\s*$")
UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$")
INLINE_BULLET = re.compile(r"\s*[•·●▪‣◦]\s*|(?<=[.:;])\s*[-*]\s+(?=[A-Z0-9])")
OPENERS = (
    "Experience|Strong|Excellent|Ability|Great|Expertise|Knowledge|Proficien|Familiar|Demonstrated|Working|Writing"
    "|Developing|Collaborat|Bachelor|BS|MS|Passion|Solid|Good|Understanding|Preferred|Basic|Minimum|Additional"
)
SENTENCE = re.compile(
    r"(?<=[.!?;])\s+(?=[A-Z0-9“\"(])"
    r"|(?<=[a-z)][.!?])(?=[A-Z](?!S\b|ET\b|et\b|O\b|I\b))"  # "learning.Experience", but not "Node.JS"
    rf"|(?<=[a-z)])(?=(?:{OPENERS})[a-z]*[ /])"  # list items run together: "servicesStrong coding"
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

    @property
    def end(self) -> int:
        """Where the line ends in the ad's text."""
        return self.start + len(self.text)


def lines_of_ad(text: str) -> list[AdLine]:
    """All lines of an ad in order; long paragraphs are cut into headings, bullets and sentences."""
    rows = list(_rows(text))
    lines: list[AdLine] = []
    for index, (start, row) in enumerate(rows):
        following = rows[index + 1][1] if index + 1 < len(rows) else ""
        lines.extend(_read_row(start, row, following))
    return lines


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
    for offset, part, opener in _parts(row, body):
        if opener is LineKind.HEADING:
            yield AdLine(LineKind.HEADING, part, start + offset, 7)
        else:
            yield from _line(opener if opener is LineKind.BULLET else kind, part, start + offset)


def _line(kind: LineKind, text: str, start: int) -> Iterator[AdLine]:
    stripped = text.strip()
    if any(char.isalnum() for char in stripped):
        yield AdLine(kind, stripped, start + len(text) - len(text.lstrip()))


def _heading(start: int, row: str, following: str) -> AdLine | None:
    if match := HASHES.match(row):
        text = match["text"].strip("* _:")
        return AdLine(LineKind.HEADING, text, start + row.find(text), len(match[1])) if text else None
    if match := BOLD.match(row):
        return AdLine(LineKind.HEADING, match["text"].strip(" :"), start + match.start("text"), 7)
    text = row.strip()
    if MARK.match(row) or len(text) > 80 or (text.endswith((".", ",", ";", "!")) and len(text) > 30):
        return None
    plain = text.rstrip(":").strip("* _")
    opens = section_of(plain) is not None and len(plain.split()) <= 10 and _looks_titled(text)
    if opens or (text.endswith(":") and len(text.split()) <= 10 and _is_list(following)):
        return AdLine(LineKind.HEADING, plain, start + row.find(plain), 7)
    return None


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
    if len(row) > LONG:
        for match in INLINE_HEADING.finditer(row, start, end):
            if at < match.start():
                yield at, row[at : match.start()], False
            group = "text" if match["text"] else "labelled"
            yield match.start(group), match[group].strip(), True
            at = match.end()
    if at < end:
        yield at, row[at:end], False


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in SENTENCE.finditer(text):
        if not ends_in_abbreviation(text, at, match.start()):
            yield at, match.start()
            at = match.end()
    yield at, len(text)
