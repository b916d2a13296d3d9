"""The change of field in the pitch and in the awkward section: what was, from facts; why, as a question."""

from __future__ import annotations

from packs.domain.merge.choosing.turn import Turn
from packs.domain.merge.compose import Filled, draft, fact, joined, quote, text
from packs.domain.merge.fields import field_of
from packs.domain.merge.matching.evidence import Exhibit, strongest
from packs.domain.merge.sections.telling import held
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import duration, sentence_end
from packs.domain.method import Bridge as BridgeText
from packs.domain.playbook.awkward import Bridge
from packs.domain.playbook.spans import SpanKind, Text, Voice
from packs.domain.slots import SlotScope

CHANGED, CHANGING = "changed_field", "changing_field"
BRIEFLY = 24  # months up to which their number says nothing


def after_hook(selection: Selection) -> Text:
    """The sentence that follows who you are: where you came from, or whereto you want to go."""
    turn = selection.turn
    if turn is None:
        return text(voice=Voice.CANDIDATE)
    if turn.made:
        return _came_from(turn, "Before that, I was")
    role = field_of(selection.case.pack.title)
    if not role:
        return text(voice=Voice.CANDIDATE)
    words = f"I want to move from {turn.field} to {role}."
    return text(draft(words, *_sources(turn), "posting:title"), voice=Voice.CANDIDATE)


def past(selection: Selection) -> Text:
    """What led here: the earlier field and why it was left, else what drew you to this work."""
    frame, turn = selection.case.method.pitch, selection.turn
    if turn is None or not why(selection).spans:
        return selection.method_text(frame.past, "pitch.past", Voice.CANDIDATE)
    came = [_came_from(turn, "I was")] if turn.made else []
    return joined([*came, why(selection)], Voice.CANDIDATE)


def came_from(selection: Selection) -> list[str]:
    """The employer that the past opens with, so that the next sentence does not name it again."""
    turn = selection.turn
    if turn is None or not turn.made or turn.said or turn.position is None:
        return []
    return [turn.position.employer]


def why(selection: Selection) -> Text:
    """The reason of the change: one blank, asked in the pitch and in the script."""
    frame, turn = selection.case.method.pitch, selection.turn
    words = "" if turn is None else frame.turned if turn.made else frame.turning
    return (
        selection.method_text(words, "pitch.turn", Voice.CANDIDATE) if words else text(voice=Voice.CANDIDATE)
    )


def _came_from(turn: Turn, opening: str) -> Text:
    """The summary's own sentence, else the newest position of that field and how long the field lasted."""
    if turn.said:
        return text(fact(sentence_end(turn.said), "candidate:summary"), voice=Voice.CANDIDATE)
    if turn.position is None:
        return text(voice=Voice.CANDIDATE)
    lasted = f" for {duration(turn.months)}" if turn.months >= BRIEFLY and turn.stays == 1 else ""
    words = sentence_end(f"{opening} {held(turn.position)}{lasted}")
    return text(fact(words, *_sources(turn)), voice=Voice.CANDIDATE)


def _sources(turn: Turn) -> tuple[str, ...]:
    return (f"position:{turn.position.id}",) if turn.position else ("candidate:summary",)


def script(selection: Selection) -> tuple[Bridge, ...]:
    """The script for "Why did you change?", after those for the gaps; none without a change."""
    turn = selection.turn
    key = "" if turn is None else CHANGED if turn.made else CHANGING
    words = next((bridge for bridge in selection.case.method.bridges if bridge.key == key), None)
    if turn is None or words is None:
        return ()
    return (_script(selection, turn, words, len(selection.gaps) + 1),)


def _script(selection: Selection, turn: Turn, words: BridgeText, number: int) -> Bridge:
    nearest = _nearest(selection, turn)
    slots = {
        "topic": Filled(turn.field or "another field", _sources(turn)),
        "nearest": (nearest.unspoken or Filled(nearest.sentences[0], (nearest.ref,)))
        if nearest
        else Filled("", ()),
    }

    def said(part: str, kind: SpanKind = SpanKind.DRAFT, voice: Voice = Voice.CANDIDATE) -> Text:
        field = "evidence" if part == "evidence" and nearest else {"evidence": "no_evidence"}.get(part, part)
        return selection.composer.fill(
            getattr(words, field),
            source=f"method:{words.id}",
            owner=f"script.change.{part}",
            scope=SlotScope.GAP,
            slots=slots,
            kind=kind,
            voice=voice,
        )

    return Bridge(
        id=f"script-{number}",
        title="Why did you change?" if turn.made else "Why do you want to change?",
        number=number,
        requirements=(),
        quote=_stands(turn),
        why=said("why_probe", SpanKind.FACT, Voice.GUIDE),
        acknowledge=said("acknowledge"),
        pivot=joined([said("pivot"), why(selection)], Voice.CANDIDATE),
        evidence=said("evidence"),
        if_pressed=said("if_pressed"),
        checks=words.checks,
        practice=said("practice", SpanKind.FACT, Voice.GUIDE),
    )


def _stands(turn: Turn) -> Text:
    """What stands on the resume: the summary's sentence, else the position."""
    if turn.said or turn.position is None:
        return quote(turn.said, "candidate:summary")
    stay = turn.position
    return quote(", ".join(each for each in (stay.title, stay.employer) if each), f"position:{stay.id}")


def _nearest(selection: Selection, turn: Turn) -> Exhibit | None:
    """The strongest line of the new field: of today's position, or one that answers a line of the ad."""
    latest = selection.case.candidate.latest
    lines = strongest(selection.exhibits)
    if turn.made and latest:
        return next((line for line in lines if line.fact.position_id == latest.id), None)
    near = [line for line in lines if not selection.case.other_field(line.fact)]
    answering = {match.facts[0] for match in selection.matches if match.facts}
    return next((line for line in near if line in answering), next(iter(near), None))
