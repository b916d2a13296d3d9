"""The skills of a line as groups: alternatives of which one is enough, and lists that are asked for whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from packs.domain.posting import SkillGroup, SkillMention, SkillsMode
from packs.domain.reading.ad.years import YearsAsked, years_asked

OR = re.compile(r"\b(?:or|and/or|vs\.?|oder|ou|och/eller)\b|\s/\s?|^/|/$|\|", re.IGNORECASE)
AND = re.compile(r"\b(?:and|plus|as well as|along with|together with|und|et)\b|&|\+", re.IGNORECASE)
EXAMPLES = re.compile(
    r"\bsuch as\b|\be\.\s?g\b|\beg\.|\bfor (?:example|instance)\b|\blike\b|\bone (?:or more|of)\b|\beither\b"
    r"|\bany (?:of|one|other)\b|\bat least (?:one|two)\b|\bone or several\b|\bor more of\b|\band/or\b"
    r"|\bsome of\b|\bz\.\s?b\b",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"\bsuch as\b|\be\.\s?g\b|\beg\.|\bfor (?:example|instance)\b|\blike\b|\bz\.\s?b\b", re.IGNORECASE
)
OPEN_END = re.compile(
    r"\betc\b|…|\.\.\.|\b(?:and|or|and/or|&)\s+(?:the like|so on|more|others?\b|any other|another|some other"
    r"|(?:an? )?(?:\w+ )?(?:similar|equivalent|comparable|related|alternative))",
    re.IGNORECASE,
)
OTHER_OF_KIND = re.compile(  # what follows names the kind of what stands before
    r"\bor\s+(?:another|(?:any|some) other|(?:an? )?(?:similar|comparable|equivalent))(?:\s+\w+)?\s*$",
    re.IGNORECASE,
)
OR_UNKNOWN = re.compile(r"\W{0,3}(?:or|and/or|/)\s*\w", re.IGNORECASE)  # an alternative that is not known
BREAK = re.compile(r";|[.!?]\s|:\s|\s[-–—]\s|,?\s(?:but|while|where|which|who)\s", re.IGNORECASE)
PLUS = re.compile(
    r"(?:is|are|as|would be|will be|being|considered)?\s*(?:an? )?(?:strong |big |huge |definite |real )?"
    r"\b(?:plus(?:es)?|bonus|nice[- ]to[- ]have|asset|advantage|preferred|desired|desirable|beneficial"
    r"|a benefit|helpful|welcome|optional|recommended|advantageous|von vorteil|wünschenswert)\b",
    re.IGNORECASE,
)
IDEALLY = re.compile(r"\b(?:ideally|preferably|bonus(?: points)?(?: for)?|nice to have)\b", re.IGNORECASE)
SKILLED = r"(?:\w+ ){0,2}(?:proficien|knowledge|familiar|understanding|strong|ability"
APART = re.compile(  # years before it are not years of what follows
    rf"[;.!?]\s|\band\s+{SKILLED}|experience|a )|,\s*{SKILLED}|plus|with|and)", re.IGNORECASE
)
PAIRS = frozenset({frozenset({"HTML", "CSS"})})  # a slash between them does not mean a choice
NEAR = 4  # words between two names of one list: "Docker containers and Kubernetes"
TAIL = 60


class _Link(Enum):
    """How a name is joined to the one before it."""

    LIST = auto()  # a comma: the next "and" or "or" decides
    AND = auto()
    OR = auto()
    SLASH = auto()
    APART = auto()


@dataclass
class _Item:
    """One name with its place, and what is known of the list that it opens or goes on with."""

    name: str
    start: int
    end: int
    link: _Link
    level: int  # depth of brackets
    listed: bool = False  # "such as", "one of": the list that begins here names alternatives
    open: bool = False
    optional: bool = False
    years: int | None = None
    comma: bool = False  # a comma stands before the word that joins it
    heads: bool = False  # a general name that examples follow: "relational databases such as"


def skill_groups(text: str, mentions: tuple[SkillMention, ...]) -> tuple[SkillGroup, ...]:
    """The groups of a line, in its order; lists that are asked for whole and agree in all else are one.

    "A, B, or C", "A/B", "such as A and B", "platforms (A, B)" are alternatives; "A and B", "A, B" are a list;
    "A and B or C" is A, and one of B and C. Linear in the line's length.
    """
    items = _items(text, mentions)
    found: list[SkillGroup] = []
    for segment in _segments(items):
        found.extend(_groups_of(segment))
    return tuple(_joined(found))


def _items(text: str, mentions: tuple[SkillMention, ...]) -> list[_Item]:
    years = years_asked(text)
    depths = _depths(text, mentions)
    items: list[_Item] = []
    for index, mention in enumerate(mentions):
        before = text[mentions[index - 1].end if index else 0 : mention.start]
        after = text[mention.end : mentions[index + 1].start if index + 1 < len(mentions) else len(text)]
        bracketed = index > 0 and depths[index] > depths[index - 1]
        link = _Link.APART if not index else _link(before, mentions[index - 1].name, mention.name)
        items.append(
            _Item(
                name=mention.name,
                start=mention.start,
                end=mention.end,
                link=_Link.APART if bracketed and not OR.search(before) else link,
                level=depths[index],
                listed=_listed(before, first=not index) or (bracketed and not AND.search(before)),
                open=_open(before, after, last=index + 1 == len(mentions)),
                optional=_optional(before, after, last=index + 1 == len(mentions)),
                years=_years(text, years, mentions, index),
                comma="," in before,
                heads=_heads(mention.name, after),
            )
        )
    return items


def _depths(text: str, mentions: tuple[SkillMention, ...]) -> list[int]:
    depths, depth, at = [], 0, 0
    for mention in mentions:
        part = text[at : mention.start]
        depth = max(0, depth + part.count("(") - part.count(")"))
        depths.append(depth)
        at = mention.start
    return depths


def _link(between: str, first: str, second: str) -> _Link:
    bare = between.strip()
    if bare in ("/", "|"):
        return _Link.AND if frozenset({first, second}) in PAIRS else _Link.SLASH
    if OTHER_OF_KIND.search(between):
        return _Link.OR  # "Java, or another JVM language"
    inner = OPEN_END.sub(" ", between)
    if BREAK.search(f"{inner} ") or PLUS.search(inner) or IDEALLY.search(inner):
        return _Link.APART
    if years_asked(between) or len(re.findall(r"\w+", inner)) > NEAR:
        return _Link.APART
    if OR.search(inner):
        return _Link.OR
    if AND.search(inner):
        return _Link.AND
    return _Link.LIST if re.fullmatch(r"\W*,[^,]*(?:,[^,]*)*", inner) or not bare else _Link.APART


def _listed(before: str, *, first: bool) -> bool:
    """Whether the words before a name say that what follows are examples or alternatives."""
    cues = [] if OTHER_OF_KIND.search(before) else list(EXAMPLES.finditer(before))
    if not cues:
        return first and re.search(r"\bor\s+$", before, re.IGNORECASE) is not None
    return not BREAK.search(re.sub(r"e\.\s?g\.?|:", "", before[cues[-1].end() :]))


def _open(before: str, after: str, *, last: bool) -> bool:
    tail = BREAK.split(after, maxsplit=1)[0][:TAIL]
    return bool(
        OPENING.search(before)
        or OPEN_END.search(tail)
        or (last and OR_UNKNOWN.match(after))
        or re.match(r"\W{0,3}etc", after)
    )


def _heads(name: str, after: str) -> bool:
    """Whether a name stands for the examples that follow it: "cloud computing (AWS, Azure)"."""
    cue = re.match(r"\s*[,(:–-]*\s*", after)
    rest = after[cue.end() :] if cue else after
    if OPENING.match(rest):
        return True
    return "(" in after[: cue.end() if cue else 0] and (name.islower() or "/" in name)


def _optional(before: str, after: str, *, last: bool) -> bool:
    """Whether the line calls a name a plus: behind it up to the next break, or right before it."""
    tail = re.split(r"[;.]\s", after, maxsplit=1)[0]
    said = PLUS.search(tail[: TAIL * 2 if last else len(tail)])
    return bool(said and not BREAK.search(tail[: said.start()])) or bool(IDEALLY.search(before[-40:]))


def _years(
    text: str, years: tuple[YearsAsked, ...], mentions: tuple[SkillMention, ...], index: int
) -> int | None:
    """The years that the line asks of a name: those said before its list, or in brackets behind it."""
    mention = mentions[index]
    end = mentions[index + 1].start if index + 1 < len(mentions) else len(text)
    for asked in years:
        if mention.end <= asked.start < end and re.fullmatch(
            r"\s*[(:–-]\s*\(?", text[mention.end : asked.start]
        ):
            return asked.years
    before = [asked for asked in years if asked.end <= mention.start]
    if not before or not _reaches(text[before[-1].end : mention.start]):
        return None
    return before[-1].years


def _reaches(between: str) -> bool:
    """Whether years still speak of a name that stands this far behind them."""
    return not APART.search(between)


def _segments(items: list[_Item]) -> Iterator[list[_Item]]:
    """The lists of a line: names that follow each other without anything between that parts them."""
    segment: list[_Item] = []
    for item in items:
        parted = segment and not segment[-1].heads and _parted(segment[-1], item)
        if parted:
            yield segment
            segment = []
        segment.append(item)
    if segment:
        yield segment


def _parted(before: _Item, item: _Item) -> bool:
    return item.link is _Link.APART or item.level < before.level or item.years != before.years


def _groups_of(segment: list[_Item]) -> Iterator[SkillGroup]:
    at = next((index for index, item in enumerate(segment) if item.listed), None)
    if at is None:
        yield from _plain_groups(segment)
        return
    head = at - 1 if at and segment[at - 1].heads else at
    stop = next((i for i in range(at + 1, len(segment)) if _ends_examples(segment, i)), len(segment))
    if head:
        yield from _plain_groups(segment[:head])
    yield _group(segment[head:stop], SkillsMode.ANY_OF)
    if segment[stop:]:
        yield from _groups_of(segment[stop:])


def _ends_examples(segment: list[_Item], at: int) -> bool:
    """Whether a name begins something new after alternatives: "A or B, and C", or heads a list of its own."""
    item = segment[at]
    if item.heads and item.link is _Link.AND:
        return True
    return item.link is _Link.AND and item.comma and segment[at - 1].link in (_Link.OR, _Link.SLASH)


def _plain_groups(segment: list[_Item]) -> Iterator[SkillGroup]:
    """Groups of a list by its own words: "or" binds closer than "and", and a comma goes with the next one."""
    last = _Link.OR if segment[-1].open else _Link.AND
    links = _resolved([item.link for item in segment[1:]], last)
    if _turns_to_or(segment[1:], links):
        yield _group(segment, SkillsMode.ANY_OF)
        return
    run = segment[:1]
    for item, link in zip(segment[1:], links, strict=True):
        if link is _Link.AND:
            yield _group(run, SkillsMode.ANY_OF)
            run = []
        run.append(item)
    yield _group(run, SkillsMode.ANY_OF)


def _resolved(links: list[_Link], last: _Link) -> list[_Link]:
    """Each comma as the "and" or "or" that closes its list; `last` closes one that ends without."""
    resolved: list[_Link] = []
    decided = last
    for link in reversed(links):
        if link in (_Link.AND, _Link.OR):
            decided = link
        resolved.append(_Link.OR if link is _Link.SLASH else decided)
    return resolved[::-1]


def _turns_to_or(items: list[_Item], links: list[_Link]) -> bool:
    """Whether "A and B, or C" offers a way around "A and B": then one of them is taken to be enough."""
    return any(
        second is _Link.OR and item.link is _Link.OR and item.comma and first is _Link.AND
        for (first, second), item in zip(pairwise(links), items[1:], strict=False)
    )


def _group(items: list[_Item], mode: SkillsMode) -> SkillGroup:
    opened = any(item.open for item in items)
    names = tuple(dict.fromkeys(item.name for item in items))
    return SkillGroup(
        mode=mode if opened or len(names) > 1 else SkillsMode.ALL_OF,
        skills=names,
        open=opened,
        optional=any(item.optional for item in items),
        years=items[0].years,
    )


def _joined(groups: list[SkillGroup]) -> list[SkillGroup]:
    """The groups in order, with lists of the same standing made one, and nothing said twice."""
    joined: list[SkillGroup] = []
    for group in groups:
        at = next((i for i, each in enumerate(joined) if _same_standing(each, group)), None)
        if at is None:
            joined.append(group)
        else:
            names = dict.fromkeys((*joined[at].skills, *group.skills))
            joined[at] = joined[at].model_copy(update={"skills": tuple(names)})
    return joined


def _same_standing(first: SkillGroup, second: SkillGroup) -> bool:
    if SkillsMode.ANY_OF in (first.mode, second.mode):
        return first == second
    return (first.optional, first.years) == (second.optional, second.years)
