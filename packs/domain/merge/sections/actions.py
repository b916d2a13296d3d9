"""What ad, values and loop mean for the interview: at most five things to do, each from what was chosen."""

from __future__ import annotations

from packs.domain.company import plural
from packs.domain.merge.choosing.stories import uncovered
from packs.domain.merge.compose import draft, fact, label, text
from packs.domain.merge.matching.evidence import STORY_KINDS
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import counted, listed
from packs.domain.playbook.prose import Remarks
from packs.domain.playbook.spans import Text


def actions(selection: Selection) -> Remarks:
    """The list, in the order in which it pays."""
    found = [
        *_lead_with(selection),
        *_prepare(selection),
        *_speak_to(selection),
        *_new_round(selection),
        *_find(selection),
    ]
    return Remarks(id="actions", title="What this means for your interview", items=tuple(found), ordered=True)


def _lead_with(selection: Selection) -> list[Text]:
    return [
        text(
            fact("Lead with your strongest line: ", s.exhibit.ref, strong=True),
            fact(f"{s.exhibit.title}.", s.exhibit.ref),
            label(f" {s.ref.label} tells it.", s.ref.target, s.exhibit.ref),
        )
        for s in selection.stories[:1]
    ]


def _prepare(selection: Selection) -> list[Text]:
    return [
        text(
            draft(f"Say plainly what is missing: {gap.topic}.", gap.lead.ref),
            label(f" {gap.script.label} says how.", gap.script.target, gap.lead.ref),
        )
        for gap in selection.gaps[:1]
    ]


def _speak_to(selection: Selection) -> list[Text]:
    """The row that weighs most among those answered by a fact other than the first story's."""
    first = {s.exhibit.fact.id for s in selection.stories[:1]}
    rows = [m for m in selection.matches if m.facts and m.facts[0].fact.id not in first and _tells(m)]
    return [
        text(
            draft("Have an example ready for “", match.ref),
            fact(match.requirement.quote.rstrip("."), match.ref),
            draft(f"”: {match.facts[0].title}.", match.ref, match.facts[0].ref),
        )
        for match in sorted(rows, key=lambda m: -m.points)[:1]
    ]


def _tells(match: Match) -> bool:
    """Whether the first line of a row is a deed; a degree or a certificate is no example of anything."""
    return match.facts[0].fact.kind in STORY_KINDS


def _new_round(selection: Selection) -> list[Text]:
    return [
        text(draft(f"{change.title}: {change.your_move}", f"pack:{change.id}"))
        for change in selection.case.pack.changes[:1]
    ]


def _find(selection: Selection) -> list[Text]:
    missing = uncovered(selection.case, selection.stories)
    if not missing:
        return []
    noun = selection.case.company.value_noun
    named = [f"“{value.name}”" for value in missing[:3]]
    more = len(missing) - len(named)
    names = listed([*named, counted(more, "other")] if more else named)
    verb = "has" if len(missing) == 1 else "have"
    refs = tuple(f"company:{value.id}" for value in missing)
    nouns = noun if len(missing) == 1 else plural(noun)
    words = f"Find a story for the {nouns} that {verb} none yet: {names}."
    return [text(draft(words, *refs))]
