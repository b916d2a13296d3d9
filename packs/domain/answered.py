"""Which answers found a blank: one that is misspelt would else be lost without a word."""

from __future__ import annotations

from packs.domain.base import inside
from packs.domain.playbook import Playbook
from packs.domain.playbook.spans import Span
from packs.domain.request import Answers


def ids_by_number(playbook: Playbook) -> dict[str, str]:
    """Each blank's id by the number that is printed of it: "5.4" → "find.mentoring"."""
    spans = inside(playbook.sections, Span)
    return {span.number: span.blank for span in spans if span.number and span.blank}


def unplaced(playbook: Playbook, answers: Answers) -> tuple[str, ...]:
    """A sentence for each answer, by id or number, that fits no blank which this playbook prints."""
    if not answers.values:
        return ()
    numbers = ids_by_number(playbook)
    known = {*numbers, *(span.blank for span in inside(playbook.sections, Span) if span.blank)}
    return tuple(
        f"The answer to “{name}” fits no blank of this playbook: take the number from the list of blanks, "
        "or the id from playbook.json."
        for name in answers.values
        if name.lower() not in known and name not in known
    )
