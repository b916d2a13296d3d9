"""What was read of a resume, and which of several readings of one document tells most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from packs.domain.reading.resume.periods import has_date
from packs.domain.reading.resume.roles import title_likeness

# of a reading's worth: those that chose best among the orders of 599 PDFs with known contents (15.7 of the 20
# points that a perfect choice wins, none lost)
DATED, NAMED, TITLED, WHOLE = 1.0, 0.5, 0.4, 0.5
BARE = -0.9  # a job that tells nothing, or that has no dates and lacks a name
LINE, BROKEN = 0.06, -0.3  # a highlight that looks whole, and one that does not
SCHOOL, ATTENDED, PROJECT = 0.4, 0.3, 0.1
SECTION = 0.3
UNPLACED = -0.2
MARGIN = 1.5  # how much more another order must tell
LONGEST_NAME = 9  # words
FEWEST, MOST = 3, 70  # words of a highlight
END = 25  # characters: where a highlight ends with dates that belong to a head
GOES_ON = (".", ",", ";", " and", " of")  # what no name ends with
SECTIONS = ("work", "education", "skills", "languages")


@dataclass
class Reading:
    """What was read: JSON Resume, a confidence for each JSON path, and the lines that were not placed."""

    resume: dict[str, Any] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)


def likeliest(readings: Sequence[Reading]) -> Reading:
    """The first reading, unless another tells clearly more: jobs with dates, names, titles, whole lines."""
    first = readings[0]
    best = max(readings, key=worth)
    return best if worth(best) > max(0.0, worth(first)) + MARGIN else first


def worth(reading: Reading) -> float:
    """How much a reading tells that holds together: about two and a half for a job read whole."""
    resume = reading.resume
    jobs = [*resume.get("work", []), *resume.get("volunteer", [])]
    return (
        sum(map(_job, jobs))
        + sum(map(_school, resume.get("education", [])))
        + PROJECT * sum(_is_name(entry.get("name", "")) for entry in resume.get("projects", []))
        + SECTION * sum(bool(resume.get(key)) for key in SECTIONS)
        + UNPLACED * len(reading.unplaced)
    )


def _job(job: Mapping[str, Any]) -> float:
    dated, named = bool(job.get("startDate")), _is_name(job.get("name", ""))
    title = job.get("position", "")
    titled = _is_name(title) and title_likeness(title) > 0
    told = bool(job.get("highlights") or job.get("summary"))
    return (
        DATED * dated
        + NAMED * named
        + TITLED * titled
        + WHOLE * (dated and named and titled)
        + BARE * (not dated and not (named and titled))
        + BARE * (not told)
        + sum(LINE if _is_whole(line) else BROKEN for line in job.get("highlights", []))
    )


def _school(school: Mapping[str, Any]) -> float:
    dated = bool(school.get("startDate") or school.get("endDate"))
    return SCHOOL * _is_name(school.get("institution", "")) + ATTENDED * dated


def _is_name(text: str) -> bool:
    return 0 < len(text.split()) <= LONGEST_NAME and not text[0].islower() and not text.endswith(GOES_ON)


def _is_whole(line: str) -> bool:
    """Whether a highlight begins as a sentence does, is of usual length and does not run into a head."""
    return not line[:1].islower() and FEWEST <= len(line.split()) <= MOST and not has_date(line[-END:])
