"""Levels of seniority, told by titles, wordings and years."""

from __future__ import annotations

import re

INTERN, JUNIOR, MIDDLE, SENIOR, LEAD, MANAGER, DIRECTOR, EXECUTIVE = range(8)
NAMES = ("intern", "junior", "mid-level", "senior", "lead or staff", "manager", "director", "executive")
# what follows in the title of someone who is over them: "Intern Program Manager"
OF_BEGINNERS = r"\s+(?:program\w*|coordinat\w+|manager|recruit\w+|supervisor|mentor|trainer|instructor)"
BEGINNER = re.compile(
    rf"\b(?:(?:intern|trainee|apprentice|internship|apprenticeship)\b(?!{OF_BEGINNERS})|(?:traineeship"
    r"|working student|student job|co-op student|placement student|industrial placement"
    r"|werkstudent(?:in)?|\w*praktikant(?:in)?|\w*praktikum|auszubildende[rn]?|azubi|lehrling|volontär(?:in)?"
    r"|stagiaire|stagiair|alternante?|apprentie?|en alternance|becari[oa]|practicante|pasante|aprendiz"
    r"|estagiári[oa]|tirocinante|tirocinio|stagista|apprendista|lärling)\b)",
    re.IGNORECASE,
)
TITLES: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (level, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for level, words in (
        (EXECUTIVE, r"chief|ceo|cto|coo|cfo|cmo|ciso|vp|vice president|president"),
        (DIRECTOR, r"director|head of|head"),
        (LEAD, r"lead|staff|principal|architect|distinguished"),
        (JUNIOR, r"junior|jr|entry[- ]level|graduate|new grad|early career|beginner|fresher"),
        (SENIOR, r"senior|sr|iii|iv|experienced|expert"),
        (
            MANAGER,
            r"engineering manager|development manager|manager of|team manager|people manager",
        ),
        (MIDDLE, r"mid[- ]level|mid|intermediate|ii"),
    )
)  # fmt: skip
IN_TEXT: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (level, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for level, words in (
        (
            INTERN,
            r"internship|intern(?:s)? (?:will|to|for|position|role)|for students|"
            r"currently enrolled|pursuing a (?:degree|bachelor|master)|apprenticeship|trainee",
        ),
        (
            JUNIOR,
            r"entry[- ]level|no (?:prior |previous )?experience (?:is )?(?:needed|required|"
            r"necessary)|recent(?:ly)? graduate[sd]?|new grads?|junior|will train|"
            r"training (?:is )?provided|fresh graduates?|first job",
        ),
        (DIRECTOR, r"report(?:s|ing)? to the (?:ceo|board)|lead a department|executive team"),
        (
            LEAD,
            r"(?:technical|team) leadership|lead a team|set the technical direction|staff[- ]level",
        ),
        (SENIOR, r"senior|seasoned|extensive experience|deep experience|highly experienced"),
        (MIDDLE, r"mid[- ]level|some experience"),
    )
)  # fmt: skip
YEARS = ((1, JUNIOR), (3, MIDDLE), (6, SENIOR), (99, LEAD))  # below so many years asked for: that level

SPANS = (
    (12, (INTERN, JUNIOR)),
    (30, (JUNIOR, JUNIOR)),
    (60, (JUNIOR, MIDDLE)),
    (96, (MIDDLE, SENIOR)),
)  # months of work below which so many levels are likely


BEGINNER_ELSEWHERE = re.compile("インターン|実習生|研修生")  # where words have no edges


def of_title(title: str) -> int | None:
    """The level that a title names, 0 (intern) to 7 (executive); None where it names none."""
    if of_a_beginner(title):
        return INTERN
    return next((level for level, pattern in TITLES if pattern.search(title)), None)


def of_a_beginner(title: str) -> bool:
    """Whether a title is that of someone in training: an intern, an apprentice, a trainee."""
    return bool(BEGINNER.search(title) or BEGINNER_ELSEWHERE.search(title))


def of_text(text: str, years: int | None) -> int | None:
    """The level that an ad's running text and the years it asks for speak of; None where they are silent."""
    said = next((level for level, pattern in IN_TEXT if pattern.search(text)), None)
    if said is not None and said <= JUNIOR and (years or 0) <= 2:
        return said
    if years is not None:
        return next(level for below, level in YEARS if years <= below)
    return said


def of_years(months: int) -> tuple[int, int]:
    """The span of levels that so many months of work make likely."""
    return next((span for below, span in SPANS if months < below), (MIDDLE, LEAD))
