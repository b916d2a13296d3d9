"""The core of a row: how much of what it says is accounted for by what a resume shows.

"Advise teams on reliability" asks for advice: who shows reliability answers a part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from packs.domain.cues import STOP, content_words, root, words_of
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.ranking.background import weight_of

CORE = 0.4  # share of a row's telling words from which it is answered whole
MOST_WORDS = 5  # of the rest of a row, as it is quoted in a reason
CONTEXT = re.compile(
    r":\s.*$|\s*[,;]?\s+(?:while|so that|because|that|which|who|whose|where|when|in order to"
    r"|for (?:our|the|all|several)|at our|in our|across (?:our|the|several))\b.*$",
    re.IGNORECASE | re.DOTALL,
)  # what a row says of the place and the purpose of the work
NEUTRAL = content_words(
    """
    take part participate join share help contribute support keep stay current maintain build create
    operate run own write define perform handle ensure drive improve apply follow practice carry hold
    make do get deliver proven solid deep good excellent great hands-on basic demonstrated prior
    previous professional relevant related familiar familiarity knowledge understanding proficiency
    proficient skills skill expertise background exposure track record able comfortable willing being
    someone people person team teams colleagues others our new rotation rotations engineer engineers
    engineering software service services system systems product products feature features area one two
    three four five six seven eight nine ten week weeks day days month months several various multiple
    develop implement production large-scale around within between among through throughout after before
    during about up down out well existing modern complex large small backward forward daily regular
    """
)  # words that any work has: they neither make a row nor break it
STANCE = content_words(
    """
    advise advising consult consulting coach teach train lead leading manage managing direct supervise sell
    influence evangelize negotiate audit audits govern champion
    """
)  # who leads or advises does another thing than who does the work: such words weigh twice
WORD = re.compile(r"[\w+#’'-]+")
LINKS = STOP | {"through", "between", "among", "within", "about"}  # words that end no stretch
MODIFIER = re.compile(r"\b(?:[a-z]+-)+[a-z]+\b", re.IGNORECASE)  # of what kind a thing is: "follow-the-sun"
YEARS = re.compile(r"\b\d+\+?\s*(?:years?|yrs?)\b(?:\s+of\b)?", re.IGNORECASE)


@dataclass(frozen=True)
class Core:
    """The share of a row that is accounted for, and what weighs most of the rest, as it is written."""

    share: float
    rest: str

    @property
    def held(self) -> bool:
        """Whether what the row is about is there."""
        return self.share >= CORE or not self.rest


def core_of(quote: str, named: Set[str], facts: Iterable[Exhibit], telling: Set[str] = frozenset()) -> Core:
    """How much of a row is accounted for by what it names and is shown, and by the line nearest to it.

    `telling`: roots that count however common they are.
    """
    wanted = _core_words(quote, named, named | telling)
    total = sum(wanted.values())
    if not total:
        return Core(1.0, "")
    held = [named | exhibit.context for exhibit in facts] or [named]
    best = max(held, key=lambda words: sum(weight for word, weight in wanted.items() if word in words))
    share = sum(weight for word, weight in wanted.items() if word in best) / total
    return Core(share, _rest(quote, {word: weight for word, weight in wanted.items() if word not in best}))


def _core_words(quote: str, named: Set[str], telling: Set[str]) -> dict[str, float]:
    """The telling words of a row without its context, unless the named things stand in that."""
    core = CONTEXT.sub("", quote)
    words = content_words(core if content_words(core) & named else quote)
    words -= content_words(" ".join(MODIFIER.findall(quote))) - named
    kept = sorted(w for w in words if w in telling or (w not in NEUTRAL and not w.isdigit()))
    return {word: weight_of(word) * (1 + (word in STANCE)) for word in kept}


def _rest(quote: str, missing: dict[str, float]) -> str:
    """The stretch of a row whose words are not accounted for and weigh most."""
    stretches = list(_stretches(quote, missing))
    return max(stretches, key=lambda each: each[0])[1] if stretches else ""


def _stretches(quote: str, missing: dict[str, float]) -> Iterator[tuple[float, str]]:
    start, end, worth = -1, 0, 0.0
    for match in WORD.finditer(YEARS.sub(lambda years: " " * len(years.group()), quote)):
        roots = {root(word) for word in words_of(match.group())}
        told = sum(missing.get(word, 0.0) for word in roots)
        joins = bool(roots & NEUTRAL) or match.group().casefold() in STOP
        if start >= 0 and (not (told or joins) or re.search(r"[,;:.()]", quote[end : match.start()])):
            yield worth, _brief(quote[start:end])
            start, worth = -1, 0.0
        if told:
            start = match.start() if start < 0 else start
            worth += told
        if told or roots & NEUTRAL:
            end = match.end()
    if start >= 0:
        yield worth, _brief(quote[start:end])


def _brief(stretch: str) -> str:
    words = stretch.split()[:MOST_WORDS]
    while len(words) > 1 and words[-1].casefold() in LINKS:
        words.pop()
    return " ".join(words)
