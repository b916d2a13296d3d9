"""Which part of a job ad a heading opens: what is asked for, or what is left out and why."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packs.domain.posting import RequirementKind

MINIMUM, RESPONSIBILITY, PREFERRED = (
    RequirementKind.MINIMUM,
    RequirementKind.RESPONSIBILITY,
    RequirementKind.PREFERRED,
)


@dataclass(frozen=True)
class Section:
    """A part of an ad: the kind of its requirements, or why it holds none."""

    kind: RequirementKind | None
    why: str = ""


INTRODUCTION = Section(None, "introduction")
ABOUT = Section(None, "about the company or the team")
BENEFITS = Section(None, "benefits")
PAY = Section(None, "pay")
EQUAL = Section(None, "equal opportunity")
PROCESS = Section(None, "how to apply")
FACTS = Section(None, "facts about the job")
UNKNOWN = Section(None, "under a heading that asks for nothing")

WORDINGS: tuple[tuple[Section, str], ...] = (  # in this order: "preferred qualifications" is no minimum
    (EQUAL, r"equal (?:employment )?opportunity|\bEEO\b|diversity|inclusi(?:on|ve)|accommodation|belonging"),
    (
        BENEFITS,
        r"benefits?\b|perks|(?:what )?we offer|what you(?:['’]?ll| will) get|what['’]s in it for you|why join"
        r"|our offer|rewards",
    ),
    (PAY, r"compensation|salary|\bpay\b|pay range|wage|remuneration"),
    (
        PROCESS,
        r"how to apply|application|apply now|(?:interview|hiring|selection|recruit\w*) process|next steps"
        r"|to apply|deadline|privacy|disclaimer|legal|e-verify|background check|notice",
    ),
    (
        Section(PREFERRED),
        r"nice[- ]to[- ]haves?|preferred|bonus|desir(?:ed|ables?)|\bplus(?:es)?\b|extra credit|good to have"
        r"|brownie|ideal(?:ly)?|great if|even better|assets?\b|optional|additional qualifications"
        r"|would be (?:nice|great)|stand out|advantag",
    ),
    (
        Section(MINIMUM),
        r"minimum|basic qualifications?|required|requirements?|must[- ]haves?|essential|qualifications?"
        r"|you(?:['’]?ll| will)? (?:need|bring|have)|who you are|about you"
        r"|your (?:profile|background|experience|skills)|(?:skills|experience|knowledge)"
        r"(?: (?:and|&) (?:skills|experience|qualifications|knowledge|abilities))?$"
        r"|we(?:['’]re| are) looking for|looking for|good fit|you should|competenc|eligib"
        r"|expect from you|qualified|skill set|education|tech(?:nical)? skills|candidate profile|key skills",
    ),
    (
        Section(RESPONSIBILITY),
        r"responsib|duties|you['’]?d? do\b|you['’]ll|you will|your (?:role|mission|impact|job)"
        r"|day[- ]to[- ]day|day in the life|in this (?:role|position|job)"
        r"|the (?:role|job|work|position|opportunity)$|tasks"
        r"|(?:role|job|position) (?:summary|overview|description|purpose)|objectives?\b|accountabilit"
        r"|how you['’]ll"
        r"|make an impact|expected to|what success|job functions?|scope of work",
    ),
    (
        ABOUT,
        r"about|who we are|our (?:mission|values|culture|story|team|company|vision)|company|culture"
        r"|values|mission|why (?:us|work)|team\b|life at|meet",
    ),
    (
        FACTS,
        r"location|basic information|details|employment type|schedule|travel|clearance|reports? to|department"
        r"|overview|summary|keywords|tags|job type|posted|seniority|industr|source|contact|level",
    ),
)
COMPILED = tuple((re.compile(pattern, re.IGNORECASE), section) for section, pattern in WORDINGS)

BOILERPLATE_WORDINGS: tuple[tuple[Section, str], ...] = (
    (
        EQUAL,
        r"equal[- ](?:employment[- ])?opportunity|without regard to|protected veteran|affirmative action"
        r"|all qualified applicants|protected characteristic|criminal histor"
        r"|discriminat(?:e|ion) (?:on|in|against)|reasonable accommodation"
        r"|accommodations? (?:request|for|to) |disabilit(?:y|ies).{0,60}(?:accommodat|assist)",
    ),
    (
        PAY,
        r"(?:base (?:pay|salary)|salary range|pay range|compensation).{0,80}[$€£]\s?\d"
        r"|[$€£]\s?\d[\d,.]+[kK]?\s?(?:/|per|a)\s?(?:year|hour|month|annum)"
        r"|[$€£]\d[\d,]{4,}.{0,20}(?:to|-|–)\s?[$€£]?\d|competitive (?:salary|compensation|pay)",
    ),
    (
        BENEFITS,
        r"health insurance|medical, dental|401\s?\(?k|paid time off|parental leave|stock options"
        r"|unlimited (?:pto|vacation)|vacation days|benefits/perks|employee discount",
    ),
    (
        PROCESS,
        r"background (?:check|investigation)|security screening|e-verify|click (?:here )?(?:to )?apply"
        r"|submit your (?:resume|application|cv)|apply (?:now|today|online)|recruiters? will|visa sponsorship"
        r"|applicant privacy",
    ),
)
BOILERPLATE = tuple(
    (re.compile(pattern, re.IGNORECASE), section.why) for section, pattern in BOILERPLATE_WORDINGS
)


def section_of(heading: str) -> Section | None:
    """The section that a heading opens; None when its wording is not known."""
    words = heading.strip(" #*:_-–—.").strip()
    for pattern, section in COMPILED:
        if pattern.search(words):
            return section
    return None


def boilerplate(line: str) -> str:
    """Why a line asks for nothing, wherever it stands; empty when it may ask."""
    return next((why for pattern, why in BOILERPLATE if pattern.search(line)), "")
