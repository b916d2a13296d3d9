"""The appendix: sources, the register of blanks, accepted findings, the imprint."""

from __future__ import annotations

from packs.domain.claims import Source, SourceKind
from packs.domain.days import day
from packs.domain.findings import Report
from packs.domain.merge.case import Case
from packs.domain.merge.finish import Survey
from packs.domain.playbook import Playbook
from packs.domain.playbook.appendix import (
    AcceptedList,
    AcceptedRow,
    AdLines,
    Imprint,
    Register,
    RegisterRow,
    SourceList,
    SourceRow,
)
from packs.domain.playbook.block import Block, LabeledRow
from packs.domain.playbook.spans import Ref, SpanKind

SOURCE_KINDS = {
    SourceKind.OFFICIAL: "the company’s own page",
    SourceKind.OFFICIAL_COPY: "the company’s text, read as a copy",
    SourceKind.FIRST_HAND: "first-hand report",
    SourceKind.PRESS: "press",
    SourceKind.COURSE: "course",
    SourceKind.COMMUNITY: "guide or community page",
}


def build(case: Case, found: Survey) -> tuple[Block, ...]:
    """The blocks of the appendix, from what the last pass found in the sections."""
    blocks: list[Block] = [register(found), sources(case, found)]
    if case.posting.left_out:
        blocks.append(_ad_lines(case))
    return (*blocks, _imprint(case))


def register(found: Survey) -> Register:
    """Every blank once, in reading order, open or answered (R18)."""
    rows = tuple(
        RegisterRow(
            number=found.numbers[name],
            blank=name,
            question="" if span.kind is SpanKind.FACT else span.text,
            section=section.key,
            where=Ref(label=block.title or section.title, target=block.id),
            answer=span.text if span.kind is SpanKind.FACT else "",
            lead=found.leads.get(name, "") if span.kind is SpanKind.BLANK else "",
        )
        for name, (section, block, span) in found.blanks.items()
    )
    return Register(id="register", title="Your blanks", rows=rows, open=found.open)


def sources(case: Case, found: Survey) -> SourceList:
    """The sources that a printed item cites, by letter."""
    known = {source.id: source for source in case.release.document.sources}
    rows = tuple(_source(known[name], letter, found.cited[name]) for name, letter in found.letters.items())
    return SourceList(id="sources", title="Sources", rows=rows, locale=case.request.locale)


def _source(source: Source, letter: str, cited: int) -> SourceRow:
    return SourceRow(
        letter=letter,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        kind=SOURCE_KINDS[source.kind],
        dated=source.dated or "undated",
        read_on=source.read_on,
        note=source.note if source.dated else source.note.removeprefix("Undated.").strip(),  # said once
        cited=cited,
    )


def _ad_lines(case: Case) -> AdLines:
    rows = tuple(LabeledRow(label=line.why, text=line.quote) for line in case.posting.left_out)
    return AdLines(id="ad-lines", title="Lines of the ad left out of the score", rows=rows)


def _imprint(case: Case) -> Imprint:
    release, locale = case.release, case.request.locale
    rows = (
        LabeledRow(label="Pack", text=f"{release.document.slug}, release {release.number}"),
        LabeledRow(label="Published", text=day(release.published_on, locale)),
        LabeledRow(label="Checked as of", text=day(case.request.as_of, locale)),
        LabeledRow(label="Fingerprint", text=release.sha256[:16]),
    )
    return Imprint(id="imprint", title="About this document", rows=rows, disclaimer=case.company.disclaimer)


def with_accepted(playbook: Playbook, report: Report) -> Playbook:
    """The playbook with the findings that a coach accepted printed in its appendix."""
    if not report.accepted:
        return playbook
    rows = tuple(
        AcceptedRow(rule=a.finding.rule, block=a.finding.block, message=a.finding.message, reason=a.reason)
        for a in report.accepted
    )
    block = AcceptedList(id="accepted", title="Findings that your coach accepted", rows=rows)
    sections = tuple(
        section.model_copy(update={"blocks": (*section.blocks[:-1], block, section.blocks[-1])})
        if section.key == "appendix"
        else section
        for section in playbook.sections
    )
    return playbook.model_copy(update={"sections": sections})
