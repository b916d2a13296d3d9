"""The question mix, computed, and each question taken apart."""

from __future__ import annotations

from packs.domain.candidate import FactKind
from packs.domain.days import MONTHS
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.backing import asks_for_a_fault, asks_for_a_wish
from packs.domain.merge.choosing.questions import QuestionPick
from packs.domain.merge.compose import Filled, draft, fact, joined, label, quote, text
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.sections.reasons import beginning
from packs.domain.merge.selection import Selection, provenance
from packs.domain.merge.words import counted
from packs.domain.pack import ROUND_LABELS, ROUNDS, Answered, Origin, Review
from packs.domain.playbook.block import Block
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.questions import Mix, MixRow, Question
from packs.domain.playbook.spans import Span, Text, Voice
from packs.domain.slots import SlotScope

ORIGIN_LABELS = {
    Origin.COMPANY: "Company",
    Origin.ROLE: "Role",
    Origin.AD: "Ad",
    Origin.RESUME: "Resume",
}
OWN_WISH = "Your reason for this company is the heart of the answer."
UNTOLD = "No line of your resume tells such a moment yet. The worksheet helps you find one."
OWN_FAULT = "No resume tells this. Build it from memory on the worksheet, before the day."


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
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
        return f"in the mix for {case.assumed_level.name}: no level was given, {beginning(case)}"
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
        _placed(pick),
        source=f"pack:{pick.pattern.id}",
        owner=f"pack.{pick.pattern.id}",
        scope=SlotScope.FACT,
        slots=slots,
        voice=Voice.INTERVIEWER,
    )


def _placed(pick: QuestionPick) -> str:
    """A prompt about a project: nobody spent their time at one."""
    words = pick.pattern.prompt
    if pick.exhibit is None or pick.exhibit.fact.kind is not FactKind.PROJECT:
        return words
    words = words.replace("From your time at {employer} your", "Of the project {employer} your")
    return words.replace("of your time at {employer}", "of the project {employer}").replace(
        "says of {employer}", "says of the project {employer}"
    )


def _prep(selection: Selection, pick: QuestionPick) -> Text:
    hint = selection.pack_text(pick.pattern.prep_hint, pick.pattern, part="prep")
    return joined([hint, _behind(selection, pick)])


def _behind(selection: Selection, pick: QuestionPick) -> Text:
    """Which story, line or script stands behind the question, by label; nothing where none does."""
    behind, story = pick.behind, pick.behind.story
    if story:
        words = f"Use {story.ref.label}: {story.exhibit.title}."
        named = label(words, story.ref.target, story.exhibit.ref)
        return text(named, *_from_elsewhere(selection, story.exhibit))
    if behind.line:
        start = draft("A line of your resume to start from: ", behind.line.ref)
        line = fact(f"“{behind.line.fact.text.rstrip('.')}”.", behind.line.ref)
        return text(start, line, *_from_elsewhere(selection, behind.line))
    if behind.gap:
        words = f"If they turn to your own experience, {behind.gap.script.label} is your answer."
        return text(label(words, behind.gap.script.target, behind.gap.lead.ref))
    return _without_a_line(pick)


def _without_a_line(pick: QuestionPick) -> Text:
    """Where to build the answer that no line of the resume gives."""
    if asks_for_a_wish(pick.pattern.prompt):
        return text(label(OWN_WISH, "why-company", "method:pitch"))
    if asks_for_a_fault(pick.pattern.prompt):
        return text(label(OWN_FAULT, "worksheet", "method:worksheet"))
    if ROUNDS[pick.pattern.kind].answered is Answered.DEEDS:
        return text(label(UNTOLD, "worksheet", "method:worksheet"))
    return text()


def _from_elsewhere(selection: Selection, exhibit: Exhibit) -> tuple[Span, ...]:
    """Work in another field carries a question about behavior, where it is named as what it is."""
    name = selection.case.other_field(exhibit.fact)
    if not name:
        return ()
    words = f" This comes from {name}: say so at once, and end on what carries over to this work."
    return (draft(words, exhibit.ref),)


def _review(review: Review) -> str:
    when = f", {MONTHS[review.on.month - 1]} {review.on.year}" if review.on else ""
    if review.kind == "expert":
        return f"Reviewed by {review.by}{when}."
    if review.kind == "solution":
        return f"Answer checked by running a reference solution{when}."
    return "Not yet reviewed by an expert."
