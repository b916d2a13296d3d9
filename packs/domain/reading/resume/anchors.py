"""The dates that date an entry: a range at a cell's edge, or a date that is the whole cell."""

from __future__ import annotations

from packs.domain.reading.resume.page import Line
from packs.domain.reading.resume.periods import Period, find_period, without_duration

EDGES = " \t,;:|·•–—-()[]/"


def anchor_of(line: Line, *, loose: bool = False) -> tuple[int, Period] | None:
    """The dates that a head's line gives: a range at a cell's edge, or a date that is the whole cell."""
    found: tuple[int, Period] | None = None
    for index, cell in enumerate(line.cells):
        text = cell.text
        if len(text) > 130:
            continue
        period = find_period(text)
        if period is None:
            continue
        before, after = text[: period.first].strip(EDGES), without_duration(text[period.last :]).strip(EDGES)
        alone = not before and not after
        if period.ranged and _edge_of_head(text, before, after):
            return index, period
        single = (
            alone or _beside_bar(text, period) or (loose and (not before or not after) and len(text) < 90)
        )
        if not period.ranged and single and found is None:
            found = index, period
    return found


def _beside_bar(text: str, period: Period) -> bool:
    """Whether a date alone opens or closes a cell, with a bar beside it: "Dec 2014 | Ithaca"."""
    before, after = text[: period.first].strip(), text[period.last :].strip()
    return len(text) < 90 and ((not before and after[:1] in "|·•") or (not after and before[-1:] in "|·•"))


def _edge_of_head(text: str, before: str, after: str) -> bool:
    if not before or not after:
        told = before or after
        listed = not before and ", " in after  # "2019 – 2020 Engineer, Acme, Oslo."
        return not told or (len(told.split()) <= 14 and (listed or not text.rstrip().endswith((".", ";"))))
    return len(text) < 100 and not text.endswith(".")
