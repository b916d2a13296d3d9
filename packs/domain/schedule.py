"""The way to the interview: the sections of a playbook spread over the evenings before it.

Two weeks at most. Steps follow the full path and lie evenly; the evening before repeats the short path, and
the day itself holds the page for the day. With less than two days left the short path alone is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from packs.domain.base import Value
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.prose import CoachNote
from packs.domain.playbook.start import PathRow, ReadingPaths
from packs.domain.playbook.stories import Story
from packs.domain.sections import SECTIONS

WINDOW = 14  # days: preparing earlier is forgotten
UNKNOWN = 20  # minutes for a section whose length no reading path gives
DAY = timedelta(days=1)


class Step(Value):
    """Something to do on a day. `minutes` is 0 for the day of the interview, which is one whole day."""

    key: str
    day: date
    minutes: int
    title: str
    lines: tuple[str, ...]


def schedule(playbook: Playbook) -> tuple[Step, ...]:
    """The steps in the order of their days; none when the interview's day is unknown or over."""
    interview, today = playbook.cover.interview_date, playbook.cover.as_of
    if interview is None or interview < today:
        return ()
    rows = _rows(playbook)
    evenings = _evenings(today, interview)
    steps = [
        _step(playbook, row, day)
        for row, day in zip(_worth_an_evening(rows), _spread(rows, evenings), strict=bool(evenings))
    ]
    before = _evening_before(rows, interview) if interview > today else None
    return (*steps, *([before] if before else []), _the_day(playbook, interview))


def _rows(playbook: Playbook) -> tuple[PathRow, ...]:
    """The rows of the reading paths; where the section plan leaves them out, a row for each section."""
    for _, block in playbook.blocks():
        if isinstance(block, ReadingPaths):
            return block.rows
    return tuple(
        PathRow(
            section=section.key,
            number=section.number,
            title=section.title,
            outcome=section.outcome,
            minutes_short=0,
            minutes_full=UNKNOWN,
            action_short="",
            action_full="",
        )
        for section in playbook.sections
    )


def _worth_an_evening(rows: Sequence[PathRow]) -> list[PathRow]:
    return [row for row in rows if row.minutes_full and SECTIONS[row.section].evenings]


def _evenings(today: date, interview: date) -> list[date]:
    """The evenings from tomorrow, or two weeks before, up to two days before the interview."""
    first = max(today + DAY, interview - WINDOW * DAY)
    if today + 2 * DAY == interview:
        first = today  # tonight and tomorrow are all there is
    return [first + place * DAY for place in range((interview - DAY - first).days)]


def _spread(rows: Sequence[PathRow], evenings: Sequence[date]) -> Iterator[date]:
    """An evening for each step: evenly, in order, from the first evening to the last."""
    count, last = len(_worth_an_evening(rows)), len(evenings) - 1
    for place in range(count if evenings else 0):
        yield evenings[round(place * last / max(count - 1, 1))]


def _step(playbook: Playbook, row: PathRow, day: date) -> Step:
    lines = (_sentence(row.outcome), row.action_full, *_items(playbook, row.section))
    return Step(
        key=row.section,
        day=day,
        minutes=row.minutes_full,
        title=row.title,
        lines=tuple(filter(None, lines)),
    )


def _items(playbook: Playbook, key: SectionKey) -> Iterator[str]:
    """What there is to practice in a section, by label."""
    section = playbook.section(key)
    for block in section.blocks if section else ():
        if isinstance(block, Story | Bridge):
            yield f"{'Story' if isinstance(block, Story) else 'Script'} {block.number}: {block.title}"
        if isinstance(block, CoachNote):
            yield f"{block.title}: {' '.join(block.paragraphs)}"


def _evening_before(rows: Sequence[PathRow], interview: date) -> Step | None:
    short = [row for row in rows if row.minutes_short]
    if not short:
        return None
    return Step(
        key="evening-before",
        day=interview - DAY,
        minutes=sum(row.minutes_short for row in short),
        title="The evening before",
        lines=tuple(f"{row.title}: {row.action_short or _sentence(row.outcome)}" for row in short),
    )


def _the_day(playbook: Playbook, interview: date) -> Step:
    sheets = (block for _, block in playbook.blocks() if isinstance(block, CheatSheet))
    sheet = next(sheets, None)
    rounds = tuple(f"{row.label}: {row.text}" for row in sheet.loop) if sheet else ()
    return Step(
        key="interview",
        day=interview,
        minutes=0,
        title=f"Interview: {playbook.cover.company}, {playbook.cover.role}",
        lines=(*rounds, *(sheet.remember if sheet else ())),
    )


def _sentence(words: str) -> str:
    capital = words[:1].upper() + words[1:]
    return capital if not words or words.endswith((".", "?", "!")) else f"{capital}."
