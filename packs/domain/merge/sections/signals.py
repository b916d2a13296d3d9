"""What the company is known to weigh: changes, culture, success, news, hidden priorities, mistakes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from packs.domain.claims import Item
from packs.domain.company import CompanyFact, CultureSignal
from packs.domain.merge.choosing.mistakes import Risk
from packs.domain.merge.compose import draft, joined, text
from packs.domain.merge.compose import fact as said
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.selection import Selection, provenance
from packs.domain.pack import HiddenPriority, LoopChange, Mistake, SuccessSignal
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Ref, Text
from packs.domain.playbook.wanted import SignalItem, Signals

T = TypeVar("T", bound=Item)
MOST_CULTURE = 4
RISKED, MET_BY_MANY = "Your resume risks it", "Met by many"


def signal_blocks(selection: Selection) -> tuple[Block, ...]:
    """The lists of signals, each left out when the pack has nothing for it."""
    name = selection.case.company.name
    lists = (
        ("changes", "What is new in this loop", [_change(selection, c) for c in selection.case.pack.changes]),
        ("culture", f"How people work at {name}", _cultures(selection)),
        ("success", "What doing well looks like", [_success(selection, s) for s in _successes(selection)]),
        ("facts", f"Facts about {name} to know", [_fact(known) for known in known_facts(selection)]),
        ("hidden", "What they weigh without saying", [_hidden(selection, p) for p in _priorities(selection)]),
        ("mistakes", "Mistakes to watch for", [_mistake(selection, risk) for risk in selection.risks]),
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
    fitting = [p for p in selection.case.pack.priorities if selection.case.fits(p.levels)]
    return best_of(fitting, lambda p: selection.interest(p.competencies), 3)


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


def _mistake(selection: Selection, risk: Risk) -> SignalItem:
    """A mistake, what makes it likely, and the remedy; without a reason it is said to be everyone's."""
    mistake = risk.mistake
    spans = list(selection.pack_text(mistake.text, mistake).spans)
    if risk.because:
        spans.append(draft(f" {risk.because}", *risk.refs))
    return SignalItem(
        title=mistake.title,
        text=text(*spans),
        so_what=selection.pack_text(mistake.instead, mistake, part="instead"),
        badge=RISKED if risk.because else MET_BY_MANY,
        provenance=provenance(mistake),
        ref=_remedy(selection, mistake),
    )


def _remedy(selection: Selection, mistake: Mistake) -> Ref | None:
    """A story or a script that holds the same competency; never one that does not (X1)."""
    wanted = set(mistake.competencies)
    if mistake.likely_when == "missing":
        return next((g.script for g in selection.gaps if wanted & set(g.lead.missing)), None)
    return next((s.ref for s in selection.stories if wanted & set(s.exhibit.competencies)), None)
