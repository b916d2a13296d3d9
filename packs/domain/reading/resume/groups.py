"""Several roles under one employer: the row that names it is no job, and its roles bear its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from packs.domain.reading.resume.roles import title_likeness

TOLD = ("highlights", "summary", "keywords")


def grouped(work: Sequence[dict[str, Any]]) -> tuple[list[int], list[int]]:
    """Which entries are jobs, and which of them were given the employer above. Changes the entries."""
    kept: list[int] = []
    inherited: list[int] = []
    employer = ""
    for index, job in enumerate(work):
        after = work[index + 1] if index + 1 < len(work) else {}
        if _is_header(job, after):
            employer = job.get("name") or job["position"]
            continue
        if not job.get("name") and employer:
            job["name"] = employer
            inherited.append(index)
        employer = job.get("name", employer)
        kept.append(index)
    return kept, inherited


def _is_header(job: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether an entry only names the employer of the next: nothing is told of it, and one name is given."""
    if any(job.get(key) for key in TOLD) or not after.get("position") or after.get("name"):
        return False
    if job.get("name"):
        return not job.get("position")
    return title_likeness(job.get("position", "")) <= 0 and _spans(job, after)


def _spans(job: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether the time of an entry holds that of the next."""
    start, end = job.get("startDate", ""), job.get("endDate", "9")
    inner = after.get("startDate", "")
    return bool(start and inner) and start <= inner and after.get("endDate", "9")[: len(end)] <= end


def renumbered(confidence: dict[str, float], kept: Sequence[int]) -> dict[str, float]:
    """The confidences of the jobs that were kept, by their new places."""
    numbers = {f"work[{old}]": f"work[{new}]" for new, old in enumerate(kept)}
    renamed = {}
    for path, value in confidence.items():
        head, dot, tail = path.partition(".")
        if head.startswith("work[") and head not in numbers:
            continue
        renamed[f"{numbers.get(head, head)}{dot}{tail}"] = value
    return renamed
