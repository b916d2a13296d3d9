"""Knowledge that a sentence of an ad names, as exact spans: skills, fields, degrees, languages, methods."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from packs.domain.skills import Taxonomy
from packs.domain.skills.degrees import degrees_in
from packs.domain.skills.leads import led
from packs.domain.skills.lexicon import ACTIVITIES, LONGEST_TRADE, POINTERS, ROLES, TONGUES, TRADES
from packs.domain.skills.phrases import chains, widened
from packs.domain.skills.runs import runs
from packs.domain.skills.sentence import Span, words_of

LINE = re.compile(r"[^\n]+")
CLOSING = re.compile(r"\s*\)")
IN_TITLES = frozenset({"software", "backend", "frontend", "web"})  # Java Software Engineer
LONG = 60  # words from which a line is no sentence but a whole ad
BRIEF = 6  # words up to which a line is an item of a list
# A line that tells what the employer is.
ABOUT = re.compile(
    r"\b(?:is|are|as) (?:an?|the|one of the) (?:[\w-]+ ){0,6}(?:company|companies|leaders?|providers?"
    r"|start-?up|agency|consultancy|bank|brand|marketplace|firm|pioneer|employer|unicorn)\b"
    r"|founded in|headquartered|market leader|equal opportunit",
    re.IGNORECASE,
)
TITLE, MOSTLY = 14, 0.55  # words of a job's name at most, and the share of them that capitals begin
US = re.compile(r"\b(?:we|us)\b|^\W*our\b", re.IGNORECASE)
ASKING = re.compile(
    r"\b(?:you|your|candidates?|applicants?|experience[ds]?|knowledge|understanding|familiar\w*|proficien\w+|skills?|background"
    r"|expertise|degree|fluent|looking for|required|must|plus|ideally)\b",
    re.IGNORECASE,
)
# Behind these a line tells what is offered and by whom.
OTHERS = re.compile(
    r"(?i:job benefits|company description|what we offer|our offer|we offer|about us|benefits)\s?:"
)


def knowledge_in(text: str, taxonomy: Taxonomy) -> list[tuple[int, int]]:
    """The character spans of what a text asks to know, in its order; none overlaps another."""
    return [
        span for line in LINE.finditer(text) for span in _Line(line.group(), line.start(), taxonomy).found()
    ]


class _Line:
    """One line of an ad, and what is known of its words."""

    def __init__(self, line: str, offset: int, taxonomy: Taxonomy) -> None:
        self.line = OTHERS.split(line, maxsplit=1)[0]
        self.offset = offset
        self.taxonomy = taxonomy
        self.words = words_of(self.line, offset)
        self._starts = [word.start for word in self.words]

    def found(self) -> Iterator[tuple[int, int]]:
        words = self.words
        if len(words) < LONG and (ABOUT.search(self.line) or self._of_the_employer() or self._is_title()):
            return
        known = _apart([*self._trades(), *self._known()])
        phrases = [widened(words, span) for span in chains(words, known)]
        asked = list(led(words, known))
        sure = {at for span in asked for at in range(span.first, span.last)}
        begins = {span.first for span in known} | sure
        phrases = [span for span in phrases if span.first in begins or len(words) <= BRIEF]
        phrases, known = (
            [s for s in spans if s.first in sure or not (self._owned(s) or self._weak(s))]
            for spans in (phrases, known)
        )
        taken = _apart([*self._degrees(), *self._tongues(), *phrases, *asked, *known])
        taken = _apart([self._with_short_form(span) for span in taken])
        for span in _apart([*taken, *runs(words, taken, self.taxonomy.canonical)]):
            start, end = words[span.first].start, words[span.last - 1].end
            yield start, self._closed(start, end)

    def _of_the_employer(self) -> bool:
        """Whether a line speaks of "us", and not of you nor of what one should know."""
        return bool(US.search(self.line)) and not ASKING.search(self.line)

    def _is_title(self) -> bool:
        """Whether a line is the name of a job: "Senior Software Engineer (Java, Kotlin)"."""
        capitals = sum(word.text[0].isupper() for word in self.words)
        role = any(word.low in ROLES and word.text[0].isupper() for word in self.words)
        brief = len(self.words) <= TITLE and capitals > MOSTLY * len(self.words)
        return role and brief and not ASKING.search(self.line)

    def _with_short_form(self, span: Span) -> Span:
        """A span with its abbreviation: "continuous integration (CI)"."""
        initials = "".join(word.low[0] for word in self.words[span.first : span.last])
        behind = self.words[span.last : span.last + 1]
        short = len(span) > 1 and behind and behind[0].low == initials
        return Span(span.first, span.last + 1) if short else span

    def _closed(self, start: int, end: int) -> int:
        """The end of a span behind the bracket that it opens."""
        text = self.line[start - self.offset : end - self.offset]
        found = CLOSING.match(self.line, end - self.offset) if "(" in text and ")" not in text else None
        return found.end() + self.offset if found else end

    def _known(self) -> Iterator[Span]:
        for mention in self.taxonomy.find(self.line):
            if self.taxonomy.kind_of(mention.name) != "soft" or mention.name.endswith("management"):
                yield self._covering(mention.start, mention.end)

    def _trades(self) -> Iterator[Span]:
        for at in range(len(self.words)):
            for size in range(min(LONGEST_TRADE, len(self.words) - at), 1, -1):
                if " ".join(word.low for word in self.words[at : at + size]) in TRADES:
                    yield Span(at, at + size)
                    break

    def _owned(self, span: Span) -> bool:
        """Whether a phrase is a title's or a thing of the employer: no knowledge that is asked for."""
        behind = self.words[span.last : span.last + 2]
        if behind and behind[0].low in IN_TITLES:
            behind = behind[1:]
        if behind and behind[0].low in ROLES and not behind[0].apart:
            return True
        pointed = span.first > 0 and self.words[span.first - 1].low in POINTERS
        return pointed and not self.words[span.first].apart

    def _weak(self, span: Span) -> bool:
        """Whether one common noun stands in a sentence that leads up to nothing: "scalability"."""
        word = self.words[span.first]
        return len(span) == 1 and word.text.islower() and word.low in ACTIVITIES and len(self.words) > BRIEF

    def _degrees(self) -> Iterator[Span]:
        for start, end in degrees_in(self.line):
            yield self._covering(start, end)

    def _tongues(self) -> Iterator[Span]:
        for at, word in enumerate(self.words):
            pointed = at > 0 and self.words[at - 1].low in POINTERS
            if word.low in TONGUES and word.text[0].isupper() and not pointed:
                yield Span(at, at + 1)

    def _covering(self, start: int, end: int) -> Span:
        """The words that a character span of the line touches."""
        start, end = start + self.offset, end + self.offset
        first = max(0, bisect_right(self._starts, start) - 1)
        return Span(first, max(first + 1, bisect_left(self._starts, end)))


def _apart(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, the earlier given where two overlap."""
    taken: set[int] = set()
    kept = []
    for span in spans:
        places = set(range(span.first, span.last))
        if not places & taken:
            taken |= places
            kept.append(span)
    return sorted(kept, key=lambda span: span.first)
