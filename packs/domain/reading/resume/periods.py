"""Periods in a line of a resume: "Jun 2019 – Present", "06/2019 - 2021", "seit 10.2020", "Summer 2018"."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

MONTHS = {
    1: "january jan januar jän jänner janvier janv enero ene januari janeiro gennaio gen",
    2: "february feb februar février fevrier févr fevr fév febrero februari fevereiro fev febbraio",
    3: "march mar märz maerz mär mrz mars marzo maart mrt março marco",
    4: "april apr avril avr abril abr aprile",
    5: "may mai mayo mei maio maggio mag maj",
    6: "june jun juni juin junio junho giugno giu",
    7: "july jul juli juillet juil julio julho luglio lug",
    8: "august aug août aout agosto ago augustus augusti",
    9: "september sep sept septembre septiembre setiembre setembro set settembre",
    10: "october oct oktober okt octobre octubre outubro out ottobre ott",
    11: "november nov novembre noviembre novembro",
    12: "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
}  # fmt: skip
NUMBER = {name: number for number, names in MONTHS.items() for name in names.split()}
SEASONS = {"winter": 1, "spring": 3, "summer": 6, "fall": 9, "autumn": 9, "frühling": 3, "frühjahr": 3,
           "sommer": 6, "herbst": 9, "printemps": 3, "été": 6, "automne": 9, "hiver": 1}  # fmt: skip
PRESENT = (
    "present|pres|none|current|currently|now|today|ongoing|to date|till date|until now|till now|heute|jetzt|"
    "aktuell|laufend|gegenwart"
    "|présent|aujourd'hui|aujourd’hui|actuel|en cours|maintenant|actualidad|actual|actualmente|"
    "presente|hoy|la fecha|heden|nu|atual|atualmente|o momento|oggi|in corso|現在|至今"
)
_NAMES = "|".join(sorted((*NUMBER, *SEASONS), key=len, reverse=True))
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
POINT = (
    r"(?:(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?(?P<@name>" + _NAMES + r")\b\.?,?(?:\s+\d{1,2},)?"
    r"(?:\s+(?:de|del|of)\b)?[\s\-]{0,3}(?P<@year>" + _YEAR + r"|['’‘]\s?\d\d\b)"
    r"|(?P<@year2>" + _YEAR + r")[-/.](?P<@month2>0?[1-9]|1[0-2])(?:[-/.](?:[0-2]\d|3[01]))?(?!\d)"
    r"|(?:(?:[0-2]?\d|3[01])[-/.])?(?P<@month3>0?[1-9]|1[0-2])\s?[-/.]\s?(?P<@year3>" + _YEAR + r")"
    r"|(?P<@year6>" + _YEAR + r"),\s*(?P<@name6>" + _NAMES + r")\b\.?"
    r"|(?P<@year5>" + _YEAR + r")年(?P<@month5>0?[1-9]|1[0-2])月"
    r"|(?P<@year4>" + _YEAR + r")(?!\d)|(?P<@lone>" + _NAMES + r")\b\.?)"
)  # fmt: skip
END = POINT.replace(r"|(?P<@lone>" + _NAMES + r")\b\.?)", r"|(?P<@present>" + PRESENT + r")(?!\w))")
DASH = (
    r"\s*(?:[-–—‒−~→‐]+|\b(?:t ?o|until|till|through|thru|bis|à|au|jusqu['’]à|a|al|hasta|até|tot|t/m|zum)\b"
    r"|/(?=\s))\s*"
)
BEFORE = r"(?:(?:from|since|seit|ab|depuis|desde|de|du|von|vom|sinds|van|dal|dès)\b[:\s]*)?"
RANGE = re.compile(
    r"(?<![\w.])" + BEFORE + POINT.replace("@", "s") + DASH + r"(?:the |la |le )?" + END.replace("@", "e")
    + r"(?![\w%])", re.IGNORECASE,
)  # fmt: skip
SHORT = r"(?P<@month>0[1-9]|1[0-2])/(?P<@year>\d\d)"
SHORT_RANGE = re.compile(  # "05/19 – Current"
    r"(?<![\w./])" + SHORT.replace("@", "s") + DASH + r"(?:" + SHORT.replace("@", "e")
    + r"|(?P<present>" + PRESENT + r"))(?![\w/%])", re.IGNORECASE,
)  # fmt: skip
SINGLE = re.compile(
    r"(?<![\w.$€£,])(?P<open>(?:from|since|seit|depuis|desde|sinds|ab|dal)\b\s*)?"
    + POINT.replace(r"|(?P<@lone>" + _NAMES + r")\b\.?)", ")").replace("@", "s")
    + r"(?P<dash>\s*[-–—]+\s*$)?(?![\w%,])",
    re.IGNORECASE,
)
DURATION = re.compile(
    r"[(\[]?\s*less than a year\s*[)\]]?|"
    r"[(\[·•|,]?\s*(?<![\w.])\d{1,2}(?:[.,]\d)?\+?\s*(?:years?|yrs?|jahre?n?|ans?|años?|anos?|jaar)\b\.?,?(?:\s*(?:and|und|et|y|e|en)?\s*\d{1,2}\s*(?:months?|mos?|monate?n?|mois|mes(?:es)?|maanden)\b\.?)?\s*[)\]]?"
    r"|[(\[·•|,]?\s*(?<![\w.])\d{1,2}\s*(?:months?|mos?|monate?n?|mois|mes(?:es)?|maanden)\b\.?\s*[)\]]?",
    re.IGNORECASE,
)

OPEN_END = re.compile(r"[-–—]$")
CUT_DATE = re.compile(r"\d[-/.]$")
CUT_WORD = re.compile(r"[^\W\d_]-$")


class Period(NamedTuple):
    """A start and an end as `2019-06` or `2019`, and where they stand in the text."""

    start: str
    end: str  # empty: none is given
    current: bool
    first: int
    last: int
    ranged: bool = True


def find_period(text: str) -> Period | None:
    """The first range of dates in a line, else its first date alone; None without one."""
    text = _single_width(text)
    match = RANGE.search(text)
    while match:
        period = _range(match)
        if period:
            return period
        match = RANGE.search(text, match.start() + 1)
    return _short(text) or _alone(text)


def has_date(text: str) -> bool:
    """Whether a short text is a date or ends or begins with one."""
    if len(text) > 90:
        return False
    period = find_period(text)
    return period is not None and (period.first <= 2 or len(text) - period.last <= 4)


def is_stacked(above: str, below: str) -> bool:
    """Whether two texts are a start and a later end, as narrow columns set them one above the other."""
    start, whole = find_period(above), f"{above.strip()} – {below.strip()}"
    if start is None or start.ranged or len(whole) > 40 or above.strip() == below.strip():
        return False
    period = find_period(whole)
    return period is not None and period.ranged and not (whole[: period.first] + whole[period.last :])


def is_broken(above: str, below: str) -> bool:
    """Whether a narrow column broke a period: "Sep. 2020–Dec." over "2022", "Jan 2019 –" over "present"."""
    above, below = above.strip(), below.strip()
    begun = find_period(above)
    closed = begun is not None and begun.ranged and not OPEN_END.search(above)
    if len(above) + len(below) > 40 or closed or not re.search(DASH, above):
        return False
    return any(_goes_on(whole, len(above)) for whole in (f"{above} {below}", _uncut(above, below)))


def _uncut(above: str, below: str) -> str:
    """Both texts as one, with what was cut made whole: "2021 – au-" over "jourd’hui", "2017-" over "10"."""
    if CUT_DATE.search(above) and below[:1].isdigit():
        return above + below
    return above[:-1] + below if CUT_WORD.search(above) and below[:1].islower() else f"{above} {below}"


def _goes_on(whole: str, first: int) -> bool:
    """Whether a text is nothing but a period, and one that ends after the `first` letters."""
    period = find_period(whole)
    if period is None or not period.ranged:
        return False
    return period.last > first and not whole[: period.first] + whole[period.last :]


def without_duration(text: str) -> str:
    """The text without "(2 years 3 months)"."""
    return DURATION.sub(" ", text)


def _single_width(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace("\u00a0", " ")


def _range(match: re.Match[str]) -> Period | None:
    end, current = _end(match)
    start = _point(match, "s")
    if start == "" and match["slone"] and end and len(end) >= 4:  # "June – August 2019"
        start = _month(end[:4], match["slone"])
    if not start or (not end and not current) or (end and end[:4] < start[:4]):
        return None
    return Period(start, end, current, match.start(), match.end())


def _short(text: str) -> Period | None:
    """A range of months before years of two digits; None where it ends before it starts."""
    match = SHORT_RANGE.search(text)
    if match is None:
        return None
    start = f"{_full(match['syear'])}-{int(match['smonth']):02d}"
    end = f"{_full(match['eyear'])}-{int(match['emonth']):02d}" if match["eyear"] else ""
    if end and end < start:
        return None
    return Period(start, end, bool(match["present"]), match.start(), match.end())


def _end(match: re.Match[str]) -> tuple[str, bool]:
    return ("", True) if match["epresent"] else (_point(match, "e"), False)


def _alone(text: str) -> Period | None:
    match = SINGLE.search(text)
    if match is None:
        return None
    point = _point(match, "s")
    if not point:
        return None
    opened = bool(match["open"]) or bool(match["dash"])
    return Period(point, "", opened, match.start(), match.end(), ranged=opened)


def _point(match: re.Match[str], side: str) -> str:
    got = match.groupdict()
    if got.get(f"{side}year"):
        return _month(_full(got[f"{side}year"] or ""), got[f"{side}name"] or "")
    if got.get(f"{side}year6"):
        return _month(got[f"{side}year6"] or "", got[f"{side}name6"] or "")
    for number in "235":
        if got.get(f"{side}year{number}"):
            return f"{got[f'{side}year{number}']}-{int(got[f'{side}month{number}'] or 1):02d}"
    return got.get(f"{side}year4") or ""


def _month(year: str, name: str) -> str:
    name = name.casefold().rstrip(".")
    number = NUMBER.get(name) or SEASONS.get(name)
    return f"{year}-{number:02d}" if number else year


def _full(year: str) -> str:
    digits = year.lstrip("'’‘ ")
    if len(digits) == 4:
        return digits
    return ("20" if int(digits) < 50 else "19") + digits
