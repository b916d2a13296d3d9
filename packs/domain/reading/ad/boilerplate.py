"""Lines of an ad that ask for nothing wherever they stand, and what they are instead."""

from __future__ import annotations

import re

from packs.domain.reading.ad.sections import BENEFITS, EQUAL, FACTS, PAY, PRIVACY, PROCESS, Section

MONEY = r"(?:[$€£₹¥]|US\$|CA\$|USD|EUR|GBP|CHF|CAD|AUD)\s?\d"
WORDINGS: tuple[tuple[Section, str], ...] = (
    (
        EQUAL,
        r"equal[- ](?:employment[- ])?opportunit|without regard to|protected veteran|affirmative action"
        r"|(?:all )?qualified applicants|protected (?:characteristic|class|status|by law)|criminal histor"
        r"|discriminat(?:e|ion) (?:on|in|against|based)|(?:reasonable|request(?:ing)?) (?:accommodation"
        r"|adjustment)"
        r"|accommodations? (?:request|for|to) |disabilit(?:y|ies).{0,60}(?:accommodat|assist)"
        r"|race, (?:colou?r|religion|sex|ethnicity)|sexual orientation|gender identity|under-?represented"
        r"|(?:we|us) (?:celebrate|value|embrace|welcome)s? (?:diversity|difference|everyone"
        r"|applications from)"
        r"|encourage (?:you|people|applications|women|applicants|candidates)",
    ),
    (
        PAY,
        rf"(?:base (?:pay|salary)|salary|pay range|compensation|on-target).{{0,80}}{MONEY}"
        rf"|{MONEY}[\d,.]*[kK]?\s?(?:/|per|a|p\.?a\.?)\s?(?:year|hour|month|annum|day)?\b"
        rf"|{MONEY}[\d,.]{{3,}}[kK]?.{{0,20}}(?:to|-|–|—)\s?[$€£]?\s?\d"
        r"|competitive (?:base |market )?(?:salary|salaries|compensation|pay\b|remuneration|package)"
        r"|salary (?:is )?(?:commensurate|depend|negotiable)|\bDOE\b",
    ),
    (
        BENEFITS,
        r"health (?:insurance|cover|care plan)|medical,? (?:dental|vision)|dental (?:and|&|,) vision"
        r"|401\s?\(?k"
        r"|paid (?:time off|leave|vacation|holiday)|parental leave|stock (?:options|grants)"
        r"|unlimited (?:pto|vacation)"
        r"|(?:vacation|holiday|annual leave) days|days (?:of )?(?:annual leave|holiday|vacation|leave|pto)"
        r"|employee discount|pension (?:scheme|plan|contribution)|gym membership|home[- ]office (?:budget"
        r"|stipend)"
        r"|(?:learning|training|wellness|conference) (?:budget|stipend|allowance)|life insurance"
        r"|enhanced maternity"
        r"|free (?:lunch|snacks|food|drinks)|bike to work|cycle to work|benefits/perks|urlaubstage"
        r"|tage urlaub"
        r"|mutuelle|tickets? restaurant",
    ),
    (
        PRIVACY,
        r"privacy (?:notice|policy|statement)|personal (?:data|information) .{0,40}(?:process|collect|store)",
    ),
    (
        PROCESS,
        r"applicants? must (?:provide|submit|include|describe)|failure to (?:provide|submit|include)"
        r"|qualifications? (?:are based on|determinations?)"
        r"|background (?:check|investigation|screening)s?\b|security screening|e-verify|click (?:here "
        r"|the )?.{0,20}apply"
        r"|submit (?:your|a) (?:resume|résumé|application|cv)|apply (?:now|today|online|here|directly|via"
        r"|by)\b"
        r"|recruiters? will|visa sponsorship|(?:unable|not able|cannot) to sponsor|sponsor(?:ship)? (?:is"
        r"|for) .{0,20}"
        r"(?:not|visa)|send (?:us )?(?:your|a) (?:cv|resume|résumé|application)|cover(?:ing)? letter"
        r"|^(?:related|similar|recommended|more) (?:searches|jobs|roles|vacancies)\b"
        r"|people also (?:searched|viewed)"
        r"|no (?:agencies|recruiters)|recruitment agenc|unsolicited (?:resumes|cvs)|drug (?:test|screen)",
    ),
    (
        FACTS,
        r"\bother (?:related )?duties,? (?:may be |as )?(?:as )?assigned\b"
        r"|^(?:this is a |job type:? |contract:? )?(?:full|part)[- ]time(?: (?:role|position|job"
        r"|permanent))?\.?$"
        r"|^(?:reports? to|start date|hours|duration|job id|requisition|req id|posted"
        r"|closing date)\b.{0,80}$"
        # how a day goes is no demand
        r"|\b(?:spend|begin|start|end) (?:the|your|each|most) (?:mornings?|afternoons?|days?)\b",
    ),
)
COMPILED = tuple((re.compile(pattern, re.IGNORECASE), section.why) for section, pattern in WORDINGS)


def boilerplate(line: str) -> str:
    """Why a line asks for nothing, wherever it stands; empty when it may ask."""
    return next((why for pattern, why in COMPILED if pattern.search(line)), "")
