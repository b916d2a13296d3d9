"""Group 2.4, continued: figures, scope, evidence and stories that rest on the resume."""

from __future__ import annotations

import re
from functools import lru_cache

from packs.domain.candidate import FactKind
from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.resume import GLUE
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.cues import root
from packs.domain.findings import Severity
from packs.domain.playbook.appendix import Register
from packs.domain.playbook.block import Status
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.spans import SpanKind
from packs.domain.playbook.standing import Score, Strength
from packs.domain.playbook.start import Assessment
from packs.domain.playbook.stories import Story
from packs.domain.reading.language.verbs import BASES

B, C = Severity.B, Severity.C
rule = playbook_rules.rule
WORD = re.compile(r"[a-z][a-z-]+")
MOST_STORIES = 6  # with so many told, a strength may stand without one


@rule("R5", B, "a figure on the cheat sheet keeps its own object")
def figures_keep_their_object(subject: Subject) -> Found:
    """The figure, what it is of, and its employer belong to one resume line."""
    facts = subject.candidate.facts
    for sheet in subject.of(CheatSheet):
        for row in sheet.figures:
            lines = [fact for fact in facts if row.label in fact.text]
            if not any(row.text.endswith(fact.owner) for fact in lines):
                yield Problem(sheet.id, f"“{row.label}: {row.text}” is no line of the resume.")


@rule("R6", B, "a figure keeps its unit, its period and its percentile")
def figures_are_whole(subject: Subject) -> Found:
    """A figure set apart is printed as it was read, with all that was bound to it."""
    facts = subject.candidate.facts
    for sheet in subject.of(CheatSheet):
        for row in sheet.figures:
            lines = [fact for fact in facts if row.label in fact.text]
            if not any(metric.text in row.label for fact in lines for metric in fact.metrics):
                yield Problem(sheet.id, f"“{row.label}” is not a figure as the resume has it.")


@lru_cache(maxsize=1024)
def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.casefold()))


@rule("R7", B, "one thing does not become several")
def no_plural_out_of_one(subject: Subject) -> Found:
    """What rests on a line has no plural of a noun that the line has in the singular."""
    for block, _, span in subject.spans():
        facts = [source for source in span.sources if source.startswith("fact:")]
        if span.kind is not SpanKind.FACT or not facts:
            continue
        line = _words(" ".join(subject.words_of.get(s, "") for s in span.sources))
        for word in WORD.findall(span.text.casefold()):
            one = word.removesuffix("s")
            if (
                one != word
                and word not in line
                and one in line
                and one not in BASES
                and root(one) not in GLUE
            ):
                yield Problem(block.id, f"“{word}” in “{span.text[:60]}” is one {one} in the resume.")


@rule("R10", B, "a row that is met names what meets it")
def met_rows_have_evidence(subject: Subject) -> Found:
    """Covered or partial rests on a line, on listed skills, or on the dates; a gap rests on none."""
    for block in subject.of(Score):
        for row in block.rows:
            held = [s for s in row.evidence.sources if s.startswith(("fact:", "candidate:"))]
            if row.status is Status.COVERED and not held:
                yield Problem(block.id, f"“{row.quote[:60]}” counts as met, and nothing is named for it.")


@rule("R15", B, "what is cited as a strength has a story")
def strengths_have_stories(subject: Subject) -> Found:
    """A piece of work among the strengths is told, unless the stories are already as many as fit."""
    told = {story.fact for story in subject.of(Story)}
    work = {f.id for f in subject.candidate.facts if f.kind in (FactKind.WORK, FactKind.PROJECT)}
    for strength in subject.of(Strength):
        cited = {s.removeprefix("fact:") for s in strength.text.sources if s.startswith("fact:")} & work
        if told and len(told) < MOST_STORIES and cited and not cited & told:
            yield Problem(strength.id, f"“{strength.title}” is named as a strength and is told in no story.")


@rule("R18", C, "the register holds every blank, and the counts are those of the register")
def register_is_complete(subject: Subject) -> Found:
    """Each open blank stands in the register once; the count at the front is the register's."""
    wanted = {span.blank for _, _, span in subject.spans() if span.kind is SpanKind.BLANK}
    for register in subject.of(Register):
        listed = [row.blank for row in register.rows if not row.answer]
        if set(listed) != wanted or len(listed) != len(wanted) or register.open != len(wanted):
            yield Problem(register.id, "The register does not hold each open blank once.")
        for start in subject.of(Assessment):
            if start.open_blanks != register.open:
                yield Problem(start.id, f"{start.open_blanks} blanks are announced, {register.open} listed.")
