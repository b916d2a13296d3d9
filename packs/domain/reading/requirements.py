"""One line of an ad as a requirement: skills, whether one of them is enough, and years."""

from __future__ import annotations

import re
from itertools import pairwise

from packs.domain.candidate import fact_id
from packs.domain.posting import Requirement, RequirementKind, SkillMention, SkillsMode
from packs.domain.skills import Taxonomy

SPELLED = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
NUMBERS = {word: number for number, word in enumerate(SPELLED.split(" "))}
WORD = "|".join(NUMBERS)
YEARS = re.compile(
    rf"(?<![\d.])(?P<number>\d{{1,2}}|{WORD})(?:\s?\(\d{{1,2}}\))?\s?(?:\+|plus|or more)?\s?"
    rf"(?:(?:-|–|—|to)\s?(?:\d{{1,2}}|{WORD})\s?\+?\s?)?(?:years?|yrs?|yoe)\b(?:['’])?(?P<after>.{{0,24}})",
    re.IGNORECASE,
)
NOT_EXPERIENCE = re.compile(
    r"\s*(?:of age|old\b|thereafter|ago\b|contract|fixed|in a row|degree)", re.IGNORECASE
)
NOT_BEFORE = re.compile(
    r"(?:every|last|past|next|first|within|founded|over the|age of|a|per|up to)\s+$", re.IGNORECASE
)
EXAMPLES = (
    r"\band/or\b|\bsuch as\b|\be\.g\.|\bfor example\b|\blike\b|\bone of\b|\bany of\b|\bat least one\b"
    r"|\bone or more\b|\betc\b|\bsimilar\b|\bequivalent\b"
)
LEADING_IN = re.compile(EXAMPLES, re.IGNORECASE)
EITHER = re.compile(rf"\bor\b|/|{EXAMPLES}", re.IGNORECASE)
OPEN_END = re.compile(r"^\W*(?:or|and/or|etc|and similar|or similar)\b", re.IGNORECASE)
PREFERRED = re.compile(
    r"\b(?:is|are|would be|as)?\s*(?:an? )?(?:strong |big |huge |definite )?"
    r"(?:plus|bonus|nice[- ]to[- ]have|asset|advantage)\b[^a-z]*$"
    r"|\b(?:strongly |highly )?(?:preferred|desired|desirable|beneficial|recommended)\b\W*$"
    r"|^(?:preferably|ideally|nice to have|bonus|preferred)\b|\((?:preferred|nice to have|bonus|a plus)\)",
    re.IGNORECASE,
)


def read_requirement(quote: str, start: int, kind: RequirementKind, taxonomy: Taxonomy) -> Requirement:
    """A verbatim line of the ad, at `start` in its text, as a requirement.

    A line that calls itself preferred is so wherever it stands.
    """
    mentions = tuple(
        SkillMention(name=found.name, start=found.start, end=found.end) for found in taxonomy.find(quote)
    )
    softened = kind is RequirementKind.MINIMUM and PREFERRED.search(quote)
    return Requirement(
        id=fact_id("ask", "ad", quote),
        quote=quote,
        start=start,
        end=start + len(quote),
        kind=RequirementKind.PREFERRED if softened else kind,
        skills=mentions,
        mode=skills_mode(quote, mentions),
        years=years_of(quote),
    )


def years_of(text: str) -> int | None:
    """The least years of experience that a line asks for: "3-5 years" is 3; None when it asks for none."""
    for match in YEARS.finditer(text):
        if not NOT_EXPERIENCE.match(match["after"]) and not NOT_BEFORE.search(text[: match.start()]):
            word = match["number"].casefold()
            number = NUMBERS[word] if word in NUMBERS else int(word)
            return number if number <= 60 else None
    return None


def skills_mode(text: str, mentions: tuple[SkillMention, ...]) -> SkillsMode:
    """Whether one of the named skills is enough (rule J1).

    "A, B, or C", "such as A and B", "A/B" ask for any; "A and B" asks for all.
    """
    if len({mention.name for mention in mentions}) < 2:
        return SkillsMode.ANY_OF
    between = " ".join(text[first.end : second.start] for first, second in pairwise(mentions))
    lead = text[max(0, mentions[0].start - 40) : mentions[0].start]
    tail = text[mentions[-1].end : mentions[-1].end + 40]
    enough = EITHER.search(between) or OPEN_END.search(tail) or LEADING_IN.search(lead)
    return SkillsMode.ANY_OF if enough else SkillsMode.ALL_OF
