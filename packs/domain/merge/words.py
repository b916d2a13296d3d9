"""Grammar that the composer needs: lists, numbers, person, plural."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packs.domain.reading.language.nouns import DETERMINERS, PREPOSITIONS

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

BRIEF = 6  # words by which a line of the ad is called
DANGLING = DETERMINERS | PREPOSITIONS | {"to", "be"}  # no line is cut after one of these


def listed(items: Sequence[str], word: str = "and") -> str:
    """A list in words: "a", "a and b", "a, b, and c"; a comma too where one of two holds the word itself."""
    if len(items) == 2 and any(f" {word} " in item for item in items):
        return f"{items[0]}, {word} {items[1]}"
    if len(items) < 3:
        return f" {word} ".join(items)
    return f"{', '.join(items[:-1])}, {word} {items[-1]}"


def number(count: int) -> str:
    """A count below a hundred in words, so that figures in a playbook are those of its sources alone."""
    if count < len(SMALL):
        return SMALL[count]
    tens, ones = divmod(count, 10)
    return str(count) if count > 99 else TENS[tens] + (f"-{SMALL[ones]}" if ones else "")


def counted(count: int, noun: str, plural: str = "") -> str:
    """A count with its noun: "one story", "three stories"."""
    return f"{number(count)} {noun if count == 1 else plural or noun + 's'}"


def capital(sentence: str) -> str:
    """The sentence with its first letter raised; nothing else changes."""
    return sentence[:1].upper() + sentence[1:]


def lowered(name: str) -> str:
    """A name as it stands inside a sentence: its first letter small, unless it begins with an acronym."""
    first = name.split(" ")[0]
    return name if first[1:] != first[1:].lower() else name[:1].lower() + name[1:]


def years_in_words(months: int) -> str:
    """A tenure as a candidate would say it: whole years, rounded down. Empty under one year."""
    years = months // 12
    return "" if years < 1 else counted(years, "year")


def to_second_person(sentence: str) -> str:
    """A first-person sentence of `phrases`, addressed to the candidate."""
    for first, second in FIRST_TO_SECOND:
        if sentence.startswith(first):
            return second + sentence[len(first) :]
    return sentence


FIRST_TO_SECOND = (
    ("I am ", "You are "),
    ("I was ", "You were "),
    ("I have ", "You have "),
    ("I ", "You "),
    ("My resume ", "Your resume "),
)


def duration(months: int) -> str:
    """A length of time in words: whole years, or months under one year."""
    return counted(months // 12, "year") if months >= 12 else counted(months, "month")


def article(noun: str) -> str:
    """ "a" or "an" for the sound that a noun begins with."""
    folded = noun.casefold()
    if re.match(r"(uni|use|user|eu|one|ubi)", folded):
        return "a"
    if re.match(r"(sre|sde|swe|ml|mba|mts|rf|hr|fp)\b", folded):
        return "an"
    return "an" if folded[:1] in "aeiou" or re.match(r"(hour|honest|heir)", folded) else "a"


def sentence_end(text: str) -> str:
    """The text with a full stop unless it ends in punctuation already."""
    return text if text.endswith((".", "!", "?", "”")) else text + "."


def in_brief(line: str) -> str:
    """A line's first words in quotation marks, by which it is called where nothing shorter names it."""
    words = line.rstrip(".").split()
    kept = words[:BRIEF]
    while len(words) > BRIEF and len(kept) > 2 and kept[-1].casefold() in DANGLING:
        kept.pop()
    return f"“{' '.join(kept).rstrip(',;:')}{' …' if len(words) > len(kept) else ''}”"
