"""The runs of a cell without its dates, and those that look alike as one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packs.domain.reading.resume.page import Run
from packs.domain.reading.resume.periods import Period

GOES_ON = re.compile(r"&\s")  # a name in two looks


def without_period(runs: Sequence[Run], period: Period) -> list[Run]:
    """The runs of a cell without the characters of its period."""
    text = " ".join(run.text for run in runs)
    offsets = []
    at = 0
    for run in runs:
        offsets.append((at, at + len(run.text)))
        at += len(run.text) + 1
    first, last = _original(text, period)
    kept = []
    for run, (start, end) in zip(runs, offsets, strict=True):
        head, tail = (
            run.text[: max(0, min(first, end) - start)],
            run.text[max(0, min(max(last, start), end) - start) :],
        )
        if first >= end or last <= start:
            kept.append(run)
        else:
            kept += [Run(part, run.style) for part in (head, tail) if part.strip()]
    return kept


def _original(text: str, period: Period) -> tuple[int, int]:
    """Where a period of the squeezed text stands in the text as it is."""
    kept = [
        index
        for index, char in enumerate(text)
        if not (char == " " and (index == 0 or text[index - 1] == " "))
    ]
    if not kept:
        return 0, 0
    last = kept[min(period.last, len(kept)) - 1] + 1 if period.last else 0
    return kept[min(period.first, len(kept) - 1)], last


def merged_runs(runs: Sequence[Run]) -> list[Run]:
    """Neighbours that differ in size only, as small capitals do, are one; so are marks between words.

    So are those of one bracket, "(master's *thesis*)", and what "&" goes on with.
    """
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        goes_on = last and (GOES_ON.match(run.text) or last.text.count("(") > last.text.count(")"))
        same = last and (last.style[1:] == run.style[1:] or not any(map(str.isalnum, run.text)))
        if last and (same or goes_on):
            merged[-1] = Run(f"{last.text} {run.text}", last.style)
        else:
            merged.append(run)
    return merged
