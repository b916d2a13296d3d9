"""The ad decoded (`decoding`), the values, the loop, and what the company is known to weigh."""

from __future__ import annotations

from packs.domain.company import CompanyValue, plural
from packs.domain.merge.compose import draft, fact, text
from packs.domain.merge.sections.actions import actions
from packs.domain.merge.sections.decoding import decode
from packs.domain.merge.sections.signals import signal_blocks
from packs.domain.merge.selection import Selection, provenance
from packs.domain.merge.words import sentence_end
from packs.domain.pack import ROUND_LABELS, Round
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text
from packs.domain.playbook.stories import Cell
from packs.domain.playbook.wanted import Context, Loop, RoundRow, ValueCard, Values


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    blocks: list[Block] = [decode(selection), *_context(selection), _values(selection)]
    if selection.case.loop:
        blocks.append(_loop(selection))
    return (*blocks, *signal_blocks(selection), actions(selection))


def _context(selection: Selection) -> tuple[Context, ...]:
    case = selection.case
    fitting = [c for c in case.pack.contexts if case.team and case.team.key in c.teams]
    chosen = fitting[:1] or [c for c in case.pack.contexts if not c.teams][:1]
    return tuple(
        Context(
            id="context",
            title="Why this role exists",
            provenance=provenance(context),
            paragraphs=(selection.pack_text(context.text, context), *_in_the_ad(selection)),
            pain=selection.pack_text(context.pain, context, part="pain"),
        )
        for context in chosen
    )


def _in_the_ad(selection: Selection) -> tuple[Text, ...]:
    """What the ad itself says of the work, in its own words."""
    lines = selection.purpose
    if not lines:
        return ()
    said = fact(" ".join(sentence_end(line) for line in lines), "posting:text")
    return (text(draft("The ad puts it this way: “", "posting:text"), said, draft("”", "posting:text")),)


def _values(selection: Selection) -> Values:
    noun = selection.case.company.value_noun
    return Values(
        id="values",
        title=f"{selection.case.company.name}’s {plural(noun)}",
        noun=noun,
        cards=tuple(_card(selection, value) for value in selection.case.values),
    )


def _card(selection: Selection, value: CompanyValue) -> ValueCard:
    family = selection.case.pack.role_family
    meaning = next((m for m in value.meanings if m.role_family == family), None)
    stories = sorted(
        (story for story in selection.stories if story.serves(value) is not Cell.NONE),
        key=lambda story: story.serves(value) is not Cell.LEAD,
    )
    return ValueCard(
        key=value.key,
        name=value.name,
        statement=value.statement,
        meaning=selection.company_text(meaning.text, meaning) if meaning else None,
        provenance=provenance(value),
        meaning_provenance=provenance(meaning) if meaning else None,
        stories=tuple(story.ref for story in stories),
        untold=not stories,
    )


def _loop(selection: Selection) -> Loop:
    loop = selection.case.loop
    if loop is None:
        raise ValueError("a pack without a loop in force has no loop block")
    return Loop(
        id="loop",
        title="The loop",
        provenance=provenance(loop),
        summary=text(fact(loop.summary, f"pack:{loop.id}")),
        rounds=tuple(_round(selection, round_) for round_ in selection.case.rounds),
    )


def _round(selection: Selection, round_: Round) -> RoundRow:
    names = {each.key: each.name for each in selection.case.loop.rounds} if selection.case.loop else {}
    return RoundRow(
        key=round_.key,
        name=round_.name,
        kind=ROUND_LABELS[round_.kind],
        stage=round_.stage,
        minutes=round_.minutes,
        count=round_.count,
        tooling=round_.tooling,
        scored=round_.scored,
        your_move=round_.your_move,
        replaces=names.get(round_.replaces or "", ""),
        provenance=provenance(round_),
        questions=tuple(q.ref for q in selection.questions if q.round.key == round_.key),
    )
