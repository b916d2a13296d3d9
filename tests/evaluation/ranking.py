"""Ranking: how often an ad judged good for a resume stands above one judged bad (AUC)."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from cms.content_files import read_skills
from packs.domain.ranking.profile import profile_of
from packs.domain.ranking.ranked import rank
from packs.domain.reading.json_resume.reader import parse_json_resume
from packs.domain.skills import Taxonomy
from tests.evaluation.baselines import TfIdf, cosine, overlap, words_of
from tests.evaluation.table import Row

SHAPE = "`resume.json` (JSON Resume) and `ads.csv` with the columns `id`, `text`, and `good` (yes or no)"
CONTENT = Path(__file__).parents[2] / "cms" / "content"
AS_OF = date(2026, 11, 21)
YES = ("yes", "true", "1", "good")


@dataclass(frozen=True)
class Judged:
    """A resume, and ads of which someone said whether they are good for its owner."""

    resume: str
    ads: tuple[str, ...]
    good: tuple[bool, ...]


Method = Callable[[Judged], Sequence[float]]


def holds(folder: Path) -> bool:
    """Whether a folder has files of this shape."""
    return (folder / "resume.json").is_file() and (folder / "ads.csv").is_file()


def score(folder: Path) -> Sequence[Row]:
    """The folder's ads, ranked with each method."""
    judged = read(folder)
    return [
        Row("ranking", folder.name, len(judged.ads), name, (("AUC", area(method(judged), judged.good)),))
        for name, method in METHODS.items()
    ]


def read(folder: Path) -> Judged:
    """The judged ads of a folder."""
    with (folder / "ads.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return Judged(
        resume=(folder / "resume.json").read_text(encoding="utf-8"),
        ads=tuple(row["text"] for row in rows),
        good=tuple(row["good"].strip().casefold() in YES for row in rows),
    )


def area(scores: Sequence[float], good: Sequence[bool]) -> float:
    """The share of pairs of a good and a bad ad in which the good one scores more; a tie counts half."""
    liked = [value for value, yes in zip(scores, good, strict=True) if yes]
    others = [value for value, yes in zip(scores, good, strict=True) if not yes]
    won = sum((a > b) + 0.5 * (a == b) for a in liked for b in others)
    return won / (len(liked) * len(others)) if liked and others else 0.0


@lru_cache
def _taxonomy() -> Taxonomy:
    return read_skills(CONTENT)


def _packwright(judged: Judged) -> Sequence[float]:
    candidate = parse_json_resume(judged.resume, "resume.json", _taxonomy())
    profile = profile_of(candidate, _taxonomy(), AS_OF)
    return [rank(profile, ad, _taxonomy()).fit.score for ad in judged.ads]


def _overlap(judged: Judged) -> Sequence[float]:
    resume = _words(judged.resume)
    return [overlap(ad, resume) for ad in judged.ads]


def _cosine(judged: Judged) -> Sequence[float]:
    resume, ads = words_of(_words(judged.resume)), [words_of(ad) for ad in judged.ads]
    space = TfIdf([resume, *ads])
    return [cosine(space.vector(resume), space.vector(ad)) for ad in ads]


def _words(resume: str) -> str:
    """The texts of a JSON Resume without its keys."""
    return " ".join(_texts(json.loads(resume)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(part)


METHODS: dict[str, Method] = {
    "Packwright": _packwright,
    "keyword overlap": _overlap,
    "TF-IDF cosine": _cosine,
}
