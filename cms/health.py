"""What an editor should mend though nothing forbids publishing: completeness, freshness, sourcing.

The rules of the gate of severity C are told here too, each by its id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from cms.domain_values import all_sources, domain_values
from cms.gate import notes_on
from cms.models import Company, Pack
from cms.models.base import Snippet
from packs.domain.claims import Confidence, SourceKind
from packs.domain.pack import ROUND_LABELS


@dataclass(frozen=True)
class Advice:
    """One thing to mend: what it is about (completeness, freshness, sourcing, or a rule) and what to do."""

    about: str
    message: str


def advice_for(snippet: Snippet, today: date) -> Iterator[Advice]:
    """Advice on a company, a pack or the method, drafts included; nothing for other snippets."""
    for note in notes_on(snippet, today):
        if not note.blocks:
            yield Advice(note.finding.rule, f"{note.place}: {note.finding.message}")
    if not isinstance(snippet, Company | Pack):
        return
    data = domain_values(snippet)
    if isinstance(snippet, Pack):
        yield from _completeness(data)
    yield from _freshness(data, today)
    yield from _sourcing(data)


def claims_in(data: Any) -> Iterator[dict[str, Any]]:
    """Every item with claim fields inside a snippet's data, in document order."""
    if isinstance(data, dict):
        if "confidence" in data and "as_of" in data:
            yield data
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from claims_in(part)


def _completeness(data: dict[str, Any]) -> Iterator[Advice]:
    """A mix may not promise more questions than there are; nobody should vouch silently (S1, T1)."""
    written = Counter(question["kind"] for question in data["questions"])
    for mix in data["mixes"]:
        for kind, count in mix["counts"].items():
            if written[kind] < count:
                label = dict(ROUND_LABELS).get(kind, kind)
                whose = f"for {mix['level']}" if mix["level"] else "by default"
                yield Advice(
                    "Completeness",
                    f"{label}: the mix {whose} asks for {count}, and {written[kind]} are written.",
                )
    unreviewed = [q for q in data["questions"] if q["review"]["kind"] == "none"]
    if unreviewed:
        yield Advice(
            "Completeness", f"{len(unreviewed)} of {len(data['questions'])} questions are not yet reviewed."
        )


def _freshness(data: dict[str, Any], today: date) -> Iterator[Advice]:
    for claim in claims_in(data):
        due = claim.get("review_by")
        due_on = date.fromisoformat(due) if isinstance(due, str) else due
        if due_on and due_on < today:
            yield Advice("Freshness", f"“{claim['id']}” was to be looked at again by {due_on:%B %-d, %Y}.")


def _sourcing(data: dict[str, Any]) -> Iterator[Advice]:
    """A claim is confirmed when the company itself wrote it."""
    kinds = {source.slug: source.kind for source in all_sources().values()}
    claims = list(claims_in(data))
    bare = sum(1 for claim in claims if not claim["sources"])
    if bare:
        yield Advice(
            "Sourcing", f"{bare} of {len(claims)} claims have no source and are printed as inferred."
        )
    for claim in claims:
        said_by = {kinds.get(source) for source in claim["sources"]}
        if claim["confidence"] == Confidence.CONFIRMED and SourceKind.OFFICIAL.value not in said_by:
            yield Advice(
                "Sourcing", f"“{claim['id']}” is marked confirmed, but none of its sources is official."
            )
