"""Rules about what a pack claims: values in force, sourced claims, figures, the disclaimer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packs.domain.checks.company import MARKERS
from packs.domain.checks.content import Content, Spot, pack_rules
from packs.domain.checks.grounding import loose_figures
from packs.domain.checks.registry import Found, Problem
from packs.domain.claims import Claim, Item
from packs.domain.company import CompanyFact, CompanyValue, CultureSignal
from packs.domain.findings import Severity
from packs.domain.merge.words import number
from packs.domain.pack import (
    Curveball,
    HiddenPriority,
    LevellingNote,
    LoopChange,
    LoopVersion,
    Mistake,
    QuestionPattern,
    RequirementReading,
    RoleContext,
    SuccessSignal,
)

A, B, C = Severity.A, Severity.B, Severity.C
rule = pack_rules.rule
# what these say of the company: advice ("always test") stands in other fields
SAYING: dict[type[Claim], tuple[str, ...]] = {
    CompanyFact: ("text",),
    CultureSignal: ("text",),
    HiddenPriority: ("text",),
    LevellingNote: ("text",),
    LoopChange: ("text",),
    LoopVersion: ("summary",),
    Mistake: ("text",),
    RequirementReading: ("meaning",),
    RoleContext: ("text", "pain"),
    SuccessSignal: ("text",),
}
PUBLISHED = re.compile(
    r"\b(?:published|proven|studies show|the (?:main|top|biggest) reason)\b", re.IGNORECASE
)


def claims(content: Content) -> Iterator[tuple[Spot, str]]:
    """What is said of the company without a source, with its place."""
    for kind, fields in SAYING.items():
        for spot, claim in content.of_kind(kind):
            if not claim.sources:
                yield from ((spot / name, getattr(claim, name)) for name in fields)


@rule("V7", A, "a claim of always, never or every has a source")
def sweeping_claims_have_sources(content: Content) -> Found:
    """A reading of our own may not sweep, nor call itself published."""
    for spot, text in claims(content):
        found = MARKERS.search(text) or PUBLISHED.search(text)
        if found:
            yield Problem(spot.id, f"“{found.group()}” needs a source: add one, or say what was seen.")


@rule("V1", A, "the company has values in force, and items name those")
def values_are_in_force(content: Content) -> Found:
    """Questions and curveballs are tagged with values of today, by key."""
    current = {value.key for value in content.values if value.valid_on(content.as_of)}
    if content.values and not current and "company" in content.read:
        yield Problem("company.values", "No value is in force today: add the current ones.")
    tagged: list[tuple[Spot, QuestionPattern | Curveball]] = [
        *content.of_kind(QuestionPattern),
        *content.of_kind(Curveball),
    ]
    for spot, item in tagged:
        for key in item.values:
            if current and key not in current:
                yield Problem((spot / "values").id, f"“{key}” is no value in force today.")


@rule("V14", B, "a figure stands in a fact with whose it is, its unit and its source")
def figures_are_bound(content: Content) -> Found:
    """The figure of a fact is in its text, has a unit and a source; one thing has one figure at a time."""
    for spot, fact in content.of_kind(CompanyFact):
        if fact.figure and not fact.unit:
            yield Problem((spot / "unit").id, f"{fact.figure} of what? Add the unit.")
        if fact.figure and not fact.sources:
            yield Problem((spot / "sources").id, f"{fact.figure} needs a source.")
        if fact.figure and not _holds(fact.text, fact.figure):
            yield Problem((spot / "figure").id, f"“{fact.figure}” does not stand in the text of the fact.")
    yield from _two_figures(content)
    yield from _loose_figures(content)


DIGITS = re.compile(r"\d[\d.,]*\d|\d")


def _holds(text: str, figure: str) -> bool:
    """Whether a text says a figure, in digits or words: "about 72.2 billion" by its 72.2, 3 by "three"."""
    said = {*DIGITS.findall(text), *re.findall(r"[a-z-]+", text.casefold())}
    return all(
        {part, number(int(part)) if part.isdecimal() else part} & said for part in DIGITS.findall(figure)
    )


def _two_figures(content: Content) -> Found:
    known: dict[tuple[str, str, str], str] = {}
    for spot, fact in content.of_kind(CompanyFact):
        key = (fact.entity.casefold(), fact.unit.casefold(), fact.as_of)
        if fact.figure and known.setdefault(key, fact.figure) != fact.figure:
            yield Problem(
                (spot / "figure").id,
                f"{fact.entity} has two figures for {fact.unit}, {known[key]} and {fact.figure}: keep one.",
            )


def _loose_figures(content: Content) -> Found:
    for kind in (CultureSignal, HiddenPriority, RoleContext, SuccessSignal):
        for spot, claim in content.of_kind(kind):
            for name in SAYING[kind]:
                for loose in loose_figures(getattr(claim, name), content.facts):
                    yield Problem((spot / name).id, f"“{loose}” is in no fact of the company: add it there.")


@rule("V17", C, "a fact names whom it is about")
def facts_name_their_entity(content: Content) -> Found:
    """The entity of a figure stands in its text, so that it cannot be taken for another's."""
    for spot, fact in content.of_kind(CompanyFact):
        names = [word for word in re.findall(r"\w{3,}", fact.entity) if word[:1].isupper()]
        own = content.company_name in fact.entity  # a figure of the whole company can be nobody else's
        if fact.figure and names and not own and not any(name in fact.text for name in names):
            yield Problem((spot / "text").id, f"The text does not name {fact.entity}, whose figure it is.")


RECENT_YEARS = 2


@rule("V18", C, "the pack knows something recent")
def something_is_recent(content: Content) -> Found:
    """One fact is marked recent, and what is marked so is of the last two years."""
    facts = content.of_kind(CompanyFact)
    if facts and not any(fact.recent for _, fact in facts):
        yield Problem("company.facts", "No fact is recent: add one of the past year.")
    for spot, fact in facts:
        if fact.recent and int(fact.as_of[:4]) < content.as_of.year - RECENT_YEARS:
            yield Problem((spot / "recent").id, f"It is of {fact.as_of[:4]}, and marked as recent.")


NOT_AFFILIATED = re.compile(
    r"\bnot (?:\w+ )?(?:affiliated|connected|associated|endorsed)\b|\bno (?:affiliation|part|connection)\b",
    re.IGNORECASE,
)


@rule("V19", C, "the disclaimer says that we are not the company, and names it")
def disclaimer_is_one(content: Content) -> Found:
    """Every playbook prints it."""
    disclaimer = str(content.field("company", "disclaimer") or "")
    if "company" not in content.read or not disclaimer:
        return  # an empty one is refused by the field itself
    names = (
        content.company_name,
        *content.company_name.split()[:1],
        *(content.field("company", "aliases") or ()),
    )
    if not any(name in disclaimer for name in names):
        yield Problem("company.disclaimer", f"The disclaimer does not name {content.company_name}.")
    if not NOT_AFFILIATED.search(disclaimer):
        yield Problem("company.disclaimer", "The disclaimer does not say “not affiliated with”.")


SPEED = re.compile(r"\b(?:fast|speed|quick|bias for action)\b", re.IGNORECASE)
SLOW = re.compile(
    r"\b(?:(?:1[2-9]|[2-9]\d)[- ]months?|(?:multi|two|three|several)[- ]years?)\b", re.IGNORECASE
)


@rule("R16", B, "a tag is earned")
def tags_are_sane(content: Content) -> Found:
    """Values have competencies, by which stories meet them; what takes years is not tagged with speed."""
    for spot, value in content.of_kind(CompanyValue):
        if value.valid_on(content.as_of) and not value.competencies:
            yield Problem((spot / "competencies").id, "No story can show this value: give it competencies.")
    fast = {value.key: value.name for value in content.values if SPEED.search(value.name)}
    for spot, question in content.of_kind(QuestionPattern):
        found = SLOW.search(question.prompt)
        for key in fast.keys() & set(question.values) if found else ():
            yield Problem((spot / "values").id, f"“{fast[key]}” does not go with what takes so long.")


@rule("S17", C, "an item of a list tells one thing")
def one_fact_per_item(content: Content) -> Found:
    """What is new in the loop, and what is known of the company, in at most four sentences."""
    told: list[tuple[Spot, Item, str]] = [(s, c, c.text) for s, c in content.of_kind(LoopChange)]
    told += [(s, f, f.text) for s, f in content.of_kind(CompanyFact)]
    for spot, _, text in told:
        if len(re.findall(r"[.!?](?:\s|$)", text)) > 4:
            yield Problem((spot / "text").id, "It tells more than one thing: split it.")
