"""An ad's lines → its requirements and what is left out, section by section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from packs.domain.posting import LeftOut, Requirement, RequirementKind
from packs.domain.reading.ad.boilerplate import boilerplate
from packs.domain.reading.ad.lines import AdLine, LineKind
from packs.domain.reading.ad.requirements import read_requirement
from packs.domain.reading.ad.sections import (
    ABOUT,
    ASKED,
    INTRODUCTION,
    NICE,
    UNKNOWN,
    WORK,
    Section,
    section_of,
    speaks_as_heading,
)
from packs.domain.reading.ad.wording import LABEL, asks, kind_by_wording, kind_of_list, opens_asking
from packs.domain.skills import Taxonomy

MAX_QUOTE = 700
MAX_LEFT_OUT = 300
ITEMS = (
    0.6  # share of a section's rows that are one sentence each, from which on they are a list without marks
)
LOOSE = (INTRODUCTION, ABOUT, UNKNOWN)
OF_KIND = {
    RequirementKind.MINIMUM: ASKED,
    RequirementKind.RESPONSIBILITY: WORK,
    RequirementKind.PREFERRED: NICE,
}


TRAILING = re.compile(r"[\s;,]+$")


@dataclass
class AdReader:
    """Collects requirements and what is left out, in the ad's order. Each line is read once."""

    taxonomy: Taxonomy
    requirements: list[Requirement] = field(default_factory=list)
    _left: list[tuple[AdLine, str]] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """At most 300 lines that ask for nothing, in the ad's order, each with the reason."""
        ordered = sorted(self._left, key=lambda pair: pair[0].start)
        return tuple(LeftOut(quote=line.text, why=why) for line, why in ordered[:MAX_LEFT_OUT])

    def read(self, lines: list[AdLine]) -> None:
        """Read each line by the section it stands in, and what no section speaks of by its wording."""
        sections = list(sections_of(lines))
        named = {section.kind for section, body in sections if body}
        for section, body in sections:
            self._read_section(section, body, named)
        self.requirements.sort(key=lambda requirement: requirement.start)

    def read_named(self, lines: Iterable[AdLine]) -> None:
        """Where no line asks, a short notice still names its skills: "Engineer wanted: Python, SQL"."""
        for line in lines:
            if len(line.text) <= MAX_QUOTE and self.taxonomy.find(line.text):
                self._ask(line, RequirementKind.MINIMUM)
        asked = {requirement.start for requirement in self.requirements}
        self._left = [(line, why) for line, why in self._left if line.start not in asked]

    def _read_section(
        self, section: Section, body: Sequence[AdLine], named: set[RequirementKind | None]
    ) -> None:
        bullets = any(line.kind is LineKind.BULLET for line in body)
        listed = bullets or _is_list(body)
        for line in body:
            if len(line.text) > MAX_QUOTE:
                self._leave(line, "too long to be one requirement")
            elif section.kind is None:
                self._read_loose(line, section, named)
            elif bullets and line.kind is LineKind.SENTENCE and not line.told:
                self._leave(line, boilerplate(line.text) or "introduces the list")
            elif _is_item(line, listed) or asks(line.text, section.kind, self.taxonomy):
                self._ask(line, _labelled(line) or _kind_within(line, section.kind))
            else:
                self._leave(line, boilerplate(line.text) or "describes, and asks for nothing")

    def _read_loose(self, line: AdLine, section: Section, named: set[RequirementKind | None]) -> None:
        """A line of the introduction and the like: read by its wording where no section is of its kind."""
        kind = self._kind_by_wording(line) if section in LOOSE else None
        spoken_of = RequirementKind.MINIMUM if kind is RequirementKind.PREFERRED else kind
        if kind is None or spoken_of in named:
            self._leave(line, boilerplate(line.text) or section.why)
        else:
            self._ask(line, kind)

    def _kind_by_wording(self, line: AdLine) -> RequirementKind | None:
        listed = line.kind is LineKind.BULLET
        kind = (_labelled(line) if listed else None) or kind_by_wording(line.text, listed=listed)
        if kind is None and listed and not boilerplate(line.text) and self.taxonomy.find(line.text):
            return RequirementKind.MINIMUM
        return kind

    def _ask(self, line: AdLine, kind: RequirementKind) -> None:
        quote = _quote(line.text)
        key = " ".join(quote.casefold().split())
        if why := boilerplate(line.text):
            self._leave(line, why)
        elif key in self._seen:
            self._leave(line, "said before")
        elif len(quote.split()) > 1 or self.taxonomy.find(quote):
            self._seen.add(key)
            self.requirements.append(read_requirement(quote, line.start, kind, self.taxonomy))
        else:
            self._leave(line, "too short to be a requirement")

    def _leave(self, line: AdLine, why: str) -> None:
        self._left.append((line, why))


def sections_of(lines: Sequence[AdLine]) -> Iterator[tuple[Section, list[AdLine]]]:
    """The lines below each heading.

    A heading of unknown wording goes on with the section above it where it is deeper; else its list tells by
    its own wording what it is.
    """
    current, depth, body = INTRODUCTION, 0, list[AdLine]()
    parts = _parted(lines)
    for heading, below in parts:
        if heading is None:
            yield current, below
            continue
        body = below
        known = section_of(heading.text)
        titled = not depth and heading.depth == 1
        if titled and (known is None or not speaks_as_heading(heading.text)):
            known, depth = INTRODUCTION, 1
        elif known is None:
            known = _unknown(heading, body, current, depth)
        else:
            depth = heading.depth
        current = known
        yield current, body


def _unknown(heading: AdLine, body: Sequence[AdLine], current: Section, depth: int) -> Section:
    if heading.depth > depth and current.kind is not None:
        return current
    told = kind_of_list([line.text for line in body if _is_item(line, _is_list(body))])
    return OF_KIND[told] if told else INTRODUCTION if not depth and heading.depth == 1 else UNKNOWN


def _parted(lines: Iterable[AdLine]) -> Iterator[tuple[AdLine | None, list[AdLine]]]:
    """Each heading with the lines below it; the lines before the first one with None."""
    heading, body = None, list[AdLine]()
    for line in lines:
        if line.kind is LineKind.HEADING:
            yield heading, body
            heading, body = line, []
        else:
            body.append(line)
    yield heading, body


def _is_list(body: Sequence[AdLine]) -> bool:
    """Whether a section without bullets is a list: most of its rows are one sentence each."""
    alone = sum(line.alone for line in body)
    return alone > 1 and alone >= ITEMS * len(body)


def _is_item(line: AdLine, listed: bool) -> bool:
    return line.kind is LineKind.BULLET or line.told or (listed and line.alone)


def _kind_within(line: AdLine, kind: RequirementKind) -> RequirementKind:
    """The kind of a line in its section: among duties, "Experience with Kafka" is asked for all the same."""
    among_duties = kind is RequirementKind.RESPONSIBILITY and opens_asking(line.text)
    return RequirementKind.MINIMUM if among_duties else kind


def _labelled(line: AdLine) -> RequirementKind | None:
    """The kind that a line gives itself: "Nice to have: Kafka"."""
    match = LABEL.match(line.text)
    section = section_of(match["label"]) if match and speaks_as_heading(match["label"]) else None
    return section.kind if section and section.kind is not RequirementKind.RESPONSIBILITY else None


def _quote(text: str) -> str:
    """The line without a trailing separator that lists leave behind."""
    return TRAILING.sub("", TRAILING.sub("", text).removesuffix(" and"))
