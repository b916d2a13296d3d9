"""Spans: the smallest pieces of a playbook, each a fact, a draft or a blank, each with its sources."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from packs.domain.base import Value
from packs.domain.claims import AsOf, Confidence

# What a span rests on: resume facts, lines of the ad, items of pack, company or method, an answer.
Source = Annotated[
    str,
    Field(
        pattern=r"^(fact|position|candidate|ask|posting|pack|company|method|request|answer|release):[\w./-]+$"
    ),
]
BlankId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_.-]*$", max_length=120)]


class SpanKind(StrEnum):
    """`fact`: its sources say it. `draft`: our words around facts. `blank`: only the candidate knows."""

    FACT = "fact"
    DRAFT = "draft"
    BLANK = "blank"


class Voice(StrEnum):
    """Who speaks: we to the candidate, the candidate, the interviewer, or the ad and the resume (quoted)."""

    GUIDE = "guide"
    CANDIDATE = "candidate"
    INTERVIEWER = "interviewer"
    QUOTE = "quote"


class Span(Value):
    """A piece of text. A blank's text is its question; an answered blank is a fact that keeps its id."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    kind: SpanKind
    text: str = Field(min_length=1)
    sources: tuple[Source, ...] = Field(min_length=1)
    blank: BlankId | None = None
    number: str = ""  # "5.4": section and place in it; empty where the blank stands elsewhere already
    target: str = ""  # block id, when the span is a label that refers to it: "Story 1"
    strong: bool = False

    def model_post_init(self, context: Any, /) -> None:
        """A blank can be filled only by its id.

        Run when a span is made; an `after` validator would run again in every text that takes the span.
        """
        if self.kind is SpanKind.BLANK and not self.blank:
            raise ValueError(f"the blank “{self.text}” has no id")


class Text(Value):
    """A sentence or a paragraph, as spans in reading order; spaces stand inside the spans."""

    spans: tuple[Span, ...] = ()
    voice: Voice = Voice.GUIDE

    @property
    def plain(self) -> str:
        """The words as they would be read aloud; an open blank reads as its question in brackets."""
        return "".join(f"[{s.text}]" if s.kind is SpanKind.BLANK else s.text for s in self.spans)

    @property
    def open(self) -> bool:
        """Whether a blank in it is still open."""
        return any(span.kind is SpanKind.BLANK for span in self.spans)

    @property
    def factual(self) -> bool:
        """Whether it consists of facts alone."""
        return all(span.kind is SpanKind.FACT for span in self.spans)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source of its spans, once, in order."""
        return tuple(dict.fromkeys(source for span in self.spans for source in span.sources))


class Ref(Value):
    """A reference by label to a block: never by page."""

    label: str
    target: str


class Provenance(Value):
    """What the margin says of a claim: how sure, as of when, by which sources (letters of the appendix)."""

    confidence: Confidence
    as_of: AsOf
    letters: tuple[str, ...] = ()
