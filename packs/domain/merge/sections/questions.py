"""Section 6: the question mix, computed, and each question taken apart."""

from __future__ import annotations

from packs.domain.merge.case import Case
from packs.domain.merge.choosing.questions import QuestionPick
from packs.domain.merge.compose import Filled, draft, fact, joined, label, quote, text
from packs.domain.merge.selection import Selection, provenance
from packs.domain.merge.words import counted
from packs.domain.pack import ROUND_LABELS, Origin, Review
from packs.domain.playbook.block import Block
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.questions import Mix, MixRow, Question
from packs.domain.playbook.spans import Text, Voice
from packs.domain.slots import SlotScope

ORIGIN_LABELS = {
    Origin.COMPANY: "Company",
    Origin.ROLE: "Role",
    Origin.AD: "Ad",
    Origin.RESUME: "Resume",
}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def build(selection: Selection) -> tuple[Block, ...]:
    """The blocks of section 6."""
    how = tuple(text(fact(each, "method:questions_how")) for each in selection.case.method.questions_how)
    intro = Prose(id="questions-how", title="How to use them", paragraphs=how)
    return (_mix(selection), intro, *(_question(selection, pick) for pick in selection.questions))


def _mix(selection: Selection) -> Mix:
    kinds = dict.fromkeys(ROUND_LABELS[pick.pattern.kind] for pick in selection.questions)
    rows = tuple(
        _mix_row(kind, [p for p in selection.questions if ROUND_LABELS[p.pattern.kind] == kind])
        for kind in kinds
    )
    origins = tuple(
        _mix_row(name, [p for p in selection.questions if p.origin is origin])
        for origin, name in ORIGIN_LABELS.items()
        if any(p.origin is origin for p in selection.questions)
    )
    return Mix(
        id="mix",
        title="The mix",
        total=len(selection.questions),
        rows=rows,
        origins=origins,
        note=_mix_note(selection),
    )


def _mix_row(kind: str, picks: list[QuestionPick]) -> MixRow:
    return MixRow(kind=kind, count=len(picks), questions=tuple(pick.ref for pick in picks))


def _mix_note(selection: Selection) -> Text:
    questions = counted(len(selection.questions), "question").capitalize()
    words = f"{questions}, {_mix_named(selection.case)}."
    return text(draft(words, f"pack:{selection.case.pack.slug}"))


def _mix_named(case: Case) -> str:
    if case.level:
        return f"in the mix for {case.level.name}"
    if case.assumed_level:
        return f"in the mix for {case.assumed_level.name}: no level was given, and you are at the beginning"
    return "in the pack’s default mix, because no level was given"


def _question(selection: Selection, pick: QuestionPick) -> Question:
    pattern = pick.pattern
    names = {value.key: value.name for value in selection.case.values}
    return Question(
        id=pick.ref.target,
        number=pick.number,
        round=pick.round.name,
        round_kind=ROUND_LABELS[pattern.kind],
        origin=pick.origin,
        values=tuple(names[key] for key in pattern.values if key in names),
        provenance=provenance(pattern),
        prompt=_prompt(selection, pick),
        ad_line=quote(pick.match.requirement.quote, pick.match.ref) if pick.match else None,
        asking=selection.pack_text(pattern.really_asking, pattern, part="asking"),
        great=pattern.great,
        red_flags=pattern.red_flags,
        probes=pattern.probes,
        prep=_prep(selection, pick),
        story=pick.story.ref if pick.story else None,
        practice=selection.pack_text(pattern.practice, pattern, part="practice"),
        review=_review(pattern.review),
        short=pattern.short,
        why=f"Here because {pick.why}.",
    )


def _prompt(selection: Selection, pick: QuestionPick) -> Text:
    slots: dict[str, Filled] = pick.exhibit.slots if pick.exhibit else {}
    return selection.composer.fill(
        pick.pattern.prompt,
        source=f"pack:{pick.pattern.id}",
        owner=f"pack.{pick.pattern.id}",
        scope=SlotScope.FACT,
        slots=slots,
        voice=Voice.INTERVIEWER,
    )


def _prep(selection: Selection, pick: QuestionPick) -> Text:
    hint = selection.pack_text(pick.pattern.prep_hint, pick.pattern, part="prep")
    return joined([hint, _behind(pick)])


def _behind(pick: QuestionPick) -> Text:
    """Which story or script stands behind the question, by label; nothing where none does."""
    if pick.story:
        words = f"Use {pick.story.ref.label}: {pick.story.exhibit.title}."
        return text(label(words, pick.story.ref.target, pick.story.exhibit.ref))
    if pick.gap:
        words = f"If they turn to your own experience, {pick.gap.script.label} is your answer."
        return text(label(words, pick.gap.script.target, pick.gap.lead.ref))
    return text()


def _review(review: Review) -> str:
    when = f", {MONTHS[review.on.month - 1]} {review.on.year}" if review.on else ""
    if review.kind == "expert":
        return f"Reviewed by {review.by}{when}."
    if review.kind == "solution":
        return f"Answer checked by running a reference solution{when}."
    return "Not yet reviewed by an expert."
