"""One page, each line of it a projection of an earlier block (X8)."""

from __future__ import annotations

from typing import TypeVar

from packs.domain.merge.compose import joined
from packs.domain.merge.matching.evidence import figure, telling
from packs.domain.merge.sections.stories import story_title
from packs.domain.merge.selection import Selection, provenance
from packs.domain.pack import ROUND_LABELS
from packs.domain.playbook.asking import AskAudience
from packs.domain.playbook.awkward import Bridge, Curveball, Recovery
from packs.domain.playbook.block import Block, LabeledRow
from packs.domain.playbook.cheat_sheet import CheatScript, CheatSheet
from packs.domain.playbook.spans import Text, Voice
from packs.domain.playbook.story import Pitch
from packs.domain.playbook.wanted import SignalItem, Signals

B = TypeVar("B", bound=Block)
SCRIPTS, FIGURES, REMINDERS = 2, 4, 6


def build(selection: Selection, earlier: tuple[Block, ...]) -> CheatSheet:
    """The cheat sheet from the blocks of sections 2 to 9."""
    pitch = _first(earlier, Pitch)
    curveball = _first(earlier, Curveball)
    case = selection.case
    return CheatSheet(
        id="cheat-sheet",
        pitch=joined([part.text for part in pitch.parts], Voice.CANDIDATE) if pitch else Text(),
        stories=_stories(selection),
        figures=_figures(selection),
        scripts=tuple(_script(selection, bridge) for bridge in _all(earlier, Bridge)[:SCRIPTS]),
        loop=_loop(selection),
        loop_provenance=provenance(case.loop) if case.loop else None,
        values_noun=case.company.value_noun,
        values=tuple(value.name for value in case.values),
        know=_know(earlier),
        curveball=LabeledRow(label=curveball.question, text=curveball.short, target=curveball.id)
        if curveball
        else None,
        asks=tuple(_ask(block) for block in _all(earlier, AskAudience) if block.items),
        stuck=_stuck(_first(earlier, Recovery)),
        remember=_remember(selection),
    )


def _all(blocks: tuple[Block, ...], kind: type[B]) -> list[B]:
    return [block for block in blocks if isinstance(block, kind)]


def _first(blocks: tuple[Block, ...], kind: type[B]) -> B | None:
    return next(iter(_all(blocks, kind)), None)


def _stories(selection: Selection) -> tuple[LabeledRow, ...]:
    return tuple(
        LabeledRow(
            label=f"{story.number}  {story_title(story)}",
            text=story.archetype.use_for[0],
            target=story.block_id,
        )
        for story in selection.stories
    )


def _figures(selection: Selection) -> tuple[LabeledRow, ...]:
    """The first figure of each of the strongest stories, in the resume's own words and units (R3, R6)."""
    rows = []
    for story in selection.stories:
        for metric in telling(story.exhibit.fact)[:1]:
            label, title, owner = (
                figure(story.exhibit.fact, metric),
                story_title(story),
                story.exhibit.fact.owner,
            )
            named = title.casefold() in label.casefold() or label.casefold() in title.casefold()
            where = owner if named and owner else ", ".join(each for each in (title, owner) if each)
            rows.append(LabeledRow(label=label, text=where))
    return tuple(rows[:FIGURES])


def _script(selection: Selection, bridge: Bridge) -> CheatScript:
    topic = next((gap.topic for gap in selection.gaps if gap.number == bridge.number), "")
    return CheatScript(
        title=f"If they ask about {topic}" if topic else f"If they ask “{bridge.title}”",
        text=joined([bridge.acknowledge, bridge.pivot, bridge.evidence], Voice.CANDIDATE),
    )


def _loop(selection: Selection) -> tuple[LabeledRow, ...]:
    rows = []
    names = {round_.key: round_.name for round_ in selection.case.rounds}
    for round_ in selection.case.rounds:
        length = f"{round_.minutes} min" if round_.minutes else ""
        times = f"{round_.count} ×" if round_.count > 1 else ""
        facts = " ".join(each for each in (times, length) if each)
        instead = f"In place of {names[round_.replaces]}" if round_.replaces in names else ""
        text = ". ".join(each for each in (instead, facts, round_.cheat) if each)
        rows.append(LabeledRow(label=round_.name, text=text or ROUND_LABELS[round_.kind]))
    return tuple(rows)


def _know(earlier: tuple[Block, ...]) -> tuple[LabeledRow, ...]:
    lists = {block.id: block for block in _all(earlier, Signals)}
    facts = lists["facts"].items if "facts" in lists else ()
    rows = [_know_row("Recent", item) for item in facts if item.badge][:1]
    if "changes" in lists:
        rows.append(_know_row("New in the loop", lists["changes"].items[0]))
    if "culture" in lists:
        rows.append(_know_row("Culture", lists["culture"].items[0]))
    return tuple(rows)


def _know_row(label: str, item: SignalItem) -> LabeledRow:
    return LabeledRow(label=label, text=_sentence(item.text.plain))


def _sentence(words: str) -> str:
    """The first sentence of a text."""
    head, stop, _ = words.partition(". ")
    return head + "." if stop else words


def _ask(block: AskAudience) -> LabeledRow:
    best = next((item for item in reversed(block.items)), block.items[0])
    return LabeledRow(label=block.title, text=best.short, target=block.id)


def _stuck(recovery: Recovery | None) -> str:
    return " ".join(f"{step.name.rstrip('.')}." for step in recovery.steps) if recovery else ""


def _remember(selection: Selection) -> tuple[str, ...]:
    """The pack's reminders for the rounds and level of this case, then the Method's."""
    kinds = {round_.kind for round_ in selection.case.rounds}
    own = [
        reminder.text
        for reminder in selection.case.pack.reminders
        if (reminder.kind is None or reminder.kind in kinds) and selection.case.fits(reminder.levels)
    ]
    level = [note.text for note in selection.case.pack.levelling if _levelled(selection, note.levels)]
    return (*level[:1], *own[: REMINDERS - 2], *selection.case.method.reminders[:1])


def _levelled(selection: Selection, levels: tuple[str, ...]) -> bool:
    return selection.case.level is not None and selection.case.level.key in levels
