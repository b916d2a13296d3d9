"""Dates of a resume as months: ISO dates, bare years, and the spellings that people use."""

from __future__ import annotations

import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ISO = re.compile(r"^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$", re.ASCII)
MONTH_FIRST = re.compile(r"^(\d{1,2})[-/.](\d{4})$", re.ASCII)
NAMED = re.compile(r"^([A-Za-z]{3,9})\.?,?\s+(?:\d{1,2},?\s+)?(\d{4})$", re.ASCII)
PRESENT = frozenset({"present", "current", "currently", "now", "today", "ongoing", "to date"})


def is_present(text: str) -> bool:
    """Whether an end date says that the entry has not ended."""
    return text.strip().casefold() in PRESENT


def read_month(text: str) -> str | None:
    """`2020-06-15`, `06/2020`, `June 2020` as `2020-06`; `2020` as `2020`; None when it is no date."""
    text = text.strip()
    if match := ISO.match(text):
        return _month(match[1], match[2])
    if match := MONTH_FIRST.match(text):
        return _month(match[2], match[1])
    if (match := NAMED.match(text)) and match[1][:3].casefold() in MONTHS:
        return _month(match[2], str(MONTHS.index(match[1][:3].casefold()) + 1))
    return None


def _month(year: str, month: str | None) -> str | None:
    if not 1900 <= int(year) <= 2100:
        return None
    if month is None:
        return year
    return f"{year}-{int(month):02d}" if 1 <= int(month) <= 12 else None
