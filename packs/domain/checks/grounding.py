"""What is claimed of company and candidate rests on what the sources say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.checks.company import CLAIM_BLOCKS
from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.claims import CONFIDENCES
from packs.domain.company import CompanyFact
from packs.domain.findings import Severity
from packs.domain.playbook.block import Block
from packs.domain.playbook.questions import Question
from packs.domain.playbook.spans import Provenance, SpanKind, Text, Voice
from packs.domain.playbook.wanted import Context, DecodeRow, SignalItem

A, B, C = Severity.A, Severity.B, Severity.C
rule = playbook_rules.rule
MAGNITUDE = re.compile(
    r"\b(?:\d[\d.,]*\+?\s?(?:million|billion|trillion)|(?:millions|billions) of)\b", re.IGNORECASE
)


@rule("V14", B, "a figure of the company is one of its facts, with whose it is, its unit and its date")
def magnitudes_are_facts(subject: Subject) -> Found:
    """What is said of the company in millions stands in a typed fact too, and so has one value."""
    facts = subject.release.document.company.facts
    for block, _, span in subject.spans():
        if block.id in CLAIM_BLOCKS and any(s.startswith(("pack:", "company:")) for s in span.sources):
            for loose in loose_figures(span.text, facts):
                yield Problem(block.id, f"“{loose}” is in no fact of the company.")


def loose_figures(text: str, facts: tuple[CompanyFact, ...]) -> Iterator[str]:
    """Figures of millions and more in a text that stand in none of the facts."""
    for found in MAGNITUDE.finditer(text):
        said = " ".join(found.group().casefold().split())
        if not any(said in fact.text.casefold() for fact in facts):
            yield found.group()


@rule("V15", B, "what is inferred is marked as inferred")
def marks_are_no_surer_than_claims(subject: Subject) -> Found:
    """The mark beside a text is that of the least sure claim in it."""
    for block, mark, texts in _marked(subject):
        claims = [subject.claims[s] for text in texts for s in text.sources if s in subject.claims]
        least = max((CONFIDENCES.index(claim.confidence) for claim in claims), default=0)
        if mark and CONFIDENCES.index(mark.confidence) < least:
            yield Problem(block.id, f"“{texts[0].plain[:50]}” is marked {mark.confidence}, and is less sure.")


def _marked(subject: Subject) -> Iterator[tuple[Block, Provenance | None, tuple[Text, ...]]]:
    for context in subject.of(Context):
        yield context, context.provenance, (*context.paragraphs, context.pain)
    for block, item in subject.held(SignalItem):
        yield block, item.provenance, (item.text,)
    for block, row in subject.held(DecodeRow):
        yield block, row.provenance, (row.meaning,)


@rule("R8", B, "no employer is named for a line that names none")
def unknown_employers_stay_unknown(subject: Subject) -> Found:
    """Where the resume does not say where work was done, nothing says it for the candidate."""
    nowhere = {f"fact:{fact.id}" for fact in subject.candidate.facts if not fact.owner}
    employers = [position.employer for position in subject.candidate.positions if position.employer]
    for block, _, span in subject.spans() if nowhere else ():
        if nowhere.isdisjoint(span.sources):
            continue
        line = " ".join(subject.words_of.get(source, "") for source in span.sources)
        for employer in employers:
            if employer in span.text and employer not in line:
                yield Problem(block.id, f"“{span.text[:60]}” names {employer}; the resume does not.")


DONE = (
    "built|led|designed|owned|shipped|ran|drove|managed|mentored|improved|reduced|influenced|launched|"
    "migrated|scaled|persuaded|convinced|aligned|coached|collaborated|partnered|worked closely"
)
HELD = (
    "fact:",
    "answer:",
    "position:",
    "ask:",
    "posting:",
)  # the ad's own "you have designed" is a quotation
CLAIMED = re.compile(
    rf"(?:^|[.!?:;]\s)You(?:’ve|'ve| have)? (?:also |already |directly |often |always )?(?:{DONE})\b"
)


@rule("R11", A, "nothing is said of the candidate's past that no fact supports")
def past_is_grounded(subject: Subject) -> Found:
    """ "You influenced teams" rests on a line of the resume or is not said; R13 asks it of spoken words."""
    for block, text, span in subject.spans():
        if text.voice is not Voice.GUIDE or span.kind is SpanKind.BLANK:
            continue
        found = CLAIMED.search(span.text)
        if found and not any(s.startswith(HELD) for s in span.sources):
            yield Problem(
                block.id, f"“{found.group().strip(' .:;!?')} …” is claimed, and no line supports it."
            )


QUOTED = re.compile(r"“([^“”]{3,})”")
OF_THE_AD = re.compile(
    r"\b(?:the|this|your) (?:ad|posting|job description)(?:’s)?\s(?:\w+\s){0,3}$", re.IGNORECASE
)


@rule("J5", B, "words in quotation marks are words of whom they are ascribed to")
def quotations_are_found(subject: Subject) -> Found:
    """What "the ad" is said to say stands in the ad, letter for letter."""
    for block, text in subject.texts():
        plain = text.plain if text.voice is not Voice.QUOTE else ""
        for found in QUOTED.finditer(plain) if "“" in plain else ():
            ascribed = OF_THE_AD.search(plain[: found.start()])
            if ascribed and found[1].rstrip(".…,") not in subject.posting.text:
                yield Problem(block.id, f"“{found[1][:60]}” is ascribed to the ad and does not stand in it.")


@rule("T4", C, "a tool that a strong answer names is of the resume or the ad, or the question leads there")
def tools_lead_back(subject: Subject) -> Found:
    """Advice that names tools and nothing of this candidate is advice for anyone."""
    patterns = {f"question-{q.id.lower()}": q for q in subject.release.document.pack.questions}
    known = subject.given + " ".join(skill.name for skill in subject.candidate.skills).casefold()
    for question in subject.of(Question):
        strong = " ".join(point.text for point in question.great)
        tools = [s for s in patterns[question.id].skills if re.search(rf"\b{re.escape(s)}\b", strong)]
        linked = question.story or question.ad_line or question.prep.open
        if tools and not linked and not any(tool.casefold() in known for tool in tools):
            yield Problem(
                question.id, f"Question {question.number} praises {tools[0]}, which is nowhere else."
            )
