"""Figures that are written in words or as a rank: "team of six", "doubled", "by a third", "3rd of 120"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from packs.domain.candidate import Direction, Metric
from packs.domain.reading.figures.patterns import DURATION
from packs.domain.reading.language.nouns import DETERMINERS, PREPOSITIONS, is_plural
from packs.domain.reading.language.verbs import DOWN, UP, gerund_base, past_base
from packs.domain.reading.words import word_set

SPELLED = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five) "
    "(?:dozen|hundred|thousand|million|billion)|dozens of|hundreds of|thousands of|millions of|billions of"
)
GROUPS = "team|group|squad|crew|staff|cohort|department|class|community|committee|pod|tribe|organi[sz]ation"
GROUP_OF = re.compile(
    rf"\b(?P<group>(?:{GROUPS}) of) (?P<value>\d+\+?|{SPELLED})(?![\w-])(?! (?:of|percent)\b|%)"
    r"(?P<rest> [a-z-]+)?",
    re.IGNORECASE,
)
COUNT = re.compile(rf"(?<![\w-])(?P<value>{SPELLED})\+?(?=(?P<rest>(?: [\w’'/-]+){{1,3}}))", re.IGNORECASE)
TIMES = re.compile(
    r"\b(?P<value>(?:more than |nearly |almost )?(?:doubl|tripl|quadrupl|halv)(?:ed|ing))\b"
    r"(?P<what>(?: [\w’'/-]+){0,5})",
    re.IGNORECASE,
)
SHARE = re.compile(
    r"\bby (?P<value>(?:(?:about|over|nearly|almost|more than) )?(?:half|(?:an?|one|two|"
    r"three) (?:thirds?|quarters?|fifths?)))\b",
    re.IGNORECASE,
)
RANK = re.compile(
    r"(?<![\w.,/-])(?P<value>\d{1,4}(?:st|nd|rd|"
    r"th)(?: place)?) (?P<of>(?:out )?of (?:over )?(?P<all>\d[\d,]*\+?))"
    r"(?P<rest> [a-z][\w-]+)?"
)
PART = re.compile(
    r"(?<![\w.,/$€£-])(?P<value>\d{1,4} (?:out of|of|"
    r"in) (?:every )?\d{1,4})(?![\w%.,])(?P<rest> [a-z][\w-]+)?"
)
TIMES_UP = ("doubl", "tripl", "quadrupl")
STOPS = word_set(
    "by in on at from to within over for with and or per across while through during using via year"
)
MAX_OBJECT = 4
REACH = 60  # characters
MOST = 12  # figures of one kind in a line
WORD = re.compile(r"[A-Za-z][\w-]*")


@dataclass(frozen=True)
class Placed:
    """A figure and its place in the line."""

    start: int
    end: int
    metric: Metric


def worded_metrics(text: str) -> Iterator[Placed]:
    """Every such figure of a line, in no order. Each text and value is a verbatim part of the line."""
    yield from _ranks(text)
    yield from _groups(text)
    yield from _times(text)
    yield from _shares(text)
    yield from _counts(text)


def _ranks(text: str) -> Iterator[Placed]:
    for pattern in (RANK, PART):
        for match in islice(pattern.finditer(text), MOST):
            noun = (match["rest"] or "").strip()
            counted = noun if noun and noun not in PREPOSITIONS | DETERMINERS and is_plural(noun) else ""
            end = match.end("rest") if counted else match.start("rest") if match["rest"] else match.end()
            yield _placed(text, match.start(), end, match["value"], counted, counted)


def _groups(text: str) -> Iterator[Placed]:
    for match in islice(GROUP_OF.finditer(text), MOST):
        noun = (match["rest"] or "").strip()
        if noun and noun not in PREPOSITIONS and (is_plural(noun) or match["value"].isdigit()):
            continue  # "a team of six engineers" counts engineers
        group = match["group"].rpartition(" ")[0]
        yield _placed(
            text,
            match.start(),
            match.end("value"),
            match["value"].rstrip("+"),
            "",
            group,
            at_least=match["value"].endswith("+"),
        )


def _times(text: str) -> Iterator[Placed]:
    for match in islice(TIMES.finditer(text), MOST):
        words = _noun_phrase(match["what"].split())
        if not words:
            continue
        end = text.index(words[-1], match.end("value")) + len(words[-1])
        bare = words[1:] if words[0].casefold() in DETERMINERS else words
        up = any(stem in match["value"].casefold() for stem in TIMES_UP)
        direction = Direction.UP if up else Direction.DOWN
        yield _placed(text, match.start(), end, match["value"], "", " ".join(bare), direction=direction)


def _noun_phrase(words: list[str]) -> list[str]:
    kept: list[str] = []
    for word in words[: MAX_OBJECT + 1]:
        lower = word.casefold()
        if lower in STOPS or (kept and (past_base(lower) or gerund_base(lower))):
            break
        kept.append(word)
    return kept if kept and kept[-1].casefold() not in DETERMINERS | PREPOSITIONS else []


def _shares(text: str) -> Iterator[Placed]:
    """Shares with their verb, so that they read right alone: "cut cloud spend by a third"."""
    for match in islice(SHARE.finditer(text), MOST):
        before = text[max(0, match.start() - REACH) : match.start()]
        moved = next((m for m in reversed(list(WORD.finditer(before))) if _direction(m.group())), None)
        if moved is None or (direction := _direction(moved.group())) is None:
            continue
        behind = [word for word in before[moved.end() :].split() if word.casefold() not in DETERMINERS]
        start = match.start() - len(before) + moved.start()
        if len(behind) <= MAX_OBJECT and not set(";.,") & set(before[moved.end() :]):
            yield _placed(text, start, match.end(), match["value"], "", " ".join(behind), direction=direction)


def _direction(verb: str) -> Direction | None:
    """Which way a verb says that something moved; None where it is no such verb."""
    base = past_base(verb) or gerund_base(verb) or ""
    if base in DOWN or verb in ("fell", "falling"):
        return Direction.DOWN
    return Direction.UP if base in UP or verb in ("rose", "rising") else None


def _counts(text: str) -> Iterator[Placed]:
    for match in islice(COUNT.finditer(text), MOST):
        value = match["value"].removesuffix(" of")
        words = match["rest"].split()
        at = next((i for i, word in enumerate(words) if is_plural(word)), None)
        if at is None or any(_parts_phrase(word) for word in words[: at + 1]):
            continue
        while at + 1 < len(words) and is_plural(words[at + 1]):
            at += 1  # "two data centers"
        counted = words[: at + 1]
        end = text.index(counted[-1], match.end("value")) + len(counted[-1])
        lasted = DURATION.fullmatch(counted[-1])
        yield _placed(text, match.start(), end, value, counted[-1], "" if lasted else " ".join(counted))


def _parts_phrase(word: str) -> bool:
    lower = word.casefold()
    return lower in STOPS | DETERMINERS | PREPOSITIONS or past_base(word) is not None


def _placed(
    text: str, start: int, end: int, value: str, unit: str, about: str, *,
    direction: Direction = Direction.LEVEL, at_least: bool = False,
) -> Placed:  # fmt: skip
    metric = Metric(
        text=text[start:end], value=value, unit=unit, object=about, direction=direction, at_least=at_least
    )
    return Placed(start, end, metric)
