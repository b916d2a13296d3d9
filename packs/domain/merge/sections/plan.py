"""The 30/60/90 plan, outward-facing: the candidate's name, no figures of ours, no brand."""

from __future__ import annotations

from packs.domain.candidate import Fact, months_between
from packs.domain.merge.compose import fact, text
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.sections.signals import best_of
from packs.domain.merge.selection import Selection
from packs.domain.pack import PhaseItem, PlanPhase
from packs.domain.playbook.block import Block
from packs.domain.playbook.plan import Phase, Plan, PlanGroup
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.spans import Span, Text, Voice

PARTS = {
    "understand": "What I will seek to understand",
    "background": "Where my background helps",
    "add": "Where I will look to add value",
    "learn": "What I look forward to learning",
    "unique": "Where I might add something of my own",
    "diagnose": "What I will ask by then",
}
PART_SIZE = {"understand": 3, "background": 2, "add": 3, "learn": 2, "unique": 2, "diagnose": 3}
# What a line about the past loses a year since that work ended, and after how many years no more.
YEARLY, FADED = 0.3, 10.0
NEEDS_FACT = ("background", "unique")  # a line about the candidate's past stands on a fact or not at all


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    words = selection.case.method.plan
    why = Prose(
        id="plan-why",
        title="Why a plan helps",
        paragraphs=(text(fact(words.why, "method:plan")), text(fact(words.how, "method:plan"))),
    )
    return (why, plan(selection))


def plan(selection: Selection) -> Plan:
    """The plan itself; the handout is this block alone."""
    case = selection.case
    return Plan(
        id="plan",
        title=case.method.plan.handout_title,
        name=case.candidate.name,
        role=case.posting.title or case.pack.title,
        company=case.company.name,
        phases=tuple(_phase(selection, phase) for phase in case.pack.phases),
        hedge=case.method.plan.hedge,
    )


def _phase(selection: Selection, phase: PlanPhase) -> Phase:
    parts = dict.fromkeys(item.part for item in phase.items)
    groups = [(PARTS[part], _items(selection, phase, part)) for part in PARTS if part in parts]
    return Phase(
        days=phase.days,
        verb=phase.verb,
        subtitle=phase.subtitle,
        groups=tuple(PlanGroup(name=name, items=items) for name, items in groups if items),
        milestone=selection.pack_text(phase.milestone, phase, Voice.CANDIDATE),
    )


def _items(selection: Selection, phase: PlanPhase, part: str) -> tuple[Text, ...]:
    items = [item for item in phase.items if item.part == part]
    if part in NEEDS_FACT:
        items = [item for item in items if _shown(selection, item)]
    chosen = best_of(items, lambda item: _worth(selection, item), PART_SIZE[part])
    return tuple(_line(selection, item) for item in chosen)


def _shown(selection: Selection, item: PhaseItem) -> bool:
    return any(key in selection.shown for key in item.competencies)


def _worth(selection: Selection, item: PhaseItem) -> float:
    interest = selection.interest(item.competencies)
    if item.part in NEEDS_FACT:
        return interest + _help(selection, line_behind(selection, item))
    strengths = [selection.shown[key][0].strength for key in item.competencies if key in selection.shown]
    return interest + max(strengths, default=0.0) / 4


def line_behind(selection: Selection, item: PhaseItem) -> Exhibit:
    """The line that speaks best for a sentence about the candidate's past: strong, and not long ago."""
    lines = [line for key in item.competencies for line in selection.shown.get(key, ())]
    return max(lines, key=lambda line: _help(selection, line))


def _help(selection: Selection, line: Exhibit) -> float:
    return line.strength / 4 - YEARLY * min(FADED, years_since(selection, line.fact))


def years_since(selection: Selection, one: Fact) -> float:
    """Years since the work of a line ended: none for today's and the last position's, nor where undated."""
    latest = selection.case.candidate.latest
    ends = one.end or one.start
    if one.current or not ends or (latest and one.position_id == latest.id):
        return 0.0
    return max(0, months_between(ends, f"{selection.case.request.as_of:%Y-%m}")) / 12


def _line(selection: Selection, item: PhaseItem) -> Text:
    """The pack's line; where it speaks of the candidate's past, its words rest on the fact as well."""
    line = selection.pack_text(item.text, item, Voice.CANDIDATE)
    if item.part not in NEEDS_FACT:
        return line
    ref = line_behind(selection, item).ref
    return line.model_copy(update={"spans": tuple(_resting(span, ref) for span in line.spans)})


def _resting(span: Span, ref: str) -> Span:
    return span.model_copy(update={"sources": (*span.sources, ref)})
