"""The kinds of labelled data that can be scored, one line each; a folder goes to every kind that knows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.evaluation import matching, postings, ranking, resumes, skills
from tests.evaluation.table import Row


@dataclass(frozen=True)
class Kind:
    """One shape of labelled data: what it measures, whether a folder holds it, and how it is scored."""

    task: str
    shape: str  # said to whoever gives a folder that holds none
    holds: Callable[[Path], bool]  # looks at the folder's own files alone, not at folders in it
    score: Callable[[Path], Sequence[Row]]


KINDS: tuple[Kind, ...] = (
    Kind("skills", skills.SHAPE, skills.holds, skills.score),
    Kind("matching", matching.SHAPE, matching.holds, matching.score),
    Kind("ranking", ranking.SHAPE, ranking.holds, ranking.score),
    Kind("postings", postings.SHAPE, postings.holds, postings.score),
    Kind("resumes", resumes.SHAPE, resumes.holds, resumes.score_folder),
)
