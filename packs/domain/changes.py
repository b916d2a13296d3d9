"""What changed between two playbooks of one person: pack, resume, score, stories and questions, blanks.

A pure comparison of two documents. What one of the two does not print cannot be compared and is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from packs.domain.base import inside
from packs.domain.claims import Claim
from packs.domain.days import day
from packs.domain.method import SectionKey
from packs.domain.playbook import Playbook, Section
from packs.domain.playbook.appendix import ChangeGroup, Changelog
from packs.domain.playbook.block import Status
from packs.domain.playbook.questions import Question
from packs.domain.playbook.spans import Span, SpanKind
from packs.domain.playbook.standing import Score, ScoreRow
from packs.domain.playbook.stories import Story
from packs.domain.release import ReleaseDocument
from packs.domain.sections import ONE_PAGE

LONGEST = 110  # characters of an item's words
STANDING = {
    Status.COVERED: "on your resume",
    Status.PARTIAL: "in part on your resume",
    Status.GAP: "not on your resume",
}
NOUNS = {
    "CompanyFact": "fact about the company",
    "CompanyValue": "value of the company",
    "QuestionPattern": "question",
    "Round": "round of the loop",
    "LoopVersion": "description of the loop",
    "LoopChange": "change of the loop",
    "Curveball": "curveball",
    "AskThem": "question to ask them",
    "Mistake": "mistake to watch for",
}


@dataclass(frozen=True)
class Previous:
    """The playbook before, and the release it was made from where that is known."""

    playbook: Playbook
    release: ReleaseDocument | None = None


def with_changes(playbook: Playbook, previous: Previous | None, release: ReleaseDocument) -> Playbook:
    """The playbook with what changed since the one before; as it is where there is none before."""
    place = _place(playbook.sections)
    if previous is None or place is None:
        return playbook
    block = changelog(previous, playbook, release)
    first = place is SectionKey.APPENDIX
    sections = tuple(
        section.model_copy(update={"blocks": (block, *section.blocks) if first else (*section.blocks, block)})
        if section.key is place
        else section
        for section in playbook.sections
    )
    return playbook.model_copy(update={"sections": sections})


def _place(sections: tuple[Section, ...]) -> SectionKey | None:
    """The appendix, else the last section that may run over its page; None where there is neither."""
    keys = [section.key for section in sections if section.key not in ONE_PAGE]
    if SectionKey.APPENDIX in keys:
        return SectionKey.APPENDIX
    return keys[-1] if keys else None


def changelog(previous: Previous, after: Playbook, release: ReleaseDocument) -> Changelog:
    """What changed, in groups; a group without a change is left out."""
    before = previous.playbook
    groups = (
        ("The interview", _interview(before, after)),
        ("What is known of the company and the loop", _pack(previous, after, release)),
        ("Your resume", _resume(before, after)),
        ("Your score", _score(before, after)),
        ("Stories and questions", _chosen(before, after)),
        ("Your blanks", _blanks(before, after)),
    )
    found = ((name, tuple(lines)) for name, lines in groups)
    made = day(before.cover.as_of, after.locale)
    return Changelog(
        id="changelog",
        title="What changed since your last playbook",
        since=f"your playbook of {made} ({before.cover.release})",
        groups=tuple(ChangeGroup(name=name, lines=lines) for name, lines in found if lines),
    )


def _interview(before: Playbook, after: Playbook) -> Iterator[str]:
    old, new = before.cover, after.cover
    pairs = (
        ("The company", old.company, new.company),
        ("The role", old.role, new.role),
        ("The level", old.level, new.level),
        ("The date", _day(before, after.locale), _day(after, after.locale)),
    )
    for name, was, now in pairs:
        if was != now:
            yield f"{name}: {now or 'not set'} (was {was or 'not set'})"


def _day(playbook: Playbook, locale: str) -> str:
    interview = playbook.cover.interview_date
    return day(interview, locale) if interview else ""


def _pack(previous: Previous, after: Playbook, release: ReleaseDocument) -> Iterator[str]:
    before = previous.playbook
    if before.release_sha256 == after.release_sha256:
        return
    yield f"Made from {before.cover.release}; now from {after.cover.release}."
    if previous.release is not None and before.release_slug == after.release_slug:
        yield from _claim_differences(_claims(previous.release), _claims(release))


def _claim_differences(old: Mapping[str, Claim], new: Mapping[str, Claim]) -> Iterator[str]:
    """Items of the pack: those that read the same and differ inside are named as revised."""
    told = ({key: _told(claim) for key, claim in claims.items()} for claims in (old, new))
    yield from _differences(*told)
    for key, claim in new.items():
        if key in old and _told(old[key]) == _told(claim) and old[key] != claim:
            yield f"Revised: {_told(claim)}"


def _claims(release: ReleaseDocument) -> dict[str, Claim]:
    return {claim.id: claim for part in (release.company, release.pack) for claim in inside(part, Claim)}


def _told(claim: Claim) -> str:
    """The kind of an item and the words by which a reader knows it."""
    noun = NOUNS.get(type(claim).__name__, "statement")
    for field in ("title", "name", "question", "prompt", "text", "summary", "meaning"):
        words = getattr(claim, field, "")
        if isinstance(words, str) and words:
            return f"{noun}, “{_short(words)}”"
    return noun


def _resume(before: Playbook, after: Playbook) -> Iterator[str]:
    if before.facts:
        old, new = ({f.id: f"{f.where}: “{_short(f.text)}”" for f in p.facts} for p in (before, after))
        yield from _differences(old, new)


def _score(before: Playbook, after: Playbook) -> Iterator[str]:
    old, new = (next(inside(playbook.sections, Score), None) for playbook in (before, after))
    if old is None or new is None:
        return
    if before.request.weights != after.request.weights:
        yield "The formula has other weights than it had."
    if old.score != new.score:
        yield f"The score: {_of_100(new.score)} (was {_of_100(old.score)})"
    was, now = ({row.requirement: row for row in score.rows} for score in (old, new))
    for key, row in now.items():
        if key in was and was[key].status is not row.status:
            yield f"“{_short(row.quote)}”: {STANDING[row.status]} (was {STANDING[was[key].status]})"
    yield from _differences(_lines_of_the_ad(was), _lines_of_the_ad(now))


def _lines_of_the_ad(rows: Mapping[str, ScoreRow]) -> dict[str, str]:
    return {key: f"line of the ad, “{_short(row.quote)}”" for key, row in rows.items()}


def _of_100(score: int | None) -> str:
    return "none" if score is None else f"{score} of 100"


def _chosen(before: Playbook, after: Playbook) -> Iterator[str]:
    if _both(before, after, SectionKey.STORIES):
        yield from _differences(_stories(before), _stories(after))
    if _both(before, after, SectionKey.QUESTIONS):
        yield from _differences(_questions(before), _questions(after))


def _stories(playbook: Playbook) -> dict[str, str]:
    return {s.fact: f"story, “{_short(s.title)}”" for s in inside(playbook.sections, Story)}


def _questions(playbook: Playbook) -> dict[str, str]:
    return {q.id: f"question, “{_short(q.prompt.plain)}”" for q in inside(playbook.sections, Question)}


def _both(before: Playbook, after: Playbook, key: SectionKey) -> bool:
    return before.section(key) is not None and after.section(key) is not None


def _blanks(before: Playbook, after: Playbook) -> Iterator[str]:
    old, new = (_by_id(playbook.sections) for playbook in (before, after))
    for blank, span in new.items():
        was = old.get(blank)
        if was and was.kind is SpanKind.BLANK and span.kind is not SpanKind.BLANK:
            yield f"Answered: “{_short(was.text)}”"
    counts = [sum(span.kind is SpanKind.BLANK for span in spans.values()) for spans in (old, new)]
    if counts[0] != counts[1]:
        yield f"Still open: {counts[1]} (were {counts[0]})"


def _by_id(sections: tuple[Section, ...]) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for span in inside(sections, Span):
        if span.blank:
            found.setdefault(span.blank, span)
    return found


def _differences(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    """Lines on what is new, changed and gone, by id; items that read the same are passed over."""
    yield from _lines("New", (new[key] for key in new if key not in old))
    yield from _lines("Changed", (new[key] for key in new if key in old and new[key] != old[key]))
    yield from _lines("Gone", (old[key] for key in old if key not in new))


def _lines(word: str, items: Iterable[str]) -> Iterator[str]:
    return (f"{word}: {item}" for item in items)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"
