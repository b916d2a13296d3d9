"""Requirement matching: lines of ads against a resume, each labelled covered, partial or gap."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cms.content_files import ContentTree, read_content, taxonomy
from packs.domain.candidate import Candidate
from packs.domain.cues import index_of
from packs.domain.merge.matching.answering import Vocabulary, answer
from packs.domain.merge.matching.evidence import exhibits_of
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.words import lowered
from packs.domain.posting import RequirementKind
from packs.domain.reading.ad.requirements import read_requirement
from packs.domain.reading.json_resume.reader import parse_json_resume
from tests.evaluation.baselines import TfIdf, cosine, overlap, words_of
from tests.evaluation.ranking import AS_OF, CONTENT
from tests.evaluation.table import Row

SHAPE = (
    "`resume.json` (JSON Resume) and `rows.csv` with the columns `line` and `status` (covered, partial, gap)"
)
STATUSES = ("gap", "partial", "covered")
STEPS = tuple(step / 20 for step in range(21))


@dataclass(frozen=True)
class Labelled:
    """A resume, and lines of ads with the status that a coach would give each."""

    resume: str
    lines: tuple[str, ...]
    statuses: tuple[str, ...]


Method = Callable[[Labelled], Sequence[str]]


def holds(folder: Path) -> bool:
    """Whether a folder has files of this shape."""
    return (folder / "resume.json").is_file() and (folder / "rows.csv").is_file()


def score(folder: Path) -> Sequence[Row]:
    """The folder's lines, answered with each method."""
    labelled = read(folder)
    return [
        Row("matching", folder.name, len(labelled.lines), name, figures(method(labelled), labelled.statuses))
        for name, method in METHODS.items()
    ]


def read(folder: Path) -> Labelled:
    """The labelled lines of a folder."""
    with (folder / "rows.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return Labelled(
        resume=(folder / "resume.json").read_text(encoding="utf-8"),
        lines=tuple(row["line"] for row in rows),
        statuses=tuple(row["status"].strip() for row in rows),
    )


def figures(found: Sequence[str], labelled: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The share of rows that have their status, and of those that are a gap or none, rightly told apart."""
    same = sum(a == b for a, b in zip(found, labelled, strict=True))
    told = sum((a == "gap") == (b == "gap") for a, b in zip(found, labelled, strict=True))
    return (("accuracy", same / len(labelled)), ("gap or not", told / len(labelled)))


def packwright(labelled: Labelled) -> Sequence[str]:
    """The status of each line as the merge gives it."""
    shelf, words, names = _shelf(labelled.resume), vocabulary(), taxonomy(_tree())
    rows = (read_requirement(line, 0, RequirementKind.MINIMUM, names) for line in labelled.lines)
    return [STATUSES[int(2 * answer(shelf, row, words).value)] for row in rows]


@lru_cache
def _tree() -> ContentTree:
    return read_content(CONTENT)


@lru_cache
def _shelf(resume: str) -> Shelf:
    candidate: Candidate = parse_json_resume(resume, "resume.json", taxonomy(_tree()))
    return Shelf(candidate, exhibits_of(candidate.facts, vocabulary().index), AS_OF)


@lru_cache
def vocabulary() -> Vocabulary:
    """The shipped Method's competencies."""
    method = _tree().method
    competencies = method.competencies if method else ()
    index = index_of(tuple((c.key, c.cues) for c in competencies))
    return Vocabulary(index, {c.key: lowered(c.name) for c in competencies})


def _texts(labelled: Labelled) -> list[str]:
    """The lines of the resume, as a simple method would see them."""
    candidate = _shelf(labelled.resume).candidate
    titles = [f"{position.title} {position.employer}" for position in candidate.positions]
    return [*(fact.text for fact in candidate.facts), *titles, *(skill.written for skill in candidate.skills)]


def _overlap(labelled: Labelled) -> Sequence[str]:
    texts = _texts(labelled)
    return _best_cut([max(overlap(line, text) for text in texts) for line in labelled.lines], labelled)


def _cosine(labelled: Labelled) -> Sequence[str]:
    texts = [words_of(text) for text in _texts(labelled)]
    lines = [words_of(line) for line in labelled.lines]
    space = TfIdf([*texts, *lines])
    held = [space.vector(text) for text in texts]
    likeness = (max(cosine(space.vector(line), text) for text in held) for line in lines)
    return _best_cut(likeness, labelled)


def _best_cut(likeness: Iterable[float], labelled: Labelled) -> Sequence[str]:
    """Statuses by the two thresholds that suit the labels best: a simple method is given every advantage."""
    values = list(likeness)
    cuts = ((low, high) for low in STEPS for high in STEPS if low <= high)
    guesses = ([STATUSES[(v >= low) + (v >= high)] for v in values] for low, high in cuts)
    return max(guesses, key=lambda guess: figures(guess, labelled.statuses)[0][1])


METHODS: dict[str, Method] = {
    "Packwright": packwright,
    "keyword overlap": _overlap,
    "TF-IDF cosine": _cosine,
}
