"""People: whether a resume shows that people were led, and whether those it helped are those of the row."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from packs.domain.merge.fields import far_field
from packs.domain.merge.matching.evidence import Exhibit
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import FULL, HALF, NONE, Found
from packs.domain.posting import Requirement
from packs.domain.ranking.level import LEAD, of_title

LEADERSHIP = "leadership"
ABOUT_PEOPLE = frozenset(("mentoring", "hiring", LEADERSHIP))  # competencies that are shown on somebody
VERBS = (
    r"(?:lead|leading|manag(?:e|ing)|grow(?:ing)?|build(?:ing)?|head(?:ing)?|supervis(?:e|ing)|run(?:ning)?)"
)
GROUPS = r"(?:teams?|squads?|groups?|crews?|staff)"
BETWEEN = (
    r"(?:\s+(?:and|or|a|an|the|our|your|its|\w+ing|\w+-\w+|small|large|global|remote|strong|lead|manage"
    r"|grow))"
)
LEADS = re.compile(
    rf"\b{VERBS}{BETWEEN}{{0,5}}\s+{GROUPS}(?=\s+of\b|\s*(?:$|[,.;]))|\b(?:people|line) manage(?:ment|r)\b"
    r"|\bdirect reports\b|\bmanag(?:e|ing) people\b",
    re.IGNORECASE,
)  # a row that asks for people to be led
NUMBERS = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)"
PERSONS = (
    r"(?:people|engineers|developers|designers|analysts|nurses|teachers|scientists|employees|volunteers"
    r"|interns)"
)
LED = re.compile(
    r"\b(?:led|leads?|leading|manag(?:e[ds]?|ing)|head(?:s|ed)?|supervis(?:e[ds]?|ing)|direct(?:s|ed)|grew|built"
    rf"|build|ran|run|hired)(?:{BETWEEN}|\s+{NUMBERS}|\s+new|\s+junior){{0,4}}\s+"
    rf"(?:{GROUPS}|departments?|wards?|direct reports|(?:\w+ )?{PERSONS})\b",
    re.IGNORECASE,
)
OVERSEER = re.compile(r"\b(?:supervisor|foreman|team leader|charge nurse|captain|sergeant)\b", re.IGNORECASE)
WHO = re.compile(
    r"\b(?P<who>(?:[\w-]+ )?(?:engineers|developers|programmers|designers|analysts|scientists|nurses|teachers"
    r"|testers|researchers|accountants|marketers|technicians))\b",
    re.IGNORECASE,
)
LEARNERS = re.compile(r"\b(?:pupils|students|children|patients|parents)\b", re.IGNORECASE)  # nobody at work
ENGINEERS = re.compile(r"(?:engineers|developers|programmers)$", re.IGNORECASE)
COMPUTING = "Software Engineer"  # whom an ad means by engineers, where it does not say which


def by_leading(shelf: Shelf, row: Requirement) -> Found | None:
    """A row that asks for people to be led, where no line shows leadership: words that are alike do not.

    A line on people who were led answers it in part, and so does a title that leads.
    """
    if not LEADS.search(row.quote) or LEADERSHIP in shelf.by_competency:
        return None
    lines = tuple(exhibit for exhibit in shelf.exhibits if LED.search(exhibit.fact.text))
    if lines:
        return Found(HALF, lines, "your lines speak of people whom you led", (LEADERSHIP,))
    unsaid = "no line shows that you led people"
    title = next((p.title for p in shelf.candidate.positions if _leads(p.title)), "")
    if title:
        return Found(HALF, (), f"a title speaks of it ({title}); {unsaid}", (LEADERSHIP,), firm=True)
    return Found(NONE, (), unsaid, (LEADERSHIP,), firm=True)


def of_those(row: Requirement, found: Found, keys: Collection[str]) -> Found:
    """Help for others than those whom a row names is near to it and not the same: nurses are no engineers."""
    who = WHO.search(row.quote) if found.value == FULL and found.facts else None
    if who is None or ABOUT_PEOPLE.isdisjoint(keys):
        return found
    trade = _trade(who["who"])
    if all(_of_another(exhibit, trade) for exhibit in found.facts):
        named = who["who"].split()[-1].casefold()
        return replace(found, value=HALF, reason=f"{found.reason}, though not of {named}")
    return found


def _leads(title: str) -> bool:
    return (of_title(title) or 0) >= LEAD or bool(OVERSEER.search(title))


def _trade(who: str) -> str:
    return f"{who.removesuffix('s')} {COMPUTING}" if ENGINEERS.search(who) else who.removesuffix("s")


def _of_another(exhibit: Exhibit, trade: str) -> bool:
    """Whether a line tells of people of another trade: those it names, else those of its position."""
    if LEARNERS.search(exhibit.fact.text):
        return True
    named = WHO.search(exhibit.fact.text)
    return bool(far_field(_trade(named["who"]) if named else exhibit.fact.position, trade))
