"""Every row with its status, a script per gap, what to do when stuck, curveballs."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from packs.domain.claims import Item
from packs.domain.merge.choosing.backing import asks_for_a_fault
from packs.domain.merge.choosing.gaps import GapGroup
from packs.domain.merge.compose import Filled, draft, fact, quote, text
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.sections.change import script
from packs.domain.merge.sections.signals import best_of
from packs.domain.merge.sections.standing import evidence_text
from packs.domain.merge.selection import Selection, provenance
from packs.domain.merge.words import capital
from packs.domain.method import GenericCurveball
from packs.domain.pack import Curveball as PackCurveball
from packs.domain.playbook.awkward import Bridge, Curveball, GapRow, GapTable, Recovery
from packs.domain.playbook.block import Block, Status
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.spans import Ref, SpanKind, Text, Voice
from packs.domain.slots import SlotScope

PACK_CURVEBALLS, GENERIC_CURVEBALLS = 3, 1
SAME_QUESTION = 75  # token-set similarity from which a curveball asks what a question asks already (A5)


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    method = selection.case.method
    return (
        _table(selection),
        *(_bridge(selection, gap) for gap in selection.gaps),
        *script(selection),
        Prose(
            id="graceful",
            title=method.graceful.label,
            paragraphs=(text(fact(method.graceful.text, "method:graceful")),),
        ),
        Recovery(
            id="recovery",
            title="When you do not know the answer",
            steps=method.recovery,
            avoid=method.recovery_avoid,
            phrases=method.recovery_phrases,
        ),
        *_curveballs(selection),
    )


def _table(selection: Selection) -> GapTable:
    """The rows of the score once more, by status: the same objects, so that they cannot differ (A2)."""
    rows = []
    for match in selection.matches:
        gap = selection.script_for(match)
        rows.append(
            GapRow(
                requirement=match.requirement.id,
                quote=match.requirement.quote,
                must=match.requirement.must,
                evidence=_shows(selection, match),
                status=match.status,
                script=gap.script if gap else None,
            )
        )
    return GapTable(id="gap-table", title="Every line of the ad, and where you stand", rows=tuple(rows))


def _shows(selection: Selection, match: Match) -> Text:
    """What the resume shows; where it shows nothing, which the status says already, the reason."""
    if match.facts or match.status is not Status.GAP:
        return evidence_text(selection, match)
    return text(draft(capital(match.reason), match.ref))


def _bridge(selection: Selection, gap: GapGroup) -> Bridge:
    bridge = gap.bridge
    evidence = bridge.evidence if gap.nearest else bridge.no_evidence
    return Bridge(
        id=gap.script.target,
        title=gap.topic[:1].upper() + gap.topic[1:],
        number=gap.number,
        requirements=tuple(match.requirement.id for match in gap.matches),
        quote=quote(gap.lead.requirement.quote, gap.lead.ref),
        why=_said(selection, gap, bridge.why_probe, "why", SpanKind.FACT, Voice.GUIDE),
        acknowledge=_said(selection, gap, _acknowledge(selection, gap), "acknowledge", denied=True),
        pivot=_said(selection, gap, bridge.pivot, "pivot"),
        evidence=_said(selection, gap, evidence, "evidence"),
        if_pressed=_said(selection, gap, bridge.if_pressed, "pressed"),
        checks=bridge.checks,
        practice=_said(selection, gap, bridge.practice, "practice", SpanKind.FACT, Voice.GUIDE),
    )


def _acknowledge(selection: Selection, gap: GapGroup) -> str:
    """The first step: what is missing, and no more than that where the resume shows a part (A4)."""
    skill = next((b for b in selection.case.method.bridges if b.key == "skill"), gap.bridge)
    return ((gap.bridge.partial or skill.partial) if gap.partial else "") or gap.bridge.acknowledge


def _said(
    selection: Selection,
    gap: GapGroup,
    words: str,
    part: str,
    kind: SpanKind = SpanKind.DRAFT,
    voice: Voice = Voice.CANDIDATE,
    *,
    denied: bool = False,
) -> Text:
    """A part of the script; where the topic is `denied`, several things are joined by "or"."""
    return selection.composer.fill(
        words,
        source=f"method:{gap.bridge.id}",
        owner=f"script.{gap.lead.requirement.id}.{part}",
        scope=SlotScope.GAP,
        slots={**gap.slots, "topic": Filled(gap.denied, (gap.lead.ref,))} if denied else gap.slots,
        kind=kind,
        voice=voice,
        extra=(gap.lead.ref,),
    )


def _curveballs(selection: Selection) -> list[Curveball]:
    asked = [pick.pattern.prompt for pick in selection.questions]
    fitting = [c for c in selection.case.pack.curveballs if selection.case.fits(c.levels)]
    company = [c for c in fitting if not _asked_already(c.question, asked)]
    chosen = best_of(company, lambda c: selection.interest(c.competencies) + len(c.values), PACK_CURVEBALLS)
    taken = [*asked, *(c.question for c in chosen)]
    generic = [c for c in selection.case.method.curveballs if not _asked_already(c.question, taken)]
    blocks = [_curveball(selection, n, c) for n, c in enumerate(chosen, start=1)]
    for number, frame in enumerate(generic[:GENERIC_CURVEBALLS], start=len(blocks) + 1):
        blocks.append(_curveball(selection, number, frame))
    return blocks


def _asked_already(question: str, others: list[str]) -> bool:
    alike = process.extractOne(question, others, scorer=fuzz.token_set_ratio, score_cutoff=SAME_QUESTION)
    return alike is not None


def _curveball(selection: Selection, number: int, item: PackCurveball | GenericCurveball) -> Curveball:
    names = {value.key: value.name for value in selection.case.values}
    of_pack = isinstance(item, PackCurveball)
    values = (
        tuple(names[key] for key in item.values if key in names) if isinstance(item, PackCurveball) else ()
    )
    return Curveball(
        id=f"curveball-{item.id.lower()}",
        title=item.question,
        number=number,
        provenance=provenance(item) if isinstance(item, PackCurveball) else None,
        question=item.question,
        why=_why(selection, item, item.why, of_pack),
        values=values,
        steps=item.steps,
        watch_out=item.watch_out,
        short=item.short,
        story=_story(selection, item),
    )


def _why(selection: Selection, item: Item, words: str, of_pack: bool) -> Text:
    if of_pack:
        return selection.pack_text(words, item, part="why")
    return selection.method_text(words, item.id, part="why")


def _story(selection: Selection, item: PackCurveball | GenericCurveball) -> Ref | None:
    """The story on what the question tests first; none where it asks for a fault of one's own."""
    if not item.competencies or asks_for_a_fault(item.question):
        return None
    first = item.competencies[0]
    return next((s.ref for s in selection.stories if first in s.exhibit.competencies), None)
