"""An ad as it is held against a profile; short, noisy and shapeless ads are read as far as they go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from packs.domain.posting import Requirement
from packs.domain.ranking import level, tongue
from packs.domain.ranking.naming import fields_of_title, title_of
from packs.domain.ranking.occupation import joined
from packs.domain.ranking.profile import signs
from packs.domain.ranking.vectors import Vector, added, vector_of
from packs.domain.reading.ad.boilerplate import boilerplate
from packs.domain.reading.ad.posting import read_posting
from packs.domain.reading.ad.years import years_asked
from packs.domain.reading.errors import ReadingError
from packs.domain.skills import Taxonomy

MOST_CHARACTERS = 40_000  # of an ad that are read; the rest says nothing new
HEAD = 90  # characters in which an ad without a title names what it is about
TITLE = 0.75  # share of the title in an ad's fields; the words of the ad have the rest


@dataclass(frozen=True)
class Advert:
    """What ranking knows of an ad."""

    title: str
    fields: Mapping[str, float]  # family → share; empty where nothing tells
    level: int | None
    years: int | None  # the most that a line asks for
    skills: Mapping[str, int]  # name → times named
    words: Vector
    titles: Vector
    language: str
    requirements: tuple[Requirement, ...]


def advert_of(text: str, taxonomy: Taxonomy, title: str = "") -> Advert:
    """The ad of a text, under a title that its file may state apart."""
    text = text[:MOST_CHARACTERS]
    read, requirements = _read(text, taxonomy)
    title = title or title_of(text, read)
    body = _body(text, title)
    years = max((asked.years for asked in years_asked(body)), default=None)
    named = level.of_title(title)
    return Advert(
        title=title,
        fields=_fields(title, body),
        level=named if named is not None else level.of_text(body, years),
        years=years,
        skills=_skills(body, taxonomy),
        words=added(vector_of(body), vector_of(title)),
        titles=vector_of(title),
        language=tongue.of(text),
        requirements=requirements,
    )


def _read(text: str, taxonomy: Taxonomy) -> tuple[str, tuple[Requirement, ...]]:
    """Title and requirements; an ad in which no line asks for anything has none."""
    try:
        posting = read_posting(text, taxonomy)
    except ReadingError:
        return _opening(text), ()
    return posting.title or _opening(text), posting.requirements


def _body(text: str, title: str) -> str:
    """What the ad says of the job: without the lines before its title, benefits, privacy and the like."""
    lines = text.splitlines()
    start = next((at for at, line in enumerate(lines) if title and title in line), 0)
    kept = [line for line in lines[start:] if not boilerplate(line)]
    return "\n".join(kept) if any(map(str.strip, kept)) else text


def _opening(text: str) -> str:
    """The first line, as far as a title may reach."""
    first = next((line for line in text.splitlines() if any(map(str.isalnum, line))), "").strip()
    return first if len(first) <= HEAD else first[:HEAD].rsplit(" ", 1)[0]


def _fields(title: str, text: str) -> dict[str, float]:
    by_title = fields_of_title(title)
    by_signs = signs(text)
    return joined([(TITLE, by_title), (1 - TITLE, by_signs)]) if by_title else by_signs


def _skills(text: str, taxonomy: Taxonomy) -> dict[str, int]:
    counts: dict[str, int] = {}
    for mention in taxonomy.find(text):
        counts[mention.name] = counts.get(mention.name, 0) + 1
    return counts
