"""Scripts: which way of speaking fits what a row of the ad asks for and the resume does not show."""

from __future__ import annotations

import re

from packs.domain.merge.case import Case
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.matching.ways import OF_DEGREE, TONGUE, TONGUES
from packs.domain.playbook.block import Status

FORMAL = (("years",), OF_DEGREE)  # what is missing by dates and certificates, and not by name
SHARED_SCRIPTS = (
    "default",
    "skill",
    "tool",
    "practice",
    "data_store",
    "manner",
)  # scripts that serve any topic, each topic apart
IN_ITS_PLACE = {"data_store": "tool", "manner": "default"}  # where a release knows no such script
SCRIPT_OF_KIND = {
    "database": "data_store",
    **dict.fromkeys(("language", "framework"), "skill"),
    **dict.fromkeys(("practice", "soft", "design", "product", "domain", "business"), "practice"),
}  # of a skill's kind; any other is a tool
SCRIPT_OF_SKILL = {
    **dict.fromkeys(("accessibility", "accessibility testing", "inclusive design"), "accessibility"),
    **dict.fromkeys(("algorithms", "data structures"), "algorithms"),
}  # skills that one learns in a way of their own, whatever their kind
MANNER = re.compile(
    r"^(?:you (?:have|are|like|love|enjoy|care|want)\s+)?(?:(?:a|an|the|your)\s+)?"
    r"(?:(?:strong|firm|healthy|high|genuine|real|deep|good)\s+)?(?:opinions?|standards|curiosity|curious"
    r"|sense of|attention to|passion\w*|enthusias\w+|willing\w*|comfort\w*|eager\w*|love of|interest in"
    r"|bias for|attitude|humility|empathy|positive|proactive|self-\w+|motivat\w+|flexib\w+|open-minded\w*"
    r"|calm)\b",
    re.IGNORECASE,
)  # how one goes about work: no line of a resume names it, and an occasion shows it
CARES = re.compile(
    r"^(?:you )?(?:deeply )?(?:cares?|caring|passion\w*) (?:deeply )?(?:about|for)\b", re.IGNORECASE
)
TERMS = re.compile(
    r"\b(?:(?:to|occasional|some|business|\d+ ?%) travel|relocat(?:e|ion)|authori[sz]ed to work"
    r"|(?:right|authori[sz]ation|eligib\w+) to work|work (?:permit|visa|authori[sz]ation|eligibility)"
    r"|(?:work|be|days?|week) on[- ]?site|weekends|night shifts?|driver[’']?s licen[cs]e)\b",
    re.IGNORECASE,
)  # what a position asks of one's circumstances, which no work shows


def script_key(case: Case, match: Match) -> str:
    """The kind of gap that the topic names (years, a competency, skills), so that the script speaks of it."""
    if match.missing in FORMAL:
        return match.missing[0]
    competencies = {c.key for c in case.method.competencies}
    missing = named_gaps(match)
    if CARES.search(match.requirement.quote) and not match.requirement.skills:
        return "manner"  # whatever it is that one is to care about
    own = _of_skills(missing) or _of_form(match, missing)
    if own or (match.status is Status.PARTIAL and not missing):
        return own or "default"
    lacking = [key for key in missing or match.competencies if key in competencies]
    if lacking:
        return lacking[0]
    return (_announced(case, missing) or _script_of_skill(match, missing[0])) if missing else "default"


def _script_of_skill(match: Match, name: str) -> str:
    kind = next((mention.kind for mention in match.requirement.skills if mention.name == name), "")
    return SCRIPT_OF_KIND.get(kind, "tool" if kind else "skill")


def _of_skills(missing: tuple[str, ...]) -> str:
    """The script that all missing skills share; empty where they have none of their own."""
    found = {SCRIPT_OF_SKILL.get(name, "") for name in missing}
    return found.pop() if len(found) == 1 else ""


def _of_form(match: Match, missing: tuple[str, ...]) -> str:
    """The script of a row that names no skill to speak of, by form: language, terms, years."""
    quote = match.requirement.quote
    if missing:
        return ""
    if TONGUE.search(quote) and TONGUES.search(quote):
        return "spoken_language"
    if TERMS.search(quote) and not match.competencies:
        return "terms"
    if MANNER.search(quote) and not match.competencies:
        return "manner"
    dated = match.requirement.years is not None and match.requirement.skills
    return "years_unshown" if dated and match.status is Status.PARTIAL else ""


def named_gaps(match: Match) -> tuple[str, ...]:
    """What is missing but years and degrees: a skill is what to speak of, where both are."""
    return tuple(name for name in match.missing if (name,) not in FORMAL)


def _announced(case: Case, skills: tuple[str, ...]) -> str:
    """The competency that all names of these skills announce ("AI coding tools"), else that of the first.

    Empty where one of them announces none.
    """
    keys = [set(case.competency_index.count(name)) for name in skills]
    order = [c.key for c in case.method.competencies]
    shared = next((key for key in order if all(key in found for found in keys)), "")
    return shared or next((key for key in order if all(keys) and key in keys[0]), "")
