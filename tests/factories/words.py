"""Short makers of spans, texts and references for sample playbooks."""

from __future__ import annotations

from packs.domain.claims import Confidence
from packs.domain.playbook.spans import Provenance, Ref, Span, SpanKind, Text, Voice

RESUME = ("fact:line-1",)
HOUSE = ("method:sample",)


def fact(text: str, strong: bool = False) -> Span:
    """A span that a resume line says."""
    return Span(kind=SpanKind.FACT, text=text, sources=RESUME, strong=strong)


def draft(text: str) -> Span:
    """A span in our words."""
    return Span(kind=SpanKind.DRAFT, text=text, sources=HOUSE)


def blank(number: str, question: str) -> Span:
    """An open question with its number."""
    blank_id = f"blank-{number}"
    return Span(kind=SpanKind.BLANK, text=question, sources=HOUSE, blank=blank_id, number=number)


def link(label: str, target: str) -> Span:
    """A label that refers to a block."""
    return Span(kind=SpanKind.DRAFT, text=label, sources=HOUSE, target=target)


def says(*spans: Span | str, voice: Voice = Voice.GUIDE) -> Text:
    """A text; bare strings are our words."""
    return Text(spans=tuple(draft(s) if isinstance(s, str) else s for s in spans), voice=voice)


def known(*texts: str) -> Text:
    """A text that consists of facts alone, in the candidate's voice."""
    return Text(spans=tuple(fact(text) for text in texts), voice=Voice.CANDIDATE)


def quoted(text: str) -> Text:
    """A line of the ad or the resume, word for word."""
    return Text(spans=(fact(text),), voice=Voice.QUOTE)


def ref(label: str, target: str) -> Ref:
    """A reference by label."""
    return Ref(label=label, target=target)


def sure(confidence: Confidence = Confidence.REPORTED, as_of: str = "2026-05", *letters: str) -> Provenance:
    """What the margin says of a claim."""
    return Provenance(confidence=confidence, as_of=as_of, letters=letters or ("c",))
