"""Group 2.4: what is said of the candidate is what the resume says."""

from __future__ import annotations

import re
from functools import lru_cache

from packs.domain.candidate import tenure_months
from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.cues import root
from packs.domain.findings import Severity
from packs.domain.merge.words import years_in_words
from packs.domain.playbook.spans import Span, SpanKind, Voice
from packs.domain.reading.language.verbs import past_base

A, B = Severity.A, Severity.B
rule = playbook_rules.rule
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# glue of `reading.phrases` and of the merge around words of a resume
GLUE = frozenset(
    root(word)
    for word in [
        "a",
        "an",
        "the",
        "i",
        "it",
        "was",
        "am",
        "is",
        "are",
        "were",
        "have",
        "has",
        "had",
        "and",
        "my",
        "me",
        "at",
        "as",
        "this",
        "that",
        "of",
        "in",
        "on",
        "to",
        "for",
        "with",
        "by",
        "from",
        "most",
        "recently",
        "i’m",
        "i'm",
        "you",
        "your",
        "yours",
        "resume",
        "result",
        "says",
        "line",
        "hold",
        "certificate",
        "studies",
        "dated",
        "work",
        "years",
        "year",
        "months",
        "month",
        "not",
        "lead",
        "strongest",
        "skills",
        "listed",
        "result",
        "under",
        "be",
        "been",
        "being",
        "which",
        "so",
        "did",
        "do",
        "done",
        "we",
        "our",
        "they",
    ]
)


@rule("R1", A, "work is told of the employer whose line it is")
def employers_match(subject: Subject) -> Found:
    """A sentence that rests on one employer's line names no other employer."""
    employers = {position.employer for position in subject.candidate.positions}
    owners = {f"fact:{fact.id}": fact for fact in subject.candidate.facts}
    if not employers:
        return
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(employers)))})\b")
    for block, _, span in subject.of_facts:
        facts = [owners[source] for source in span.sources if source in owners]
        allowed = " ".join(f"{fact.owner} {fact.text}" for fact in facts)
        for employer in named.findall(span.text):
            if facts and employer not in allowed:
                yield Problem(
                    block.id, f"“{span.text[:60]}” names {employer}; the line is {facts[0].owner}’s."
                )


@rule("R2", A, "time worked is reckoned from the dates")
def tenure_is_computed(subject: Subject) -> Found:
    """What rests on the tenure says its years, no more."""
    months = tenure_months(subject.candidate.positions, subject.playbook.request.as_of)
    years = years_in_words(months)
    for block, _, span in subject.spans():
        if span.sources != ("candidate:tenure",):
            continue
        said = span.text.casefold()
        if years and years not in said:
            yield Problem(block.id, f"“{span.text[:60]}” does not say {years}, which the dates give.")


@rule("R3", A, "a figure stands in the source that it rests on")
def figures_have_sources(subject: Subject) -> Found:
    """Each number in a span stands in the words of one of its sources (grounding of numbers)."""
    for block, _, span in subject.spans():
        figures = NUMBER.findall(span.text)
        if not figures or _is_exempt(span):
            continue
        for figure in figures:
            if not any(figure in _figures(subject.words_of.get(source, "")) for source in span.sources):
                yield Problem(
                    block.id, f"The figure {figure} in “{span.text[:60]}” stands in none of its sources."
                )


def _is_exempt(span: Span) -> bool:
    """Blanks ask, labels count blocks, the Method speaks of minutes, and an answer is the candidate's own."""
    if span.kind is SpanKind.BLANK or span.target:
        return True
    return any(source.startswith(("answer:", "method:")) for source in span.sources)


@lru_cache(maxsize=4096)
def _figures(text: str) -> frozenset[str]:
    return frozenset(NUMBER.findall(text))


@rule("R4", A, "what is said of the work uses the words of the line")
def predicates_match(subject: Subject) -> Found:
    """A fact told by the candidate, or to them, holds no word that its line does not hold."""
    for block, text, span in subject.of_facts:
        if span.kind is not SpanKind.FACT or not all(s.startswith("fact:") for s in span.sources):
            continue
        held = frozenset().union(*(_bases(subject.words_of.get(source, "")) for source in span.sources))
        for word in _words(span.text):
            if _base(word) not in held and root(word) not in GLUE and not word.isdigit():
                yield Problem(block.id, f"“{word}” in “{text.plain[:70]}” is not a word of the resume line.")
                break


@lru_cache(maxsize=4096)
def _bases(text: str) -> frozenset[str]:
    return frozenset(_base(word) for word in _words(text))


@lru_cache(maxsize=16384)
def _base(word: str) -> str:
    """What the tenses of a word share: "ran" and "run" are one."""
    return root(past_base(word) or word)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9][a-z0-9+#.’'-]*", text.casefold().replace("—", " ").replace("–", " "))


CLAIM = re.compile(
    r"\bI(?:’ve|'ve)?\s+(?:have\s+)?(?:also\s+|actually\s+|always\s+|often\s+|recently\s+)?"
    r"(?:been|built|led|designed|worked|owned|studied|learned|used|managed|mentored|collaborated|partnered|"
    r"experimented|shipped|improved|reduced|wrote|ran|drove)\b"
)

# "what I built", "the people I worked with": a relative clause names work without claiming any
RELATIVE = re.compile(r"\b(?:what|that|which|who|whom|people|thing|where|how)\s$", re.IGNORECASE)


@rule("R13", A, "nothing is put into the candidate's mouth that no fact supports")
def claims_need_facts(subject: Subject) -> Found:
    """A first-person claim of our own words ends in a blank, or is not made (R11, R13)."""
    for block, text in subject.texts():
        if text.voice is not Voice.CANDIDATE:
            continue
        for place, span in enumerate(text.spans):
            found = CLAIM.search(span.text)
            if not found or span.kind is not SpanKind.DRAFT or RELATIVE.search(span.text[: found.start()]):
                continue
            follower = text.spans[place + 1] if place + 1 < len(text.spans) else None
            tail = span.text[found.end() :]
            if not follower or not follower.blank or re.search(r"[.!?]\s", tail):
                yield Problem(
                    block.id, f"“{found.group()} …” is said for the candidate, and no fact supports it."
                )


INVENTED = re.compile(
    r"\b(?:massive|frustrat\w+|struggl\w+|suffer\w*|rapidly|skyrocket\w*|desperate\w*|chaos|crisis|"
    r"customers were|users were|the business was|under pressure|tight deadline)\b",
    re.IGNORECASE,
)


@rule("R12", A, "a draft invents no circumstance")
def drafts_are_neutral(subject: Subject) -> Found:
    """Drafts in the candidate's voice hold no event, motive or color that no source gives."""
    for block, text, span in subject.spans():
        if text.voice is Voice.CANDIDATE and span.kind is SpanKind.DRAFT:
            found = INVENTED.search(span.text)
            if found:
                yield Problem(block.id, f"“{found.group()}” is invented: ask for it in a blank instead.")


@rule("R9", B, "no blank asks for what the resume says")
def no_needless_blanks(subject: Subject) -> Found:
    """A blank does not ask for an employer or title that the fact under it has."""
    for block, _, span in subject.spans():
        asks = span.kind is SpanKind.BLANK and re.match(
            r"(?:which|what) (?:company|employer)\b", span.text.casefold()
        )
        if asks and any(source.startswith("fact:") for source in span.sources):
            yield Problem(block.id, f"“{span.text}” asks for what the resume line says.")
