"""Composing texts: slots filled, blanks numbered by id, every span with its sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from packs.domain.playbook.spans import Span, SpanKind, Text, Voice
from packs.domain.slots import Literal, Question, Slot, SlotScope, parse, question_for

WORDS_A_MINUTE = 150  # the speed at which spoken pieces are measured (rule L7)
BLANK_WORDS = 12  # what an answered blank is reckoned to take when spoken, unless its question says how much
ASKED_WORDS = {"in one sentence": 15, "in two sentences": 30, "in three sentences": 45}


@dataclass(frozen=True)
class Filled:
    """What a slot holds: its text and the sources that say so; where it is empty, what its blank asks."""

    text: str
    sources: tuple[str, ...]
    question: str = ""  # instead of the slot's usual one
    blank: str = ""  # the id of its blank, where one answer serves several texts


@dataclass(frozen=True)
class Composer:
    """Turns editors' texts into spans. `common` fills the slots that every text knows."""

    answers: Mapping[str, str]
    common: Mapping[str, Filled] = field(default_factory=dict)

    def fill(
        self,
        text: str,
        *,
        source: str,
        owner: str,
        scope: SlotScope = SlotScope.PACK,
        slots: Mapping[str, Filled] | None = None,
        kind: SpanKind = SpanKind.FACT,
        voice: Voice = Voice.GUIDE,
        extra: tuple[str, ...] = (),
    ) -> Text:
        """A text with its slots filled. Words are `kind` resting on `source`; `owner` prefixes blank ids."""
        known = {**self.common, **(slots or {})}
        spans: list[Span] = []
        for place, token in enumerate(parse(text, scope)):
            if isinstance(token, Literal):
                spans.append(Span(kind=kind, text=token.text, sources=(source, *extra)))
            elif isinstance(token, Question):
                spans.append(self.blank(f"{owner}.{place}", token.text, (source, *extra)))
            else:
                spans.append(self._slot(token, known, scope, owner, source))
        return Text(spans=tuple(spans), voice=voice)

    def _slot(
        self, slot: Slot, known: Mapping[str, Filled], scope: SlotScope, owner: str, source: str
    ) -> Span:
        filled = known.get(slot.name)
        if filled and filled.text:
            return Span(kind=SpanKind.FACT, text=filled.text, sources=filled.sources)
        # a slot of the whole playbook keeps one id, so that one answer fills it everywhere
        prefix = "about" if slot.name in self.common or scope is SlotScope.PACK else owner
        asked = (filled.question if filled else "") or question_for(slot.name, scope)
        own = filled.blank if filled else ""
        return self.blank(own or f"{prefix}.{slot.name}", asked, (source,))

    def blank(self, blank_id: str, question: str, sources: tuple[str, ...]) -> Span:
        """A blank, or the candidate's answer to it as a fact."""
        name = blank_id.lower()
        answer = " ".join(self.answers.get(name, "").split())
        if answer:
            return Span(kind=SpanKind.FACT, text=answer, sources=(f"answer:{name}",), blank=name)
        return Span(kind=SpanKind.BLANK, text=question, sources=sources, blank=name)


def fact(text: str, *sources: str, strong: bool = False) -> Span:
    """Words that their sources say."""
    return Span(kind=SpanKind.FACT, text=text, sources=tuple(sources), strong=strong)


def draft(text: str, *sources: str) -> Span:
    """Our words around facts; they claim nothing that the sources do not."""
    return Span(kind=SpanKind.DRAFT, text=text, sources=tuple(sources))


def label(text: str, target: str, *sources: str) -> Span:
    """A whole sentence that refers to a block by its label; it is left out where the block is."""
    return Span(kind=SpanKind.DRAFT, text=text, sources=tuple(sources), target=target)


def text(*spans: Span, voice: Voice = Voice.GUIDE) -> Text:
    """A text of spans."""
    return Text(spans=tuple(spans), voice=voice)


def quote(words: str, source: str) -> Text:
    """A verbatim quotation."""
    return Text(spans=(fact(words, source),), voice=Voice.QUOTE)


def joined(texts: Iterable[Text], voice: Voice | None = None) -> Text:
    """Several texts as one paragraph, with single spaces between them."""
    spans: list[Span] = []
    speaker = voice
    for piece in texts:
        speaker = speaker or piece.voice
        spans += _after_space(spans, piece.spans)
    return Text(spans=tuple(spans), voice=speaker or Voice.GUIDE)


def _after_space(before: Sequence[Span], after: Sequence[Span]) -> list[Span]:
    """The second run of spans with the space that parts it from the first; blanks keep their own words."""
    if not before or not after or before[-1].text.endswith(" ") or after[0].text.startswith(" "):
        return list(after)
    first = after[0]
    if first.blank:
        return [draft(" ", *first.sources), *after]
    return [first.but({"text": f" {first.text}"}), *after[1:]]


def spoken_words(texts: Sequence[Text]) -> int:
    """Words when spoken: those that stand, and for each open blank what its question asks for."""
    spans = [span for piece in texts for span in piece.spans]
    return sum(asked_words(s.text) if s.kind is SpanKind.BLANK else len(s.text.split()) for s in spans)


def asked_words(question: str) -> int:
    """How many words an answer takes: "in two sentences" are thirty."""
    return next((words for asked, words in ASKED_WORDS.items() if asked in question), BLANK_WORDS)


def seconds(words: int) -> int:
    """How long words take at 150 a minute, to the nearest five seconds."""
    return max(5, round(words / WORDS_A_MINUTE * 60 / 5) * 5)
