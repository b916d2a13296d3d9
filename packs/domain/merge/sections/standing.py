"""The score with its rows, strengths, gaps, the priority."""

from __future__ import annotations

from packs.domain.cues import content_words
from packs.domain.merge.case import Case
from packs.domain.merge.choosing.gaps import GapGroup
from packs.domain.merge.compose import draft, fact, joined, label, quote, text
from packs.domain.merge.matching.degrees import DEGREE
from packs.domain.merge.matching.evidence import Exhibit, in_short
from packs.domain.merge.matching.rows import Match, earned, score
from packs.domain.merge.matching.ways import FULL, spoken_of
from packs.domain.merge.sections.formula import how, no_score
from packs.domain.merge.sections.priority import priority_text
from packs.domain.merge.sections.reasons import as_sentence, beginning, beside_tenure
from packs.domain.merge.selection import Selection
from packs.domain.merge.selection import Strength as StrengthPick
from packs.domain.merge.words import capital, counted, duration, listed, number, to_second_person
from packs.domain.method import SubScore, Tier
from packs.domain.playbook.block import Block, Status
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.spans import Span, Text
from packs.domain.playbook.standing import Gap, Priority, Score, ScoreRow, Strength, SubTotal
from packs.domain.posting import RequirementKind

PART_NAMES = {
    SubScore.SKILLS: "Skills",
    SubScore.EXPERIENCE: "Experience",
    SubScore.COLLABORATION: "Working with others",
}


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    priority = Priority(id="priority", title="Your priority", text=priority_text(selection))
    blocks: list[Block] = [score_block(selection), priority]
    blocks += [_strength(selection, n, pick) for n, pick in enumerate(selection.strengths, start=1)]
    blocks += [_gap(gap) for gap in selection.gaps]
    if selection.case.level is None:
        blocks.append(_level(selection))
    return tuple(blocks)


def score_block(selection: Selection) -> Score:
    """The score as the formula over its rows (B3)."""
    matches = selection.matches
    total = score(matches)
    tier = _tier(selection, total)
    return Score(
        id="score",
        score=total,
        points=earned(matches),
        possible=sum(match.weight for match in matches),
        tier=tier.name if tier else "",
        verdict=_verdict(selection, tier),
        rows=tuple(_row(selection, match) for match in matches),
        parts=tuple(_part(part, matches) for part in SubScore),
        tiers=tuple(sorted(selection.case.method.tiers, key=lambda each: each.from_score)),
        how=how(selection.case),
    )


def _tier(selection: Selection, total: int | None) -> Tier | None:
    if total is None:
        return None
    reached = [tier for tier in selection.case.method.tiers if tier.from_score <= total]
    return max(reached, key=lambda tier: tier.from_score, default=None)


def _verdict(selection: Selection, tier: Tier | None) -> Text:
    if tier is None:
        return no_score(selection.matches)
    return joined([selection.method_text(tier.verdict, "tiers"), _tally(selection)])


def _tally(selection: Selection) -> Text:
    matches = selection.matches
    musts = [m for m in matches if m.requirement.must]
    met = sum(1 for m in musts if m.status is Status.COVERED)
    if not musts:
        covered = sum(1 for m in matches if m.status is Status.COVERED)
        words = f"Your resume answers {number(covered)} of the ad’s {counted(len(matches), 'line')} in full."
    elif met == len(musts):
        words = (
            "You meet every minimum that the ad sets."
            if met > 1
            else "You meet the one minimum that the ad sets."
        )
    else:
        words = (
            f"You meet {_none_or(met, len(musts))} of the {counted(len(musts), 'minimum')} that the ad sets."
        )
    if len(musts) == 1 and not met:
        words = "You do not meet the one minimum that the ad sets."
    return text(draft(words, *(match.ref for match in (musts or matches))))


def _none_or(count: int, whole: int) -> str:
    """How many of a whole: of two, neither."""
    return number(count) if count else "neither" if whole == 2 else "none"


def _row(selection: Selection, match: Match) -> ScoreRow:
    gap = selection.script_for(match)
    return ScoreRow(
        requirement=match.requirement.id,
        quote=match.requirement.quote,
        kind=match.requirement.kind,
        part=match.part,
        status=match.status,
        weight=match.weight,
        points=match.points,
        evidence=evidence_text(selection, match),
        reason=beside_tenure(match.reason),
        script=gap.script if gap else None,
    )


def evidence_text(selection: Selection, match: Match) -> Text:
    """What the resume shows for a row, in its words; else why it counts in part, or that nothing is there."""
    spans: list[Span] = []
    by_work = match.value == FULL and not match.facts and DEGREE.search(match.requirement.quote)
    if (match.requirement.years is not None or by_work) and selection.case.tenure:
        spans.append(fact(f"{capital(duration(selection.case.tenure))} of dated work", "candidate:tenure"))
    if match.facts:
        lead = match.facts[0]
        spans.append(fact(("; " if spans else "") + in_short(lead), lead.ref))
    names = {mention.name for mention in match.requirement.skills}
    listed_only = [skill.written for skill in selection.case.candidate.skills if skill.name in names]
    if not spans and listed_only:
        spans.append(fact(f"Listed under skills: {', '.join(listed_only)}", "candidate:skills"))
    spoken = [] if spans else spoken_of(match.requirement.quote, selection.case.candidate.languages)
    if spoken:
        spans.append(fact(f"Listed under languages: {', '.join(spoken)}", "candidate:languages"))
    unsaid = capital(match.reason) if match.value else "Not on the resume"
    return text(*spans) if spans else text(draft(unsaid, match.ref))


def _part(part: SubScore, matches: tuple[Match, ...]) -> SubTotal:
    rows = [match for match in matches if match.part is part]
    full = sum(1 for match in rows if match.status is Status.COVERED)
    if not rows:
        remark = text(draft("The ad asks for nothing of this kind.", "posting:requirements"))
    else:
        remark = text(draft(_shown(full, len(rows)), *(m.ref for m in rows)))
    return SubTotal(
        part=part,
        name=PART_NAMES[part],
        points=earned(rows),
        possible=sum(match.weight for match in rows),
        remark=remark,
    )


NONE_SHOWN = {1: "The one row is not shown in full.", 2: "Neither of the two rows is shown in full."}
ALL_SHOWN = {1: "The one row is shown in full.", 2: "Both rows are shown in full."}


def _shown(full: int, rows: int) -> str:
    if full == rows:
        return ALL_SHOWN.get(rows, f"All {counted(rows, 'row')} are shown in full.")
    if full == 0:
        return NONE_SHOWN.get(rows, f"None of the {counted(rows, 'row')} is shown in full.")
    return (
        f"{capital(number(full))} of the {counted(rows, 'row')} {'is' if full == 1 else 'are'} shown in full."
    )


def _strength(selection: Selection, number: int, pick: StrengthPick) -> Strength:
    exhibit = pick.exhibit
    work, *rest = (to_second_person(sentence) for sentence in exhibit.sentences)
    spans = [fact(work, exhibit.ref, strong=True), *(fact(f" {outcome}", exhibit.ref) for outcome in rest)]
    nearest = max(pick.matches, key=lambda row: _likeness(exhibit, row), default=None)
    rows = selection.led_by(exhibit)
    if len(rows) > 1:
        words = f" It answers {counted(len(rows), 'line')} of the ad."
        spans.append(draft(words, *(row.ref for row in rows)))
    return Strength(
        id=f"strength-{number}",
        title=capital(exhibit.title),
        number=number,
        text=text(*spans),
        quote=quote(nearest.requirement.quote, nearest.ref) if nearest else None,
        story=selection.story_ref(exhibit),
    )


def _likeness(exhibit: Exhibit, row: Match) -> tuple[bool, int]:
    """How near a row is to the line that is told under it: led by it, then by skills and words of both."""
    skills = {mention.name for mention in row.requirement.skills}.intersection(exhibit.fact.skills)
    shared = content_words(row.requirement.quote) & exhibit.words
    return row.facts[:1] == (exhibit,), 2 * len(skills) + len(shared)


CONSEQUENCE = {
    RequirementKind.MINIMUM: " This is a minimum qualification: have your answer ready for the first call.",
    RequirementKind.RESPONSIBILITY: " This is part of the daily work, so have an honest answer ready.",
    RequirementKind.PREFERRED: " This is a preference, so a plain answer is enough.",
}


def _gap(gap: GapGroup) -> Gap:
    lead = gap.lead
    spans = [
        draft(as_sentence(lead.reason, partial=gap.partial), lead.ref),
        draft(CONSEQUENCE[lead.requirement.kind], lead.ref),
    ]
    spans.append(label(f" {gap.script.label} is your answer.", gap.script.target, lead.ref))
    return Gap(
        id=f"gap-{gap.number}",
        title=capital(gap.topic),
        number=gap.number,
        quote=quote(lead.requirement.quote, lead.ref),
        must=lead.requirement.must,
        text=text(*spans),
        script=gap.script,
    )


def _meant(case: Case) -> str:
    """Which levels the rest of the playbook is for, and by what."""
    meant = [level.name for level in case.pack.levels if level.key in case.levels]
    if len(meant) == len(case.pack.levels):
        return "What follows is for any of them."
    return f"By titles and dates, what follows is for {listed(meant, 'or')}."


def _level(selection: Selection) -> Prose:
    names = [level.name for level in selection.case.pack.levels]
    case = selection.case
    rounds = list(dict.fromkeys(round_.name for round_ in case.rounds_of_other_levels))
    ask = selection.composer.blank(
        "about.level", "Which level are you interviewing for? Ask your recruiter.", ("request:level",)
    )
    guess = selection.case.assumed_level
    mix = f"that for {guess.name}, {beginning(selection.case)}" if guess else "the pack’s default"
    words = f"No level was given, so the question mix is {mix}. The levels here are {listed(names)}. "
    words += f"{_meant(case)} "
    if rounds:
        words += f"Left out of the loop, as rounds of other levels: {listed(rounds)}. "
    return Prose(
        id="level",
        title="Your level",
        paragraphs=(text(draft(words, f"pack:{selection.case.pack.slug}"), ask),),
    )
