"""One line of an ad as a requirement: its skills with their groups, and years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.candidate import fact_id
from packs.domain.posting import Requirement, RequirementKind, SkillGroup, SkillMention, SkillsMode
from packs.domain.reading.ad.skill_groups import skill_groups
from packs.domain.reading.ad.studies import fields_of_study
from packs.domain.reading.ad.years import years_of
from packs.domain.skills import Taxonomy

PREFERRED = re.compile(
    r"\b(?:is|are|would be|as)?\s*(?:an? )?(?:strong |big |huge |definite )?"
    r"(?:plus|bonus|nice[- ]to[- ]have|asset|advantage)\b[^a-z]*$"
    r"|\b(?:strongly |highly )?(?:preferred|desired|desirable|beneficial|recommended)\b\W*$"
    r"|^(?:we(?:['’]d| would) (?:also )?(?:love|like)\b|it(?:['’]d| would) be (?:an? )?(?:great|nice|plus"
    r"|bonus)"
    r"|even better|(?:great|nice|bonus|extra points|bonus points) if|preferably|ideally|nice to have|bonus"
    r"|preferred)\b|\((?:preferred|nice to have|bonus|a plus)\)"
    r"|\b(?:von vorteil|wünschenswert|serait un plus|est un plus|un atout|se valorará|deseable)\b\W*$",
    re.IGNORECASE,
)

ATTITUDE = re.compile(
    r"(?:you(?:['’]re|\s+are)?\s+|we hope you\s+)?(?:genuinely\s+|really\s+)?"
    r"(?:like|love|enjoy|thrive|curious|excited|passionate|keen|happy)\b",
    re.IGNORECASE,
)


def read_requirement(quote: str, start: int, kind: RequirementKind, taxonomy: Taxonomy) -> Requirement:
    """A verbatim line of the ad, at `start` in its text, as a requirement.

    A line that calls itself preferred is so wherever it stands, unless it calls only some of its skills so;
    so is a liking ("like to pair"), which nobody can be held to as a minimum.
    """
    mentions = tuple(_skills(quote, taxonomy))
    groups = tuple(_opened(group, taxonomy) for group in skill_groups(quote, mentions))
    asks_more = any(not group.optional for group in groups)
    wished = (not asks_more and _is_a_plus(quote)) or bool(ATTITUDE.match(quote))
    softened = kind is RequirementKind.MINIMUM and wished
    return Requirement(
        id=fact_id("ask", "ad", quote),
        quote=quote,
        start=start,
        end=start + len(quote),
        kind=RequirementKind.PREFERRED if softened else kind,
        skills=mentions,
        groups=groups,
        years=years_of(quote),
    )


def _skills(quote: str, taxonomy: Taxonomy) -> Iterator[SkillMention]:
    """The skills that a line names, fields of study left out: a degree answers those."""
    fields = fields_of_study(quote)
    for found in taxonomy.find(quote):
        if not any(start <= found.start < end for start, end in fields):
            kind = taxonomy.kind_of(found.name)
            yield SkillMention(name=found.name, start=found.start, end=found.end, kind=kind)


def _opened(group: SkillGroup, taxonomy: Taxonomy) -> SkillGroup:
    """An open group with the kinds that its skills share: of "Kafka or similar", message queues.

    A group that names its kind ("another server-side language") is open to that one alone.
    """
    if not group.open or group.mode is not SkillsMode.ANY_OF or taxonomy.kinds.intersection(group.skills):
        return group
    alike = tuple(
        kind
        for kind in taxonomy.kinds_of(group.skills[0])
        if all(kind in taxonomy.implied(name) for name in group.skills)
    )
    return group.model_copy(update={"alike": alike})


def _is_a_plus(quote: str) -> bool:
    """Whether a line calls all that it says a plus: not "Fluent English; German is an advantage"."""
    match = PREFERRED.search(quote)
    return match is not None and not re.search(r"\w\s*;|\w{2}[.]\s", quote[: match.start()])
