"""Figures of a resume line: value, unit, object, period, percentile and direction as one (rules R3, R6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from packs.domain.candidate import Direction, Metric
from packs.domain.reading.figures.patterns import (
    CHANGE,
    DURATION,
    FIGURE,
    HYPHENED,
    PERCENTILE,
    PERIOD_HERE,
    PERIOD_LATER,
    SPOKEN,
    TOKEN,
    WORD_BEFORE,
    YEARS,
    amount_of,
)
from packs.domain.reading.figures.worded import Placed, worded_metrics
from packs.domain.reading.language.nouns import DETERMINERS, PREPOSITIONS
from packs.domain.reading.language.verbs import BASES, DOWN, UP, gerund_base, past_base
from packs.domain.reading.words import word_set

SIGNS = {"+": Direction.UP, "-": Direction.DOWN, "−": Direction.DOWN}
PERIODS = word_set("daily weekly monthly yearly annually quarterly hourly nightly")
MONTHS = word_set(
    "January February March April May June July August September October November December Jan Feb Mar "
    "Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec"
)
ALSO_ADJECTIVES = word_set("double triple")  # "reduced double charges": no doubling
MEASURED = re.compile(r"\b(?P<what>[A-Za-z][\w-]*) of $")
RANKED = re.compile(r"\d")
AT_LEAST = frozenset({"over", "more than", "at least"})
LABELS = word_set(
    "version level phase part section tier layer port grade step stage chapter sprint round page area "
    "class type series release room wave top no number"
)
NAMELESS = word_set("it them this that these those which who itself themselves")
LESS = word_set("reduction decrease drop decline fewer less lower cut saving savings")
MORE = word_set("increase improvement growth gain boost faster speedup more higher lift rise")
MOVES = dict.fromkeys(LESS, Direction.DOWN) | dict.fromkeys(MORE, Direction.UP)
BETTER_WHEN_LESS = re.compile(
    r"latency|time|cost|error|fail|churn|incident|duration|MTT|waste|spend", re.IGNORECASE
)
MAX_COUNTED, MAX_OBJECT, MAX_METRICS = 4, 6, 12
LINKS = word_set(
    "by to from of at a an the about roughly nearly approximately around over under below up some was in"
)


def find_metrics(text: str) -> tuple[Metric, ...]:
    """The figures of one line in order, at most 12. Versions, years and names with digits are none.

    Figures in words ("team of six", "doubled") count too. Of two that claim the same words, the first holds.
    """
    placed = [*_ranked(text), *_numeric(text), *_worded(text)]
    kept: list[Placed] = []
    for each in placed:
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    kept.sort(key=lambda each: each.start)
    return tuple(_timed(text, kept))[:MAX_METRICS]


def _timed(text: str, figures: list[Placed]) -> Iterator[Metric]:
    """The figures; one that says how long the work of the figure before it took is the period of that.

    "Moved 41 PB to object storage in nine months" tells one thing, and not two.
    """
    taken: Placed | None = None
    for figure, after in zip_longest(figures, figures[1:]):
        if figure is taken:
            continue
        period = _period_later(text, figure, after) if after else ""
        taken = after if period else None
        yield figure.metric.model_copy(update={"period": period}) if period else figure.metric


def _period_later(text: str, figure: Placed, after: Placed) -> str:
    metric, lasted = figure.metric, after.metric
    if metric.period or metric.before or DURATION.search(metric.unit) or not DURATION.search(lasted.unit):
        return ""
    match = PERIOD_LATER.match(text, figure.end)
    return match["period"] if match and match.end() == after.end else ""


def _ranked(text: str) -> list[Placed]:
    return [each for each in worded_metrics(text) if RANKED.match(each.metric.value)]


def _worded(text: str) -> list[Placed]:
    return [each for each in worded_metrics(text) if not RANKED.match(each.metric.value)]


def _numeric(text: str) -> Iterator[Placed]:
    at = count = 0
    while count < MAX_METRICS and (match := FIGURE.search(text, at)):
        change = CHANGE.search(text, at)
        if change and change.start("before") <= match.start("value") and _is_change(change):
            metric, at = _change(text, change)
        elif _is_figure(text, match):
            metric, at = _figure(text, match)
        else:
            at = match.end("value")
            continue
        count += 1
        yield Placed(at - len(metric.text), at, metric)


def _is_change(match: re.Match[str]) -> bool:
    if YEARS.fullmatch(match["before"]) and not (match["unit"] or match["c2"]):
        return False
    both = (match["u1"] and match["unit"]) or (match["c1"] and match["c2"])
    return bool(match["lead"] or both or match["arrow"] != "to")


def _change(text: str, match: re.Match[str]) -> tuple[Metric, int]:
    unit = (match["unit"] or match["c2"] or match["c1"] or "").strip()
    first = (match["u1"] or match["c1"] or unit).strip()
    end, counted = _counted(text, match.end()) if not unit else (match.end(), "")
    if not unit and not counted:
        unit = first  # "from 45 minutes to 12": twelve minutes
    same = first.rstrip("s") == unit.rstrip("s")
    subject, verb = _moved_before(text, match.start())
    percentile, start = _percentile(text, match.start())
    direction = _compare(match["before"], match["value"]) if same else _direction(verb, subject)
    metric = Metric(
        text=text[start:end].strip(),
        value=match["value"],
        before=match["before"] if same else _before_with_unit(text, match),
        unit=unit or (counted.split()[-1] if counted else ""),
        object=_standing(text, counted or _without_percentile(subject, percentile)),
        percentile=percentile,
        at_least=bool(match["plus"]),
        direction=direction,
    )
    return metric, end


def _standing(text: str, words: str) -> str:
    """The words, where they stand in the line as they are; nothing is named that the line does not name."""
    return words if words in text and words.casefold() not in NAMELESS else ""


def _before_with_unit(text: str, match: re.Match[str]) -> str:
    """The first figure of a change as the line has it, with its own unit or currency: "1.2s", "$3M"."""
    start = match.start("c1") if match["c1"] else match.start("before")
    return text[start : match.end("u1") if match["u1"] else match.end("before")]


def _without_percentile(subject: str, percentile: str) -> str:
    return subject.removeprefix(percentile).strip() if percentile else subject


def _is_figure(text: str, match: re.Match[str]) -> bool:
    """Whether a number is a figure: it has a unit, a scale or a sign, or counts the noun after it."""
    after = text[match.end() :]
    if after[:1].isalpha() or YEARS.fullmatch(match["value"]):
        return False
    before = WORD_BEFORE.search(text[: match.start("value")])
    named = bool(before and not match["bound"] and _is_name(before[1]))
    if (
        any(match[name] for name in ("currency", "money", "plus", "plus2", "unit"))
        or match["value"][-1].isalpha()
    ):
        return not (named and match["unit"] == "s")
    if named:
        return False
    return bool(_counted(text, match.end())[1] or HYPHENED.match(after))


def _is_name(word: str) -> bool:
    if word.casefold() in LABELS:
        return True
    if word.casefold() in PREPOSITIONS | DETERMINERS or _is_verb(word):
        return False
    return word[0].isupper() or word[1:] != word[1:].lower()  # "Python 3", "iPhone 12"


def _figure(text: str, match: re.Match[str]) -> tuple[Metric, int]:
    bound = (match["bound"] or "").strip().casefold()
    unit = (match["unit"] or match["currency"] or match["money"] or "").strip()
    end, counted, period = _tail(text, match, unit)
    subject, verb = _moved_before(text, match.start())
    percentile, start = _percentile(text, match.start())
    if hyphened := HYPHENED.match(text[match.end() :]):
        unit = hyphened["noun"]
    head = counted.split()[-1] if counted else ""
    about = counted if counted and head.casefold() not in MOVES else _after_move(text, end) or subject
    about = _without_percentile(about, percentile) or _measured_by(text, match.start())
    if percentile and not counted:
        about = _between(text, start, match.start()) or about
    metric = Metric(
        text=text[start:end].strip(),
        value=match["value"],
        unit=unit or head,
        object="" if verb == "save" and about == subject else _standing(text, about),
        period=period,
        percentile=percentile,
        at_least=bool(match["plus"] or match["plus2"]) or bound in AT_LEAST,
        direction=SIGNS.get(match["sign"] or "")
        or MOVES.get(head.casefold())
        or (_direction(verb, about) if unit != head else Direction.LEVEL),
    )
    return metric, end


def _tail(text: str, match: re.Match[str], unit: str) -> tuple[int, str, str]:
    """What follows an amount: the noun it counts and the period it holds for, before or after the noun."""
    end, period = _period(text, match.end())
    counted = ""
    if hyphened := HYPHENED.match(text[end:]):
        end += hyphened.end()
    if not DURATION.search(unit) or match.group().rstrip("+").endswith(f"-{unit}"):
        start = end + (4 if unit == "%" and text[end : end + 4] == " of " else 0)
        after, counted = _counted(text, start)
        end = after if counted else end
    if not period:
        end, period = _period(text, end)
    return end, counted, period


def _period(text: str, at: int) -> tuple[int, str]:
    if match := PERIOD_HERE.match(text, at):
        spoken = match.group().strip()
        unit = spoken[1:].strip()
        return match.end(), f"per {SPOKEN.get(unit, unit)}" if spoken.startswith("/") else spoken
    return at, ""


def _counted(text: str, at: int) -> tuple[int, str]:
    """The noun phrase right after an amount, and where it ends; empty when a preposition comes first."""
    if text[at : at + 1] not in (" ", ""):
        return at, ""
    words: list[str] = []
    end = at
    for match in TOKEN.finditer(text, at):
        word, _, rest = match.group().partition("/")
        if match.start() > end + 1 or not word[:1].isalpha() or _stops(word, bool(words)):
            break
        if word in MONTHS or (words and _ends_foreign(words[-1], word)):
            break
        words.append(word.rstrip("."))
        end = match.start() + len(words[-1])
        if rest or len(words) == MAX_COUNTED or match.group().endswith("."):
            break
    if words and _stops_alone(words[-1]):
        return at, ""
    return end, " ".join(words)


def _stops(word: str, has_noun: bool) -> bool:
    if word.casefold() in PREPOSITIONS or word.casefold() in DETERMINERS or word.casefold() in PERIODS:
        return True
    return has_noun and (past_base(word) is not None or gerund_base(word) is not None)


def _stops_alone(word: str) -> bool:
    participle = re.fullmatch(r"ge\w{3,}(?:t|en)", word)  # German: "4,2 Mio. € gesteigert"
    return word.casefold().endswith("ly") or past_base(word) is not None or participle is not None


def _after_move(text: str, at: int) -> str:
    if PERIOD_HERE.match(text, at):
        return ""
    return _counted(text, at + 3)[1] if text[at : at + 4] in (" in ", " of ") else ""


def _moved_before(text: str, at: int) -> tuple[str, str]:
    """What stands between the last verb of movement and a figure, and that verb's base."""
    words: list[str] = []
    tokens = TOKEN.findall(text[:at])[::-1]
    for token, earlier in zip_longest(tokens, tokens[1:], fillvalue=""):
        if token.casefold() in ALSO_ADJECTIVES and (past_base(earlier) or gerund_base(earlier)):
            words.append(token)
            continue
        base = (
            past_base(token)
            or gerund_base(token)
            or (token.casefold() if token.casefold() in BASES else None)
        )
        if base in UP or base in DOWN:
            return _trimmed(words[::-1]), str(base)
        if token in ",;:—–()":
            break
        words.append(token)
    return "", ""


def _trimmed(words: list[str]) -> str:
    while words and words[-1].casefold() in LINKS:
        words.pop()
    while words and words[0].casefold() in DETERMINERS:
        words.pop(0)
    return (
        " ".join(words) if len(words) <= MAX_OBJECT and not any(word[0].isdigit() for word in words) else ""
    )


def _percentile(text: str, at: int) -> tuple[str, int]:
    """A percentile that stands at most five words before `at`, and where the whole figure then begins."""
    match = PERCENTILE.search(text[:at])
    return (match.group(), match.start()) if match else ("", at)


def _measured_by(text: str, at: int) -> str:
    """What a figure says the size of, where an "of" ties it: "a budget of £250k", "an SLA of 99.9%"."""
    match = MEASURED.search(text[:at])
    return match["what"] if match and match["what"].casefold() not in DETERMINERS | PREPOSITIONS else ""


def _ends_foreign(noun: str, word: str) -> bool:
    """Whether a German noun ends the phrase: "1.200 Nutzer gebaut"."""
    return noun[:1].isupper() and noun[1:].islower() and word.islower() and word.startswith("ge")


def _between(text: str, start: int, at: int) -> str:
    return _trimmed(text[start:at].split()[1:])


def _compare(before: str, after: str) -> Direction:
    first, second = amount_of(before), amount_of(after)
    return Direction.UP if second > first else Direction.DOWN if second < first else Direction.LEVEL


def _direction(verb: str, about: str) -> Direction:
    if verb in DOWN or (verb == "improve" and BETTER_WHEN_LESS.search(about)):
        return Direction.DOWN
    return Direction.UP if verb in UP else Direction.LEVEL


def _is_verb(word: str) -> bool:
    return past_base(word) is not None or gerund_base(word) is not None or word.casefold() in BASES
