"""Group 2.3: values, company facts, the loop; rules F1 and F2: is this pack the right one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.claims import Confidence
from packs.domain.findings import Severity
from packs.domain.method import SectionKey
from packs.domain.pack import ROUND_LABELS
from packs.domain.playbook.block import Block
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.questions import Question
from packs.domain.playbook.spans import Provenance
from packs.domain.playbook.stories import Cell, Coverage, Story, Worksheet
from packs.domain.playbook.wanted import Loop, Signals, Values
from packs.domain.spelling import spelled

A, B = Severity.A, Severity.B
rule = playbook_rules.rule


@rule("F1", B, "the ad is of the pack's company, or names none")
def same_company(subject: Subject) -> Found:
    """The ad's company is the pack's, under one of its names."""
    company, named = subject.release.document.company, subject.posting.company
    names = {name.casefold() for name in (company.name, *company.aliases)}
    if named and not any(_is_name(name, named.casefold()) for name in names):
        yield Problem(
            "",
            f"The ad is by {named}; this pack is about {company.name}. Choose another pack, or accept this.",
        )


def _is_name(name: str, named: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name)}\b", named)) or fuzz.ratio(name, named) >= 90


@rule("F2", B, "the ad's role is of the pack's role family")
def same_role(subject: Subject) -> Found:
    """The ad's title is one of the family's; a title that only looks alike is not."""
    pack, title = subject.release.document.pack, subject.posting.title.casefold()
    if not title:
        return
    ours = max((fuzz.partial_ratio(t.casefold(), title) for t in (pack.title, *pack.role_titles)), default=0)
    others = [t for t in pack.other_roles if re.search(rf"\b{re.escape(t.casefold())}\b", title)]
    named = [
        t for t in (pack.title, *pack.role_titles) if re.search(rf"\b{re.escape(t.casefold())}\b", title)
    ]
    if (others and not any(len(t) >= len(max(others, key=len)) for t in named)) or (not named and ours < 80):
        yield Problem(
            "",
            f"The ad's role is “{subject.posting.title}”; this pack prepares for {pack.title}. "
            "Choose another pack, or accept this.",
        )


@rule("V1", A, "every mention of a value is one of the values in force")
def one_value_list(subject: Subject) -> Found:
    """Stories, coverage, worksheet and cheat sheet draw on the one list."""
    current = [v.name for v in subject.release.document.company.values_on(subject.playbook.request.as_of)]
    for cards in subject.of(Values):
        if [card.name for card in cards.cards] != current:
            yield Problem(cards.id, "The value cards are not the values in force.")
    for block, names in _value_mentions(subject):
        for name in names:
            if name not in current:
                yield Problem(block.id, f"“{name}” is not one of the values in force.")


def _value_mentions(subject: Subject) -> Iterator[tuple[Block, tuple[str, ...]]]:
    for story in subject.of(Story):
        yield story, story.values
    for question in subject.of(Question):
        yield question, question.values
    for coverage in subject.of(Coverage):
        yield coverage, tuple(row.value for row in coverage.rows)
    for sheet in subject.of(Worksheet):
        yield sheet, sheet.values
    for cheat in subject.of(CheatSheet):
        yield cheat, cheat.values


@rule("V3", A, "a value without a story says so and asks for one")
def uncovered_values_ask(subject: Subject) -> Found:
    """Each row of the coverage has a story or a blank."""
    for coverage in subject.of(Coverage):
        for row in coverage.rows:
            if all(cell is Cell.NONE for cell in row.cells) and row.ask is None:
                yield Problem(coverage.id, f"No story shows “{row.value}”, and nothing asks for one.")


MARKERS = re.compile(
    r"\b(?:every (?:interview|interviewer|round|candidate|question|loop)|always|never|number one|#1|"
    r"guarantee[sd]?|the only way|no one|nobody)\b",
    re.IGNORECASE,
)
CLAIM_BLOCKS = ("context", "values", "loop", "changes", "culture", "success", "facts", "hidden")


@rule("V7", A, "a claim of always, never or every has a source")
def sweeping_claims_have_sources(subject: Subject) -> Found:
    """Sweeping words in a company claim need a source; a reading of our own may not sweep."""
    for block, _, span in subject.spans():
        found = MARKERS.search(span.text) if block.id in CLAIM_BLOCKS else None
        if found is None:
            continue
        claims = [subject.claims[s] for s in span.sources if s in subject.claims]
        if claims and not any(claim.sources for claim in claims):
            yield Problem(block.id, f"“{found.group()}” is claimed without a source: “{span.text[:60]}”.")


@rule("V8", A, "what no source says is printed as inferred")
def unsourced_is_inferred(subject: Subject) -> Found:
    """Confirmed and reported claims carry a source's letter, where an appendix says what it stands for."""
    if not subject.playbook.section(SectionKey.APPENDIX):
        return
    for block, mark in subject.held(Provenance):
        if mark.confidence is not Confidence.INFERRED and not mark.letters:
            yield Problem(block.id, f"A claim is printed as {mark.confidence} with no source.")


@rule("V9", A, "every company claim shows how sure it is")
def confidence_is_shown(subject: Subject) -> Found:
    """Questions, and items of the lists about the company, carry confidence and date."""
    for question in subject.of(Question):
        if question.provenance is None:
            yield Problem(question.id, "The question shows no confidence and no date.")
    for block in subject.of(Signals):
        for item in block.items:
            if item.provenance is None:
                yield Problem(block.id, f"“{item.text.plain[:60]}” shows no confidence and no date.")


@rule("V11", A, "the loop is described once")
def one_loop(subject: Subject) -> Found:
    """One loop block, and the cheat sheet's rounds are its rounds."""
    loops = subject.of(Loop)
    if len(loops) > 1:
        yield Problem("", "The loop is described twice.")
    names = [round_.name for loop in loops for round_ in loop.rounds]
    for sheet in subject.of(CheatSheet):
        if loops and [row.label for row in sheet.loop] != names:
            yield Problem(sheet.id, "The rounds of the cheat sheet are not those of the loop.")


@rule("V12", A, "the loop holds rounds of this role family only")
def rounds_fit_the_family(subject: Subject) -> Found:
    """Each round and question is of a kind that the pack lists."""
    kinds = subject.release.document.pack.round_kinds
    known = {spelled(ROUND_LABELS[kind], subject.playbook.locale) for kind in kinds}
    for loop in subject.of(Loop):
        for round_ in loop.rounds:
            if round_.kind not in known:
                yield Problem(loop.id, f"“{round_.name}” is of a kind that this role family does not have.")
    for question in subject.of(Question):
        if question.round_kind not in known:
            yield Problem(question.id, f"{question.round_kind} is no kind of this role family's loop.")


YOUR_LEVEL = re.compile(r"\b(?:at|for) your level\b")


@rule("V16", B, "“your level” is said only where a level was given")
def level_is_known(subject: Subject) -> Found:
    """Without a level, our words do not speak of one."""
    if subject.playbook.cover.level:
        return
    for block, _, _ in subject.said(YOUR_LEVEL, "level"):
        if block.id != "level":
            yield Problem(block.id, "“Your level” is spoken of, and no level was given.")
