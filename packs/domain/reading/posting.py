"""A job ad in text or Markdown → JobPosting: each line that asks for something, quoted where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from packs.domain.posting import JobPosting, LeftOut, Requirement, RequirementKind
from packs.domain.reading.ad_heading import NOTHING_STATED, AdHeading, is_field, read_heading
from packs.domain.reading.ad_lines import BOLD, AdLine, LineKind, lines_of_ad, unwrapped
from packs.domain.reading.ad_sections import INTRODUCTION, UNKNOWN, Section, boilerplate, section_of
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.requirements import read_requirement
from packs.domain.reading.text import without_controls
from packs.domain.reading.verbs import BASES
from packs.domain.skills import Taxonomy

MAX_BYTES = 200_000
MAX_REQUIREMENTS = 120
MAX_LINES = 2000
MAX_QUOTE = 700
MAX_LEFT_OUT = 300
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
EMPHASIS = re.compile(
    r"\*\*([^*\n]+)\*\*|(?<!\w)__([^_\n]+)__(?!\w)|(?<![\w*])\*([^\s*][^*\n]*?)\*(?![\w*])|`([^`\n]+)`"
    r"|\[([^\[\]\n]{1,300})\]\([^()\s]{0,500}\)"
)
ASKS = re.compile(
    r"\b(?:experience|proficien|knowledge of|familiar|degree|bachelor|master(?:'|’)s|ability to|able to"
    r"|understanding of|skills?\b|expertise"
    r"|fluen|background in|track record|years?(?: of|['’])|comfortable|passion)",
    re.IGNORECASE,
)
TELLS_WORK = re.compile(
    r"\b(?:you(?:'|’)ll|you will|responsible for|will be (?:working|part)|the role (?:involves|includes)"
    r"|your (?:job|role) (?:is|will))",
    re.IGNORECASE,
)
MUST = re.compile(
    r"\b(?:must|required?|need(?:ed)?|strong|demonstrated|proven|excellent|expert|certifi|licens)",
    re.IGNORECASE,
)
NICE = re.compile(r"\b(?:preferred|a plus|nice to have|bonus|ideally|desirable)\b", re.IGNORECASE)


def read_posting(
    text: str, taxonomy: Taxonomy, name: str = "", stated: AdHeading = NOTHING_STATED
) -> JobPosting:
    """A job ad's text, up to 200 kB, as a JobPosting whose offsets count in its own `text`.

    `stated` is what the ad's file says in fields of their own; it goes before what the text says.
    Lines that ask for nothing are left out with a reason. ReadingError when there is nothing to read.
    """
    stored = _checked(text, name)
    lines = lines_of_ad(stored)
    _check_length(len(lines), name)
    heading = read_heading(stored, lines, stated)
    start = _front_matter(stored)
    body = [
        line
        for line in lines
        if line.start >= start and not is_field(line.text) and line.text != heading.title
    ]
    reader = _Reader(taxonomy)
    reader.read(body)
    if not reader.requirements:
        reader = _Reader(taxonomy)
        reader.read_by_wording(body)
    _check_count(len(reader.requirements), name)
    return JobPosting(
        text=stored,
        title=heading.title,
        company=heading.company,
        team=heading.team,
        level=heading.level,
        location=heading.location,
        requirements=tuple(reader.requirements),
        left_out=tuple(reader.left_out[:MAX_LEFT_OUT]),
    )


def _check_length(count: int, name: str) -> None:
    if count > MAX_LINES:
        raise ReadingError(
            f"this has {count} lines and sentences, more than one ad has",
            "give the text of one ad alone",
            name=name,
        )


def _check_count(count: int, name: str) -> None:
    if not count:
        raise ReadingError(
            "no line of this ad asks for anything",
            "give the whole ad with its responsibilities or qualifications, one per line",
            name=name,
        )
    if count > MAX_REQUIREMENTS:
        raise ReadingError(
            f"this asks for {count} things, more than {MAX_REQUIREMENTS}",
            "give one ad at a time",
            name=name,
        )


def _checked(text: str, name: str) -> str:
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise ReadingError("the ad is over 200 kB", "give the text of one ad alone", name=name)
    if (
        "\x00" in text
        or text.startswith(("%PDF-", "PK\x03\x04"))
        or text.count("\ufffd") > len(text) // 50 + 5
    ):
        raise ReadingError("this is not text", "save the ad as plain text or Markdown in UTF-8", name=name)
    stored = unwrapped(_without_emphasis(without_controls(text).replace("\u00a0", " "))).strip()
    if not stored:
        raise ReadingError("the ad is empty", "paste the text of the ad into it", name=name)
    return stored


def _without_emphasis(text: str) -> str:
    """The text without Markdown's bold, italics, code marks and link targets; lines all in bold stay."""
    return "\n".join(row if BOLD.match(row) else EMPHASIS.sub(_inner, row) for row in text.split("\n"))


def _inner(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group is not None)


def _front_matter(text: str) -> int:
    match = FRONT_MATTER.match(text)
    return match.end() if match else 0


@dataclass
class _Reader:
    taxonomy: Taxonomy
    requirements: list[Requirement] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def read(self, lines: list[AdLine]) -> None:
        """Read each line by the section it stands in. Sentences count only where a section has no bullets."""
        for section, body in _sections(lines):
            bullets = any(line.kind is LineKind.BULLET for line in body)
            for line in body:
                if section.kind is None:
                    self._leave(line, boilerplate(line.text) or section.why)
                elif bullets and line.kind is LineKind.SENTENCE:
                    self._leave(line, boilerplate(line.text) or "introduces the list")
                elif line.kind is LineKind.SENTENCE and not _asks(line.text, section.kind, self.taxonomy):
                    self._leave(line, boilerplate(line.text) or "describes, and asks for nothing")
                else:
                    self._ask(line, section.kind)

    def read_by_wording(self, lines: list[AdLine]) -> None:
        """Read an ad without known headings: each line by what it says."""
        for line in lines:
            if line.kind is LineKind.HEADING:
                continue
            kind = _kind_by_wording(line)
            if kind is None:
                self._leave(line, boilerplate(line.text) or "asks for nothing")
            else:
                self._ask(line, kind)

    def _ask(self, line: AdLine, kind: RequirementKind) -> None:
        quote = _quote(line.text)
        key = " ".join(quote.casefold().split())
        if why := boilerplate(line.text):
            self._leave(line, why)
        elif key in self._seen:
            self._leave(line, "said before")
        elif len(quote) > MAX_QUOTE:
            self._leave(line, "too long to be one requirement")
        elif len(quote.split()) > 1 or self.taxonomy.find(quote):
            self._seen.add(key)
            self.requirements.append(read_requirement(quote, line.start, kind, self.taxonomy))
        else:
            self._leave(line, "too short to be a requirement")

    def _leave(self, line: AdLine, why: str) -> None:
        self.left_out.append(LeftOut(quote=line.text, why=why))


def _sections(lines: list[AdLine]) -> list[tuple[Section, list[AdLine]]]:
    """The lines below each heading. A deeper heading of unknown wording goes on with its section."""
    sections: list[tuple[Section, list[AdLine]]] = [(INTRODUCTION, [])]
    depth = 0
    for line in lines:
        if line.kind is not LineKind.HEADING:
            sections[-1][1].append(line)
            continue
        current = sections[-1][0]
        known = (
            section_of(line.text) if line.depth > 1 or (len(lines) > 1 and sections[-1][1]) or depth else None
        )
        if known is None and line.depth > depth and current.kind is not None:
            known = current
        elif known is None:
            known = UNKNOWN if depth or line.depth > 1 else INTRODUCTION
            depth = line.depth if line.depth > 1 else depth
        else:
            depth = line.depth
        sections.append((known, []))
    return sections


def _quote(text: str) -> str:
    """The line without a trailing separator that lists leave behind."""
    return text.rstrip(" ;,").removesuffix(" and").rstrip(" ;,")


def _asks(text: str, kind: RequirementKind, taxonomy: Taxonomy) -> bool:
    """Whether a sentence of running text asks for something, and does not only describe."""
    first = text.split()[0].casefold()
    if first in BASES or TELLS_WORK.search(text) or ASKS.search(text):
        return True
    return kind is not RequirementKind.RESPONSIBILITY and bool(taxonomy.find(text) or MUST.search(text))


def _kind_by_wording(line: AdLine) -> RequirementKind | None:
    text = line.text
    if boilerplate(text) or len(text) > MAX_QUOTE:
        return None
    if ASKS.search(text):
        return RequirementKind.PREFERRED if NICE.search(text) else RequirementKind.MINIMUM
    if TELLS_WORK.search(text) or line.kind is LineKind.BULLET:
        return RequirementKind.RESPONSIBILITY
    return None
