"""What a layout does not print is not asked for: many a theme omits ends, months or highlights."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from tests.evaluation.printing.words import MONTHS, SHORT, Resume

MOST = 0.8  # of a text's words: a hyphen may have broken one
PHRASE = 88.0  # ratio of 100: the words stand together, but for small marks
NOW = re.compile(r"present|now\b|current|ongoing|today|heute|aujourd", re.IGNORECASE)


def asked(resume: Resume, pdf: Path) -> tuple[Resume, list[str]]:
    """The resume without what its print lacks, and what that was."""
    orders = [_read(pdf, *mode) for mode in ((), ("-raw",), ("-layout",))]
    text = "\n".join(orders)
    words = set(_words(text))
    phrases = [" ".join(_words(order)) for order in orders]
    jobs, lost = [], []
    for job in resume.get("work", []):
        kept = dict(job)
        for field in ("name", "position"):
            if not _stands(job.get(field, ""), words, phrases):
                lost.append(field)
                kept[field] = ""
        lines = [line for line in job.get("highlights", []) if _stands(line, words, phrases)]
        lost += ["highlights"] * (len(job.get("highlights", [])) - len(lines))
        kept |= {"highlights": lines} | _dates(job, text, lost)
        jobs.append(kept)
    return resume | {"work": jobs}, lost


def _read(pdf: Path, *mode: str) -> str:
    result = subprocess.run(["pdftotext", *mode, str(pdf), "-"], capture_output=True, check=False)
    return unicodedata.normalize("NFKC", result.stdout.decode("utf-8", "replace"))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"[-\u00ad\u2010]\n\s*", "", text).casefold())


def _stands(text: str, words: set[str], phrases: list[str]) -> bool:
    """Whether a text's words are printed, and together in one of the orders in which a tool reads them."""
    own = _words(text)
    if sum(word in words for word in own) < MOST * len(own):
        return False
    return not own or any(fuzz.partial_ratio(" ".join(own), phrase) >= PHRASE for phrase in phrases)


def _dates(job: Resume, text: str, lost: list[str]) -> dict[str, Any]:
    dates: dict[str, Any] = {}
    for field in ("startDate", "endDate"):
        date = job.get(field, "")
        if date:
            dates[field] = _date(date, text)
            lost += [field] * (dates[field] != date)
        elif not NOW.search(text):
            dates[field] = ""
            lost.append(field)
    return dates


def _date(date: str, text: str) -> str:
    """The date as far as it is printed: with its month, its year alone, or not at all."""
    year, _, month = date.partition("-")
    if month and re.search(_with_month(year, int(month)), text, re.IGNORECASE):
        return date
    return year if re.search(rf"\b{year}\b", text) else ""


def _with_month(year: str, month: int) -> str:
    names = "|".join(
        {re.escape(name.rstrip(".")) for names in (*MONTHS.values(), *SHORT.values()) for name in names[month - 1 : month]}
        | {names[month - 1][:3] for names in MONTHS.values()}
    )  # fmt: skip
    named = rf"\b(?:{names})\w*[.,]?\s*(?:del?\s+)?(?:\d{{1,2}},\s*)?(?:{year}|[’'`]?{year[2:]})\b"
    digits = (
        rf"\b0?{month}\s?[./-]\s?(?:\d{{1,2}}[./-])?{year}\b|\b{year}\s?[./-]\s?0?{month}\b"
        rf"|(?<![\d/])0?{month}/{year[2:]}(?![\d/])"
    )
    return rf"{named}|{digits}|\b{year}\s(?:{names})"
