"""Group 2.1: counts, numbering, structure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.findings import Severity
from packs.domain.merge.words import number
from packs.domain.method import SectionKey
from packs.domain.playbook.appendix import Imprint
from packs.domain.playbook.asking import AskMatrix
from packs.domain.playbook.awkward import Bridge, Curveball
from packs.domain.playbook.block import Block
from packs.domain.playbook.plan import Plan
from packs.domain.playbook.prose import Prose
from packs.domain.playbook.questions import Mix, Question
from packs.domain.playbook.standing import Gap, Strength
from packs.domain.playbook.start import Legend, ReadingPaths
from packs.domain.playbook.stories import Story
from packs.domain.playbook.wanted import Signals

A, B, C = Severity.A, Severity.B, Severity.C
rule = playbook_rules.rule


@rule("S1", B, "totals and distributions are those of the items shown")
def totals_are_computed(subject: Subject) -> Found:
    """The mix's total, its rows and its origins count the questions that follow."""
    questions = subject.of(Question)
    for mix in subject.of(Mix):
        kinds = Counter(question.round_kind for question in questions)
        stated = {row.kind: row.count for row in mix.rows}
        if mix.total != len(questions) or stated != dict(kinds):
            yield Problem(
                mix.id, f"The mix states {mix.total} questions as {stated}; shown are {dict(kinds)}."
            )


PATTERNS = re.compile(r"question patterns?\b")


@rule("S2", B, "each kind of item has its own noun")
def one_noun_per_item(subject: Subject) -> Found:
    """The section of questions never calls them "patterns", which is the editors' word."""
    for block, _, _ in subject.said(PATTERNS, "pattern", "patterns"):
        if subject.sections[block.id].key is SectionKey.QUESTIONS:
            yield Problem(block.id, "This section holds questions: do not call them patterns.")


@rule("S3", B, "every question has a number, a kind and a round")
def questions_are_placed(subject: Subject) -> Found:
    """A question without kind or round cannot be counted into the mix."""
    for question in subject.of(Question):
        if not (question.number and question.round_kind and question.round):
            yield Problem(question.id, "The question lacks its number, kind or round.")


NOUNS: dict[str, type[Block]] = {
    "stories": Story,
    "questions": Question,
    "scripts": Bridge,
    "curveballs": Curveball,
}
Numbered = Story | Question | Bridge | Curveball | Strength | Gap


@rule("S4", B, "counts in prose are the counts of the blocks")
def prose_counts_blocks(subject: Subject) -> Found:
    """ "Six stories" in the section of the stories means that six follow."""
    for prose in subject.of(Prose):
        for paragraph in prose.paragraphs:
            for noun, kind in NOUNS.items():
                count = len(subject.of(kind))
                stated = re.search(rf"\b(\w+)\s{noun}, each\b", paragraph.plain, re.IGNORECASE)
                if stated and stated[1].casefold() not in (str(count), number(count)):
                    yield Problem(prose.id, f"The text says {stated[1]} {noun}; {count} are shown.")


@rule("S5", B, "every question has one origin, and the legend holds those in use")
def origins_match_the_legend(subject: Subject) -> Found:
    """The origins that the mix explains are those of the questions, with their numbers."""
    used = Counter(question.origin for question in subject.of(Question))
    for mix in subject.of(Mix):
        stated = {row.kind.casefold(): row.count for row in mix.origins}
        if stated != {str(origin): count for origin, count in used.items()}:
            yield Problem(mix.id, f"The legend explains {stated}; the questions carry {dict(used)}.")


@rule("S6", B, "the marks in use are the marks explained, each once")
def marks_are_explained(subject: Subject) -> Found:
    """The legend stands once and holds the six marks."""
    wanted = ["fact", "draft", "blank", "confirmed", "reported", "inferred"]
    start = subject.playbook.section(SectionKey.START)
    legends = subject.of(Legend)
    if start and len(legends) != 1:
        yield Problem(
            "", f"The legend of the marks stands {len(legends)} times; it stands once, at the start."
        )
    for legend in legends:
        if sorted(mark.key for mark in legend.marks) != sorted(wanted):
            yield Problem(legend.id, f"The legend must explain exactly {', '.join(wanted)}.")


@rule("S8", B, "numbers run from one without a hole, and no heading stands twice in a section")
def numbering_is_contiguous(subject: Subject) -> Found:
    """Stories, questions, scripts, curveballs, strengths and gaps each count 1, 2, 3 …"""
    numbered = [block for _, block in subject.playbook.blocks() if isinstance(block, Numbered)]
    for kind in dict.fromkeys(type(block) for block in numbered):
        numbers = [block.number for block in numbered if type(block) is kind]
        if numbers != list(range(1, len(numbers) + 1)):
            yield Problem(
                "", f"{kind.__name__} numbers run {numbers}; they should run from 1 without a hole."
            )
    for section in subject.playbook.sections:
        yield from _twice(block.title for block in section.blocks if not isinstance(block, Story | Strength))


def _twice(titles: Iterable[str]) -> Found:
    for title, count in Counter(title for title in titles if title).items():
        if count > 1:
            yield Problem("", f"The heading “{title}” stands {count} times in one section.")


@rule("S9", B, "every entry of the contents is a section with the same number")
def contents_resolve(subject: Subject) -> Found:
    """Contents and sections agree in order, number and key."""
    sections = [(s.key, s.number) for s in subject.playbook.sections if s.key is not SectionKey.START]
    for paths in subject.of(ReadingPaths):
        if [(row.section, row.number) for row in paths.rows] != sections:
            yield Problem(
                paths.id, "The contents list other sections, or other numbers, than those that follow."
            )


@rule("S10", B, "a section has one title")
def titles_agree(subject: Subject) -> Found:
    """The contents print the section's own title."""
    titles = {section.key: section.title for section in subject.playbook.sections}
    for paths in subject.of(ReadingPaths):
        for row in paths.rows:
            if titles.get(row.section) != row.title:
                yield Problem(paths.id, f"The contents call “{titles.get(row.section)}” “{row.title}”.")


@rule("S11", C, "the contents leave no section out")
def contents_are_complete(subject: Subject) -> Found:
    """Each section after the first has its row."""
    for paths in subject.of(ReadingPaths):
        missing = {s.key for s in subject.playbook.sections} - {row.section for row in paths.rows}
        for key in sorted(missing - {SectionKey.START}):
            yield Problem(paths.id, f"The contents leave out the section “{key}”.")


@rule("S14", C, "every audience has a question of every kind")
def audiences_are_complete(subject: Subject) -> Found:
    """No empty cell in audience × kind."""
    for matrix in subject.of(AskMatrix):
        for row in matrix.rows:
            for column, cell in zip(matrix.columns, row.cells, strict=True):
                if not cell:
                    yield Problem(matrix.id, f"No question of the kind “{column}” for “{row.audience}”.")


@rule("S15", C, "lists of the plan hold at least two lines")
def plan_lists_are_lists(subject: Subject) -> Found:
    """A list of one is a sentence."""
    for plan in subject.of(Plan):
        for phase in plan.phases:
            for group in phase.groups:
                if len(group.items) < 2:
                    yield Problem(plan.id, f"“{group.name}” in {phase.days} holds {len(group.items)} line.")


@rule("S16", C, "the document says what it is: release, as-of date, disclaimer, sources")
def furniture_is_present(subject: Subject) -> Found:
    """The cover names release and date; the appendix, where printed, holds the imprint."""
    cover = subject.playbook.cover
    if not (cover.release and cover.disclaimer):
        yield Problem("", "The cover lacks its release or its disclaimer.")
    if subject.playbook.section(SectionKey.APPENDIX) and not subject.of(Imprint):
        yield Problem("", "The appendix lacks its imprint.")


@rule("S17", C, "an item of a list tells one thing")
def one_fact_per_item(subject: Subject) -> Found:
    """What is new in the loop is told in items of at most five sentences."""
    for block in subject.of(Signals):
        for item in block.items:
            if block.id == "changes" and len(re.findall(r"[.!?](?:\s|$)", item.text.plain)) > 5:
                yield Problem(block.id, f"“{item.title}” tells more than one thing: split it.")
