"""Group 2.2: cross-references."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from packs.domain.checks.registry import Found, Problem
from packs.domain.checks.subject import Subject, playbook_rules
from packs.domain.cues import index_of
from packs.domain.findings import Severity
from packs.domain.playbook.asking import AskAudience
from packs.domain.playbook.awkward import Bridge, Curveball, GapRow
from packs.domain.playbook.block import Block, LabeledRow
from packs.domain.playbook.cheat_sheet import CheatSheet
from packs.domain.playbook.printed import ours
from packs.domain.playbook.questions import Question
from packs.domain.playbook.spans import Ref
from packs.domain.playbook.standing import Gap, ScoreRow
from packs.domain.playbook.start import ReadingPaths
from packs.domain.playbook.stories import Story

A, B = Severity.A, Severity.B
rule = playbook_rules.rule
LABEL = re.compile(r"\b(Story|Script|Question) (\d+)\b")
SECTION = re.compile(r"\bsection (\d+)\b", re.IGNORECASE)
QUOTED = re.compile(r"“([^”]{4,})”")


@rule("X1", A, "a remedy holds what it is named for")
def remedies_hold_the_gap(subject: Subject) -> Found:
    """A row's script answers that row; a question's story shares a competency with it."""
    scripts = {bridge.id: bridge for bridge in subject.of(Bridge)}
    for block, row in _rows(subject):
        if row.script and row.requirement not in getattr(scripts.get(row.script.target), "requirements", ()):
            yield Problem(block.id, f"{row.script.label} does not answer “{row.quote[:60]}”.")
    for gap in subject.of(Gap):
        script = scripts.get(gap.script.target) if gap.script else None
        if script and script.title != gap.title:
            yield Problem(gap.id, f"“{gap.title}” points to a script on “{script.title}”.")
    yield from _stories_fit(subject)


def _rows(subject: Subject) -> Iterator[tuple[Block, ScoreRow | GapRow]]:
    yield from subject.held(ScoreRow)
    yield from subject.held(GapRow)


def _stories_fit(subject: Subject) -> Found:
    index = index_of(tuple((c.key, c.cues) for c in subject.release.document.method.competencies))
    patterns = {f"question-{q.id.lower()}": q for q in subject.release.document.pack.questions}
    stories = {story.id: story for story in subject.of(Story)}
    for question in subject.of(Question):
        story = stories.get(question.story.target) if question.story else None
        if story is None:
            continue
        told = index.count(subject.words_of.get(f"fact:{story.fact}", ""))
        if not set(told) & set(patterns[question.id].competencies):
            yield Problem(question.id, f"Story {story.number} has no fact on what this question asks.")


@rule("X2", A, "a section that is named exists")
def named_sections_exist(subject: Subject) -> Found:
    """ "Section 5" in our own words is a section of this playbook."""
    known = {str(section.number) for section in subject.playbook.sections}
    for block, _, found in subject.said(SECTION, "section"):
        if found[1] not in known:
            yield Problem(block.id, f"“{found.group()}” is named, and is not in this playbook.")


@rule("X3", B, "a story, script or question that is named exists")
def named_items_exist(subject: Subject) -> Found:
    """Every "Story 2" in our words is the label of a block."""
    known = {f"Story {b.number}" for b in subject.of(Story)}
    known |= {f"Script {b.number}" for b in subject.of(Bridge)}
    known |= {f"Question {b.number}" for b in subject.of(Question)}
    for block, text, span in subject.spans():
        for found in LABEL.finditer(span.text):
            if found.group() not in known and ours(span):
                yield Problem(block.id, f"“{found.group()}” in “{text.plain[:60]}” is not in this playbook.")


@rule("X4", B, "a phrase quoted from the ad stands in the ad")
def quotes_stand_in_the_ad(subject: Subject) -> Found:
    """Quotation marks around words that rest on a line of the ad hold words of the ad."""
    for block, _, span in subject.spans():
        if not all(source.startswith(("ask:", "posting:")) for source in span.sources):
            continue
        for found in QUOTED.finditer(span.text):
            if " ".join(found[1].rstrip(".…").split()) not in subject.ad:
                yield Problem(block.id, f"“{found[1][:60]}” is quoted and does not stand in the ad.")


@rule("X5", B, "a reference uses the label of what it refers to")
def references_use_labels(subject: Subject) -> Found:
    """A sentence that links to Story 2 says "Story 2"."""
    labels = {b.id: f"Story {b.number}" for b in subject.of(Story)}
    labels |= {b.id: f"Script {b.number}" for b in subject.of(Bridge)}
    for block, _, span in subject.spans():
        wanted = labels.get(span.target)
        if wanted and wanted not in span.text:
            yield Problem(block.id, f"“{span.text.strip()[:60]}” links to {wanted} without naming it.")


@rule("X6", B, "every reference resolves")
def targets_exist(subject: Subject) -> Found:
    """Each target is the id of a block, and no id is used twice."""
    known = Counter(block.id for _, block in subject.playbook.blocks())
    for block_id in sorted(block_id for block_id, count in known.items() if count > 1):
        yield Problem(block_id, f"The block id “{block_id}” is used twice.")
    for block, target in _targets(subject):
        if target and target not in known:
            yield Problem(block.id, f"A reference leads to “{target}”, which is not in this playbook.")


def _targets(subject: Subject) -> Iterator[tuple[Block, str]]:
    yield from ((block, span.target) for block, _, span in subject.spans())
    yield from ((block, ref.target) for block, ref in subject.held(Ref))
    yield from ((block, row.target) for block, row in subject.held(LabeledRow))


@rule("X7", B, "there is one set of reading paths, and its minutes add up")
def one_path_object(subject: Subject) -> Found:
    """Totals are the sums of their rows."""
    paths = subject.of(ReadingPaths)
    if len(paths) > 1:
        yield Problem("", "The reading paths stand twice.")
    for block in paths:
        short = sum(row.minutes_short for row in block.rows)
        full = sum(row.minutes_full for row in block.rows)
        if (short, full) != (block.total_short, block.total_full):
            yield Problem(block.id, f"The minutes add up to {short} and {full}, not to the totals printed.")


@rule("X8", B, "the cheat sheet repeats what stands earlier, and nothing else")
def cheat_sheet_is_a_projection(subject: Subject) -> Found:
    """Its stories, scripts, curveball and questions are blocks of sections 5 to 8, where printed."""
    stories = {b.id for b in subject.of(Story)}
    scripts = {b.title.casefold() for b in subject.of(Bridge)}
    shorts = {item.short for b in subject.of(AskAudience) for item in b.items}
    asked = {b.question for b in subject.of(Curveball)}
    for sheet in subject.of(CheatSheet):
        strays = [row.label for row in sheet.stories if row.target and row.target not in stories]
        if scripts:
            titles = [script.title for script in sheet.scripts]
            strays += [each for each in titles if not any(title in each.casefold() for title in scripts)]
        strays += [row.text for row in sheet.asks if shorts and row.text not in shorts]
        if sheet.curveball and asked and sheet.curveball.label not in asked:
            strays.append(sheet.curveball.label)
        for stray in strays:
            yield Problem(sheet.id, f"“{stray[:60]}” stands on the cheat sheet and nowhere before it.")
