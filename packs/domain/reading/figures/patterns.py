"""How figures are written in resumes: patterns for amounts, changes, periods and percentiles."""

from __future__ import annotations

import re

NUMBER = (  # 1,200.5 or 1.200,5 or 1 200,5
    r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.])(?:,\d{1,2}\b)?|\d{1,3}(?:\.\d{3})+,\d{1,2}\b|"
    r"\d+(?:,\d{3})*(?:\.\d+)?"
    r"(?!,\d{1,2}(?!\d))|\d+,\d{1,2}(?!\d))"
)
SCALE = (
    r"(?:\s?(?:thousand|million|billion|trillion|mn|bn|Millionen|Milliarden|Tausend|millones|millions|milliards"
    r"|milliers)\b|\s?(?:Mio|Mrd|Tsd|Mill)\.?(?![A-Za-z])|(?:MM|[KkMBT])(?![A-Za-z]))"
)
CURRENCY = r"(?:(?:US|CA|AU|A|C)?\$|[€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR)(?= ?\d)) ?"
UNIT = (
    r"(?:%|percent\b|[x×](?![A-Za-z])|milliseconds?\b|microseconds?\b|seconds?\b|secs?\b|minutes?\b|mins?\b|hours?\b"
    r"|hrs?\b|days?\b|weeks?\b|months?\b|quarters?\b|years?\b|ms\b|µs\b|ns\b|s\b|[kKMGTPE]i?B\b|[KMG]bps\b|[KMG]Hz\b"
    r"|(?:qps|rps|tps|QPS|RPS|TPS)\b|percentage points?\b|points?\b)"
)
PERIOD = (
    r"(?:/\s?(?:sec|second|s|min|minute|hour|hr|day|week|month|mo|year|yr)\b"
    r"|(?:per|a|each|every) (?:second|minute|hour|day|night|week|month|quarter|year)\b"
    r"|(?:over|across|in|within|during) (?:the |its |our )?(?:first |last |past )?"
    r"(?:just |only |under |less than |about |some )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|fifteen|eighteen|twenty) (?:days?|weeks?|months?|quarters?|years?)\b"
    r"|daily\b|weekly\b|monthly\b|yearly\b|annually\b|quarterly\b|year over year\b|YoY\b)"
)
BOUND = r"(?P<bound>(?i:over|more than|at least|under|below|less than|up to)\s+)?"

FIGURE = re.compile(
    rf"(?<![\w.,/#$€£-]){BOUND}(?P<sign>(?:(?<=\s)|(?<=^)|(?<=\())[+−-](?=[$€£]?\d))?(?P<currency>{CURRENCY})?"
    rf"(?P<value>{NUMBER}(?:[-–]{NUMBER}(?![\w]))?{SCALE}?)"
    rf"(?P<money>[ \u00a0]?[$€£])?(?P<plus>\+)?(?:[ \u00a0-]?(?P<unit>{UNIT}))?(?P<plus2>\+)?"
)
CHANGE = re.compile(
    rf"(?<![\w.,/#$€£-])(?P<lead>from\s+)?(?P<c1>[$€£])?(?P<before>{NUMBER}{SCALE}?)(?:\s?(?P<u1>{UNIT}))?"
    rf"\s*(?P<arrow>to|→|->)\s+(?:under\s+|over\s+|below\s+)?(?P<c2>[$€£])?(?P<value>{NUMBER}{SCALE}?)(?P<plus>\+)?(?:\s?(?P<unit>{UNIT}))?"
)
PERCENTILE = re.compile(r"\b[pP](?:50|75|90|95|99(?:\.9+|9)?)\b(?=(?P<between>(?:\s+[A-Za-z/-]+){0,5})\s*$)")
PERIOD_HERE = re.compile(rf"\s*{PERIOD}")
PERIOD_LATER = re.compile(rf"(?P<between>(?: [^\s,;:()—–]+){{0,8}}?) (?P<period>{PERIOD})")
YEARS = re.compile(r"(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?")
DURATION = re.compile(
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|[mµn]?s)$"
)
TOKEN = re.compile(r"[A-Za-z][\w'’+#./&-]*|[^\w\s]|\d[\w.,%]*")
WORD_BEFORE = re.compile(r"([A-Za-z][\w’'.+#-]*)\s+$")
HYPHENED = re.compile(r"-(?P<noun>[a-z]{3,})\b")

SPOKEN = {
    "s": "second", "sec": "second", "min": "minute", "hr": "hour", "mo": "month", "yr": "year",
}  # fmt: skip

SCALES = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9,
    "billion": 1e9, "t": 1e12, "trillion": 1e12,
}  # fmt: skip


def amount_of(printed: str) -> float:
    """The size of a printed figure: "1.5K" is 1500; of a range, its lower end."""
    match = re.match(r"([\d,]+(?:\.\d+)?)(?:[-–][\d.,]+)?\s?([A-Za-z]*)$", printed)
    if not match:
        return 0.0
    return float(match[1].replace(",", "")) * SCALES.get(match[2].casefold(), 1.0)
