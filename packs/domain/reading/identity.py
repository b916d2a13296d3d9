"""Keeping fact ids when a resume is read again after corrections, so that answers keep their place."""

from __future__ import annotations

from rapidfuzz import fuzz

from packs.domain.candidate import Candidate, Fact

SAME_LINE = 72.0  # token-sort ratio, 0..100: a corrected figure or word keeps a line above it


def keep_ids(reread: Candidate, known: Candidate) -> Candidate:
    """The re-read candidate, where a corrected line has the id of the line that it corrects.

    Lines are matched within one owner and kind, the most similar pair first; an id is given once only.
    """
    there = {fact.id for fact in reread.facts}
    orphans = [fact for fact in known.facts if fact.id not in there]
    known_ids = {fact.id for fact in known.facts}
    fresh = [fact for fact in reread.facts if fact.id not in known_ids]
    renamed: dict[str, str] = {}
    for _, new, old in sorted(_pairs(fresh, orphans), reverse=True):
        if new not in renamed and old not in renamed.values():
            renamed[new] = old
    facts = tuple(
        fact.model_copy(update={"id": renamed[fact.id]}) if fact.id in renamed else fact
        for fact in reread.facts
    )
    return reread.model_copy(update={"facts": facts})


def _pairs(fresh: list[Fact], orphans: list[Fact]) -> list[tuple[float, str, str]]:
    scored = [
        (fuzz.token_sort_ratio(new.text.casefold(), old.text.casefold()), new.id, old.id)
        for new in fresh
        for old in orphans
        if new.kind is old.kind and new.owner.casefold() == old.owner.casefold()
    ]
    return [pair for pair in scored if pair[0] >= SAME_LINE]
