"""A job ad in text or Markdown → JobPosting: each line that asks for something, quoted where it stands."""

from __future__ import annotations

import re
from itertools import islice

from packs.domain.posting import JobPosting
from packs.domain.reading.ad.heading import NOTHING_STATED, AdHeading, is_field, read_heading
from packs.domain.reading.ad.lines import BOLD, lines_of_ad, unwrapped
from packs.domain.reading.ad.reader import AdReader
from packs.domain.reading.errors import ReadingError
from packs.domain.reading.text import without_controls
from packs.domain.skills import Taxonomy

MAX_BYTES = 200_000
MAX_REQUIREMENTS = 120
MAX_LINES = 2000
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
EMPHASIS = re.compile(
    r"\*\*([^*\n]+)\*\*|(?<!\w)__([^_\n]+)__(?!\w)|(?<![\w*])\*([^\s*][^*\n]*?)\*(?![\w*])|`([^`\n]+)`"
    r"|\[([^\[\]\n]{1,300})\]\([^()\s]{0,500}\)"
)


def read_posting(
    text: str, taxonomy: Taxonomy, name: str = "", stated: AdHeading = NOTHING_STATED
) -> JobPosting:
    """A job ad's text, up to 200 kB, as a JobPosting whose offsets count in its own `text`.

    `stated` is what the ad's file says in fields of their own; it goes before what the text says.
    Lines that ask for nothing are left out with a reason. ReadingError when there is nothing to read.
    """
    stored = _checked(text, name)
    lines = list(islice(lines_of_ad(stored), MAX_LINES + 1))
    _check_length(len(lines), name)
    heading = read_heading(stored, lines, stated)
    start = _front_matter(stored)
    body = [
        line
        for line in lines
        if line.start >= start and not is_field(line.text) and line.text != heading.title
    ]
    reader = AdReader(taxonomy)
    reader.read(body)
    if not reader.requirements:
        reader.read_named(line for line in lines if line.start >= start and not is_field(line.text))
    _check_count(len(reader.requirements), name)
    return JobPosting(
        text=stored,
        title=heading.title,
        company=heading.company,
        team=heading.team,
        level=heading.level,
        location=heading.location,
        requirements=tuple(reader.requirements),
        left_out=reader.left_out,
    )


def _check_length(count: int, name: str) -> None:
    if count > MAX_LINES:
        raise ReadingError(
            f"this has more than {MAX_LINES:,} lines and sentences",
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
