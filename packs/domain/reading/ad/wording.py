"""What a line of an ad says by its wording alone: work to do, something asked for, or nothing of either."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packs.domain.posting import RequirementKind
from packs.domain.reading.ad.boilerplate import boilerplate
from packs.domain.reading.ad.years import years_of
from packs.domain.reading.language.verbs import BASE_OF_THIRD, BASES, gerund_base
from packs.domain.reading.words import word_set
from packs.domain.skills import Taxonomy

ASKS = re.compile(
    r"\b(?:experience|proficien|knowledge\b|familiar|degree"
    r"|(?-i:BSc?|MSc?|BA|BEng|MBA)\b|bachelor|master(?:'|’)s|ph\.?d|ability to|able to"
    r"|understanding of|skills?\b|expertise|expert\b|fluen|background in|track record|years?(?: of|['’])"
    r"|comfortable"
    r"|passion|certifi|licen[cs]e|hands[- ]on|command of|competen|qualified|you (?:have|are|know|can"
    r"|understand|enjoy"
    r"|love|bring|write|read|care|think|must|should|need)|you['’](?:ve|re|d)|must\b|required\b|willing"
    r"|kenntnisse|erfahrung|ausbildung|studium|expérience|maîtrise|diplôme|experiencia|conocimiento)",
    re.IGNORECASE,
)
TELLS_WORK = re.compile(
    r"\b(?:you(?:'|’)ll|you will|you(?:'|’)d|you would|responsible for|the role (?:involves|includes)"
    r"|(?:responsibilit\w+|duties|tasks) (?:will )?(?:include|encompass|comprise)"
    r"|in this (?:role|position|job)|your (?:job|role|mission) (?:is|will))",
    re.IGNORECASE,
)
NO_WORK = re.compile(
    r"\b(?:you(?:'|’)ll|you will|you(?:'|’)d|you would) (?:also )?(?:be (?:joining|part|based|reporting"
    r"|working (?:with|in|at"
    r"|alongside)|surrounded|given|paid)|join|report|receive|get|have (?:access|the (?:chance|opportunity))"
    r"|enjoy"
    r"|love|learn|find|see|thrive|fit|earn)\b",
    re.IGNORECASE,
)
MUST = re.compile(
    r"\b(?:must|required?|need(?:ed)?|strong|demonstrated|proven|excellent|expert|certifi|licens)",
    re.IGNORECASE,
)
REQUIRES = re.compile(
    r"\b(?:you|candidates?|applicants?|person)\b.{0,40}\b(?:must|needs?|should have|will have|has to)\b"
    r"|\b(?:must have|(?:is|are) (?:required|essential|preferred|desired)|(?:we|role|position"
    r"|job) requires?)\b",
    re.IGNORECASE,
)
SEEKS = re.compile(
    r"\b(?:looking for|seeking|seeks?|in search of)\b.{0,90}?\b(?:with|who|that|having)\b.{0,140}?"
    r"\b(?:experience\w*|skills?|acumen|background|knowledge|expertise|track record)\b",
    re.IGNORECASE,
)  # "We are looking for a scientist with strong analytical skills"
NICE = re.compile(
    r"\b(?:preferred|(?:a|big|huge|strong) (?:plus|bonus|advantage)|nice[- ]to[- ]have|bonus|ideally"
    r"|desirable"
    r"|an? (?:asset|advantage)|advantageous|beneficial|von vorteil|wünschenswert"
    r"|we(?:['’]d| would) (?:also )?love (?:it|to see)|would be (?:great|nice|good|ideal))\b",
    re.IGNORECASE,
)
TONGUES = re.compile(
    r"\b(?:English|German|French|Spanish|Dutch|Italian|Portuguese|Polish|Swedish|Danish|Norwegian|Finnish"
    r"|Czech"
    r"|Mandarin|Chinese|Japanese|Korean|Arabic|Hindi|Deutsch|Englisch|[Aa]nglais|[Ii]nglés)\b"
)
DESCRIBES = word_set("we our this it the at if these there as please note for with since today in every")
LABEL = re.compile(r"^(?P<label>[A-Za-z][A-Za-z' -]{2,28}):\s+\S")


OPENS_ASKING = re.compile(
    r"(?:(?:strong|solid|good|great|excellent|proven|demonstrated|deep|extensive|hands[- ]on|prior|previous"
    r"|working"
    r"|professional|practical|some|basic|exceptional|thorough|advanced) ){0,3}(?:experience|experienced"
    r"|knowledge"
    r"|understanding|proficien\w+|familiar\w*|expertise|background|fluen\w+|fundamentals|exposure|skills"
    r"|ability"
    r"|command)\b|\d+\s?\+? ?(?:-|–|to)? ?\d* ?(?:years|yrs)|bachelor|master['’]s|degree\b|ph\.?d|bs\b|ba\b"
    r"|ms\b"
    r"|you (?:have|need|must)\b|you['’]ve\b|minimum of|at least \w+ years|able to\b|must (?:have|be)\b",
    re.IGNORECASE,
)


def opens_asking(text: str) -> bool:
    """Whether a line begins as requirements do, whatever stands above it: "Experience with", "5+ years"."""
    return OPENS_ASKING.match(text) is not None


def asks(text: str, kind: RequirementKind, taxonomy: Taxonomy) -> bool:
    """Whether a sentence in a section of this kind asks for something, and does not only describe."""
    if kind is RequirementKind.RESPONSIBILITY:
        if NO_WORK.search(text):
            return False
        return opens_with_work(text) or opens_asking(text) or bool(TELLS_WORK.search(text))
    if text.endswith("?"):
        return False
    named = ASKS.search(text) or years_of(text) is not None or taxonomy.find(text)
    if first_word(text) in DESCRIBES:
        return bool((REQUIRES.search(text) or SEEKS.search(text)) and named)
    return bool(named or MUST.search(text) or NICE.search(text) or TONGUES.search(text))


def kind_by_wording(text: str, *, listed: bool) -> RequirementKind | None:
    """The kind of a line that stands under no known heading; `listed`: it is an item of a list."""
    if boilerplate(text) or text.endswith("?"):
        return None
    if years_of(text) is not None or ASKS.search(text):
        if first_word(text) in DESCRIBES and not (MUST.search(text) or SEEKS.search(text)):
            return None
        return RequirementKind.PREFERRED if NICE.search(text) else RequirementKind.MINIMUM
    if NICE.search(text):
        return RequirementKind.PREFERRED
    if TELLS_WORK.search(text) and not NO_WORK.search(text):
        return RequirementKind.RESPONSIBILITY
    return RequirementKind.RESPONSIBILITY if listed and opens_with_work(text) else None


def kind_of_list(lines: Sequence[str]) -> RequirementKind | None:
    """The kind that most items of a list have by their wording; None when most ask for nothing."""
    kinds = [kind_by_wording(line, listed=True) for line in lines]
    counts = {kind: kinds.count(kind) for kind in RequirementKind}
    work = counts[RequirementKind.RESPONSIBILITY]
    wanted = counts[RequirementKind.MINIMUM] + counts[RequirementKind.PREFERRED]
    if max(work, wanted) * 2 < len(lines) or not lines:
        return None
    if wanted >= work:
        softer = counts[RequirementKind.PREFERRED] > counts[RequirementKind.MINIMUM]
        return RequirementKind.PREFERRED if softer else RequirementKind.MINIMUM
    return RequirementKind.RESPONSIBILITY


def opens_with_work(text: str) -> bool:
    """Whether a line begins with what somebody does: "Design", "Designing", "Designs", "To design"."""
    words = [word.strip('.,;:()"“”') for word in text.split()[:3]]
    words = [word for word in words if not word.casefold().endswith("ly")] or words
    first = words[0].casefold() if words else ""
    if first == "to" and len(words) > 1:
        first = words[1].casefold()
    return first in BASES or first in BASE_OF_THIRD or gerund_base(first) is not None


def first_word(text: str) -> str:
    """The first word in small letters, without marks."""
    return text.split()[0].strip('.,;:()"“”*').casefold() if text.split() else ""
