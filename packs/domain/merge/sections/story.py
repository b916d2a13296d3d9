"""One pitch in two lengths, why this company, why this role, how to say it."""

from __future__ import annotations

from packs.domain.candidate import FactKind
from packs.domain.merge.compose import Filled, fact, joined, seconds, spoken_words, text
from packs.domain.merge.matching.evidence import Exhibit, strongest
from packs.domain.merge.sections.change import after_hook, came_from
from packs.domain.merge.sections.change import past as what_led_here
from packs.domain.merge.sections.telling import earlier, held, told
from packs.domain.merge.selection import Selection
from packs.domain.merge.words import sentence_end
from packs.domain.playbook.block import Block
from packs.domain.playbook.spans import Text, Voice
from packs.domain.playbook.story import Pitch, PitchPart, Spoken, Tips
from packs.domain.slots import SlotScope

SHORT_SECONDS, LONG_SECONDS = 30, 120
SHORT_WORDS, LONG_WORDS = 75, 310  # at 150 words a minute


def build(selection: Selection) -> tuple[Block, ...]:
    """The section's blocks."""
    method, frame = selection.case.method, selection.case.method.pitch
    return (
        short_pitch(selection),
        long_pitch(selection),
        Spoken(
            id="why-company",
            title=f"Why {selection.case.company.name}?",
            question=f"Why {selection.case.company.name}?",
            text=_spoken(selection, frame.why_company, "why_company"),
            tip=frame.why_company_tip,
        ),
        Spoken(
            id="why-role",
            title="Why this role?",
            question="Why this role?",
            text=_why_role(selection),
            tip=frame.why_role_tip,
        ),
        Tips(id="delivery", title="How to say it", do=method.delivery_do, dont=method.delivery_dont),
    )


def _spoken(selection: Selection, words: tuple[str, ...], key: str) -> tuple[Text, ...]:
    return tuple(
        selection.method_text(each, key, Voice.CANDIDATE, part=str(place)) for place, each in enumerate(words)
    )


def _why_role(selection: Selection) -> tuple[Text, ...]:
    """Why this role: from what the ad says of the work, where it says it in a sentence."""
    frame = selection.case.method.pitch
    answer = _spoken(selection, frame.why_role, "why_role")
    lines = selection.purpose
    if not lines or not frame.why_role_said:
        return answer
    said = selection.composer.fill(
        frame.why_role_said,
        source="method:why_role",
        owner="method.why_role.said",
        scope=SlotScope.GAP,
        slots={"requirement": Filled(sentence_end(lines[0]), ("posting:text",))},
        voice=Voice.CANDIDATE,
    )
    return (said, *answer[1:])


def short_pitch(selection: Selection) -> Pitch:
    """The thirty-second pitch; the cheat sheet prints the same words (A6)."""
    frame = selection.case.method.pitch
    bridge = selection.method_text(frame.bridge, "pitch.bridge", Voice.CANDIDATE)
    close = selection.method_text(frame.close, "pitch.close", Voice.CANDIDATE)
    hook = joined([_hook(selection), after_hook(selection)], Voice.CANDIDATE)
    room = SHORT_WORDS - spoken_words([hook, bridge, close])
    proof = _proof(selection, room)
    texts = (hook, proof, bridge, close)
    return _pitch(selection, "pitch-short", "The 30-second pitch", SHORT_SECONDS, texts, long=False)


def _pitch(
    selection: Selection, key: str, title: str, target: int, texts: tuple[Text, ...], *, long: bool
) -> Pitch:
    frame = selection.case.method.pitch
    beats = frame.long_beats if long else frame.short_beats
    parts = tuple(
        PitchPart(name=beat.name, purpose=beat.purpose, text=each)
        for beat, each in zip(beats, texts, strict=True)
        if each.spans
    )
    words = spoken_words([part.text for part in parts])
    return Pitch(id=key, title=title, seconds=seconds(words), words=words, target_seconds=target, parts=parts)


def _hook(selection: Selection) -> Text:
    """Who speaks: title and employer as the resume has them, else the studies, else a blank."""
    latest = selection.case.candidate.latest
    if latest and latest.title:
        verb = "I’m" if latest.current else "Most recently I was"
        words = sentence_end(f"{verb} {held(latest)}")
        return text(fact(words, f"position:{latest.id}"), voice=Voice.CANDIDATE)
    studied = [e for e in selection.exhibits if e.fact.kind is FactKind.EDUCATION]
    if studied:
        return text(fact(studied[0].sentences[0], studied[0].ref), voice=Voice.CANDIDATE)
    ask = selection.composer.blank(
        "about.introduction", "Who are you, in one sentence: what you do, and where?", ("candidate:label",)
    )
    return text(ask, voice=Voice.CANDIDATE)


def _proof(selection: Selection, room: int) -> Text:
    """The strongest stories' work and result, as many as fit; at least one sentence."""
    chosen: list[Text] = []
    latest = selection.case.candidate.latest
    named = [latest.employer] if latest else []
    for story in selection.stories[:4]:
        names = list(named)
        said = told(selection, story.exhibit, names)
        if not chosen or spoken_words([*chosen, said]) <= room:
            chosen, named = [*chosen, said], names
    if chosen:
        return joined(chosen, Voice.CANDIDATE)
    ask = selection.composer.blank(
        "about.proof",
        "Which piece of work are you proudest of, and what came of it, in two sentences?",
        ("candidate:facts",),
    )
    return text(ask, voice=Voice.CANDIDATE)


def long_pitch(selection: Selection) -> Pitch:
    """The two-minute version: the same facts with room to tell them, as long as its name says (L7)."""
    case, frame = selection.case, selection.case.method.pitch
    latest = case.candidate.latest
    stories = [story.exhibit for story in selection.stories]
    now = [e for e in stories if latest and e.fact.position_id == latest.id][:2]
    before = _earlier(selection, stories)
    if not now:
        now, before = before[:1], before[1:]
    past = [what_led_here(selection)]
    present = [_hook(selection)]
    pivot = selection.method_text(frame.pivot, "pitch.pivot", Voice.CANDIDATE)
    future = selection.method_text(frame.future, "pitch.future", Voice.CANDIDATE)
    room = LONG_WORDS - spoken_words([*past, *present, pivot, future])
    pieces = _in_room(_pieces(selection, now, before), room)
    past += [text_ for old, text_ in pieces if old]
    present += [text_ for old, text_ in pieces if not old]
    texts = (joined(past, Voice.CANDIDATE), joined(present, Voice.CANDIDATE), pivot, future)
    return _pitch(selection, "pitch-long", "The two-minute version", LONG_SECONDS, texts, long=True)


def _earlier(selection: Selection, stories: list[Exhibit]) -> list[Exhibit]:
    """What led here: stories of earlier positions, else an earlier position's strongest line."""
    latest = selection.case.candidate.latest
    if latest is None:
        return stories[:2]
    told = [e for e in stories if e.fact.position_id != latest.id][:2]
    rest = (e for e in strongest(selection.exhibits) if e.fact.position_id not in (latest.id, None))
    return told or list(rest)[:1]


def _pieces(selection: Selection, now: list[Exhibit], before: list[Exhibit]) -> list[tuple[bool, Text]]:
    """What may be told, most important first, as (of the past?, text): facts with a detail, then blanks."""
    frame = selection.case.method.pitch
    latest = selection.case.candidate.latest
    named = {False: [latest.employer] if latest else [], True: came_from(selection)}
    order = [(False, e) for e in now[:1]] + [(True, e) for e in before[:1]]
    order += [(False, e) for e in now[1:]] + [(True, e) for e in before[1:]]
    pieces = []
    for place, (old, exhibit) in enumerate(order):
        said = [(earlier if old else told)(selection, exhibit, named[old])]
        if frame.details:
            words = frame.details[place % len(frame.details)]
            said.append(selection.method_text(words, "pitch.detail", Voice.CANDIDATE, part=exhibit.fact.id))
        pieces.append((old, joined(said, Voice.CANDIDATE)))
    if frame.spare:
        spare = [
            selection.method_text(frame.spare, "pitch.spare", Voice.CANDIDATE, part=str(n)) for n in (1, 2, 3)
        ]
        pieces += zip((False, True, False), spare, strict=True)
    return pieces


def _in_room(pieces: list[tuple[bool, Text]], room: int) -> list[tuple[bool, Text]]:
    """The pieces that fit, in order, until two minutes are full."""
    kept: list[tuple[bool, Text]] = []
    for old, piece in pieces:
        words = spoken_words([piece])
        if words <= room:
            kept.append((old, piece))
            room -= words
    return kept
