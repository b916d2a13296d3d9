"""Gaps: rows of the ad that the resume leaves open, grouped by topic. There is one gap list (A2, X8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from packs.domain.merge.case import Case
from packs.domain.merge.choosing.scripts import IN_ITS_PLACE, SHARED_SCRIPTS, named_gaps, script_key
from packs.domain.merge.compose import Filled
from packs.domain.merge.matching.demand import demand
from packs.domain.merge.matching.evidence import STORY_KINDS, Exhibit, strongest
from packs.domain.merge.matching.rows import Match
from packs.domain.merge.matching.shelf import Shelf
from packs.domain.merge.matching.ways import OF_DEGREE, alike, weighed
from packs.domain.merge.words import in_brief, listed, lowered, number
from packs.domain.method import Bridge
from packs.domain.playbook.block import Status
from packs.domain.playbook.spans import Ref
from packs.domain.reading.language.clauses import first_word
from packs.domain.reading.language.verbs import past_base

MADE = frozenset(("automate", "build", "create", "design", "develop", "implement", "introduce", "launch"))
MOST_GAPS = 4  # scripts are for the gaps that cost most; every other row keeps its status in the table
NEAR = 0.12  # share of words from which a line counts as near to a gap
PART, CLOSE, MADE_IT, STRONG, AGAIN = 1.0, 3.0, 0.3, 0.05, 0.5  # what makes a line the one to turn to


@dataclass(frozen=True)
class GapGroup:
    """One topic that rows of the ad ask for and the resume does not show, with the way to speak of it."""

    number: int
    key: str
    topic: str
    matches: tuple[Match, ...]
    bridge: Bridge
    nearest: Exhibit | None
    denied: str  # the topic after "not": of several things, none is there

    @property
    def lead(self) -> Match:
        """The row that weighs most."""
        return self.matches[0]

    @property
    def script(self) -> Ref:
        """The label of its script."""
        return Ref(label=f"Script {self.number}", target=f"script-{self.number}")

    @property
    def partial(self) -> bool:
        """Whether the resume shows part of it."""
        return all(match.status is Status.PARTIAL for match in self.matches)

    @property
    def slots(self) -> dict[str, Filled]:
        """The slots of a gap (see `domain.slots`)."""
        quote = Filled(self.lead.requirement.quote.rstrip("."), (self.lead.ref,))
        near = self.nearest
        return {
            "topic": Filled(self.topic, (self.lead.ref,)),
            "requirement": quote,
            "nearest": (near.unspoken or Filled(near.sentences[0], (near.ref,))) if near else Filled("", ()),
        }


def gap_groups(case: Case, matches: tuple[Match, ...], shelf: Shelf) -> tuple[GapGroup, ...]:
    """The gaps that cost most, most costly first; rows on one topic or with one script share a group."""
    grouped: dict[tuple[str, ...], list[Match]] = {}
    for match in sorted(matches, key=_cost):
        if match.status is not Status.COVERED:
            grouped.setdefault(_topic(case, match, grouped), []).append(match)
    groups = sorted(grouped.values(), key=lambda rows: (_cost(rows[0]), -sum(m.weight for m in rows)))
    worded = [rows for rows in groups if _says_what(rows[0])] or groups
    found: list[GapGroup] = []
    for place, rows in enumerate(worded[:MOST_GAPS], start=1):
        used = Counter(gap.nearest.fact.id for gap in found if gap.nearest)
        found.append(_group(case, place, tuple(rows), shelf, used))
    return tuple(found)


def _says_what(match: Match) -> bool:
    """Whether a row names something to have: "ask questions" and "like to pair" are ways, and no gaps."""
    return match.requirement.must or bool(match.missing or match.competencies)


def _cost(match: Match) -> tuple[bool, float, bool]:
    """Sorts must before nice, then by points lost and how much is asked for, then gaps before partials."""
    lost = (match.weight - match.points) * demand(match.requirement.quote)
    return (not match.requirement.must, -lost, match.status is Status.PARTIAL)


def _made(exhibit: Exhibit) -> bool:
    word = first_word(exhibit.fact.text).casefold()
    return (past_base(word) or word) in MADE


def _topic(case: Case, match: Match, known: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    script = script_key(case, match)
    topic = match.topic if script in SHARED_SCRIPTS else (*match.topic, f"script:{script}")
    shared = (other for other in known if set(other) & set(topic))
    return next(shared, topic)


def _group(
    case: Case, number: int, rows: tuple[Match, ...], shelf: Shelf, used: Mapping[str, int]
) -> GapGroup:
    key = script_key(case, rows[0])
    bridges = {bridge.key: bridge for bridge in case.method.bridges}
    return GapGroup(
        number=number,
        key=rows[0].topic[0],
        topic=topic_name(case, rows[0]),
        matches=rows,
        bridge=_bridge(bridges, key),
        nearest=_nearest(case, rows[0], key, shelf, used),
        denied=topic_name(case, rows[0], "or"),
    )


def _bridge(bridges: Mapping[str, Bridge], key: str) -> Bridge:
    """The script of a kind of gap, or what stands in its place in an older release."""
    found = bridges.get(key) or bridges.get(IN_ITS_PLACE.get(key, ""))
    return found or (bridges.get("skill") if key in SHARED_SCRIPTS else None) or bridges["default"]


def topic_name(case: Case, match: Match, joint: str = "") -> str:
    """The gap in two or three words: a competency's name, the missing skills, or the years asked for.

    `joint` is the word between several things; without it, the one by which the ad joins them.
    """
    if match.missing == ("years",):
        return f"{number(match.requirement.years or 0)} years of experience"
    if match.missing == OF_DEGREE:
        return "the degree"
    names = {c.key: c.name for c in case.method.competencies}
    lacking = [lowered(names[key]) if key in names else key for key in named_gaps(match)[:3]]
    if lacking:
        return listed(lacking, joint or ("or" if match.requirement.any_of else "and"))
    if match.competencies and match.status is not Status.PARTIAL:
        return lowered(names[match.competencies[0]])
    return in_brief(match.requirement.quote)


def _nearest(case: Case, match: Match, script: str, shelf: Shelf, used: Mapping[str, int]) -> Exhibit | None:
    """The line to turn to: one that answers part of the row, or has words in common with it.

    Of what is missing in a craft, any work that was made will do; a line that scripts have turned to already
    stands back.
    """
    wanted = weighed(match.requirement.quote)
    total = sum(wanted.values()) or 1.0
    likeness = alike(shelf, wanted)
    craft = script in {c.key for c in case.method.competencies}
    best, most = None, 0.0
    for exhibit in strongest(shelf.exhibits):
        near = likeness.get(exhibit, 0.0) / total
        told = exhibit.fact.kind in STORY_KINDS
        worth = PART * (exhibit in match.facts) + CLOSE * near * (near >= NEAR)
        worth += (MADE_IT + STRONG * exhibit.strength) * (craft and told and _made(exhibit))
        worth -= AGAIN * used.get(exhibit.fact.id, 0)
        if worth > most:
            best, most = exhibit, worth
    return best
