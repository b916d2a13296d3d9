"""What the company is known to weigh: changes, culture, success, news, hidden priorities, mistakes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from packs.domain.claims import Item
from packs.domain.company import CompanyFact, CultureSignal
from packs.domain.merge.compose import draft, joined, text
from packs.domain.merge.compose import fact as said
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.selection import Selection, provenance
from packs.domain.merge.words import counted, lowered
from packs.domain.pack import HiddenPriority, LoopChange, Mistake, SuccessSignal
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Ref, Text
from packs.domain.playbook.wanted import SignalItem, Signals

T = TypeVar("T", bound=Item)
MOST_CULTURE = 4


def signal_blocks(selection: Selection) -> tuple[Block, ...]:
    """The lists of section 3, each left out when the pack has nothing for it."""
    name = selection.case.company.name
    lists = (
        ("changes", "What is new in this loop", [_change(selection, c) for c in selection.case.pack.changes]),
        ("culture", f"How people work at {name}", _cultures(selection)),
        ("success", "What doing well looks like", [_success(selection, s) for s in _successes(selection)]),
        ("facts", f"Facts about {name} to know", [_fact(known) for known in known_facts(selection)]),
        ("hidden", "What they weigh without saying", [_hidden(selection, p) for p in _priorities(selection)]),
        ("mistakes", "Mistakes your resume invites", [_mistake(selection, m) for m in _mistakes(selection)]),
    )
    return tuple(Signals(id=key, title=title, items=tuple(items)) for key, title, items in lists if items)


def best_of(items: Sequence[T], worth: Callable[[T], float], count: int) -> tuple[T, ...]:
    """The items worth most, the pack's order breaking ties and ordering the result."""
    ranked = sorted(range(len(items)), key=lambda place: (-worth(items[place]), place))[:count]
    return tuple(items[place] for place in sorted(ranked))


def _change(selection: Selection, change: LoopChange) -> SignalItem:
    words = change.text + (f" {change.disputed}" if change.disputed else "")
    return SignalItem(
        title=change.title,
        text=selection.pack_text(words, change),
        so_what=text(said(change.your_move, f"pack:{change.id}")),
        provenance=provenance(change),
    )


def _cultures(selection: Selection) -> tuple[SignalItem, ...]:
    """Up to two signals of the role, then of the company, four in all."""
    role = selection.case.pack.slug
    own = [_culture(signal, selection.pack_text) for signal in selection.case.pack.culture[:2]]
    general = [c for c in selection.case.company.culture if not c.roles or role in c.roles]
    shared = [_culture(signal, selection.company_text) for signal in general]
    return (*own, *shared)[:MOST_CULTURE]


def _culture(signal: CultureSignal, said_by: Callable[..., Text]) -> SignalItem:
    return SignalItem(
        text=said_by(signal.text, signal),
        so_what=said_by(signal.so_what, signal, part="so_what"),
        provenance=provenance(signal),
    )


def _successes(selection: Selection) -> tuple[SuccessSignal, ...]:
    fitting = [s for s in selection.case.pack.success if selection.case.fits(s.levels)]
    return best_of(fitting, lambda s: selection.interest(s.competencies), 4)


def _success(selection: Selection, signal: SuccessSignal) -> SignalItem:
    return SignalItem(text=selection.pack_text(signal.text, signal), provenance=provenance(signal))


def known_facts(selection: Selection) -> tuple[CompanyFact, ...]:
    """Company facts for this team and ad: at most five, with at least one recent where there is one."""
    team = selection.case.team
    facts = [f for f in selection.case.company.facts if not f.teams or (team and team.key in f.teams)]

    def worth(known: CompanyFact) -> float:
        return selection.interest(known.competencies) + 3.0 * bool(known.teams) + 1.5 * known.recent

    return best_of(facts, worth, 5)


def _fact(known: CompanyFact) -> SignalItem:
    return SignalItem(
        title=known.entity,
        text=text(said(known.text, f"company:{known.id}")),
        badge="Recent" if known.recent else "",
        provenance=provenance(known),
    )


def _priorities(selection: Selection) -> tuple[HiddenPriority, ...]:
    return best_of(selection.case.pack.priorities, lambda p: selection.interest(p.competencies), 3)


def _hidden(selection: Selection, priority: HiddenPriority) -> SignalItem:
    first = priority.competencies[:1]
    named = next((m for m in selection.matches if first and m.competencies[:1] == first), None)
    return SignalItem(
        title=priority.title,
        text=joined([selection.pack_text(priority.text, priority), _in_the_ad(named)]),
        badge="The ad points to it" if named else "Known of the company",
        provenance=provenance(priority),
    )


def _in_the_ad(match: Match | None) -> Text:
    """The line of the ad that points to a priority."""
    if match is None:
        return text()
    return text(draft(f"In the ad: “{match.requirement.quote}”", match.ref))


def _mistakes(selection: Selection) -> tuple[Mistake, ...]:
    return best_of(selection.case.pack.mistakes, lambda m: _likely(selection, m), 3)


def _likely(selection: Selection, mistake: Mistake) -> float:
    """How much this resume invites the mistake: it is full of the thing, or silent on what the ad asks."""
    if mistake.likely_when == "strong":
        return sum(min(3, len(selection.shown.get(key, ()))) for key in mistake.competencies[:3])
    if mistake.likely_when == "missing":
        silent = _silent(selection, mistake)
        return sum(1.5 + selection.asked.get(key, 0.0) for key in silent[:3])
    return 1.0


def _mistake(selection: Selection, mistake: Mistake) -> SignalItem:
    spans = list(selection.pack_text(mistake.text, mistake).spans)
    spans += [*_why_you(selection, mistake).spans]
    ref = _remedy(selection, mistake)
    return SignalItem(
        title=mistake.title,
        text=text(*spans),
        so_what=selection.pack_text(mistake.instead, mistake, part="instead"),
        provenance=provenance(mistake),
        ref=ref,
    )


def _why_you(selection: Selection, mistake: Mistake) -> Text:
    names = {c.key: lowered(c.name) for c in selection.case.method.competencies}
    strong = [key for key in mistake.competencies if key in selection.shown]
    if mistake.likely_when == "strong" and strong:
        facts = selection.shown[strong[0]]
        words = (
            f" {counted(len(facts), 'line').capitalize()} of your resume {'is' if len(facts) == 1 else 'are'}"
        )
        return text(draft(f"{words} about {names[strong[0]]}.", *(e.ref for e in facts)))
    silent = _silent(selection, mistake)
    if mistake.likely_when == "missing" and silent:
        return text(draft(f" No line of your resume speaks of {names[silent[0]]}.", "candidate:facts"))
    return text()


def _silent(selection: Selection, mistake: Mistake) -> list[str]:
    """What the mistake is about and the resume is silent on; nothing where it speaks of the main thing."""
    told = {key for story in selection.stories for key in story.competencies}
    spoken = {*selection.shown, *selection.met, *told}
    if spoken.intersection(mistake.competencies[:1]):
        return []
    return [key for key in mistake.competencies if key not in spoken]


def _remedy(selection: Selection, mistake: Mistake) -> Ref | None:
    """A story or a script that holds the same competency; never one that does not (X1)."""
    wanted = set(mistake.competencies)
    if mistake.likely_when == "missing":
        return next((g.script for g in selection.gaps if wanted & set(g.lead.missing)), None)
    return next((s.ref for s in selection.stories if wanted & set(s.exhibit.competencies)), None)
