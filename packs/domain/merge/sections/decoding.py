"""The ad decoded: what each line usually means at this company, and what the resume shows for it (J4)."""

from __future__ import annotations

from packs.domain.claims import CONFIDENCES
from packs.domain.cues import content_words
from packs.domain.merge.compose import draft, joined, text
from packs.domain.merge.matching.degrees import DEGREE
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.sections.standing import evidence_text
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import in_brief, listed
from packs.domain.pack import RequirementReading
from packs.domain.playbook.spans import Provenance, Text
from packs.domain.playbook.wanted import Decode, DecodeRow
from packs.domain.posting import Requirement, RequirementKind, SkillGroup, SkillsMode

MOST_READINGS = 2  # of a line that lists several things
Told = dict[str, Match]  # competency → the line under which its reading stands: none is printed twice


def decode(selection: Selection) -> Decode:
    """Every row of the ad, once, in the ad's order."""
    told: Told = {}
    return Decode(
        id="decode",
        title="Reading between the lines",
        rows=tuple(_row(selection, match, told) for match in selection.matches),
    )


def _row(selection: Selection, match: Match, told: Told) -> DecodeRow:
    known = _readings(selection, match)
    fresh = _fresh(match, known, told)
    told.update({reading.competency: match for reading in fresh})
    story = selection.story_of(match.facts[0]) if match.facts else None
    gap = selection.script_for(match)
    return DecodeRow(
        requirement=match.requirement.id,
        quote=match.requirement.quote,
        kind=match.requirement.kind,
        meaning=_meaning(selection, match, known, fresh, told),
        provenance=_together(fresh) if fresh else None,
        show=evidence_text(selection, match),
        refs=tuple(ref for ref in (story.ref if story else None, gap.script if gap else None) if ref),
    )


def _readings(selection: Selection, match: Match) -> list[RequirementReading]:
    readings = {reading.competency: reading for reading in selection.case.pack.readings}
    return [readings[key] for key in match.competencies if key in readings]


def _fresh(match: Match, known: list[RequirementReading], told: Told) -> list[RequirementReading]:
    """The readings that this line still needs: one, or two where the line lists several things."""
    room = MOST_READINGS if "," in match.requirement.quote else 1
    return [reading for reading in known if reading.competency not in told][:room]


def _meaning(
    selection: Selection,
    match: Match,
    known: list[RequirementReading],
    fresh: list[RequirementReading],
    told: Told,
) -> Text:
    if fresh:
        return joined([selection.pack_text(reading.meaning, reading) for reading in fresh])
    if known and _same_thing(match.requirement, (earlier := told[known[0].competency]).requirement):
        return text(draft(_said_before(match.requirement, earlier.requirement), match.ref, earlier.ref))
    return text(draft(_plain_meaning(match.requirement), match.ref))


def _together(readings: list[RequirementReading]) -> Provenance:
    """Of several claims in one cell the least sure and the oldest, with the sources of all."""
    letters = dict.fromkeys(source for reading in readings for source in reading.sources)
    return Provenance(
        confidence=max((reading.confidence for reading in readings), key=CONFIDENCES.index),
        as_of=min(reading.as_of for reading in readings),
        letters=tuple(letters),
    )


def _same_thing(one: Requirement, other: Requirement) -> bool:
    """Whether two lines ask for one thing: a skill of both, or without any most of the words."""
    skills, others = ({mention.name for mention in line.skills} for line in (one, other))
    if skills or others:
        return bool(skills & others)
    words = content_words(one.quote)
    return len(words & content_words(other.quote)) * 2 >= len(words)


def _said_before(requirement: Requirement, earlier: Requirement) -> str:
    where = in_brief(earlier.quote)
    if requirement.kind is RequirementKind.PREFERRED:
        return f"The same as {where}, here as a preference: it can tip a close decision and rules nobody out."
    if requirement.must and not earlier.must:
        return f"The same as {where}, here as a minimum, so be ready to be asked for proof."
    return f"The same as {where}. What an ad says twice is likely to be asked."


def _plain_meaning(requirement: Requirement) -> str:
    """What a line says by its form alone, where the pack has no reading of it."""
    if len(requirement.skills) > 1:
        return _plain_choice(requirement)
    if DEGREE.search(requirement.quote):
        return "Checked from the page, and seldom asked about: have the title and the date ready."
    if requirement.years is not None:
        return "Counted from the dates on your resume, so make sure that they are complete."
    if requirement.kind is RequirementKind.PREFERRED:
        return "A preference: it can tip a close decision and rules nobody out."
    return "Taken at its word: bring one example of exactly this."


def _plain_choice(requirement: Requirement) -> str:
    if requirement.any_of:
        return "One of these is enough; be ready to go deep in it."
    choices = [g for g in requirement.asked if g.mode is SkillsMode.ANY_OF and len(g.skills) > 1]
    if choices:
        rest = [_named(group) for group in requirement.asked if group is not choices[0]]
        plural = len(rest) > 1 or " and " in "".join(rest)
        too = f", and {listed(rest, 'and')} {'are' if plural else 'is'} asked for" if rest else ""
        return f"Of {listed(list(choices[0].skills), 'and')}, one is enough{too}."
    if any(group.open for group in requirement.asked):
        return "Another of the kind will do: say which you know, and what is alike."
    return "All of these are asked for."


def _named(group: SkillGroup) -> str:
    names = list(group.skills)
    return (
        f"one of {listed(names, 'or')}"
        if group.mode is SkillsMode.ANY_OF and names[1:]
        else listed(names, "and")
    )
