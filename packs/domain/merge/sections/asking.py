"""Questions to ask, for every audience and of every kind."""

from __future__ import annotations

from dataclasses import dataclass

from packs.domain.merge.compose import fact, text
from packs.domain.merge.selection import Selection, provenance
from packs.domain.method import AudienceText, GenericAsk
from packs.domain.pack import AskKind, AskThem, Audience
from packs.domain.playbook.asking import AskAudience, AskItem, AskMatrix, AskMatrixRow
from packs.domain.playbook.block import Block
from packs.domain.playbook.prose import Points, Remarks

KIND_LABELS = {AskKind.GENERIC: "Anywhere", AskKind.COMPANY: "This company", AskKind.ROLE: "This role"}


@dataclass(frozen=True)
class AskPick:
    """A chosen question with its number."""

    number: int
    audience: Audience
    kind: AskKind
    item: AskThem | GenericAsk

    @property
    def label(self) -> str:
        """Its label."""
        return f"Ask {self.number}"


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    method = selection.case.method
    picks = pick_asks(selection)
    own = tuple(text(fact(each, "method:make_your_own")) for each in method.make_your_own)
    return (
        _matrix(selection, picks),
        *(_audience(selection, audience, picks) for audience in method.audiences),
        Points(id="asks-avoid", title="Better left unasked", items=method.asks_avoid),
        Remarks(id="make-your-own", title="Make them your own", items=own),
    )


def pick_asks(selection: Selection) -> tuple[AskPick, ...]:
    """One question per audience and kind where the pack has one (S14), chosen by ad, gaps and team."""
    chosen: list[tuple[Audience, AskKind, AskThem | GenericAsk]] = []
    used: set[str] = set()
    for audience in selection.case.method.audiences:
        for kind in AskKind:
            item = _choose(selection, audience.key, kind, used)
            if item:
                used.add(item.id)
                chosen.append((audience.key, kind, item))
    return tuple(AskPick(number, *entry) for number, entry in enumerate(chosen, start=1))


def _choose(
    selection: Selection, audience: Audience, kind: AskKind, used: set[str]
) -> AskThem | GenericAsk | None:
    if kind is AskKind.GENERIC:
        return next((a for a in selection.case.method.asks if a.audience is audience), None)
    fitting = [
        a
        for a in selection.case.pack.asks
        if a.audience is audience
        and a.kind is kind
        and a.id not in used
        and selection.case.fits(a.levels, a.teams)
    ]
    return max(fitting, key=lambda ask: _worth(selection, ask), default=None)


def _worth(selection: Selection, ask: AskThem) -> float:
    team = selection.case.team
    return selection.interest(ask.competencies) + (3.0 if team and team.key in ask.teams else 0.0)


def _audience(selection: Selection, audience: AudienceText, picks: tuple[AskPick, ...]) -> AskAudience:
    return AskAudience(
        id=f"ask-{audience.key}",
        title=audience.name,
        audience=audience.key,
        focus=audience.focus,
        items=tuple(_item(selection, pick) for pick in picks if pick.audience is audience.key),
    )


def _item(selection: Selection, pick: AskPick) -> AskItem:
    item = pick.item
    if isinstance(item, GenericAsk):
        question = selection.method_text(item.question, item.id)
        why = selection.method_text(item.why, item.id, part="why")
        short = selection.method_text(item.short, item.id, part="short")
    else:
        question = selection.pack_text(item.question, item)
        why = selection.pack_text(item.why, item, part="why")
        short = selection.pack_text(item.short, item, part="short")
    return AskItem(
        id=item.id.lower(),
        kind=pick.kind,
        label=pick.label,
        question=question,
        why=why,
        short=short.plain,
        provenance=provenance(item) if isinstance(item, AskThem) else None,
    )


def _matrix(selection: Selection, picks: tuple[AskPick, ...]) -> AskMatrix:
    rows = tuple(
        AskMatrixRow(
            audience=audience.name,
            cells=tuple(
                tuple(p.label for p in picks if p.audience is audience.key and p.kind is kind)
                for kind in AskKind
            ),
        )
        for audience in selection.case.method.audiences
    )
    return AskMatrix(
        id="ask-matrix",
        title="Whom to ask what",
        columns=tuple(KIND_LABELS[kind] for kind in AskKind),
        rows=rows,
        rule=selection.case.method.asks_rule,
    )
